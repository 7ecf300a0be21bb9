"""What a comparator makes of a written figure: bounds that the true figure lies in."""

from decimal import Decimal

from claims.model import Comparator

ABOUT_TOLERANCE = 0.1
"""Share of a value by which "about" may miss it, where rounding allows no more."""


def last_digit(value: float) -> float:
    """Return the weight of the last digit that is not a rounded zero.

    >>> last_digit(4000), last_digit(22.8)
    (1000.0, 0.1)
    """
    if value == 0:
        return 1.0
    exponent = Decimal(repr(value)).normalize().as_tuple().exponent
    return float(f"1e{exponent}")


def bounds_of(comparator: Comparator, value: float) -> tuple[float | None, float | None]:
    """Return the inclusive bounds of a single figure, None where there is no bound.

    ABOUT reaches half a unit of the last significant digit or 10 % to either
    side, whichever is more. NEARLY reaches a whole unit or 10 % below and never
    above. MORE_THAN and LESS_THAN give the figure itself, as the comparator
    says that it is excluded.

    >>> bounds_of(Comparator.ABOUT, 4000)
    (3500.0, 4500.0)
    """
    reach = abs(value) * ABOUT_TOLERANCE
    match comparator:
        case Comparator.AT_LEAST | Comparator.MORE_THAN:
            return value, None
        case Comparator.AT_MOST | Comparator.LESS_THAN:
            return None, value
        case Comparator.ABOUT:
            reach = max(reach, last_digit(value) / 2)
            return _clean(value - reach), _clean(value + reach)
        case Comparator.NEARLY:
            reach = max(reach, min(last_digit(value), abs(value) / 4))
            return _clean(value - reach), value
        case _:
            return value, value


def _clean(value: float) -> float:
    """Drop the noise of binary arithmetic."""
    return float(f"{value:.12g}")
