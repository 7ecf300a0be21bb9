"""Rules for calendar years and longer: years, decades, centuries."""

import re
from datetime import date

from claims.model import Period, Precision
from claims.normalise.calendar import century_period, decade_period, year_period
from claims.normalise.number import read_ordinal
from claims.normalise.time_rule import TimeContext, TimeReading, dated, rule
from claims.normalise.time_words import PART, YEAR, part_name

_PART = rf"(?P<part>{PART})?"
_TO = r"(?:\s(?:to|through|until|till)\s|\s?[-–—]\s?)"
_BETWEEN = r"(?<=\bbetween\s)"


def read_year(found: re.Match[str], _: TimeContext) -> TimeReading:
    """A year in figures, or a part of it."""
    return dated(year_period(int(found["year"])), part_name(found["part"]))


def read_years(found: re.Match[str], _: TimeContext) -> TimeReading | None:
    """A run of years: "2019-2020", "2019-20", "2014 to 2018"."""
    first, last = int(found["first"]), found["last"]
    end = int(found["first"][: 4 - len(last)] + last)
    if end <= first:
        return None
    period = Period(date(first, 1, 1), date(end + 1, 1, 1), Precision.RANGE)
    return TimeReading("DATE", f"{first:04}/{end:04}", period)


def read_decade(found: re.Match[str], _: TimeContext) -> TimeReading:
    """A decade in figures, or a part of it; two figures mean the twentieth century."""
    year = int(found["decade"])
    return dated(decade_period(year if year > 99 else 1900 + year), part_name(found["part"]))


def read_century(found: re.Match[str], _: TimeContext) -> TimeReading | None:
    """A century by its number."""
    number = read_ordinal(found["nth"])
    return dated(century_period(number), part_name(found["part"])) if number else None


YEAR_RULES = (
    rule(rf"{_PART}(?:the\syear\s)?(?P<year>{YEAR})(?!s)", read_year),
    rule(rf"(?P<first>{YEAR}){_TO}(?P<last>{YEAR}|\d\d(?![\w-]))", read_years),
    rule(rf"{_BETWEEN}(?P<first>{YEAR})\sand\s(?P<last>{YEAR})", read_years),
    rule(rf"(?:the\s)?{_PART}(?:the\s)?['’]?(?P<decade>(?:1[5-9]|20)?\d0)['’]?s\b", read_decade),
    rule(
        rf"(?:the\s)?{_PART}(?:the\s)?(?P<nth>\d\d?(?:st|nd|rd|th)|[a-z-]{{5,14}})[\s-]century\b",
        read_century,
    ),
)
"""The rules for years, decades and centuries."""
