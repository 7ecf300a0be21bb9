"""A short way to say what a time expression means."""

from datetime import date

from claims.model import Period
from claims.normalise.period import read_time

PUBLISHED = date(2022, 8, 10)
"""A Wednesday."""


def meaning(text: str, *, anchor: Period | None = None) -> str:
    """Write type, value and period of an expression, as in "DATE 2022-07 2022-07-01..2022-08-01".

    What is not known, and an open end, is a dash.
    """
    reading = read_time(text, published=PUBLISHED, anchor=anchor)
    if reading is None:
        return "no time"
    period = reading.period
    days = f"{period.start or '-'}..{period.end or '-'}" if period else "-"
    return f"{reading.type} {reading.value or '-'} {days}"
