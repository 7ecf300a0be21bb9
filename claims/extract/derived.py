"""Figures that a text gives by comparison: "33 attacks, seven more than in June" makes 26 in June.

A baseline that is written out ("up from 20 in June") is a stated claim; one that
follows by arithmetic is marked derived, since nobody said it.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from spacy.tokens import Token

from claims.extract.paragraph import Paragraph
from claims.extract.proposition import Proposition
from claims.model import Comparator, Quantity

CHANGING = frozenset(
    "rise fall increase decrease grow drop climb jump decline surge soar shrink".split()
)
"""Verbs whose subject is the level itself: "the toll rose to 11"."""

RISES = frozenset(
    ["increase", "rise", "growth", "jump", "gain", "surge", "more", "higher", "up", "additional"]
)
FALLS = frozenset(
    ["decrease", "decline", "fall", "drop", "reduction", "fewer", "less", "lower", "down"]
)
COMPARING = frozenset(["compare", "than", "from", "over", "on", "to", "against", "with", "in"])


@dataclass(frozen=True, slots=True)
class Baseline:
    """An earlier level: its quantity, the mention it comes from, its time and whether computed."""

    quantity: Quantity
    mention: int
    time: int
    derived: bool


def baselines(proposition: Proposition, paragraph: Paragraph) -> Iterator[Baseline]:
    """Yield the earlier levels that the sentence of a counted fact compares it with."""
    if not proposition.quantities:
        return
    level = paragraph.quantities[proposition.quantities[0]].quantity
    if level.value is None or level.role == "change":
        return
    sentence = proposition.clause.head.sent
    for index in _mentions_in(sentence.start, sentence.end, paragraph):
        mention = paragraph.quantities[index]
        direction = _direction(index, paragraph)
        time = _compared_time(index, proposition, paragraph)
        if direction == 0 or time is None or mention.quantity.value is None:
            continue
        if not _counts_same(mention.quantity, level, proposition):
            continue
        if _is_from(index, paragraph):
            yield Baseline(_leveled(mention.quantity, level), index, time, derived=False)
        else:
            value = level.value - direction * mention.quantity.value
            yield Baseline(_computed(level, value), index, time, derived=True)


def _mentions_in(start: int, end: int, paragraph: Paragraph) -> list[int]:
    at = paragraph.quantity_at
    return sorted({at[i] for i in range(start, end) if i in at})


def _tokens(index: int, mapping: dict[int, int]) -> list[int]:
    return sorted(token for token, mention in mapping.items() if mention == index)


def _direction(index: int, paragraph: Paragraph) -> int:
    """Return 1 where the mention tells a rise, -1 a fall, 0 neither."""
    tokens = _tokens(index, paragraph.quantity_at)
    around = {t.lower_ for i in tokens for t in _context(paragraph.doc[i])}
    if around & RISES:
        return 1
    return -1 if around & FALLS else 0


def _context(token: Token) -> Iterator[Token]:
    yield from token.lefts
    yield from token.rights
    for ancestor in list(token.ancestors)[:3]:
        if ancestor.pos_ in {"VERB", "AUX"}:
            return
        yield ancestor
        yield from (t for t in ancestor.lefts if t.dep_ in {"amod", "advmod"})


def _is_from(index: int, paragraph: Paragraph) -> bool:
    first = _tokens(index, paragraph.quantity_at)[0]
    return first > 0 and paragraph.doc[first - 1].lower_ == "from"


def _compared_time(index: int, proposition: Proposition, paragraph: Paragraph) -> int | None:
    """Return the time after the mention that a word of comparison introduces."""
    last = _tokens(index, paragraph.quantity_at)[-1]
    end = proposition.clause.head.sent.end
    for token in range(last + 1, min(end, last + 9)):
        if token in paragraph.time_at and paragraph.time_at[token] != proposition.time:
            between = {t.lemma_.lower() for t in paragraph.doc[last + 1 : token]}
            return paragraph.time_at[token] if between & COMPARING else None
    return None


def _counts_same(change: Quantity, level: Quantity, proposition: Proposition) -> bool:
    """Say whether the change is about this very level: the same things, or the nearest level."""
    if change.unit != level.unit:
        return False
    if change.counts is not None:
        return change.counts == level.counts
    return proposition.clause.rule in {"main", "coordinate"}


def _leveled(quantity: Quantity, level: Quantity) -> Quantity:
    return replace(quantity, counts=level.counts, role=level.role)


def _computed(level: Quantity, value: float) -> Quantity:
    exact = level.comparator is Comparator.EXACTLY
    return replace(
        level,
        value=value,
        low=value if exact else None,
        high=value if exact else None,
        comparator=Comparator.EXACTLY if exact else Comparator.ABOUT,
    )
