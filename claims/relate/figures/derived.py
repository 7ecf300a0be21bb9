"""Figures that follow from those of a text: a share of a whole, a difference, a sum of victims."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from claims.model import Comparator, Quantity
from claims.normalise.unit import PERCENT, PERCENTAGE_POINTS, to_base
from claims.relate.figures.asked import CASUALTIES, CHANGE, PROPORTION
from claims.relate.figures.figure import Figure
from claims.relate.quantities import is_precise

_OF = re.compile(r"\s?(?:out )?of (?:the |its |their |all |all the )?\Z")
_NOUN = r"(?:\s[\w-]+){0,2}?"
_TO = re.compile(rf"{_NOUN}(?:\s(?:in|on|during|last)\b[\w ]{{1,25}}?)?\s(?:up |down )?to\s\Z")
_FROM = re.compile(
    rf"{_NOUN}(?:\s(?:in|on|during|this)\b[\w ]{{1,25}}?)?,?\s(?:up |down )?from\s\Z"
)


def with_derived(figures: Sequence[Figure]) -> tuple[Figure, ...]:
    """Return the figures of one text with those that follow from them.

    "A third of the 300 delegates" are 100 delegates, "from 20 to 30" is a rise
    of 10 and of 50 percent, one killed and two injured are three casualties.
    """
    read = _parts_named(figures)
    found = [*read]
    for first, second in pairwise(read):
        if first.sentence == second.sentence:
            found.extend(_of_pair(first, second))
    found.extend(_casualties(read))
    return tuple(found)


def _parts_named(figures: Sequence[Figure]) -> list[Figure]:
    """Give "30 of the 80 wounded" what its whole counts, and mark it as a part."""
    read = list(figures)
    for index, (first, second) in enumerate(pairwise(figures)):
        if first.quantity.unit is None and _joined(first, second, _OF):
            whole = second.quantity
            part = replace(first.quantity, counts=whole.counts, role=whole.role)
            read[index] = replace(first, quantity=part, asked=second.asked, part=True)
    return read


def _joined(first: Figure, second: Figure, words: re.Pattern[str]) -> bool:
    if first.sentence != second.sentence or first.end > second.start:
        return False
    return words.fullmatch(first.sentence[first.end : second.start]) is not None


def _of_pair(first: Figure, second: Figure) -> Iterator[Figure]:
    if first.asked == PROPORTION and _joined(first, second, _OF):
        yield from _share(first, second)
    elif first.before.endswith("from ") and _joined(first, second, _TO):
        yield from _differences(first, second, at=second)
    elif first.before.endswith("to ") and _joined(first, second, _FROM):
        yield from _differences(second, first, at=first)


def _share(share: Figure, whole: Figure) -> Iterator[Figure]:
    value, of = share.quantity.value, whole.quantity.value
    if value is None or of is None or share.quantity.unit is None:
        return
    percent, _ = to_base(value, share.quantity.unit)
    counted = float(round(of * percent / 100))
    yield _figure(whole, replace(whole.quantity, value=counted, low=counted, high=counted))


def _differences(start: Figure, end: Figure, *, at: Figure) -> Iterator[Figure]:
    low, high = start.quantity.value, end.quantity.value
    units = {start.quantity.unit, end.quantity.unit} - {None}
    if low is None or high is None or len(units) > 1:
        return
    unit = next(iter(units), None)
    difference = float(f"{abs(high - low):.6g}")
    of_shares = unit == PERCENT
    yield _change(at, difference, PERCENTAGE_POINTS if of_shares else unit)
    if low and not of_shares:
        yield _change(at, float(f"{100 * difference / abs(low):.3g}"), PERCENT)


def _change(at: Figure, value: float, unit: str | None) -> Figure:
    quantity = Quantity(value, value, value, unit=unit, counts=at.quantity.counts, role=CHANGE)
    between = replace(_figure(at, quantity), asked=CHANGE, part=False)
    return replace(between, statement=replace(between.statement, period=None))


def _casualties(figures: Sequence[Figure]) -> Iterator[Figure]:
    killed = [f for f in figures if f.asked == "killed" and is_precise(f.quantity) and not f.part]
    injured = [f for f in figures if f.asked == "injured" and is_precise(f.quantity) and not f.part]
    if len(killed) != 1 or len(injured) != 1:
        return
    total = (killed[0].quantity.value or 0) + (injured[0].quantity.value or 0)
    quantity = Quantity(total, total, total, counts="person", role=CASUALTIES)
    yield replace(_figure(killed[0], quantity), asked=CASUALTIES, part=False)


def _figure(at: Figure, quantity: Quantity) -> Figure:
    comparator = Comparator.EXACTLY if quantity.value is not None else quantity.comparator
    plain = replace(quantity, comparator=comparator)
    statement = replace(at.statement, quantity=plain, derived=True)
    return replace(at, quantity=plain, statement=statement, part=True)
