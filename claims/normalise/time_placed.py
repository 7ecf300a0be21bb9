"""Rules for lengths of time that have a place: the past six months, the first half of a year."""

import re
from datetime import date, timedelta

from claims.model import Period, Precision
from claims.normalise.calendar import shift
from claims.normalise.time_deictic import away
from claims.normalise.time_near import NAMED_YEAR, named_year
from claims.normalise.time_patterns import COUNT, KIND, UNIT
from claims.normalise.time_rule import Tense, TimeContext, TimeReading, rule
from claims.normalise.time_words import count_of, duration_value, unit_name

_BELOW_DAY = ("hour", "minute", "second")
_RANKED = re.compile(
    r"\b(?:first|second|third|only|most|least|best|worst|(?!interest|forest)\w{3,}est)\b"
    r"(?:\s[\w'’-]+){0,5}\sin\s$",
    re.IGNORECASE,
)
"""What was so never before within the length of time behind it."""


def read_last_units(found: re.Match[str], context: TimeContext) -> TimeReading:
    """The past or next so many units: a length, laid before or behind the day of publication.

    "The last week of the war" has another end.
    """
    words, unit = found["count"] or "one", unit_name(found["unit"])
    value = duration_value(words, unit)
    count, day = count_of(words), context.published
    if day is None or count is None or count != int(count) or found["of"]:
        return TimeReading("DURATION", value)
    bounds = day, shift(day, int(count), unit) + timedelta(1)
    if found["which"].lower() not in ("next", "coming", "following"):
        bounds = shift(day, -int(count), unit), day + timedelta(1)
    return TimeReading("DURATION", value, Period(*bounds, Precision.RANGE), aside=True)


def read_first_months(found: re.Match[str], context: TimeContext) -> TimeReading:
    """The first so many months of a year; without a year they have no place."""
    words, unit = found["count"], unit_name(found["unit"])
    value, count = duration_value(words, unit), count_of(words)
    year = _year_of(found["year"], context) if found["year"] else None
    if not year or not count or unit in _BELOW_DAY:
        return TimeReading("DURATION", value)
    start = date(year, 1, 1)
    end = shift(start, int(count), unit)
    return TimeReading("DURATION", value, Period(start, end, Precision.RANGE))


def _year_of(words: str, context: TimeContext) -> int | None:
    if words.lower() != "the year":
        return named_year(words, context)
    return context.published.year if context.published else None


def read_in_units(found: re.Match[str], context: TimeContext) -> TimeReading | None:
    """In so many units, of what lies ahead: so far behind the day of publication.

    The first time or the highest level "in ten years" looks back.
    """
    count, unit = count_of(found["count"]), unit_name(found["unit"])
    if count is None or unit in _BELOW_DAY or _RANKED.search(found.string[: found.start()]):
        return None
    if context.tense() is not Tense.AHEAD:
        return None
    return away(context.published, count, unit) if context.published else None


_AHEAD = (
    "(?:"
    + "|".join(
        rf"(?<=\b{word}\sthe\s)" for word in ("over", "in", "within", "for", "during", "through")
    )
    + ")"
)

_OF = r"(?=(?P<of>\sof\b)?)"

PLACED_RULES = (
    rule(
        rf"(?:the\s|these\s|this\s)?(?P<which>past|last|previous|next|coming|following|preceding)\s"
        rf"(?P<count>{COUNT})[\s-]{KIND}(?P<unit>{UNIT}){_OF}",
        read_last_units,
    ),
    rule(
        rf"the\s(?!\w+\squarter)(?P<which>past|last(?!\scentury)|coming|{_AHEAD}next(?!\sday))\s"
        rf"(?P<count>)(?P<unit>{UNIT})(?<!s){_OF}",
        read_last_units,
    ),
    rule(
        rf"(?:the\s)?first\s(?P<count>{COUNT})[\s-](?P<unit>{UNIT})"
        rf"(?:(?:\sof|\sin)?\s(?P<year>{NAMED_YEAR}|the\syear\b(?!\sof))|(?!\sof\b))",
        read_first_months,
    ),
    rule(
        rf"(?<=\bin\s)(?P<count>{COUNT})[\s-](?P<unit>{UNIT})"
        r"(?:\sor\s(?:so|two|more)\b)?(?!['’]|\s(?:that|of|when|which|in|where)\b)",
        read_in_units,
    ),
)
"""The rules for lengths with a place in time."""
