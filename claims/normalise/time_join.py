"""Time expressions that are made of others: parts of periods, clock times of days, runs."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import date

from claims.model import Period, Precision
from claims.normalise.calendar import day_period, ends, half_of, part_of, shift, unit_period
from claims.normalise.number import read_ordinal
from claims.normalise.time_anchored import away_from
from claims.normalise.time_deictic import beside
from claims.normalise.time_patterns import COUNT, DAY_PART, KIND, TO, UNIT
from claims.normalise.time_rule import Tense, TimeContext, TimeReading, ahead, dated, past
from claims.normalise.time_rules import TimeMatch, match_rule
from claims.normalise.time_weekday import in_day
from claims.normalise.time_words import count_of, part_name, unit_name


def match_time(text: str, pos: int, context: TimeContext) -> TimeMatch | None:
    """Read the longest time expression that begins at ``pos``; None where none does."""
    found = match_rule(text, pos, context)
    for prefix in PREFIXES:
        joined = _prefixed(prefix, text, pos, context)
        if joined and (found is None or joined.end > found.end):
            found = joined
    while found and (linked := _linked(text, found, context)):
        found = linked
    return found


@dataclass(frozen=True, slots=True)
class Prefix:
    """Words before a time expression that change what it means; a reader may refuse with None."""

    pattern: re.Pattern[str]
    read: Callable[[re.Match[str], TimeReading, TimeContext], TimeReading | None]


def _prefixed(prefix: Prefix, text: str, pos: int, context: TimeContext) -> TimeMatch | None:
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
        return None
    if not count:
        return replace(inner, period=part_of(inner.period, "early" if rank == 1 else "late"))
    (start, end), unit = ends(inner.period), unit_name(lead["unit"])
    first = shift(start, int(count) * (rank - 1), unit) if rank else shift(end, -int(count), unit)
    period = Period(first, min(shift(first, int(count), unit), end), Precision.RANGE)
    return dated(day_period(first)) if period.days == 1 else replace(inner, period=period)


def read_part_of_day(lead: re.Match[str], inner: TimeReading, _: TimeContext) -> TimeReading | None:
    """The night of 5 May, noon on Friday, the early hours of Thursday."""
    part = None if inner.type == "TIME" else lead["part"] or "morning"
    if not _is_day(inner):
        return None
    return (
        in_day(inner.period.start, part) if part and inner.period and inner.period.start else inner
    )


def read_days_away(lead: re.Match[str], inner: TimeReading, _: TimeContext) -> TimeReading | None:
    """Two weeks before Christmas, the day after tomorrow."""
    count, backwards = count_of(lead["count"] or "one"), lead["where"].lower() == "before"
    if count is None or inner.type != "DATE" or inner.period is None:
        return None
    period = away_from(inner.period, -count if backwards else count, unit_name(lead["unit"]))
    return dated(period) if period else None


def read_week_of(lead: re.Match[str], inner: TimeReading, _: TimeContext) -> TimeReading | None:
    """The week of March 6."""
    if not _is_day(inner) or inner.period is None or inner.period.start is None:
        return None
    return dated(unit_period(inner.period.start, lead["unit"].lower()))


def _is_day(reading: TimeReading) -> bool:
    return reading.period is not None and reading.period.precision is Precision.DAY


def _prefix(
    pattern: str, read: Callable[[re.Match[str], TimeReading, TimeContext], TimeReading | None]
) -> Prefix:
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


def _linked(text: str, left: TimeMatch, context: TimeContext) -> TimeMatch | None:
    link = None if left.ends else _LINK.match(text, left.end)
    right = _right(text, link.end(), context) if link else None
    if link is None or right is None:
        return None
    if link["run"] or (link["and"] and _is_between(text, left)):
        return _run(text, left, right, context)
    reading = _clock_of_day(text, left, right)
    return TimeMatch(left.start, right.end, reading) if reading else None


def _right(text: str, pos: int, context: TimeContext) -> TimeMatch | None:
    found = match_rule(text, pos, context)
    joined = _prefixed(PREFIXES[0], text, pos, context)
    return max((m for m in (found, joined) if m), key=lambda m: m.end, default=None)


def _is_between(text: str, left: TimeMatch) -> bool:
    return text[max(left.start - 8, 0) : left.start].lower() == "between "


def _clock_of_day(text: str, left: TimeMatch, right: TimeMatch) -> TimeReading | None:
    """10 p.m. on Wednesday, or Wednesday at 10 p.m."""
    for clock, day in ((left, right), (right, left)):
        time = _CLOCK.search(clock.reading.value or "")
        if not time or not _STARTS_CLOCK.match(text, clock.start) or _is_clock(text, day):
            continue
        if _is_day(day.reading) and day.reading.period:
            return TimeReading(
                "TIME", f"{day.reading.period.start}{time.group()}", day.reading.period
            )
        if day.reading.type in ("DATE", "TIME") and day.reading.value is None:
            return TimeReading("TIME", time.group())
    return None


def _is_clock(text: str, one: TimeMatch) -> bool:
    return one.reading.type == "TIME" and bool(_STARTS_CLOCK.match(text, one.start))


def _run(text: str, left: TimeMatch, right: TimeMatch, context: TimeContext) -> TimeMatch | None:
    """From one time to another, which lends the first its year."""
    for first, last in _readings(text, left, right, context):
        period = _hull(first, last)
        if period is not None:
            ends = (replace(left, reading=first), replace(right, reading=last))
            value = f"{first.value}/{last.value}" if first.value and last.value else None
            spelt = text[left.end] == " " and text[left.end + 1].isalpha()
            reading = TimeReading(first.type, value, period)
            return TimeMatch(left.start, right.end, reading, ends if spelt else ())
    return None


def _readings(
    text: str, left: TimeMatch, right: TimeMatch, context: TimeContext
) -> Iterator[tuple[TimeReading, TimeReading]]:
    """Read the ends of a run: as they stand, the first before the last, the last after the first.

    A first end without a year takes that of the last.
    """
    first, last = left.reading, right.reading
    if first.period is None or last.period is None or first.type != last.type:
        return
    if _has_year(text, left) or not _has_year(text, right):
        yield first, last
    if first.period.precision is not last.period.precision:
        return
    for turn in (_behind, _before) if context.tense() is Tense.AHEAD else (_before, _behind):
        yield from turn(text, left, right, context)


def _before(
    text: str, left: TimeMatch, right: TimeMatch, context: TimeContext
) -> Iterator[tuple[TimeReading, TimeReading]]:
    start = ends(right.reading.period)[0]
    earlier = _right(text, left.start, replace(context, published=start, tense=past))
    if earlier:
        yield earlier.reading, right.reading


def _behind(
    text: str, left: TimeMatch, right: TimeMatch, context: TimeContext
) -> Iterator[tuple[TimeReading, TimeReading]]:
    start = ends(left.reading.period)[0]
    later = _right(text, right.start, replace(context, published=start, tense=ahead))
    if later:
        yield left.reading, later.reading


def _hull(first: TimeReading, last: TimeReading) -> Period | None:
    """Return the period from the begin of one to the end of the other, if in this order."""
    if first.period is None or last.period is None:
        return None
    (start, _), (begin, end) = ends(first.period), ends(last.period)
    if not start < begin:
        return None
    return Period(start, end, Precision.RANGE)


def _has_year(text: str, one: TimeMatch) -> bool:
    return bool(re.search(r"\d{4}", text[one.start : one.end]))


_LINK = re.compile(
    rf"(?P<run>{TO})|(?P<and>\sand\s)|,?\s(?:on\s|at\s|around\s|about\s)?(?=\S)", re.IGNORECASE
)
_CLOCK = re.compile(r"T(?:\d\d:\d\d|[A-Z]{2})$")
_STARTS_CLOCK = re.compile(r"\d{1,2}(?!\d)|noon|midday|midnight|mid[\s-]", re.IGNORECASE)
