"""One parsed paragraph with everything that was found in it, ready for propositions."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

from claims.extract.attribution_lead import Quoted
from claims.extract.found import FoundAttribution
from claims.extract.quantity import find_quantities
from claims.extract.quantity_taken_up import taken_up
from claims.extract.time import claim_spans, read_times
from claims.extract.turns import Turn
from claims.model import Mode, Period, QuantityMention, Span, TimeMention
from claims.normalise.unit import SHARE
from claims.syntax import Doc, Token


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A parsed paragraph: ``part`` is its number in the article, ``offset`` its first character.

    ``quantity_at`` and ``time_at`` map tokens to the mention that covers them.
    ``anchor`` is the period that the next paragraph counts from, ``turn`` tells who
    has the word in an interview, ``quotes`` are its quotations, ``counted`` the words
    for a "the figure" that takes up what was counted before.
    """

    doc: Doc
    part: int
    offset: int
    attributions: tuple[FoundAttribution, ...]
    quantities: tuple[QuantityMention, ...]
    times: tuple[TimeMention, ...]
    quantity_at: dict[int, int]
    time_at: dict[int, int]
    anchor: Period | None = None
    turn: Turn | None = None
    quotes: tuple[Quoted, ...] = ()
    counted: Mapping[int, str] = field(default_factory=dict)

    def cue_at(self, token: Token) -> FoundAttribution | None:
        """Return the attribution whose cue has this token as its head."""
        return next((a for a in self.attributions if a.cue == token.i), None)


@dataclass(frozen=True, slots=True)
class Block:
    """A parsed paragraph before it is read: its attributions, number and first character."""

    doc: Doc
    attributions: tuple[FoundAttribution, ...]
    part: int
    offset: int
    turn: Turn | None = None
    quotes: tuple[Quoted, ...] = ()


def read_paragraph(block: Block, *, published: date | None, anchor: Period | None) -> Paragraph:
    """Find quantities and times in one parsed paragraph; "a quarter of the men" is no time."""
    doc = block.doc
    found = read_times(doc, published=published, anchor=anchor)
    quantities, counted = taken_up(doc, find_quantities(doc, times=found.mentions))
    shares = [one.span for one in quantities if one.quantity.unit == SHARE]
    times = tuple(
        time for time in found.mentions if not any(one.contains(time.span) for one in shares)
    )
    return Paragraph(
        doc=doc,
        part=block.part,
        offset=block.offset,
        attributions=block.attributions,
        quantities=quantities,
        times=times,
        quantity_at=_tokens_of(doc, [mention.span for mention in quantities]),
        time_at=_tokens_of(doc, claim_spans(times)),
        anchor=found.anchor,
        turn=block.turn,
        quotes=block.quotes,
        counted=counted,
    )


def head_of(tokens: tuple[int, ...], paragraph: Paragraph) -> Token | None:
    """Return the noun that a run of tokens hangs on."""
    inside = set(tokens)
    for index in tokens:
        token = paragraph.doc[index]
        if token.head.i not in inside or token.head == token:
            return token
    return None


def speaking_of(token: Token, paragraph: Paragraph) -> Iterator[FoundAttribution]:
    """Yield the attributions that put a word in quotation marks, from outside those marks."""
    quote = next((one for one in paragraph.quotes if one.speech and one.holds(token.i)), None)
    for found in paragraph.attributions:
        if token.i not in found.content or found.mode is Mode.INDIRECT:
            continue
        inside = quote is not None and quote.holds(found.cue)
        if not inside and (quote is not None or found.mode is Mode.DIRECT):
            yield found


def _tokens_of(doc: Doc, spans: Sequence[Span]) -> dict[int, int]:
    found: dict[int, int] = {}
    for index, span in enumerate(spans):
        tokens = doc.around(span.start, span.end)
        for token in tokens if tokens is not None else ():
            found.setdefault(token.i, index)
    return found
