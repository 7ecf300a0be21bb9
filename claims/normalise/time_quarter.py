"""Rules for quarters, halves and fiscal years."""

import re
from dataclasses import replace
from datetime import date, timedelta

from claims.model import Period, Precision
from claims.normalise.calendar import (
    ends,
    half_period,
    quarter_period,
    shift,
    unit_period,
    value_of,
    year_period,
)
from claims.normalise.number import read_ordinal
from claims.normalise.time_day import DAY_RULES
from claims.normalise.time_month import MONTH_RULES
from claims.normalise.time_near import NAMED_YEAR, named_year, nearest, yearly
from claims.normalise.time_patterns import COUNT, YEAR
from claims.normalise.time_rule import (
    UNRESOLVED,
    Tense,
    TimeContext,
    TimeReading,
    dated,
    past,
    rule,
)
from claims.normalise.time_weekday import WEEKDAY_RULES
from claims.normalise.time_words import count_of, duration_value, unit_name
from claims.normalise.time_years import read_years

_REPORTING = 90
"""For how many days after its end a quarter is still spoken of as if to come."""


def read_quarter(found: re.Match[str], context: TimeContext) -> TimeReading:
    """A quarter of a year; without a year the last one that had begun at publication."""
    number = quarter_number(found["nth"] or found["q"])
    if found["fiscal_year"]:
        named = int(found["fiscal_year"])
        return TimeReading("DATE", f"{named}-Q{number}", fiscal_period(named))
    if found["year"]:
        year = _year_of(found["year"], context)
        return dated(quarter_period(year, number)) if year else UNRESOLVED
    return dated(quarter_near(number, context))


def quarter_number(word: str) -> int:
    """Return the number of a quarter: "third", "Q3", "last"."""
    word = word.lower()
    return 4 if word in ("final", "last") else read_ordinal(word) or int(word)


def _year_of(words: str, context: TimeContext) -> int | None:
    if words.lower() == "the year":
        return context.published.year if context.published else None
    return named_year(words, context)


def last_quarter(context: TimeContext) -> Period | None:
    """Return the last quarter that was over at publication."""
    if context.published is None:
        return None
    return unit_period(shift(context.published, -1, "quarter"), "quarter")


def quarter_near(number: int, context: TimeContext) -> Period | None:
    """Return the quarter of that number that a sentence without a year means."""
    quarters = yearly(lambda year: quarter_period(year, number), context)
    if context.published is not None and context.tense() is Tense.AHEAD:
        reported = context.published - timedelta(_REPORTING)
        return next((q for q in quarters if ends(q)[1] > reported), None)
    return nearest(quarters, replace(context, tense=past))


def read_half(found: re.Match[str], context: TimeContext) -> TimeReading:
    """The first or second half of a year."""
    year = _year_of(found["year"], context)
    if not year:
        return UNRESOLVED
    number = 1 if found["nth"].lower() in ("first", "1") else 2
    return TimeReading("DATE", f"{year}-H{number}", half_period(year, number))


def fiscal_period(year: int) -> Period:
    """Return the two calendar years that a fiscal year lies in, its own bounds being unknown."""
    return Period(date(year - 1, 1, 1), date(year + 1, 1, 1), Precision.RANGE)


def read_fiscal_year(found: re.Match[str], _: TimeContext) -> TimeReading:
    """A fiscal year by its number, somewhere in that year and the one before."""
    year = int(found["year"])
    if year < 100:
        year += 2000
    return TimeReading("DATE", f"{year:04}", fiscal_period(year))


def read_running_fiscal_year(found: re.Match[str], context: TimeContext) -> TimeReading:
    """The current, last or next fiscal year; it is named after the calendar year."""
    if context.published is None:
        return UNRESOLVED
    which = (found["which"] or "this").lower()
    year = context.published.year + {"last": -1, "previous": -1, "next": 1}.get(which, 0)
    return TimeReading("DATE", f"{year:04}", fiscal_period(year))


def read_full_year(_: re.Match[str], context: TimeContext) -> TimeReading:
    """The full year: the running one, in its first quarter that before."""
    if context.published is None:
        return UNRESOLVED
    back = context.published.month <= 3 and context.tense() is not Tense.AHEAD
    return dated(year_period(context.published.year - back))


def read_ended(found: re.Match[str], context: TimeContext) -> TimeReading | None:
    """A quarter, year or so many months that are said to end on a day or in a month."""
    end = _end_behind(found, context)
    unit, words = unit_name(found["unit"]), found["count"] or "one"
    count = count_of(words)
    if end is None or count is None:
        return None
    period = Period(shift(end, -int(count), unit), end, Precision.RANGE)
    if count > 1 or unit == "year":
        return TimeReading("DURATION", duration_value(words, unit), period)
    calendar = unit_period(end - timedelta(46 if unit == "quarter" else 1), unit)
    if found["nth"]:
        return TimeReading("DATE", f"{end.year}-Q{quarter_number(found['nth'])}", period)
    same = (calendar.start, calendar.end) == (period.start, period.end)
    return TimeReading("DATE", value_of(calendar), calendar if same else period)


def _end_behind(found: re.Match[str], context: TimeContext) -> date | None:
    """Return the day after the date that stands behind "ended" or "ending"."""
    tense = Tense.AHEAD if found["ends"].lower() == "ending" else Tense.PAST
    told = replace(context, tense=lambda: tense)
    for one in (*DAY_RULES, *MONTH_RULES, *WEEKDAY_RULES):
        last = one.pattern.match(found.string, found.end("ends") + len(found["on"]))
        reading = one.read(last, told) if last else None
        if reading and reading.period:
            return reading.period.end
    return None


ORDINAL = r"(?:first|second|third|fourth|1st|2nd|3rd|4th|final|last)"
"""The number of a quarter, in words."""
_FIGURES = r"(?:19|20)\d\d"
_FISCAL = r"(?:fiscal|financial|tax|academic|school)"
_OF_YEAR = (
    rf"(?:\sof\s(?P<fiscal>fiscal|FY)\s?(?P<fiscal_year>(?:19|20)\d\d)"
    rf"|(?:,\s?|\sof\s|\sin\s|\s)(?P<year>{NAMED_YEAR}|the\syear\b(?!\sof)))"
)
_ENDED = (
    r"(?=,?\s(?:that\s)?(?P<ends>ended|ending|ends|to|through)"
    r"(?P<on>\s(?:on\s)?(?:the\send\sof\s)?))"
)

QUARTER_RULES = (
    rule(
        rf"(?:the\s)?(?:fiscal[\s-])?(?:(?P<nth>{ORDINAL})[\s-])?(?P<count>)(?P<unit>quarter){_ENDED}",
        read_ended,
    ),
    rule(
        rf"(?:the\s)?(?:{_FISCAL}\s)?(?P<nth>)(?P<count>)(?P<unit>year|week){_ENDED}",
        read_ended,
    ),
    rule(
        rf"(?:the\s)?(?P<nth>)(?P<count>{COUNT})\s(?P<unit>weeks|months){_ENDED}",
        read_ended,
    ),
    rule(
        rf"(?:the\s)?(?:fiscal[\s-])?(?:(?P<nth>{ORDINAL})[\s-]quarter\b|Q(?P<q>[1-4])\b)"
        rf"(?:{_OF_YEAR}|(?<!last\squarter)(?!\sof\s(?:the|an?|its|this)\s(?!fiscal|year)))",
        read_quarter,
    ),
    rule(
        rf"(?:the\s)?(?P<year>{NAMED_YEAR})(?:['’]s)?[\s-](?P<fiscal_year>)"
        rf"(?:(?P<nth>{ORDINAL})[\s-]quarter\b|Q(?P<q>[1-4])\b)",
        read_quarter,
    ),
    rule(
        rf"(?:the\s)?(?P<nth>first|second|last|latter)[\s-]half\sof\s"
        rf"(?P<year>{NAMED_YEAR}|the\syear\b(?!\sof))",
        read_half,
    ),
    rule(rf"H(?P<nth>[12])(?:\sof)?\s(?P<year>{YEAR})", read_half),
    rule(rf"(?P<year>{_FIGURES})[\s-]H(?P<nth>[12])\b", read_half),
    rule(rf"(?P<year>{_FIGURES})-(?P<fiscal_year>)(?P<nth>)Q(?P<q>[1-4])\b", read_quarter),
    rule(
        rf"(?:the\s)?{_FISCAL}\s(?:year\s)?(?P<first>{_FIGURES})[-–/](?P<last>\d\d|{_FIGURES})"
        r"(?![\w/-])",
        read_years,
    ),
    rule(
        rf"(?:the\s)?(?:{_FISCAL}\s(?:year\s)?|(?-i:FY)\s?['’]?)(?P<year>(?:19|20)\d\d|(?<=FY)\d\d)"
        r"(?![\d/–-])",
        read_fiscal_year,
    ),
    rule(rf"(?:the\s)?(?P<year>{YEAR})\s{_FISCAL}\syear\b", read_fiscal_year),
    rule(r"the\sfull\syear\b(?!\sof)", read_full_year),
    rule(
        rf"(?:(?:(?:the|its|this)\s)?(?P<which>current|last|previous|next|latest)\s|this\s|the\s)"
        rf"{_FISCAL}\syear\b",
        read_running_fiscal_year,
    ),
)
"""The rules for quarters, halves and fiscal years."""
