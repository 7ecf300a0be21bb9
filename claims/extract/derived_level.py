"""The arithmetic of earlier levels, with honest bounds."""

from dataclasses import dataclass, replace
from math import ceil, floor

from claims.model import Comparator, Quantity
from claims.normalise.bounds import ABOUT_TOLERANCE, last_digit
from claims.normalise.unit import PERCENT, to_base

_ROUNDED_FROM = 1000.0
"""Plain counts from here on may be rounded."""

_ROUNDING = 0.05
"""The largest share of a level that rounding may hide."""

_MORE = frozenset({Comparator.MORE_THAN, Comparator.AT_LEAST})
_FEWER = frozenset({Comparator.LESS_THAN, Comparator.AT_MOST})


@dataclass(frozen=True, slots=True)
class Factor:
    """By how much a level was multiplied, with bounds; ``comparator`` is how that was put."""

    value: float
    low: float
    high: float
    comparator: Comparator = Comparator.EXACTLY

    def inverted(self) -> "Factor":
        """Return the factor that leads back."""
        opposite = self.comparator
        if opposite in _MORE | _FEWER:
            opposite = Comparator.LESS_THAN if opposite in _MORE else Comparator.MORE_THAN
        return Factor(1 / self.value, 1 / self.high, 1 / self.low, opposite)


def factor_of_times(times: float, comparator: Comparator = Comparator.EXACTLY) -> Factor:
    """Make the factor of "doubled", a word that is seldom exact."""
    return Factor(times, times * (1 - ABOUT_TOLERANCE), times * (1 + ABOUT_TOLERANCE), comparator)


def factor_of_rate(rate: Quantity, direction: int) -> Factor | None:
    """Make the factor of "rose 10 percent" (direction 1) or "fell by a third" (direction -1).

    None where nothing is left of the level, or the rate has no value.
    """
    if rate.value is None or rate.unit is None:
        return None
    percent, _ = to_base(rate.value, rate.unit)
    reach = min(0.5, last_digit(percent) / 2) if rate.unit == PERCENT else 2.0
    low, high = sorted(1 + direction * (percent + step) / 100 for step in (-reach, reach))
    if low <= 0:
        return None
    comparator = rate.comparator
    if direction < 0 and comparator in _MORE | _FEWER:
        comparator = Comparator.LESS_THAN if comparator in _MORE else Comparator.MORE_THAN
    return Factor(1 + direction * percent / 100, low, high, comparator)


def multiplied(level: Quantity, factor: Factor) -> Quantity | None:
    """Return a level times a factor: a bound where the factor is one, else an estimate.

    None where the level has no value or bounds only one side.
    """
    if level.value is None or level.comparator in _MORE | _FEWER:
        return None
    value = level.value * factor.value
    value = float(round(value)) if _is_whole(level) else _rounded(value)
    if factor.comparator in _MORE:
        return replace(level, value=value, low=value, high=None, comparator=Comparator.MORE_THAN)
    if factor.comparator in _FEWER:
        return replace(level, value=value, low=None, high=value, comparator=Comparator.LESS_THAN)
    low, high = _spread(level, level.value, factor)
    return replace(level, value=value, low=low, high=high, comparator=Comparator.ABOUT)


def _spread(level: Quantity, value: float, factor: Factor) -> tuple[float, float]:
    slack = _slack(level)
    ends = [(value + step) * end for step in (-slack, slack) for end in (factor.low, factor.high)]
    if _is_whole(level):
        return float(floor(min(ends))), float(ceil(max(ends)))
    return _rounded(min(ends)), _rounded(max(ends))


def computed(level: Quantity, value: float) -> Quantity:
    """Return a level that a difference leads to, as exact as the level it starts from."""
    exact = level.comparator is Comparator.EXACTLY
    return replace(
        level,
        value=value,
        low=value if exact else None,
        high=value if exact else None,
        comparator=Comparator.EXACTLY if exact else Comparator.ABOUT,
    )


def _slack(level: Quantity) -> float:
    """Return by how much a level may have been rounded."""
    value = abs(level.value or 0.0)
    exact = level.comparator is Comparator.EXACTLY
    if exact and level.unit is None and value < _ROUNDED_FROM:
        return 0.0
    known = [abs(bound - value) for bound in (level.low, level.high) if bound is not None]
    return max(*known, min(last_digit(value) / 2, value * _ROUNDING), 0.0)


def _is_whole(level: Quantity) -> bool:
    return level.unit is None and level.value == int(level.value or 0)


def _rounded(value: float) -> float:
    return float(f"{value:.3g}")
