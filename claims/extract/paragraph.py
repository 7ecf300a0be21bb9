"""One parsed paragraph with everything that was found in it, ready for propositions."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from spacy.tokens import Doc, Token

from claims.extract.attribution import find_attributions
from claims.extract.found import FoundAttribution
from claims.extract.quantity import find_quantities
from claims.extract.quotation import find_quotations
from claims.extract.time import find_times
from claims.model import Period, QuantityMention, Span, TimeMention


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A parsed paragraph: ``part`` is its number in the article, ``offset`` its first character.

    ``quantity_at`` and ``time_at`` map tokens to the mention that covers them.
    """

    doc: Doc
    part: int
    offset: int
    attributions: tuple[FoundAttribution, ...]
    quantities: tuple[QuantityMention, ...]
    times: tuple[TimeMention, ...]
    quantity_at: dict[int, int]
    time_at: dict[int, int]

    def cue_at(self, token: Token) -> FoundAttribution | None:
        """Return the attribution whose cue has this token as its head."""
        return next((a for a in self.attributions if a.cue == token.i), None)


def read_paragraph(
    doc: Doc, part: int, *, offset: int, published: date | None, anchor: Period | None
) -> Paragraph:
    """Find attributions, quantities and times in one parsed paragraph."""
    times = find_times(doc, published=published, anchor=anchor)
    quantities = find_quantities(doc, times=times)
    return Paragraph(
        doc=doc,
        part=part,
        offset=offset,
        attributions=find_attributions(doc, find_quotations(doc.text)),
        quantities=quantities,
        times=times,
        quantity_at=_tokens_of(doc, [mention.span for mention in quantities]),
        time_at=_tokens_of(doc, [mention.span for mention in times]),
    )


def head_of(tokens: tuple[int, ...], paragraph: Paragraph) -> Token | None:
    """Return the noun that a run of tokens hangs on."""
    inside = set(tokens)
    for index in tokens:
        token = paragraph.doc[index]
        if token.head.i not in inside or token.head == token:
            return token
    return None


def _tokens_of(doc: Doc, spans: Sequence[Span]) -> dict[int, int]:
    found: dict[int, int] = {}
    for index, span in enumerate(spans):
        tokens = doc.char_span(span.start, span.end, alignment_mode="expand")
        for token in tokens if tokens is not None else ():
            found.setdefault(token.i, index)
    return found
