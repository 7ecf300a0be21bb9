"""Rules for time expressions that count from the period the text named last."""

import re
from dataclasses import replace

from claims.model import Period, Precision
from claims.normalise.calendar import (
    ends,
    month_period,
    season_period,
    shift,
    shift_months,
    unit_away,
    unit_period,
)
from claims.normalise.time_near import NAMED_YEAR, named_year
from claims.normalise.time_patterns import COUNT, KIND, MONTH, SEASON, UNIT
from claims.normalise.time_quarter import ORDINAL, last_quarter, quarter_near, quarter_number
from claims.normalise.time_rule import (
    UNRESOLVED,
    TimeContext,
    TimeReading,
    dated,
    looked_back,
    rule,
)
from claims.normalise.time_words import (
    SEASON_CODES,
    count_of,
    duration_value,
    month_number,
    unit_name,
)

_DAYS = {"day": 1, "night": 1, "week": 7, "fortnight": 14, "month": 28, "quarter": 89, "year": 365}
_MONTHS = {"month": 1, "quarter": 3, "year": 12, "decade": 120}
_KEPT = (Precision.MONTH, Precision.QUARTER, Precision.SEASON, Precision.YEAR)
_BACK = ("earlier", "before", "previously", "previous", "preceding", "prior")
_RUNNING = ("week", "month", "quarter", "year")


def read_away(found: re.Match[str], context: TimeContext) -> TimeReading:
    """So many units earlier or later than the last period; a year from a month is a month."""
    count, unit = count_of(found["count"]), unit_name(found["unit"])
    backwards = found["where"].lower() in _BACK
    if count is None or unit in ("hour", "minute", "second"):
        words = found["count"] + (found["half"] or "")
        return TimeReading("DURATION", duration_value(words, unit))
    anchor = _anchor(context, unit) if backwards else context.anchor
    period = away_from(anchor, -count if backwards else count, unit)
    return looked_back(period) if backwards else dated(period)


def _anchor(context: TimeContext, unit: str) -> Period | None:
    """Fall back on the running unit, if longer than a day, where the text named nothing before."""
    return context.anchor or _running(context, unit)


def _running(context: TimeContext, unit: str) -> Period | None:
    if context.published is None or unit not in _RUNNING:
        return None
    return unit_period(context.published, unit)


def away_from(anchor: Period | None, count: float, unit: str) -> Period | None:
    """Move a period by units; None where it is coarser than the unit it would move by."""
    if anchor is None or anchor.start is None or anchor.end is None:
        return None
    length = (anchor.end - anchor.start).days
    kept = anchor.precision in _KEPT or (anchor.precision is Precision.RANGE and unit == "year")
    if unit in _MONTHS and kept and length <= 31 * _MONTHS[unit]:
        return _moved(anchor, int(count * _MONTHS[unit]))
    if length > max(_DAYS.get(unit, 3650), 1):
        return None
    return unit_away(anchor.start, count, unit)


def _moved(period: Period, months: int) -> Period:
    start, end = ends(period)
    return Period(shift_months(start, months), shift_months(end, months), period.precision)


def read_same(found: re.Match[str], context: TimeContext) -> TimeReading:
    """The same month, that year: the unit that holds the last period."""
    anchor, unit = context.anchor, unit_name(found["unit"])
    if anchor is None or anchor.start is None or anchor.end is None:
        return UNRESOLVED
    period = unit_period(anchor.start, unit)
    return dated(period) if period.contains(anchor) else UNRESOLVED


def read_same_of_year(found: re.Match[str], context: TimeContext) -> TimeReading:
    """The same month or period of another year."""
    anchor, year = context.anchor, _compared_year(found["year"], context)
    if anchor is None or anchor.start is None or anchor.end is None or year is None:
        return UNRESOLVED
    return looked_back(_moved(anchor, 12 * (year - anchor.start.year)))


def _compared_year(words: str, context: TimeContext) -> int | None:
    if words.lower().startswith(("the previous", "a year")):
        return context.anchor.start.year - 1 if context.anchor and context.anchor.start else None
    return named_year(words, context)


def read_neighbour(found: re.Match[str], context: TimeContext) -> TimeReading:
    """The following day, the previous year, the day before."""
    unit = unit_name(found["unit"])
    backwards = (found["which"] or found["bare"] or found["where"]).lower() in _BACK
    anchor = _anchor(context, unit) if backwards else context.anchor
    if anchor is None or anchor.start is None or anchor.end is None:
        return UNRESOLVED
    held = unit_period(anchor.start, unit)
    if not held.contains(anchor):
        return UNRESOLVED
    period = unit_period(shift(ends(held)[0], -1 if backwards else 1, unit), unit)
    return looked_back(period) if backwards else dated(period)


def read_month_around(found: re.Match[str], context: TimeContext) -> TimeReading:
    """That November, the following spring: of the year last named, or the next to come after it."""
    anchor, name = context.anchor, found["name"].lower()
    if anchor is None or anchor.start is None or anchor.end is None:
        return UNRESOLVED
    code = SEASON_CODES.get(name)
    years = (anchor.start.year, anchor.start.year + 1)
    months = [
        season_period(y, code) if code else month_period(y, month_number(name)) for y in years
    ]
    if found["which"].lower() == "that" and anchor.precision is Precision.YEAR:
        return dated(months[0])
    return dated(next((one for one in months if ends(one)[0] >= ends(anchor)[1]), None))


def read_year_earlier(found: re.Match[str], context: TimeContext) -> TimeReading:
    """Year-earlier and year-ago, before the noun: the last period, one year back."""
    if found["nth"]:
        quarter = quarter_near(quarter_number(found["nth"]), context)
        return looked_back(_moved(quarter, -12)) if quarter else UNRESOLVED
    period = away_from(_anchor(context, "year"), -1, "year")
    return looked_back(period or away_from(_running(context, "year"), -1, "year"))


def read_that_quarter(found: re.Match[str], context: TimeContext) -> TimeReading:
    """The quarter: the one named last; the latest quarter or period: the last that was over."""
    anchor = context.anchor
    if found["latest"] or anchor is None or anchor.precision is not Precision.QUARTER:
        return dated(last_quarter(context))
    return dated(anchor)


def read_period_of_year(found: re.Match[str], context: TimeContext) -> TimeReading:
    """The 1988 quarter or period: in that year, the one that the text named last."""
    year, anchor = int(found["year"]), context.anchor
    quarter = anchor if anchor and anchor.precision is Precision.QUARTER else last_quarter(context)
    if quarter is None or quarter.start is None:
        return UNRESOLVED
    moved = _moved(quarter, 12 * (year - quarter.start.year))
    return replace(dated(moved), aside=year < quarter.start.year)


def read_in_day(_: re.Match[str], context: TimeContext) -> TimeReading:
    """Earlier or later in the day, by the end of the day: the day that the text named last."""
    anchor = context.anchor
    return dated(anchor) if anchor and anchor.precision is Precision.DAY else UNRESOLVED


_NEIGHBOURS = r"(?P<which>following|next|previous|preceding|prior)"
_END = r"(?=\s*(?:[.,;:)]|$))"

ANCHORED_RULES = (
    rule(
        rf"(?P<count>{COUNT})[\s-]{KIND}(?P<unit>{UNIT})(?P<half>\sand\sa\shalf)?\s"
        rf"(?P<where>earlier|later|before{_END}|after{_END}|previously|prior\b(?!\sto)|afterwards?)\b",
        read_away,
    ),
    rule(rf"(?:the|that)\s(?:very\s)?same\s(?P<unit>{UNIT})(?<!s)", read_same),
    rule(
        rf"(?P<which>that|the\s(?:next|following))\s(?P<name>{MONTH}|{SEASON})\b(?!\.?,?\s\d)",
        read_month_around,
    ),
    rule(r"that\s(?P<unit>day|week|month|year|quarter|decade)\b", read_same),
    rule(
        rf"the\s(?:same|corresponding|comparable)\s(?:{UNIT}|period)(?<!s)\s(?:of|in|from\s)?\s?"
        rf"(?P<year>{NAMED_YEAR}|the\sprevious\syear|a\syear\s(?:ago|earlier|before))\b",
        read_same_of_year,
    ),
    rule(
        rf"(?:the\s(?:very\s)?{_NEIGHBOURS}|(?P<bare>previous|preceding|prior))[\s-]"
        r"(?P<unit>day|week|month|quarter|year|decade|weekend|century)\b(?P<where>)",
        read_neighbour,
    ),
    rule(
        rf"the\s(?P<unit>day|week|month|quarter|year)\s(?P<which>)(?P<bare>)(?P<where>before|after|prior){_END}",
        read_neighbour,
    ),
    rule(
        rf"(?:the\s)?(?:comparable\s)?(?:year-earlier|year-ago)"
        rf"(?:\s(?:(?:(?P<nth>{ORDINAL})[\s-])?quarter|period|month)\b|\b)",
        read_year_earlier,
    ),
    rule(r"(?:the|that)(?P<latest>)\squarter\b", read_that_quarter),
    rule(r"the\s(?P<latest>latest)\s(?:quarter|period)\b", read_that_quarter),
    rule(r"(?:the\s)?(?P<year>(?:19|20)\d\d)\s(?:quarter|period)\b", read_period_of_year),
    rule(r"(?:early|earlier|late|later)\sin\sthe\sday\b", read_in_day),
    rule(r"(?<=by\s)(?:the\send\sof\s(?:the|that)\sday|day['’]s\send)\b", read_in_day),
)
"""The rules that need the last period of the text."""
