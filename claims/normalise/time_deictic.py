"""Rules for time expressions that count from the day of publication."""

import re
from datetime import date, timedelta

from claims.model import Period, Precision
from claims.normalise.calendar import day_period, shift, unit_period, weekend_value
from claims.normalise.time_rule import UNRESOLVED, TimeContext, TimeReading, dated, rule
from claims.normalise.time_words import (
    COUNT,
    DAY_PARTS,
    PART,
    UNIT,
    WEEKDAY,
    count_of,
    duration_value,
    part_name,
    unit_name,
    weekday_number,
)

_DAY_PART = rf"(?:{'|'.join(DAY_PARTS)})"
_NEAR_DAYS = {"yesterday": -1, "today": 0, "tonight": 0, "tomorrow": 1}
_STEPS = {"last": -1, "past": -1, "this": 0, "next": 1, "current": 0, "coming": 1}
_REFERENCES = {
    "PRESENT_REF": (
        "now",
        "currently",
        "current",
        "at present",
        "at the moment",
        "nowadays",
        "presently",
    ),
    "PAST_REF": (
        "recently",
        "recent",
        "lately",
        "the past",
        "the recent past",
        "formerly",
        "once upon a time",
    ),
    "FUTURE_REF": ("soon", "shortly", "the near future", "the future", "the foreseeable future"),
}
_VALUE_OF = {words: value for value, all_ in _REFERENCES.items() for words in all_}


def read_near_day(found: re.Match[str], context: TimeContext) -> TimeReading:
    """Yesterday, today, tonight and tomorrow, with a part of the day where one is named."""
    word = found["day"].lower()
    part = found["part"] or ("night" if word == "tonight" else None)
    if context.published is None:
        return TimeReading("TIME" if part else "DATE")
    return _in_day(context.published + timedelta(_NEAR_DAYS[word]), part)


def _in_day(day: date, part: str | None) -> TimeReading:
    if not part:
        return dated(day_period(day))
    return TimeReading("TIME", f"{day.isoformat()}T{DAY_PARTS[part.lower()]}", day_period(day))


def read_this_part(found: re.Match[str], context: TimeContext) -> TimeReading:
    """A part of this or the last day: this morning, last night."""
    if context.published is None:
        return TimeReading("TIME")
    back = 1 if found["which"].lower() == "last" else 0
    return _in_day(context.published - timedelta(back), found["part"])


def read_weekday(found: re.Match[str], context: TimeContext) -> TimeReading:
    """A weekday: the nearest past one, the day of publication included, unless it lies ahead."""
    part = found["part"]
    if context.published is None:
        return TimeReading("TIME" if part else "DATE")
    which = (found["which"] or "").strip().lower()
    day = _weekday_near(weekday_number(found["weekday"]), which, context.published, context.ahead)
    return _in_day(day, part)


def _weekday_near(number: int, which: str, published: date, ahead: bool) -> date:
    back = (published.weekday() - number) % 7
    if which == "next" or (ahead and which not in ("last", "this past")):
        return published + timedelta((7 - back) if back or which == "next" else 0)
    if which == "this":
        return published - timedelta(published.weekday() - number)
    return published - timedelta(back or (7 if which in ("last", "this past") else 0))


def read_near_unit(found: re.Match[str], context: TimeContext) -> TimeReading:
    """Last week, this month, next year and parts of them; calendar units, not lengths."""
    if context.published is None:
        return UNRESOLVED
    unit = unit_name(found["unit"])
    step = _STEPS[found["which"].lower().split()[-1]]
    period = unit_period(shift(context.published, step, unit), unit)
    reading = dated(period, part_name(found["part"]))
    if unit == "weekend":
        return TimeReading("DATE", weekend_value(period), period)
    return reading


def read_the_weekend(_: re.Match[str], context: TimeContext) -> TimeReading:
    """The weekend: the last one that had begun."""
    if context.published is None:
        return UNRESOLVED
    back = 0 if context.published.weekday() >= 5 or context.ahead else 7
    period = unit_period(context.published - timedelta(back), "weekend")
    return TimeReading("DATE", weekend_value(period), period)


def read_end_of_unit(found: re.Match[str], context: TimeContext) -> TimeReading:
    """The end, middle or beginning of the running month or year."""
    if context.published is None:
        return UNRESOLVED
    period = unit_period(context.published, unit_name(found["unit"]))
    return dated(period, part_name(found["part"]))


def read_ago(found: re.Match[str], context: TimeContext) -> TimeReading:
    """So many units ago or from now, as finely as the unit says.

    A year ago, said of a month or quarter, is the same one of the year before.
    """
    count, unit = count_of(found["count"]), unit_name(found["unit"])
    backwards = found["where"].lower() in ("ago", "back")
    if count is None:
        return TimeReading("DATE", "PAST_REF" if backwards else "FUTURE_REF")
    if context.published is None:
        return UNRESOLVED
    if unit == "year" and count == 1 and backwards and (part := _year_back(context)):
        return dated(part)
    return dated(period_away(context.published, -count if backwards else count, unit))


def _year_back(context: TimeContext) -> Period | None:
    """Return the last month or quarter named, one year back, where it is of the running year."""
    anchor, day = context.anchor, context.published
    if anchor is None or day is None or anchor.start is None or anchor.end is None:
        return None
    fresh = 0 <= (day - anchor.start).days <= 366
    if anchor.precision not in (Precision.MONTH, Precision.QUARTER) or not fresh:
        return None
    return Period(shift(anchor.start, -1, "year"), shift(anchor.end, -1, "year"), anchor.precision)


def period_away(day: date, count: float, unit: str) -> Period:
    """Return the calendar unit that lies ``count`` units from a day; halves count in months."""
    if count != int(count) and unit == "year":
        return unit_period(shift(day, int(count * 12), "month"), "month")
    finer = "month" if unit == "quarter" else unit
    steps = int(count) * (3 if unit == "quarter" else 1)
    return unit_period(shift(day, steps, finer), finer)


def read_last_units(found: re.Match[str], context: TimeContext) -> TimeReading:
    """The past or next so many units: a length, laid before or behind the day of publication."""
    words, unit = found["count"] or "one", unit_name(found["unit"])
    value = duration_value(words, unit)
    count, day = count_of(words), context.published
    if day is None or count is None or count != int(count):
        return TimeReading("DURATION", value)
    if found["which"].lower() in ("next", "coming", "following"):
        end = shift(day, int(count), unit) + timedelta(1)
        return TimeReading("DURATION", value, Period(day, end, Precision.RANGE))
    start = shift(day, -int(count), unit)
    return TimeReading("DURATION", value, Period(start, day + timedelta(1), Precision.RANGE))


def read_first_months(found: re.Match[str], context: TimeContext) -> TimeReading:
    """The first so many months of a year."""
    words, unit = found["count"], unit_name(found["unit"])
    value, count = duration_value(words, unit), count_of(words)
    year = _year_of(found["year"], context)
    if not year or not count or unit == "hour":
        return TimeReading("DURATION", value)
    start = date(year, 1, 1)
    return TimeReading(
        "DURATION", value, Period(start, shift(start, int(count), unit), Precision.RANGE)
    )


def _year_of(words: str | None, context: TimeContext) -> int | None:
    if words and words[0].isdigit():
        return int(words)
    if not words or not context.published:
        return None
    return context.published.year + {"last": -1, "next": 1}.get(words.split()[0].lower(), 0)


def read_recent_units(found: re.Match[str], _: TimeContext) -> TimeReading:
    """Recent months or coming weeks: before or after now, without bounds."""
    ahead = found["which"].lower() in ("coming", "upcoming")
    return TimeReading("DATE", "FUTURE_REF" if ahead else "PAST_REF")


def read_reference(found: re.Match[str], _: TimeContext) -> TimeReading:
    """Now, recently, soon: a reference to present, past or future without bounds."""
    return TimeReading("DATE", _VALUE_OF[re.sub(r"\s", " ", found.group().lower())])


_NEAR = r"(?P<which>last|this\spast|this|next|this\scurrent|the\scurrent|this\scoming)"
_PART = rf"(?P<part>{PART})?"
_OF_YEAR = r"(?:\s(?:of\s)?(?P<year>(?:1[5-9]|20)\d\d|(?:last|this|next|the)\syear)\b)?"

DEICTIC_RULES = (
    rule(
        rf"(?:(?:early|late|later|earlier)\s)?(?P<day>{'|'.join(_NEAR_DAYS)})\b"
        rf"(?:\s(?P<part>{_DAY_PART})\b)?",
        read_near_day,
    ),
    rule(
        rf"(?:(?:early|late|later|earlier)\s)?(?P<which>this|last)\s(?P<part>{_DAY_PART})\b",
        read_this_part,
    ),
    rule(
        rf"(?:(?:early|late|later|earlier)\s)?(?:on\s)?(?P<which>(?:last|next|this|this\spast)\s)?"
        rf"(?P<weekday>{WEEKDAY})(?:\s(?P<part>{_DAY_PART})\b)?",
        read_weekday,
    ),
    rule(rf"{_PART}{_NEAR}\s(?P<unit>{UNIT})(?<!s)", read_near_unit),
    rule(r"(?:over\s)?the\sweekend\b", read_the_weekend),
    rule(rf"(?P<part>{PART})the\s(?P<unit>month|year|week|decade|century)\b", read_end_of_unit),
    rule(
        rf"(?P<count>{COUNT})[\s-](?:more\s)?(?P<unit>{UNIT})\s(?P<where>ago|back|from\snow|hence)\b",
        read_ago,
    ),
    rule(
        rf"(?:the\s|these\s|this\s)?(?P<which>past|last|previous|next|coming|following|preceding)\s"
        rf"(?P<count>{COUNT})[\s-](?P<unit>{UNIT})",
        read_last_units,
    ),
    rule(
        rf"the\s(?P<which>past|last|next|coming)\s(?P<count>)(?P<unit>{UNIT})(?<!s)",
        read_last_units,
    ),
    rule(rf"(?:the\s)?first\s(?P<count>{COUNT})[\s-](?P<unit>{UNIT}){_OF_YEAR}", read_first_months),
    rule(
        rf"(?:the\s)?(?:more\s)?(?P<which>recent|past|last|previous|coming|upcoming)\s{UNIT}(?<=s)",
        read_recent_units,
    ),
    rule(rf"(?:{'|'.join(sorted(_VALUE_OF, key=len, reverse=True))})\b(?!-)", read_reference),
)
"""The rules that need the day of publication."""
