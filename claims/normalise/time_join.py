"""Time expressions that are made of others: parts of periods, clock times of days, runs."""

import re
from collections.abc import Iterator
from dataclasses import replace

from claims.model import Period, Precision
from claims.normalise.calendar import ends
from claims.normalise.time_patterns import TO
from claims.normalise.time_prefix import PREFIXES, day_of, match_prefixed
from claims.normalise.time_rule import Tense, TimeContext, TimeReading, ahead, past
from claims.normalise.time_rules import TimeMatch, match_rule


def match_time(text: str, pos: int, context: TimeContext) -> TimeMatch | None:
    """Read the longest time expression that begins at ``pos``; None where none does."""
    found = match_rule(text, pos, context)
    for prefix in PREFIXES:
        joined = match_prefixed(prefix, text, pos, context)
        if joined and (found is None or joined.end > found.end):
            found = joined
    while found and (linked := _linked(text, found, context)):
        found = linked
    return found


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
    joined = match_prefixed(PREFIXES[0], text, pos, context)
    return max((m for m in (found, joined) if m), key=lambda m: m.end, default=None)


def _is_between(text: str, left: TimeMatch) -> bool:
    return text[max(left.start - 8, 0) : left.start].lower() == "between "


def _clock_of_day(text: str, left: TimeMatch, right: TimeMatch) -> TimeReading | None:
    """10 p.m. on Wednesday, or Wednesday at 10 p.m."""
    for clock, day in ((left, right), (right, left)):
        time = _CLOCK.search(clock.reading.value or "")
        if not time or not _STARTS_CLOCK.match(text, clock.start) or _is_clock(text, day):
            continue
        if on := day_of(day.reading):
            return TimeReading("TIME", f"{on}{time.group()}", day.reading.period)
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
            both = (replace(left, reading=first), replace(right, reading=last))
            value = f"{first.value}/{last.value}" if first.value and last.value else None
            reading = TimeReading(first.type, value, period)
            spelt = _SPELT.match(text, left.end)
            return TimeMatch(left.start, right.end, reading, both if spelt else ())
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
    """Read the first end as the last one before the second."""
    start = ends(right.reading.period)[0]
    earlier = _right(text, left.start, replace(context, published=start, tense=past))
    if earlier:
        yield earlier.reading, right.reading


def _behind(
    text: str, left: TimeMatch, right: TimeMatch, context: TimeContext
) -> Iterator[tuple[TimeReading, TimeReading]]:
    """Read the second end as the next one behind the first."""
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
_SPELT = re.compile(r"\s\w")
_CLOCK = re.compile(r"T(?:\d\d:\d\d|[A-Z]{2})$")
_STARTS_CLOCK = re.compile(r"\d{1,2}(?!\d)|noon|midday|midnight|mid[\s-]", re.IGNORECASE)
