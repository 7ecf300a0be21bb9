"""Levels that a multiple gives: "doubled to 40" makes 20 before, "halved from 40" 20 afterwards.

Only what is certain is computed: the level itself must be what was multiplied,
and one of its two ends must be written.
"""

import re
from collections.abc import Iterator

from claims.extract.baseline import Baseline
from claims.extract.derived_level import Factor, factor_of_rate, factor_of_times, multiplied
from claims.extract.derived_words import CHANGING, MULTIPLES, RISING, TIMES
from claims.extract.factuality import modality
from claims.extract.paragraph import Paragraph
from claims.extract.proposition import Proposition
from claims.extract.quantity_roles import CHANGE
from claims.model import Modality
from claims.normalise.comparator import comparator_before
from claims.normalise.number import read_number
from claims.normalise.unit import PERCENT, PERCENTAGE_POINTS, SHARE
from claims.syntax import Token

_SINCE = frozenset({"from", "since", "than"})
_COMPARED = frozenset({"compared", "comparison", "versus"})
_RATES = frozenset({PERCENT, PERCENTAGE_POINTS, SHARE})
_NEAR = 9
_TIMES_AS = re.compile(
    rf"\b(?:(?P<word>{'|'.join(TIMES)})|(?P<count>\w+)\stimes)\s"
    r"(?:as\s(?:many|much|high)|the\s(?:number|figure|total|toll|level|amount|rate))\b[^,.;]{0,30}\Z",
    re.IGNORECASE,
)


def multiples(proposition: Proposition, paragraph: Paragraph) -> Iterator[Baseline]:
    """Yield the other end of a level that was multiplied or grew by a rate."""
    verb = proposition.clause.head
    if verb.lemma_ not in CHANGING or _is_done_to(proposition.object, paragraph):
        return
    if modality(verb) is not Modality.ASSERTED:
        return
    factor = _factor(verb, paragraph)
    reached, left = _end(verb, "to", paragraph), _end(verb, "from", paragraph)
    if factor is None or (reached is None) == (left is None):
        return
    if reached is not None:
        found = multiplied(paragraph.quantities[reached].quantity, factor.inverted())
        if found is not None:
            time = _time_since(reached, proposition, paragraph)
            yield Baseline(found, reached, time, derived=True)
    elif left is not None:
        found = multiplied(paragraph.quantities[left].quantity, factor)
        if found is not None:
            yield Baseline(found, left, None, derived=True, later=True)


def _is_done_to(target: Token | None, paragraph: Paragraph) -> bool:
    """Say whether somebody multiplies something: "the army doubled its force"."""
    return target is not None and target.dep_ == "dobj" and target.i not in paragraph.quantity_at


def _factor(verb: Token, paragraph: Paragraph) -> Factor | None:
    """Read "more than doubled", "rose threefold" and "fell 20 percent"."""
    if verb.lemma_ in MULTIPLES:
        before = comparator_before(paragraph.doc.text, verb.idx, verb.sent.start_char)
        return factor_of_times(MULTIPLES[verb.lemma_], before.comparator)
    if verb.lemma_ in RISING and (times := _fold(verb)):
        return factor_of_times(times)
    return _rate(verb, 1 if verb.lemma_ in RISING else -1, paragraph)


def _fold(verb: Token) -> float | None:
    """Read "threefold" behind a verb; None where nothing of the kind follows."""
    following = verb.after.lower_ if verb.after is not None else ""
    return read_number(following.removesuffix("fold")) if following.endswith("fold") else None


def _rate(verb: Token, direction: int, paragraph: Paragraph) -> Factor | None:
    """Read the one rate close behind a verb of change."""
    near = range(verb.i + 1, min(verb.i + _NEAR, verb.sent.end))
    found = {paragraph.quantity_at[i] for i in near if i in paragraph.quantity_at}
    rates = [paragraph.quantities[index].quantity for index in found]
    rates = [rate for rate in rates if rate.role == CHANGE and rate.unit in (PERCENT, SHARE)]
    return factor_of_rate(rates[0], direction) if len(rates) == 1 else None


def _end(verb: Token, word: str, paragraph: Paragraph) -> int | None:
    """Return the level that a verb of change goes to or from."""
    for token in verb.doc[verb.i + 1 : verb.sent.end]:
        if token.pos_ == "VERB":
            return None
        if token.lower_ == word and token.i + 1 in paragraph.quantity_at:
            index = paragraph.quantity_at[token.i + 1]
            rate = paragraph.quantities[index].quantity.unit in _RATES
            return index if not rate or verb.lemma_ in MULTIPLES else None
    return None


def _time_since(level: int, proposition: Proposition, paragraph: Paragraph) -> int | None:
    """Return the other time that the sentence counts the change from."""
    last = max(token for token, index in paragraph.quantity_at.items() if index == level)
    for token in range(last + 1, proposition.clause.head.sent.end):
        time = paragraph.time_at.get(token)
        if time is None or time == proposition.time:
            continue
        words = [t.lower_ for t in paragraph.doc[max(last + 1, token - 3) : token]]
        since = bool(words) and words[-1] in _SINCE
        return time if since or _COMPARED.intersection(words) else None
    return None


def times_as(proposition: Proposition, paragraph: Paragraph) -> Iterator[Baseline]:
    """Yield the level that another is a multiple of: "40, twice as many as in June"."""
    level = proposition.quantities[0]
    start = paragraph.quantities[level].span.end
    for time in _times_behind(proposition, paragraph):
        span = paragraph.times[time].span
        found = _TIMES_AS.search(paragraph.doc.text, start, max(start, span.start))
        times = _count(found) if found else None
        if not found or not times:
            continue
        before = comparator_before(paragraph.doc.text, found.start(), start)
        factor = factor_of_times(times, before.comparator).inverted()
        earlier = multiplied(paragraph.quantities[level].quantity, factor)
        if earlier is not None:
            compared = _tokens_between(before.edge, span.end, paragraph)
            yield Baseline(earlier, level, time, derived=True, compared=compared)


def _times_behind(proposition: Proposition, paragraph: Paragraph) -> set[int]:
    sentence = proposition.clause.head.sent
    inside = (paragraph.time_at.get(i) for i in range(sentence.start, sentence.end))
    return {index for index in inside if index is not None and index != proposition.time}


def _count(found: re.Match[str]) -> float | None:
    return TIMES[found["word"].lower()] if found["word"] else read_number(found["count"])


def _tokens_between(start: int, end: int, paragraph: Paragraph) -> range:
    doc = paragraph.doc
    inside = [token.i for token in doc if start <= token.idx < end]
    first = inside[0] - 1 if inside[0] and doc[inside[0] - 1].text == "," else inside[0]
    return range(first, inside[-1] + 1)
