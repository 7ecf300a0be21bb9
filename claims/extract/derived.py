"""Figures that a text gives by comparison: "33 attacks, seven more than in June" makes 26 in June.

A baseline that is written out ("up from 20 in June") is a stated claim; one that
follows by arithmetic is marked derived, since nobody said it.
"""

from collections.abc import Iterator
from dataclasses import replace

from claims.extract.baseline import Baseline
from claims.extract.derived_level import computed, factor_of_rate, multiplied
from claims.extract.derived_multiple import multiples, times_as
from claims.extract.derived_words import COMPARING, FALLS, RISES
from claims.extract.paragraph import Paragraph
from claims.extract.proposition import Proposition
from claims.extract.verb import own_subject
from claims.model import Claim, Modality, Polarity, Quantity
from claims.normalise.unit import PERCENT, PERCENTAGE_POINTS, SHARE
from claims.syntax import Token

_RATES = frozenset({PERCENT, PERCENTAGE_POINTS, SHARE})
_STATING = frozenset({"from", "against", "versus"})
_STATING_PAIRS = frozenset({("compare", "with"), ("compare", "to")})


def may_compare(claim: Claim) -> bool:
    """Say whether the levels that a claim compares itself with are put as facts."""
    put = claim.modality in {Modality.ASSERTED, Modality.HEDGED}
    return put and claim.polarity is Polarity.AFFIRMED


def baselines(proposition: Proposition, paragraph: Paragraph) -> Iterator[Baseline]:
    """Yield the other levels that the sentence of a counted fact compares it with."""
    if not proposition.quantities:
        return
    yield from multiples(proposition, paragraph)
    level = paragraph.quantities[proposition.quantities[0]].quantity
    if level.value is None or level.role == "change":
        return
    yield from times_as(proposition, paragraph)
    sentence = proposition.clause.head.sent
    for index in _mentions_in(sentence.start, sentence.end, paragraph):
        time = _compared_time(index, proposition, paragraph)
        found = _earlier(index, level, proposition, paragraph)
        if time is None or found is None or index == proposition.quantities[0]:
            continue
        compared = _compared_words(index, time, paragraph)
        stated = _is_stated(index, paragraph)
        yield Baseline(found, index, time, derived=not stated, compared=compared)


def _earlier(
    index: int, level: Quantity, proposition: Proposition, paragraph: Paragraph
) -> Quantity | None:
    """Return the level that a mention states or, as a difference or a rate, lets one compute."""
    quantity = paragraph.quantities[index].quantity
    if quantity.value is None or level.value is None:
        return None
    if _is_of_another(index, paragraph):
        return None
    same = _counts_same(quantity, level, proposition)
    if _is_stated(index, paragraph):
        return replace(quantity, counts=level.counts, role=level.role) if same else None
    direction = _direction(index, paragraph)
    if direction == 0:
        return None
    if quantity.unit in (PERCENT, SHARE) and level.unit not in _RATES:
        factor = factor_of_rate(quantity, direction)
        return multiplied(level, factor.inverted()) if factor is not None else None
    value = level.value - direction * quantity.value
    return computed(level, value) if same and value >= min(level.value, 0) else None


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


def _is_stated(index: int, paragraph: Paragraph) -> bool:
    """Say whether an earlier level is written out: "from 20", "compared with 20"."""
    first = _tokens(index, paragraph.quantity_at)[0]
    while first > 0 and paragraph.doc[first - 1].dep_ == "det":
        first -= 1
    if first == 0:
        return False
    before = paragraph.doc[first - 1].lower_
    pair = (paragraph.doc[first - 2].lemma_.lower() if first > 1 else "", before)
    return before in _STATING or pair in _STATING_PAIRS


def _is_of_another(index: int, paragraph: Paragraph) -> bool:
    """Say whether a figure is said to be somebody else's: "the 95 percent that Lind received"."""
    tokens = (paragraph.doc[i] for i in _tokens(index, paragraph.quantity_at))
    clauses = (t for token in tokens for t in token.rights if t.dep_ == "relcl")
    return any(own_subject(clause) is not None for clause in clauses)


def _compared_time(index: int, proposition: Proposition, paragraph: Paragraph) -> int | None:
    """Return the time after a mention that a word of comparison introduces."""
    last = _tokens(index, paragraph.quantity_at)[-1]
    end = proposition.clause.head.sent.end
    for token in range(last + 1, min(end, last + 9)):
        if token in paragraph.time_at and paragraph.time_at[token] != proposition.time:
            between = {t.lemma_.lower() for t in paragraph.doc[last + 1 : token]}
            beside = not between and _is_stated(index, paragraph)
            return paragraph.time_at[token] if beside or between & COMPARING else None
    return None


def _compared_words(index: int, time: int, paragraph: Paragraph) -> range:
    """Return the tokens of an aside that compares, from its comma to the time."""
    first = _tokens(index, paragraph.quantity_at)[0]
    last = _tokens(time, paragraph.time_at)[-1]
    near = range(first, max(first - 6, 0), -1)
    comma = next((i for i in near if paragraph.doc[i].text in {",", "-", "–", "—"}), None)
    return range(comma, last + 1) if comma is not None else range(0)


def _counts_same(change: Quantity, level: Quantity, proposition: Proposition) -> bool:
    """Say whether the change is about this very level: the same things, or the nearest level."""
    points = change.unit == PERCENTAGE_POINTS and level.unit == PERCENT
    if change.unit != level.unit and not points:
        return False
    if change.counts is not None:
        return change.counts == level.counts
    return proposition.clause.rule in {"main", "coordinate"}
