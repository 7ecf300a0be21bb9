"""How long something is told to have lasted: "for the past two decades", "decades of support"."""

import re
from datetime import timedelta
from functools import lru_cache

from claims.model import Period, Statement
from claims.normalise.number import read_number
from claims.relate.context import days_outside

LONG = 10
"""Years after which what lasted was so in any year that is told of it, though no day is known."""

ROUNDED = 1.25
"""By how much a length told in round words may be exceeded: "two decades" may be 24 years."""

_UNTOLD = 2
"""How many years or decades "for years" and "decades of" stand for at least."""

_SINCE = re.compile(
    r"\b(?:for|over|during)\s+(?:(?:the\s+)?(?:past|last|more than|nearly|almost|about|over)\s+)?"
    r"(?:(?P<number>\w+)\s+)?(?P<unit>years|decades)\b|\b(?P<units>years|decades)\s+of\b",
    re.IGNORECASE,
)


def lasted_through(statement: Statement, period: Period) -> bool:
    """Say whether a statement tells of years that reach back to a period.

    Where its day of publication is unknown, they must be many.
    """
    years = years_told(statement.text)
    if years is None:
        return False
    if statement.published is None:
        return years >= LONG
    begun = statement.published - timedelta(days=round(365.25 * years * ROUNDED))
    days = (day for day in (period.start, period.end) if day is not None)
    return any(days_outside(day, begun, statement.published) == 0 for day in days)


@lru_cache(maxsize=8192)
def years_told(text: str) -> float | None:
    """Return how many years a text says that something has lasted; None where it does not say.

    >>> years_told("Norland has backed them for the past two decades."), years_told("In 2004.")
    (20.0, None)
    """
    found = _SINCE.search(text)
    if found is None:
        return None
    unit = (found["unit"] or found["units"]).lower()
    number = read_number(found["number"]) if found["number"] else None
    return (10.0 if unit == "decades" else 1.0) * (number or _UNTOLD)
