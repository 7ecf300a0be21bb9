"""A written figure as the interval that the true one lies in."""

from dataclasses import dataclass
from functools import lru_cache
from math import inf

from claims.model import Comparator, Quantity
from claims.normalise.bounds import last_digit
from claims.normalise.unit import to_base

ROUNDED_FROM = 1000.0
"""Plain counts from here on may be rounded: "1,200" and "1,187" agree, "33" and "34" do not."""

_POINTS = frozenset({Comparator.EXACTLY, Comparator.ABOUT, Comparator.NEARLY})


@dataclass(frozen=True, slots=True)
class Interval:
    """Bounds in the base unit of the figure's kind; ``middle`` is the figure people would quote.

    ``step`` is the weight of the last digit that is no rounded zero, 0 for a
    figure that is not a single number. Open ends are infinite.
    """

    low: float
    high: float
    middle: float
    step: float
    dimension: str

    @property
    def is_open(self) -> bool:
        """Whether an end is open ("at least 30")."""
        return self.low == -inf or self.high == inf


@lru_cache(maxsize=8192)
def interval(quantity: Quantity) -> Interval | None:
    """Return the interval of a figure; None where it bounds nothing.

    >>> interval(Quantity(5.0, 5.0, 5.0, unit="km")).low
    5000.0
    """
    low, high = quantity.low, quantity.high
    middle = _middle(quantity)
    if middle is None:
        return None
    if low is None and high is None and quantity.comparator in _POINTS:
        low = high = middle
    factor, base = to_base(1.0, quantity.unit) if quantity.unit else (1.0, "count")
    return Interval(
        low=-inf if low is None else low * factor,
        high=inf if high is None else high * factor,
        middle=middle * factor,
        step=_step(quantity, middle) * factor,
        dimension=base,
    )


def _middle(quantity: Quantity) -> float | None:
    known = [bound for bound in (quantity.low, quantity.high) if bound is not None]
    if quantity.value is not None and quantity.comparator in _POINTS:
        return quantity.value
    if quantity.comparator in {Comparator.BETWEEN, Comparator.VAGUE} and known:
        return sum(known) / len(known)
    return quantity.value if quantity.value is not None else (known[0] if known else None)


def _step(quantity: Quantity, middle: float) -> float:
    if quantity.comparator not in _POINTS:
        return 0.0
    step = last_digit(middle)
    if quantity.unit is None and middle < ROUNDED_FROM and middle == int(middle):
        return 0.0
    return step
