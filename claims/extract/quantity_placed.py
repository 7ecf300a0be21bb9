"""A written figure with its place in the parse."""

from dataclasses import dataclass

from claims.normalise.figure import FigureMatch
from claims.syntax import TokenSpan


@dataclass(frozen=True, slots=True)
class PlacedFigure:
    """A figure with the tokens it covers, comparator words left out, and the whole text.

    ``lead`` is the index of its first token, comparator words and sign taken in.
    ``aged`` says that it is the age that a sentence states.
    """

    text: str
    tokens: TokenSpan
    figure: FigureMatch
    lead: int
    aged: bool = False


def word_before(tokens: TokenSpan) -> str:
    """Return the lower-case word before a span, empty at the beginning of the text."""
    return str(tokens.doc[tokens.start - 1].lower_) if tokens.start else ""


def word_after(tokens: TokenSpan) -> str:
    """Return the lower-case word behind a span, empty at the end of the text."""
    return str(tokens.doc[tokens.end].lower_) if tokens.end < len(tokens.doc) else ""
