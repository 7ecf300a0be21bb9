"""Whether two figures of one kind agree, as intervals in one unit."""

from dataclasses import replace

from claims.model import Comparator, Quantity
from claims.normalise.bounds import last_digit
from claims.normalise.unit import CURRENCIES
from claims.relate.intervals import Interval, interval
from claims.relate.slot import Outcome, Slot

CLOSE = 1.3
"""Ratio up to which a bound and a figure inside it tell the same ("at least 30", "38")."""

NEAR = 0.1
"""Share of a figure by which "about" and "nearly" may miss it."""

ROUND = 0.05
"""Share by which a plain round number may miss the exact one ("600", "612")."""

CURRENCIES_DIFFER = "two currencies"
"""Detail of sums that may be one, in two currencies."""

_ROUND_FROM = 100.0
_EXCHANGE = 2.0
"""Ratio up to which sums in two major currencies may be one sum."""

_FAHRENHEIT = "°F"
_MAJOR = frozenset({"USD", "EUR", "GBP", "CHF", "CAD", "AUD"})


def amounts(a: Quantity, b: Quantity) -> Slot:
    """Compare two figures: a rounded one agrees with the exact one, a vague one with all it holds.

    A bound far from the other figure is unknown. Sums in two currencies are
    compatible where one may be the other, and are not converted.
    """
    left, right = _narrowed(a), _narrowed(b)
    if left is None or right is None:
        return Slot("quantity", Outcome.UNKNOWN, "a figure without bounds")
    if left.dimension != right.dimension:
        return _currencies(left, right)
    if (left.low, left.high) == (right.low, right.high):
        return Slot("quantity", Outcome.SAME)
    if left.high < right.low or right.high < left.low:
        rounded = _quote_alike(a, b) or (_are_plain(a, b) and _rounded(left, right))
        return Slot("quantity", Outcome.COMPATIBLE if rounded else Outcome.CLASH)
    return Slot("quantity", _overlapping(a, b, (left, right)))


def ratio(a: Quantity, b: Quantity) -> float:
    """Return how many times the larger of two figures is the smaller; infinite where one is 0."""
    left, right = interval(a), interval(b)
    if left is None or right is None:
        return float("inf")
    low, high = sorted((abs(left.middle), abs(right.middle)))
    return high / low if low else float("inf")


def _narrowed(quantity: Quantity) -> Interval | None:
    """Return the interval of a figure, no wider than is usual for "about" and "nearly"."""
    found = _in_celsius(interval(quantity))
    if found is None or quantity.comparator not in {Comparator.ABOUT, Comparator.NEARLY}:
        return found
    reach = abs(found.middle) * NEAR
    low, high = max(found.low, found.middle - reach), min(found.high, found.middle + reach)
    return replace(found, low=low, high=high)


def _in_celsius(found: Interval | None) -> Interval | None:
    """Return degrees Fahrenheit as degrees Celsius, and other figures as they are."""
    if found is None or found.dimension != _FAHRENHEIT:
        return found
    low, high, middle = ((x - 32) / 1.8 for x in (found.low, found.high, found.middle))
    return replace(found, low=low, high=high, middle=middle, dimension="°C")


def _currencies(left: Interval, right: Interval) -> Slot:
    kinds = {left.dimension, right.dimension}
    low, high = sorted((left.middle, right.middle))
    if kinds <= _MAJOR and low > 0 and high <= _EXCHANGE * low:
        return Slot("quantity", Outcome.COMPATIBLE, CURRENCIES_DIFFER)
    detail = f"{left.dimension} and {right.dimension}"
    outcome = Outcome.UNKNOWN if kinds <= CURRENCIES.keys() else Outcome.DIFFERENT
    return Slot("quantity", outcome, detail)


def _quote_alike(a: Quantity, b: Quantity) -> bool:
    """Say whether one round number is quoted with and without "more than"."""
    return a.value is not None and (a.value, a.unit) == (b.value, b.unit) and a.value % 10 == 0


def _are_plain(a: Quantity, b: Quantity) -> bool:
    return {a.comparator, b.comparator} == {Comparator.EXACTLY}


def _rounded(left: Interval, right: Interval) -> bool:
    """Say whether the rounder of two plain figures is the other one, rounded."""
    steps = last_digit(left.middle), last_digit(right.middle)
    coarse, fine = (left, right) if steps[0] >= steps[1] else (right, left)
    counted = min(steps) >= 1 and left.dimension == "count"
    if steps[0] == steps[1] or (counted and max(steps) < _ROUND_FROM):
        return False
    reach = min(max(steps) / 2, abs(coarse.middle) * ROUND) * (1 + 1e-9)
    return coarse.low - reach <= fine.high and fine.low <= coarse.high + reach


def _overlapping(a: Quantity, b: Quantity, bounds: tuple[Interval, Interval]) -> Outcome:
    left, right = bounds
    if Comparator.VAGUE in {a.comparator, b.comparator}:
        return _vague(left, right)
    if left.is_open or right.is_open:
        return Outcome.COMPATIBLE if ratio(a, b) <= CLOSE else Outcome.UNKNOWN
    inside = left.low <= right.middle <= left.high or right.low <= left.middle <= right.high
    if Comparator.BETWEEN in {a.comparator, b.comparator}:
        inside = _lies_between(a, b, bounds)
    return Outcome.COMPATIBLE if inside else Outcome.CLASH


def _vague(left: Interval, right: Interval) -> Outcome:
    """Say that a vague figure agrees with what it holds; a low bound below it says little."""
    if left.is_open and right.is_open:
        return Outcome.UNKNOWN
    if not (left.is_open or right.is_open):
        return Outcome.COMPATIBLE
    bound, vague = (left, right) if left.is_open else (right, left)
    return Outcome.COMPATIBLE if bound.middle >= vague.low else Outcome.UNKNOWN


def _lies_between(a: Quantity, b: Quantity, bounds: tuple[Interval, Interval]) -> bool:
    """Say whether a figure lies in a range, or two ranges share one."""
    left, right = bounds
    if a.comparator is b.comparator:
        return True
    ranged, other = (left, right) if a.comparator is Comparator.BETWEEN else (right, left)
    return ranged.low <= other.middle <= ranged.high
