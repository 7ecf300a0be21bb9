"""Dates as people type them on the command line."""

import re
from datetime import date, timedelta
from typing import TYPE_CHECKING

from claims.errors import UsageError

if TYPE_CHECKING:
    from claims.model import Period

_PARTIAL = re.compile(r"(\d{4})(?:-(\d{1,2}))?")


def whole_day(text: str | date) -> date:
    """Read a full ISO date.

    Raises ValueError for anything else: half a date is not made whole by guessing.

    >>> whole_day("2022-07-31")
    datetime.date(2022, 7, 31)
    """
    if isinstance(text, date):
        return text
    try:
        return date.fromisoformat(text.strip())
    except ValueError:
        raise ValueError(f"{text!r} is no date; write it as 2022-07-31") from None


def period(text: str) -> "Period":
    """Read a day, a month, a year, or two of these joined by "..", as a period.

    Raises UsageError for anything else.

    >>> period("2022-07").end, period("2021..2022").end
    (datetime.date(2022, 8, 1), datetime.date(2023, 1, 1))
    """
    from claims.model import Period, Precision

    first, joined, last = text.strip().partition("..")
    try:
        return Period(first_day(first), _day_after(last if joined else first), Precision.RANGE)
    except ValueError as error:
        raise UsageError(f"--period {text}: {error}") from error


def _day_after(text: str) -> date:
    start, parts = first_day(text), text.strip().count("-")
    if parts == 0:
        return date(start.year + 1, 1, 1)
    if parts == 1:
        return date(start.year + start.month // 12, start.month % 12 + 1, 1)
    return start + timedelta(days=1)


def first_day(text: str | date) -> date:
    """Read a date, a month or a year as its first day.

    Raises ValueError for anything else.

    >>> first_day("2022-07"), first_day("2022")
    (datetime.date(2022, 7, 1), datetime.date(2022, 1, 1))
    """
    partial = None if isinstance(text, date) else _PARTIAL.fullmatch(text.strip())
    if partial is None:
        return whole_day(text)
    try:
        return date(int(partial[1]), int(partial[2] or 1), 1)
    except ValueError:
        raise ValueError(f"{text!r} is no date; write it as 2022-07-31 or 2022-07") from None
