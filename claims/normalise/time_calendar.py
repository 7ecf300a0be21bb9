"""Rules for calendar dates within a year: days, months, seasons, quarters."""

import re
from datetime import date, timedelta

from claims.model import Period, Precision
from claims.normalise.calendar import (
    day_period,
    month_period,
    months_period,
    quarter_period,
    season_period,
    value_of,
)
from claims.normalise.number import read_ordinal
from claims.normalise.time_rule import UNRESOLVED, TimeContext, TimeReading, dated, rule
from claims.normalise.time_words import (
    DAY,
    MONTH,
    PART,
    SEASON,
    SEASON_CODES,
    WEEKDAY,
    YEAR,
    month_number,
    part_name,
)

_WEEKDAY = rf"(?:{WEEKDAY},?\s(?:the\s)?)?"
_NAMED_YEAR = rf"(?:{YEAR}|(?:last|this|next|the\ssame|that)\syear)"
_OF_YEAR = rf"(?:(?:,\s?|\sof\s|\sin\s|\s)(?P<year>{_NAMED_YEAR}))"
_TO = r"(?:\s(?:to|through|until|till)\s|\s?[-–—]\s?)"
_BETWEEN = r"(?<=\bbetween\s)"
_REPORTING = 90
"""For how many days after its end a quarter is still spoken of as if to come."""
_ORDINAL = r"(?:first|second|third|fourth|1st|2nd|3rd|4th|final|last)"


def named_year(words: str | None, context: TimeContext) -> int | None:
    """Return the year that "2022" or "last year" names; None without what it counts from."""
    if not words:
        return None
    if words[0].isdigit():
        return int(words[:4])
    step = {"last": -1, "this": 0, "next": 1}.get(words.split()[0].lower())
    if step is not None:
        return context.published.year + step if context.published else None
    return context.anchor.start.year if context.anchor and context.anchor.start else None


def nearest(candidates: list[Period], context: TimeContext) -> Period | None:
    """Choose the last period that has begun by the day of publication, or the first to come."""
    day = context.published
    if day is None:
        return None
    if context.ahead:
        coming = [p for p in candidates if p.end is not None and p.end > day]
        return coming[0] if coming else None
    begun = [p for p in candidates if p.start is not None and p.start <= day]
    return begun[-1] if begun else None


def years_around(context: TimeContext) -> range:
    """Return the years to look for a date without a year in."""
    year = context.published.year if context.published else 0
    return range(year - 1, year + 2) if year else range(0)


def read_iso(found: re.Match[str], _: TimeContext) -> TimeReading:
    """An ISO date, with or without dashes between."""
    return dated(day_period(date(int(found[1]), int(found[2]), int(found[3]))))


def read_september_eleven(_: re.Match[str], __: TimeContext) -> TimeReading:
    """The day that is named without its year, 11 September 2001."""
    return dated(day_period(date(2001, 9, 11)))


def read_slashed(found: re.Match[str], _: TimeContext) -> TimeReading:
    """A date in figures, month first unless only the second figure can be a month."""
    first, second, year = int(found[1]), int(found[2]), int(found[3])
    month, day = (second, first) if first > 12 else (first, second)
    if year < 100:
        year += 1900 if year > 50 else 2000
    return dated(day_period(date(year, month, day)))


def read_day(found: re.Match[str], context: TimeContext) -> TimeReading:
    """A day of a month, in either order, with or without weekday and year."""
    month, day = month_number(found["month"]), int(re.sub(r"\D", "", found["day"]))
    if found["year"]:
        year = named_year(found["year"], context)
        return dated(day_period(date(year, month, day))) if year else UNRESOLVED
    days = [_day_of(year, month, day) for year in years_around(context)]
    return dated(nearest([d for d in days if d], context))


def _day_of(year: int, month: int, day: int) -> Period | None:
    try:
        return day_period(date(year, month, day))
    except ValueError:
        return None


def read_days(found: re.Match[str], context: TimeContext) -> TimeReading:
    """A run of days inside one month: "August 8-10, 2022"."""
    first = read_day(found, context).period
    if first is None or first.start is None:
        return UNRESOLVED
    last = first.start.replace(day=int(re.sub(r"\D", "", found["last"])))
    period = Period(first.start, last + timedelta(1), Precision.RANGE)
    return TimeReading("DATE", f"{first.start}/{last}", period)


def read_month(found: re.Match[str], context: TimeContext) -> TimeReading:
    """A month with or without a year, or a part of it; without one the nearest past month."""
    month, part = month_number(found["month"]), part_name(found["part"])
    if found["year"]:
        year = named_year(found["year"], context)
        return dated(month_period(year, month), part) if year else UNRESOLVED
    return dated(_nearest_month(month, found["which"] or "", context), part)


def _nearest_month(month: int, which: str, context: TimeContext) -> Period | None:
    day = context.published
    months = [month_period(year, month) for year in years_around(context)]
    if day is None:
        return None
    if which.lower().startswith("this"):
        return month_period(day.year, month)
    if which.lower().startswith("next"):
        return next((p for p in months if p.start and p.start > day), None)
    if which.lower().startswith(("last", "past")):
        return [p for p in months if p.end and p.end <= day][-1]
    return nearest(months, context)


def read_months(found: re.Match[str], context: TimeContext) -> TimeReading:
    """A run of months; a first month without a year takes that of the last."""
    last = _year_or_nearest(found["last"], found["year"], context)
    if last is None or last.start is None:
        return UNRESOLVED
    first_month = month_number(found["month"])
    year = int(found["first_year"]) if found["first_year"] else last.start.year
    if not found["first_year"] and first_month > last.start.month:
        year -= 1
    first = month_period(year, first_month)
    value = f"{value_of(first)}/{value_of(last)}"
    return TimeReading("DATE", value, Period(first.start, last.end, Precision.RANGE))


def _year_or_nearest(month: str, year: str | None, context: TimeContext) -> Period | None:
    if year:
        number = named_year(year, context)
        return month_period(number, month_number(month)) if number else None
    return _nearest_month(month_number(month), "", context)


def read_season(found: re.Match[str], context: TimeContext) -> TimeReading:
    """A season of a year, or the last, this or next one."""
    code, part = SEASON_CODES[found["season"].lower()], part_name(found["part"])
    if found["year"]:
        year = named_year(found["year"], context)
        return dated(season_period(year, code), part) if year else UNRESOLVED
    return dated(_season_near(code, (found["which"] or "").lower(), context), part)


def _season_near(code: str, which: str, context: TimeContext) -> Period | None:
    day = context.published
    seasons = [season_period(year, code) for year in years_around(context)]
    if day is None:
        return None
    if "next" in which or (context.ahead and "this" not in which):
        return next((p for p in seasons if p.start and p.start > day), None)
    if "last" in which:
        return [p for p in seasons if p.end and p.end <= day][-1]
    if "this" in which:
        return seasons[1]
    return nearest(seasons, context)


def read_quarter(found: re.Match[str], context: TimeContext) -> TimeReading:
    """A quarter of a year; without a year the last one that was over at publication."""
    word = (found["nth"] or found["q"]).lower()
    number = 4 if word in ("final", "last") else read_ordinal(word) or int(word)
    if found["year"]:
        year = named_year(found["year"], context)
        return dated(quarter_period(year, number)) if year else UNRESOLVED
    return dated(_quarter_near(number, context))


def _quarter_near(number: int, context: TimeContext) -> Period | None:
    quarters = [quarter_period(year, number) for year in years_around(context)]
    if context.published is None:
        return None
    if context.ahead:
        reported = context.published - timedelta(_REPORTING)
        return next((q for q in quarters if q.end and q.end > reported), None)
    return [q for q in quarters if q.end and q.end <= context.published][-1]


def read_half(found: re.Match[str], context: TimeContext) -> TimeReading:
    """The first or second half of a year."""
    year = named_year(found["year"], context) or _current_year(context)
    if not year:
        return UNRESOLVED
    number = 1 if found["nth"].lower() == "first" else 2
    period = months_period(date(year, number * 6 - 5, 1), 6, Precision.RANGE)
    return TimeReading("DATE", f"{year}-H{number}", period)


def _current_year(context: TimeContext) -> int | None:
    return context.published.year if context.published else None


_PART = rf"(?P<part>{PART})?"
_WHICH = r"(?P<which>(?:last|this|next|this\spast|past)\s)?"

CALENDAR_RULES = (
    rule(
        r"9/11\b(?!/)|(?:September|Sept\.)\s11(?:th)?(?=,?\s(?:terror(?:ist)?\s)?attacks)",
        read_september_eleven,
    ),
    rule(r"(\d{4})-(\d\d)-(\d\d)(?!\d)", read_iso),
    rule(r"(\d{1,2})/(\d{1,2})/(\d{4}|\d\d)(?![\d/])", read_slashed),
    rule(rf"{_WEEKDAY}(?P<month>{MONTH})\s(?:the\s)?(?P<day>{DAY}){_OF_YEAR}?", read_day),
    rule(rf"{_WEEKDAY}(?P<day>{DAY})\s(?:of\s)?(?P<month>{MONTH}){_OF_YEAR}?", read_day),
    rule(
        rf"(?P<month>{MONTH})\s(?P<day>\d{{1,2}}){_TO}(?P<last>{DAY}){_OF_YEAR}?",
        read_days,
    ),
    rule(
        rf"(?P<day>\d{{1,2}}){_TO}(?P<last>{DAY})\s(?P<month>{MONTH}){_OF_YEAR}?",
        read_days,
    ),
    rule(rf"{_PART}{_WHICH}(?P<month>{MONTH}){_OF_YEAR}?", read_month),
    rule(
        rf"(?P<month>{MONTH})(?:,?\s(?P<first_year>{YEAR}))?{_TO}(?P<last>{MONTH}){_OF_YEAR}?",
        read_months,
    ),
    rule(
        rf"{_BETWEEN}(?P<month>{MONTH})\s(?P<first_year>{YEAR})\sand\s(?P<last>{MONTH}){_OF_YEAR}",
        read_months,
    ),
    rule(
        rf"(?P<month>{MONTH})(?P<first_year>)\sand\s(?P<last>{MONTH}){_OF_YEAR}?",
        read_months,
    ),
    rule(rf"(?:the\s)?{_PART}{_WHICH}(?:the\s)?(?P<season>{SEASON}){_OF_YEAR}?", read_season),
    rule(
        rf"(?:the\s)?(?:fiscal\s)?(?:(?P<nth>{_ORDINAL})[\s-]quarter\b|Q(?P<q>[1-4])\b){_OF_YEAR}?",
        read_quarter,
    ),
    rule(
        rf"(?P<year>{_NAMED_YEAR})['’]s\s(?:(?P<nth>{_ORDINAL})\squarter\b|Q(?P<q>[1-4])\b)",
        read_quarter,
    ),
    rule(
        rf"(?:the\s)?(?P<nth>first|second)[\s-]half\sof\s(?P<year>{_NAMED_YEAR}|the\syear)",
        read_half,
    ),
)
"""The rules for calendar dates."""
