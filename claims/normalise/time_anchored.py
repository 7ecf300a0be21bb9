"""Rules for time expressions that count from the period the text named last."""

import re
from datetime import date, timedelta

from claims.model import Period, Precision
from claims.normalise.calendar import shift, shift_months, unit_period
from claims.normalise.time_deictic import period_away
from claims.normalise.time_rule import UNRESOLVED, TimeContext, TimeReading, dated, rule
from claims.normalise.time_words import COUNT, UNIT, count_of, duration_value, unit_name

_DAYS = {"day": 1, "night": 1, "week": 7, "fortnight": 14, "month": 28, "quarter": 89, "year": 365}
_MONTHS = {"month": 1, "quarter": 3, "year": 12, "decade": 120}
_KEPT = (Precision.MONTH, Precision.QUARTER, Precision.SEASON, Precision.YEAR)


def read_away(found: re.Match[str], context: TimeContext) -> TimeReading | None:
    """So many units earlier or later than the last period; a year from a month is a month."""
    count, unit = count_of(found["count"] or "one"), unit_name(found["unit"])
    backwards = found["where"].lower() in ("earlier", "before", "previously", "prior")
    if count is None or unit in ("hour", "minute", "second"):
        return TimeReading("DURATION", duration_value(found["count"] or "one", unit))
    period = away_from(_anchor(context, unit), -count if backwards else count, unit)
    return dated(period) if period else UNRESOLVED


def _anchor(context: TimeContext, unit: str) -> Period | None:
    """Fall back on the running unit where the text named nothing before."""
    if context.anchor or context.published is None:
        return context.anchor
    return unit_period(context.published, unit)


def away_from(anchor: Period | None, count: float, unit: str) -> Period | None:
    """Move a period by units; None where it is coarser than the unit it would move by."""
    if anchor is None or anchor.start is None or anchor.end is None:
        return None
    length = (anchor.end - anchor.start).days
    if unit in _MONTHS and anchor.precision in _KEPT and length <= 31 * _MONTHS[unit]:
        months = int(count * _MONTHS[unit])
        return Period(
            shift_months(anchor.start, months), shift_months(anchor.end, months), anchor.precision
        )
    if length > max(_DAYS.get(unit, 3650), 1):
        return None
    return period_away(anchor.start, count, unit)


def read_same(found: re.Match[str], context: TimeContext) -> TimeReading:
    """The same month, that year: the unit that holds the last period."""
    anchor, unit = context.anchor, unit_name(found["unit"])
    if anchor is None or anchor.start is None or anchor.end is None:
        return UNRESOLVED
    period = unit_period(anchor.start, unit)
    return dated(period) if period.contains(anchor) else UNRESOLVED


def read_same_of_year(found: re.Match[str], context: TimeContext) -> TimeReading:
    """The same month or period of another year."""
    words = found["year"].lower()
    anchor = context.anchor
    if anchor is None or anchor.start is None or anchor.end is None:
        return UNRESOLVED
    if words[0].isdigit():
        years = int(words) - anchor.start.year
    elif words.startswith(("last", "the previous", "a year")):
        years = -1
    else:
        return UNRESOLVED
    if words.startswith("last") and context.published:
        years = context.published.year - 1 - anchor.start.year
    return dated(_moved(anchor.start, anchor.end, years, anchor.precision))


def _moved(start: date, end: date, years: int, precision: Precision) -> Period:
    return Period(shift_months(start, 12 * years), shift_months(end, 12 * years), precision)


def read_neighbour(found: re.Match[str], context: TimeContext) -> TimeReading:
    """The following day, the previous year, the day before."""
    unit = unit_name(found["unit"])
    words = found.group().lower()
    backwards = any(word in words for word in ("previous", "preceding", "before", "prior"))
    anchor = _anchor(context, unit)
    if anchor is None or anchor.start is None or anchor.end is None:
        return UNRESOLVED
    held = unit_period(anchor.start, unit)
    if not held.contains(anchor) or held.start is None:
        return UNRESOLVED
    return dated(unit_period(shift(held.start, -1 if backwards else 1, unit), unit))


def read_year_earlier(_: re.Match[str], context: TimeContext) -> TimeReading:
    """Year-earlier and year-ago, before the noun: the last period, one year back."""
    period = away_from(_anchor(context, "year"), -1, "year")
    return dated(period) if period else UNRESOLVED


def read_that_quarter(_: re.Match[str], context: TimeContext) -> TimeReading | None:
    """The quarter: the one named last, else the last that was over at publication."""
    anchor = context.anchor
    if anchor and anchor.precision is Precision.QUARTER:
        return dated(anchor)
    if context.published is None:
        return UNRESOLVED
    running = unit_period(context.published, "quarter")
    before = (running.start or context.published) - timedelta(1)
    return dated(unit_period(before, "quarter"))


_NEIGHBOURS = r"(?:following|next|previous|preceding|prior)"

ANCHORED_RULES = (
    rule(
        rf"(?P<count>{COUNT})[\s-](?:more\s)?(?P<unit>{UNIT})\s"
        rf"(?P<where>earlier|later|before(?=\s*(?:[.,;:)]|$))|after(?=\s*(?:[.,;:)]|$))|previously|prior|afterwards?)\b",
        read_away,
    ),
    rule(rf"(?:the|that)\s(?:very\s)?same\s(?P<unit>{UNIT})(?<!s)", read_same),
    rule(r"that\s(?P<unit>day|week|month|year|quarter|decade)\b", read_same),
    rule(
        rf"the\s(?:same|corresponding|comparable)\s(?:{UNIT}|period)(?<!s)\s(?:of|in|from\s)?\s?"
        r"(?P<year>(?:1[5-9]|20)\d\d|last\syear|the\sprevious\syear|a\syear\s(?:ago|earlier))\b",
        read_same_of_year,
    ),
    rule(
        rf"the\s(?:very\s)?{_NEIGHBOURS}\s(?P<unit>day|week|month|quarter|year|decade|weekend|century)\b",
        read_neighbour,
    ),
    rule(
        r"the\s(?P<unit>day|week|month|quarter|year)\s(?:before|after|prior)(?=\s*(?:[.,;:)]|$))",
        read_neighbour,
    ),
    rule(
        r"(?:the\s)?(?:year-earlier|year-ago)(?:\s(?:quarter|period|month))?\b", read_year_earlier
    ),
    rule(r"(?:the|the\slatest|that)\squarter\b", read_that_quarter),
)
"""The rules that need the last period of the text."""
