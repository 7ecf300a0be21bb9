"""Words that stand before a time expression and belong to it: "late", "the night of"."""

import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date

from claims.model import Period, Precision
from claims.normalise.calendar import day_period, ends, half_of, part_of, shift, unit_period
from claims.normalise.number import read_ordinal
from claims.normalise.time_anchored import away_from
from claims.normalise.time_deictic import beside, unit_reading
from claims.normalise.time_patterns import COUNT, DAY_PART, KIND, UNIT
from claims.normalise.time_rule import UNRESOLVED, TimeContext, TimeReading, dated
from claims.normalise.time_rules import TimeMatch, match_rule
from claims.normalise.time_weekday import in_day
from claims.normalise.time_words import count_of, part_name, unit_name

PrefixReader = Callable[[re.Match[str], TimeReading, TimeContext], TimeReading | None]


@dataclass(frozen=True, slots=True)
class Prefix:
    """Words before a time expression that change what it means; a reader may refuse with None."""

    pattern: re.Pattern[str]
    read: PrefixReader


def match_prefixed(prefix: Prefix, text: str, pos: int, context: TimeContext) -> TimeMatch | None:
    """Read a prefix at ``pos`` with the expression behind it; None where they make none."""
    lead = prefix.pattern.match(text, pos)
    inner = match_rule(text, lead.end(), context) if lead else None
    if lead is None or inner is None:
        return None
    try:
        reading = prefix.read(lead, inner.reading, context)
    except (ValueError, OverflowError):
        return None
    return TimeMatch(pos, inner.end, reading) if reading else None


def read_part(lead: re.Match[str], inner: TimeReading, context: TimeContext) -> TimeReading | None:
    """Early, mid, late, the end of: a third of the period."""
    if inner.type == "TIME" or (inner.type == "DATE" and inner.period is None):
        return None if (inner.value or "").endswith("REF") else inner
    if inner.type != "DATE" or inner.period is None:
        return None
    if lead["beside"]:
        day = context.published or date.min
        return replace(inner, period=beside(inner.period, lead["beside"].lower(), day))
    return replace(inner, period=part_of(inner.period, part_name(lead.group()) or "mid"))


def read_half_of(lead: re.Match[str], inner: TimeReading, _: TimeContext) -> TimeReading | None:
    """The first or second half of a month or decade."""
    if inner.type != "DATE" or inner.period is None:
        return None
    return replace(inner, period=half_of(inner.period, first=lead["nth"].lower() == "first"))


def read_first_of(lead: re.Match[str], inner: TimeReading, _: TimeContext) -> TimeReading | None:
    """The first week of May, the last ten days of 2021; weeks count from the first day."""
    rank = read_ordinal(lead["nth"])
    count = count_of(lead["count"] or ("one" if lead["unit"][-1].lower() != "s" else ""))
    if inner.type != "DATE" or inner.period is None:
        return inner if inner == UNRESOLVED else None
    if not count:
        return replace(inner, period=part_of(inner.period, "early" if rank == 1 else "late"))
    (start, end), unit = ends(inner.period), unit_name(lead["unit"])
    first = shift(start, int(count) * (rank - 1), unit) if rank else shift(end, -int(count), unit)
    period = Period(first, min(shift(first, int(count), unit), end), Precision.RANGE)
    return dated(day_period(first)) if period.days == 1 else replace(inner, period=period)


def read_part_of_day(lead: re.Match[str], inner: TimeReading, _: TimeContext) -> TimeReading | None:
    """The night of 5 May, noon on Friday, the early hours of Thursday."""
    day = day_of(inner)
    if day is None or inner.type == "TIME":
        return inner if day else None
    return in_day(day, lead["part"] or "morning")


def read_days_away(lead: re.Match[str], inner: TimeReading, _: TimeContext) -> TimeReading | None:
    """Two weeks before Christmas, the day after tomorrow."""
    count, backwards = count_of(lead["count"] or "one"), lead["where"].lower() == "before"
    if count is None or inner.type != "DATE" or inner.period is None:
        return None
    period = away_from(inner.period, -count if backwards else count, unit_name(lead["unit"]))
    return dated(period) if period else None


def read_week_of(lead: re.Match[str], inner: TimeReading, _: TimeContext) -> TimeReading | None:
    """The week of March 6."""
    day, unit = day_of(inner), lead["unit"].lower()
    return unit_reading(unit_period(day, unit), unit) if day else None


def day_of(reading: TimeReading) -> date | None:
    """Return the one day that a reading is about; None for anything longer or unknown."""
    period = reading.period
    return period.start if period and period.precision is Precision.DAY else None


def _prefix(pattern: str, read: PrefixReader) -> Prefix:
    return Prefix(re.compile(pattern, re.IGNORECASE), read)


PREFIXES = (
    _prefix(
        r"(?:the\s)?(?:very\s)?(?:(?:early|late|mid)(?:\sto\slate|-to-late)?[\s-](?:in\s|on\s)?"
        r"|(?P<beside>earlier|later)\s(?:in\s|on\s)?|(?:end|beginning|start|middle|close)\sof\s)",
        read_part,
    ),
    _prefix(r"(?:the\s)?(?P<nth>first|second|last|latter)\shalf\sof\s", read_half_of),
    _prefix(
        rf"(?:the\s)?(?P<nth>first|second|third|fourth|final|last|1st|2nd|3rd|4th)\s"
        rf"(?:(?P<count>{COUNT})\s)?(?P<unit>days?|weeks?|months?)\s(?:of|in)\s",
        read_first_of,
    ),
    _prefix(
        rf"(?:the\s)?(?:(?:early|small|wee)\shours|(?P<part>{DAY_PART}))\s(?:of|on)\s",
        read_part_of_day,
    ),
    _prefix(
        rf"(?:the|(?P<count>{COUNT}))[\s-]{KIND}(?P<unit>{UNIT})\s(?P<where>before|after|from)\s",
        read_days_away,
    ),
    _prefix(
        r"(?:the\s)?(?P<unit>week|weekend)\s(?:of|(?:beginning|starting|commencing)(?:\son)?)\s",
        read_week_of,
    ),
)
"""What may stand before a time expression and belongs to it."""
