"""Rules for calendar years and longer: years, decades, centuries."""

import re
from datetime import date

from claims.model import Period, Precision
from claims.normalise.calendar import century_period, decade_period, year_period
from claims.normalise.number import read_ordinal
from claims.normalise.time_patterns import MILLENNIUM_YEAR, YEAR
from claims.normalise.time_rule import TimeContext, TimeReading, dated, rule
from claims.normalise.time_words import DECADE_WORDS, decade_number, year_number


def read_year(found: re.Match[str], _: TimeContext) -> TimeReading:
    """A year in figures or as it is spoken."""
    return dated(year_period(year_number(found["year"])))


def read_years(found: re.Match[str], _: TimeContext) -> TimeReading | None:
    """A run of years whose last is written short: "2019-20", "2019/20"."""
    first, last = int(found["first"]), found["last"]
    end = int(found["first"][: 4 - len(last)] + last)
    if end <= first:
        return None
    period = Period(date(first, 1, 1), date(end + 1, 1, 1), Precision.RANGE)
    return TimeReading("DATE", f"{first:04}/{end:04}", period)


def read_decade(found: re.Match[str], _: TimeContext) -> TimeReading:
    """A decade in figures or words, of the twentieth century where none is said.

    The 1800s are a century, the 2000s a decade.
    """
    year = decade_number(found["decade"])
    if year % 100 == 0 and year < 2000:
        return dated(century_period(year // 100 + 1))
    return dated(decade_period(year))


def read_century(found: re.Match[str], _: TimeContext) -> TimeReading | None:
    """A century by its number."""
    number = read_ordinal(found["nth"])
    return dated(century_period(number)) if number else None


_FIGURES = r"(?:1[5-9]|20)\d\d"
_OF_OUR_ERA = r"(?!\s(?:BCE?\b|B\.C\.))"
_MARKED = r"(?<=\bthe\s)|(?<=\bearly\s)|(?<=\blate\s)|(?<=\bmid[\s-])|(?<=['’])"

YEAR_RULES = (
    rule(rf"(?:the\syear\s)?(?P<year>{YEAR})(?!s\b){_OF_OUR_ERA}", read_year),
    rule(rf"(?:the\syear\s|(?<=\bin\s))(?P<year>{MILLENNIUM_YEAR})(?=\W|$)", read_year),
    rule(rf"(?P<first>{_FIGURES})[-–/](?P<last>\d\d|{_FIGURES})(?![\w/-])", read_years),
    rule(
        rf"(?:the\s)?(?P<decade>{_FIGURES[:-2]}0)(?:s|(?<=\bthe\s\d{{4}})['’]s)\b",
        read_decade,
    ),
    rule(rf"(?:the\s)?['’]?(?:{_MARKED})(?P<decade>\d0)['’]?s\b", read_decade),
    rule(rf"(?:the\s)?(?:{_MARKED})(?P<decade>{'|'.join(DECADE_WORDS)})\b", read_decade),
    rule(
        rf"(?:the\s)?(?P<nth>\d\d?(?:st|nd|rd|th)|[a-z-]{{5,14}})[\s-]century\b{_OF_OUR_ERA}",
        read_century,
    ),
)
"""The rules for years, decades and centuries."""
