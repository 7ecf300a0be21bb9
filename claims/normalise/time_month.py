"""Rules for months, their weeks, and seasons."""

import re
from datetime import timedelta

from claims.model import Period, Precision
from claims.normalise.calendar import (
    day_period,
    ends,
    month_period,
    season_period,
    unit_period,
    value_of,
)
from claims.normalise.number import read_ordinal
from claims.normalise.time_near import OF_YEAR, WHICH, chosen, named_year, yearly
from claims.normalise.time_patterns import MONTH, SEASON, WEEKDAY
from claims.normalise.time_rule import UNRESOLVED, TimeContext, TimeReading, dated, rule
from claims.normalise.time_words import (
    SEASON_CODES,
    month_number,
    weekday_number,
)


def read_month(found: re.Match[str], context: TimeContext) -> TimeReading:
    """A month with or without a year; without one that of the sentence's tense."""
    month = month_number(found["month"])
    if found["year"]:
        year = named_year(found["year"], context)
        return dated(month_period(year, month)) if year else UNRESOLVED
    months = yearly(lambda year: month_period(year, month), context)
    return dated(chosen(months, found["which"], context))


def read_two_months(found: re.Match[str], context: TimeContext) -> TimeReading | None:
    """Two months one after the other: "in March and April 2022"."""
    last = read_month(found, context).period
    if last is None or last.start is None:
        return UNRESOLVED
    first = unit_period(last.start - timedelta(1), "month")
    if first.start is None or first.start.month != month_number(found["first"]):
        return None
    period = Period(first.start, last.end, Precision.RANGE)
    return TimeReading("DATE", f"{value_of(first)}/{value_of(last)}", period)


def read_weekday_in_month(found: re.Match[str], context: TimeContext) -> TimeReading:
    """The first, second or last of a weekday in a month."""
    month = read_month(found, context).period
    if month is None:
        return UNRESOLVED
    (start, end), number = ends(month), weekday_number(found["weekday"])
    rank = read_ordinal(found["nth"])
    if rank:
        return dated(day_period(start + timedelta((number - start.weekday()) % 7 + 7 * (rank - 1))))
    last = end - timedelta(1)
    return dated(day_period(last - timedelta((last.weekday() - number) % 7)))


def read_season(found: re.Match[str], context: TimeContext) -> TimeReading:
    """A season of a year, or the last, this or next one."""
    code = SEASON_CODES[found["season"].lower()]
    if found["year"]:
        year = named_year(found["year"], context)
        return dated(season_period(year, code)) if year else UNRESOLVED
    seasons = yearly(lambda year: season_period(year, code), context)
    return dated(chosen(seasons, found["which"], context))


MONTH_RULES = (
    rule(rf"{WHICH}?(?P<month>{MONTH}){OF_YEAR}?", read_month),
    rule(
        rf"(?P<first>{MONTH})\sand\s(?P<which>)(?P<month>{MONTH})(?!\s\d\d?\b){OF_YEAR}?",
        read_two_months,
    ),
    rule(
        rf"(?:the\s)?(?P<nth>first|second|third|fourth|final|last)\s(?P<weekday>{WEEKDAY})\s"
        rf"(?:of|in)\s{WHICH}?(?P<month>{MONTH}){OF_YEAR}?",
        read_weekday_in_month,
    ),
    rule(
        rf"(?:the\s)?{WHICH}?(?:the\s)?(?P<season>{SEASON})(?:{OF_YEAR}(?:[-–/](?:20)?\d\d\b)?)?",
        read_season,
    ),
)
"""The rules for months and seasons."""
