"""Neighbouring figures that bound one figure: "more than 20 but fewer than 30"."""

import re
from collections.abc import Iterator
from dataclasses import replace

from claims.model import Comparator, Quantity
from claims.normalise.figure import FigureMatch

_JOINT = re.compile(
    r",?(?:\s(?:and|but|or))?(?:\s(?:possibly|perhaps|maybe|probably))?,?\s", re.IGNORECASE
)
_IF_NOT = re.compile(
    r",?\s(?:if\snot|or\seven|or\spossibly|possibly|perhaps|maybe|or|to)\s", re.IGNORECASE
)
_LOWER = frozenset({Comparator.AT_LEAST, Comparator.MORE_THAN})
_UPPER = frozenset({Comparator.AT_MOST, Comparator.LESS_THAN})


def joined(text: str, figures: Iterator[FigureMatch]) -> Iterator[FigureMatch]:
    """Make one range of two neighbours that bound one figure from both sides."""
    last: FigureMatch | None = None
    for figure in figures:
        both = _both(text, last, figure) if last is not None else None
        if both is None and last is not None:
            yield last
        last = both or figure
    if last is not None:
        yield last


def _both(text: str, left: FigureMatch, right: FigureMatch) -> FigureMatch | None:
    one, two = left.quantity, right.quantity
    if one.unit is not None and one.unit != two.unit:
        return None
    if one.comparator is two.comparator is Comparator.VAGUE:
        joint = _IF_NOT.fullmatch(text, left.end, right.start)
        low, high, comparator = one.low, two.high, Comparator.VAGUE
    elif _bound_both_sides(one, two):
        joint = _JOINT.fullmatch(text, left.end, right.start)
        lower, upper = (one, two) if one.comparator in _LOWER else (two, one)
        low, high, comparator = lower.low, upper.high, Comparator.BETWEEN
    else:
        return None
    if joint is None or low is None or (high is not None and low >= high):
        return None
    quantity = Quantity(None, low, high, comparator, two.unit)
    return replace(right, start=left.start, number=left.number, quantity=quantity)


def _bound_both_sides(one: Quantity, two: Quantity) -> bool:
    comparators = {one.comparator, two.comparator}
    return bool(comparators & _LOWER and comparators & _UPPER)
