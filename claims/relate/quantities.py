"""The quantity slot: whether two figures answer alike."""

from claims.model import Comparator, Quantity, Statement
from claims.relate.intervals import Interval, interval
from claims.relate.slot import Outcome, Slot

CLOSE = 1.5
"""Ratio up to which a figure inside a bound still tells the same ("at least 30", "33")."""

_CHANGE = "change"


def quantities(a: Statement, b: Statement) -> Slot:
    """Compare two figures as intervals in one unit.

    Figures that cannot both be true clash; a rounded figure agrees with the
    more precise one it was rounded from. Units of one kind are converted;
    currencies are not, so that they part two questions, as percent and count
    do, and a change and a level. A bound so far from a figure that it says
    little of it ("at least 3", "34") stays unknown.
    """
    if a.quantity is None or b.quantity is None:
        return Slot("quantity", Outcome.UNKNOWN, "no figure on one side")
    left, right = interval(a.quantity), interval(b.quantity)
    if left is None or right is None:
        return Slot("quantity", Outcome.UNKNOWN, "a figure without bounds")
    if left.dimension != right.dimension:
        return Slot("quantity", Outcome.DIFFERENT, f"{left.dimension} and {right.dimension}")
    if (a.quantity.role == _CHANGE) != (b.quantity.role == _CHANGE):
        return Slot("quantity", Outcome.DIFFERENT, "a change and a level")
    return Slot("quantity", _agreement(left, right))


def figures_agree(a: Statement, b: Statement) -> bool:
    """Say whether both have figures and these agree."""
    return quantities(a, b).agrees


def is_precise(quantity: Quantity) -> bool:
    """Say whether a figure is one exact number."""
    return quantity.comparator is Comparator.EXACTLY and quantity.value is not None


def _agreement(left: Interval, right: Interval) -> Outcome:
    if (left.low, left.high) == (right.low, right.high):
        return Outcome.SAME
    if _rounded(left, right):
        return Outcome.COMPATIBLE
    if left.high < right.low or right.high < left.low:
        return Outcome.CLASH
    return Outcome.COMPATIBLE if _close(left.middle, right.middle) else Outcome.UNKNOWN


def _rounded(left: Interval, right: Interval) -> bool:
    coarse, fine = (left, right) if left.step >= right.step else (right, left)
    if coarse.is_open or fine.is_open or coarse.step == fine.step:
        return False
    half = coarse.step / 2 * (1 + 1e-9)
    return coarse.low - half <= fine.high and fine.low <= coarse.high + half


def _close(left: float, right: float) -> bool:
    low, high = sorted((abs(left), abs(right)))
    return high <= CLOSE * low
