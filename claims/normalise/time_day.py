"""Rules for days of the calendar: dates in figures and words, and runs of days."""

import re
from collections.abc import Iterator
from datetime import date, timedelta

from claims.model import Period, Precision
from claims.normalise.calendar import day_period, ends, shift_months
from claims.normalise.time_near import OF_YEAR, WHICH, chosen, days_apart, named_year, yearly
from claims.normalise.time_patterns import DAY, MONTH, TO, WEEKDAY
from claims.normalise.time_rule import UNRESOLVED, TimeContext, TimeReading, dated, rule
from claims.normalise.time_words import day_number, month_number, weekday_number

_STEPS = {"last": -1, "next": 1}


def read_iso(found: re.Match[str], _: TimeContext) -> TimeReading:
    """A date with the year first, "2022-08-01", with or without a time of day."""
    day = date(int(found["year"]), int(found["month"]), int(found["day"]))
    if found["clock"]:
        return TimeReading("TIME", f"{day}T{found['clock']}", day_period(day))
    return dated(day_period(day))


def read_september_eleven(_: re.Match[str], __: TimeContext) -> TimeReading:
    """The day that is named without its year, 11 September 2001."""
    return dated(day_period(date(2001, 9, 11)))


def read_slashed(found: re.Match[str], _: TimeContext) -> TimeReading:
    """A date in figures: month first after a slash or dash, day first after a full stop.

    Where the first figure can be no month, it is the day.
    """
    first, second, year = int(found["first"]), int(found["second"]), int(found["year"])
    day_first = first > 12 or found["mark"] == "."
    month, day = (second, first) if day_first else (first, second)
    if year < 100:
        year += 1900 if year > 50 else 2000
    return dated(day_period(date(year, month, day)))


def read_day(found: re.Match[str], context: TimeContext) -> TimeReading:
    """A day of a month, in either order, with or without weekday and year.

    Without a year it is the one that fits the weekday, else that of the sentence's tense.
    """
    month, day = month_number(found["month"]), day_number(found["day"])
    if found["year"]:
        year = named_year(found["year"], context)
        return dated(day_period(date(year, month, day))) if year else UNRESOLVED
    days = yearly(lambda year: _day_of(year, month, day), context)
    fitting = list(_on_weekday(found["weekday"], days))
    if fitting and context.published:
        published = context.published
        return dated(min(fitting, key=lambda one: days_apart(one, published)))
    return dated(chosen(days, found["which"], context))


def _day_of(year: int, month: int, day: int) -> Period | None:
    try:
        return day_period(date(year, month, day))
    except ValueError:
        return None


def _on_weekday(weekday: str | None, days: list[Period]) -> Iterator[Period]:
    if weekday:
        number = weekday_number(weekday)
        yield from (day for day in days if ends(day)[0].weekday() == number)


def read_days(found: re.Match[str], context: TimeContext) -> TimeReading | None:
    """A run of days inside one month: "August 8-10, 2022", "between 3 and 5 May"."""
    if found["and"] and not (_is_between(found) or _follow(found["day"], found["last"])):
        return None
    first = read_day(found, context).period
    if first is None or first.start is None:
        return UNRESOLVED
    last = first.start.replace(day=day_number(found["last"]))
    period = Period(first.start, last + timedelta(1), Precision.RANGE)
    return TimeReading("DATE", f"{first.start}/{last}", period)


def _is_between(found: re.Match[str]) -> bool:
    return found.string[max(found.start() - 8, 0) : found.start()].lower() == "between "


def _follow(first: str, last: str) -> bool:
    return day_number(last) == day_number(first) + 1


def read_nth(found: re.Match[str], context: TimeContext) -> TimeReading:
    """The 5th: of the month that the text named last, else by the sentence's tense."""
    number, month = day_number(found["day"]), found["of"]
    if month:
        words = month.lower().split()
        if context.published is None or words[0] not in ("this", *_STEPS):
            return dated(_nth_of_anchor(number, context))
        start = shift_months(context.published.replace(day=1), _STEPS.get(words[0], 0))
        return dated(_day_of(start.year, start.month, number))
    return dated(_nth_of_anchor(number, context) or _nth_near(number, context))


def _nth_of_anchor(number: int, context: TimeContext) -> Period | None:
    anchor = context.anchor
    if anchor is None or anchor.precision not in (Precision.DAY, Precision.MONTH):
        return None
    return _day_of(anchor.start.year, anchor.start.month, number) if anchor.start else None


def _nth_near(number: int, context: TimeContext) -> Period | None:
    if context.published is None:
        return None
    months = [shift_months(context.published.replace(day=1), step) for step in (-1, 0, 1)]
    days = [_day_of(first.year, first.month, number) for first in months]
    return chosen([day for day in days if day], None, context)


_WEEKDAY = rf"(?:(?P<weekday>{WEEKDAY}),?\s(?:the\s)?)?"
_SHORT = r"\d{1,2}(?:st|nd|rd|th)?"
_BEHIND = r"(?=\s*(?:[.,;:)]|$)|\s(?:and|at|in|when|after|before|as)\b)"

DAY_RULES = (
    rule(
        r"9/11\b(?!/)|(?:September|Sept\.)\s11(?:th)?(?=,?\s(?:terror(?:ist)?\s)?attacks)",
        read_september_eleven,
    ),
    rule(
        r"(?P<year>\d{4})(?P<mark>[-/])(?P<month>\d\d)(?P=mark)(?P<day>\d\d)"
        r"(?:[T\s](?P<clock>[0-2]\d:[0-5]\d)(?::\d\d)?(?:Z|[+-]\d\d:\d\d)?)?(?!\d)",
        read_iso,
    ),
    rule(
        r"(?P<first>\d{1,2})(?P<mark>/)(?P<second>\d{1,2})/(?P<year>\d{4}|\d\d)(?![\d/])",
        read_slashed,
    ),
    rule(
        r"(?P<first>\d{1,2})(?P<mark>[-.])(?P<second>\d{1,2})(?P=mark)(?P<year>(?:19|20)\d\d)"
        r"(?![\d-]|\.\d)",
        read_slashed,
    ),
    rule(
        rf"{WHICH}?{_WEEKDAY}(?P<month>{MONTH})\s(?:the\s)?(?P<day>{DAY}){OF_YEAR}?",
        read_day,
    ),
    rule(
        rf"{WHICH}?{_WEEKDAY}(?:the\s(?=\S+\s(?:day\s)?of\s))?(?P<day>{DAY})\s(?:day\s)?(?:of\s)?(?P<month>{MONTH})"
        rf"{OF_YEAR}?",
        read_day,
    ),
    rule(
        rf"{WHICH}?{_WEEKDAY}(?P<month>{MONTH})\s(?P<day>{_SHORT})(?:{TO}|(?P<and>\sand\s))"
        rf"(?P<last>{DAY}){OF_YEAR}?",
        read_days,
    ),
    rule(
        rf"{WHICH}?{_WEEKDAY}(?P<day>{_SHORT})(?:{TO}|(?P<and>\sand\s))(?P<last>{DAY})\s"
        rf"(?:of\s)?(?P<month>{MONTH}){OF_YEAR}?",
        read_days,
    ),
    rule(
        rf"(?:{WEEKDAY}\s)?the\s(?P<day>\d{{1,2}}(?:st|nd|rd|th))\s(?:day\s)?of\s"
        r"(?P<of>(?:this|last|next|that|the|the\ssame)\smonth)\b",
        read_nth,
    ),
    rule(
        rf"(?:(?:{WEEKDAY}\s|(?<=\bon\s)|(?<=\bof\s))the\s(?P<day>\d{{1,2}}(?:st|nd|rd|th)))(?P<of>){_BEHIND}",
        read_nth,
    ),
)
"""The rules for days."""
