"""Written periods as half-open ranges of days, with their TIMEX3 type and value."""

import re
from dataclasses import replace
from datetime import date

from claims.model import Period, Precision
from claims.normalise.time_join import match_time
from claims.normalise.time_rule import TimeContext, TimeReading
from claims.normalise.time_rules import RULES, TimeMatch

__all__ = ["RULES", "TimeMatch", "bounded", "match_time", "read_period", "read_time"]

_PREPOSITION = re.compile(
    r"(?:in|on|at|during|over|for|throughout|within|of|the\smonth\sof|as\sof"
    r"|(?P<bound>since|from|by|until|till|through|before|after|between))\s",
    re.IGNORECASE,
)
_POINTS = (Precision.DAY, Precision.MONTH, Precision.YEAR)
_ONWARD = re.compile(r"\s(?:onwards?|on)\b", re.IGNORECASE)


def bounded(period: Period, word: str) -> Period:
    """Open or move a period as the preposition before it says; other words leave it alone.

    "since" and "from ... onward" open its end, "by" and "until" its start, and so
    does "through" before a day, month or year;
    "before" ends where it begins, "after" begins where it ends.

    >>> bounded(Period(date(2004, 1, 1), date(2005, 1, 1), Precision.YEAR), "since").end is None
    True
    """
    match word.lower():
        case "since" | "onward" if period.start:
            return Period(period.start, None, Precision.RANGE)
        case "by" | "until" | "till" if period.end:
            return Period(None, period.end, Precision.RANGE)
        case "through" if period.end and period.precision in _POINTS:
            return Period(None, period.end, Precision.RANGE)
        case "before" if period.start:
            return Period(None, period.start, Precision.RANGE)
        case "after" if period.end:
            return Period(period.end, None, Precision.RANGE)
        case _:
            return period


def read_time(
    text: str, *, published: date | None, anchor: Period | None = None
) -> TimeReading | None:
    """Read a whole text as one time expression; None where it is anything else.

    ``anchor`` is the last period that the text named. What counts from a day
    that is not given has a type but no period.

    >>> read_time("last week", published=date(2022, 8, 10)).value
    '2022-W31'
    """
    text = text.strip()
    lead = _PREPOSITION.match(text)
    starts = (0, lead.end()) if lead else (0,)
    for start in starts:
        found = match_time(text, start, TimeContext(published, anchor))
        word = _bound_around(text, lead, found) if found else None
        if found and word is not None:
            return _bounded_reading(found.reading, word)
    return None


def _bound_around(text: str, lead: re.Match[str] | None, found: TimeMatch) -> str | None:
    """Return the bounding word around a match ("" for none); None where other words are left."""
    onward = _ONWARD.match(text, found.end)
    end = onward.end() if onward else found.end
    if end != len(text):
        return None
    if onward:
        return "onward"
    return (lead["bound"] or "") if lead and found.start else ""


def _bounded_reading(reading: TimeReading, word: str) -> TimeReading:
    if not word or reading.period is None:
        return reading
    return replace(reading, period=bounded(reading.period, word))


def read_period(
    text: str, *, published: date | None, anchor: Period | None = None
) -> Period | None:
    """Read a written period as a half-open range of days.

    Relative periods count from the day the article was published, never from
    today, so that reading an old article twice gives the same claim. A text
    this function does not understand gives None: an unknown period must not
    silently become the publication day.

    >>> read_period("in July", published=date(2022, 8, 10)).start
    datetime.date(2022, 7, 1)
    """
    reading = read_time(text, published=published, anchor=anchor)
    return reading.period if reading else None
