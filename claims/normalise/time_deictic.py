"""Rules for weeks, months and years that count from the day of publication."""

import re
from dataclasses import replace
from datetime import date, timedelta

from claims.model import Period, Precision
from claims.normalise.calendar import (
    day_period,
    ends,
    month_period,
    shift,
    shift_months,
    unit_away,
    unit_period,
    weekend_value,
)
from claims.normalise.time_near import chosen, yearly
from claims.normalise.time_patterns import COUNT, KIND, MONTH, UNIT
from claims.normalise.time_rule import (
    UNRESOLVED,
    Tense,
    TimeContext,
    TimeReading,
    dated,
    looked_back,
    rule,
)
from claims.normalise.time_words import (
    PARTS,
    count_of,
    month_number,
    part_name,
    unit_name,
)

_STEPS = {"last": -1, "past": -1, "this": 0, "next": 1, "current": 0, "coming": 1}
BESIDE = ("earlier", "later")
"""Words for what of a running period was over, or still to come."""

_ROUND = {"decade": 10, "century": 100}
_DAYS_IN = {"hour": 24, "minute": 1440, "second": 86400}


def unit_reading(period: Period, unit: str) -> TimeReading:
    """Make a DATE of the calendar unit that a period is."""
    if unit == "weekend":
        return TimeReading("DATE", weekend_value(period), period)
    return dated(period)


def beside(period: Period, word: str, day: date) -> Period:
    """Take what of a running period was over on a day ("earlier"), or was still to come."""
    start, end = ends(period)
    if not start < day < end:
        return period
    return Period(*((start, day) if word == "earlier" else (day, end)), Precision.RANGE)


def read_near_unit(found: re.Match[str], context: TimeContext) -> TimeReading:
    """Last week, this month, next year: calendar units, not lengths."""
    if context.published is None:
        return UNRESOLVED
    unit = unit_name(found["unit"])
    step = _STEPS[found["which"].lower().split()[-1]]
    if unit == "week" and not step and _is_over_on_monday(context):
        return _week_to(context.published)
    return unit_reading(unit_period(shift(context.published, step, unit), unit), unit)


def _is_over_on_monday(context: TimeContext) -> bool:
    """Say whether "this week" lies behind on a Monday, when the week has hardly begun."""
    day = context.published
    return day is not None and day.weekday() == 0 and context.tense() is Tense.PAST


def _week_to(day: date) -> TimeReading:
    """Take the seven days before a day with it, for its week."""
    period = Period(day - timedelta(7), day + timedelta(1), Precision.WEEK)
    return replace(dated(unit_period(day, "week")), period=period)


def read_second_unit(found: re.Match[str], context: TimeContext) -> TimeReading:
    """The week before last, the year after next."""
    if context.published is None:
        return UNRESOLVED
    unit, step = unit_name(found["unit"]), -2 if found["which"].lower() == "last" else 2
    return unit_reading(unit_period(shift(context.published, step, unit), unit), unit)


def read_the_weekend(_: re.Match[str], context: TimeContext) -> TimeReading:
    """The weekend: the last one that had begun."""
    if context.published is None:
        return UNRESOLVED
    back = 0 if context.published.weekday() >= 5 or context.tense() is Tense.AHEAD else 7
    return unit_reading(unit_period(context.published - timedelta(back), "weekend"), "weekend")


def read_in_unit(found: re.Match[str], context: TimeContext) -> TimeReading:
    """The end, middle, beginning or rest of the running month or year.

    In the past tense that of the time told of, which stays unknown where the
    text has named a time outside the running one.
    """
    if context.published is None:
        return UNRESOLVED
    words, anchor = found["part"].lower(), context.anchor
    words = "later" if words in ("rest", "remainder") else words
    period = unit_period(context.published, unit_name(found["unit"]))
    if anchor and not period.overlaps(anchor) and context.tense() is Tense.PAST:
        return UNRESOLVED
    if words in BESIDE:
        return replace(dated(period), period=beside(period, words, context.published))
    return dated(period, part_name(words or "end"))


def read_end_of_month(found: re.Match[str], context: TimeContext) -> TimeReading:
    """The end of a month, written end-May."""
    number = month_number(found["month"])
    months = yearly(lambda year: month_period(year, number), context)
    return dated(chosen(months, None, context), "late")


def read_ago(found: re.Match[str], context: TimeContext) -> TimeReading:
    """So many units ago or from now, as finely as the unit says.

    Decades and centuries are round: they reach half a unit to either side. A
    year ago, said of a month or quarter, is the same one of the year before.
    """
    count, unit = count_of(found["count"]), unit_name(found["unit"])
    backwards = found["where"].lower() in ("ago", "back")
    if count is None:
        return TimeReading("DATE", "PAST_REF" if backwards else "FUTURE_REF")
    if context.published is None:
        return UNRESOLVED
    if unit == "year" and count == 1 and backwards:
        return looked_back(_year_back(context) or unit_away(context.published, -1, unit))
    return away(context.published, -count if backwards else count, unit)


def away(day: date, count: float, unit: str) -> TimeReading:
    """Make a DATE that lies ``count`` units from a day, a TIME where they are hours."""
    if unit in _DAYS_IN:
        day += timedelta(int(count / _DAYS_IN[unit]))
        return TimeReading("TIME", day.isoformat(), day_period(day))
    if unit not in _ROUND:
        return dated(unit_away(day, count, unit))
    middle = shift(day, int(count * _ROUND[unit]), "year")
    half = 6 * _ROUND[unit]
    bounds = shift_months(middle, -half), shift_months(middle, half)
    return TimeReading("DATE", f"{middle.year:04}", Period(*bounds, Precision.RANGE))


def _year_back(context: TimeContext) -> Period | None:
    """Return the last month or quarter named, one year back, where it is of the running year."""
    anchor, day = context.anchor, context.published
    if anchor is None or day is None or anchor.start is None or anchor.end is None:
        return None
    fresh = 0 <= (day - anchor.start).days <= 366
    if anchor.precision not in (Precision.MONTH, Precision.QUARTER) or not fresh:
        return None
    return Period(shift(anchor.start, -1, "year"), shift(anchor.end, -1, "year"), anchor.precision)


_NEAR = (
    r"(?P<which>the\slast(?=\scentury)|the\s(?:last|past|next|coming)(?=\squarter)|last|this\spast|this|next|this\scurrent|the\scurrent"
    r"|this\scoming)"
)
_PARTS = "|".join(PARTS)

DEICTIC_RULES = (
    rule(rf"{_NEAR}\s(?P<unit>{UNIT})(?<!s)", read_near_unit),
    rule(
        r"the\s(?P<unit>week|weekend|month|year|quarter)\s(?:before|after)\s(?P<which>last|next)\b",
        read_second_unit,
    ),
    rule(r"(?:over\s)?the\sweekend\b", read_the_weekend),
    rule(
        rf"(?:the\s)?(?:very\s)?(?P<part>{_PARTS})\s(?:of|in)\s"
        r"the\s(?P<unit>month|year|week|decade|century)\b(?!\s(?:of|before|after))",
        read_in_unit,
    ),
    rule(
        r"(?:the\s)?(?P<part>rest|remainder)\sof\s(?:the|this)\s"
        r"(?P<unit>month|year|week|decade|century)\b",
        read_in_unit,
    ),
    rule(
        r"(?P<part>earlier|later)\sin\sthe\s(?P<unit>month|year|week|decade|century)\b",
        read_in_unit,
    ),
    rule(
        r"(?P<part>)(?:the\s)?(?P<unit>month|year)(?:[\s-]end\b|['’]s\send\b)",
        read_in_unit,
    ),
    rule(rf"end-(?P<month>{MONTH})", read_end_of_month),
    rule(
        rf"(?P<count>{COUNT})[\s-]{KIND}(?P<unit>{UNIT})(?:\sor\s(?:so|two|more))?\s"
        r"(?P<where>ago|back|from\snow|hence)\b",
        read_ago,
    ),
)
"""The rules for units near the day of publication."""
