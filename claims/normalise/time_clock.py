"""Rules for clock times."""

import re
from dataclasses import replace
from datetime import timedelta

from claims.model import Precision
from claims.normalise.calendar import day_period
from claims.normalise.number import read_number
from claims.normalise.time_rule import Tense, TimeContext, TimeReading, rule
from claims.normalise.time_words import DAY_PARTS


def read_clock(found: re.Match[str], context: TimeContext) -> TimeReading | None:
    """A time of day, on the last day that the text named; without one its day is unknown."""
    hour, minute = int(read_number(found["hour"]) or 0), int(found["minute"] or 0)
    half = (found["half"] or "").lower().replace(".", "")
    late = (found["of_day"] or "").lower() in ("afternoon", "evening", "night")
    if hour > 24 or minute > 59 or ((half or found["of_day"]) and hour > 12):
        return None
    if half or found["of_day"]:
        hour = hour % 12 + (12 if half == "pm" or late else 0)
    return on_anchor(f"T{hour:02}:{minute:02}", context)


def read_clock_word(found: re.Match[str], context: TimeContext) -> TimeReading:
    """Noon and midnight, mid-morning and mid-afternoon.

    What was before midnight, told on that very day, was the night before.
    """
    read = on_anchor(f"T{DAY_PARTS[found['part'].lower()]}", context)
    day = context.published
    is_before = found["part"].lower() == "midnight" and _BEFORE_IT.search(
        found.string[: found.start()]
    )
    if not is_before or day is None or read.period != day_period(day):
        return read
    before = day_period(day - timedelta(1)) if context.tense() is Tense.PAST else None
    return read if before is None else replace(read, value=f"{before.start}T24:00", period=before)


def on_anchor(clock: str, context: TimeContext) -> TimeReading:
    """Make a TIME of a clock time and the last day that the text named, if it named a day."""
    anchor = context.anchor
    if anchor is None or anchor.precision is not Precision.DAY:
        return TimeReading("TIME", clock)
    return TimeReading("TIME", f"{anchor.start}{clock}", anchor)


_BEFORE_IT = re.compile(r"\bbefore\s$", re.IGNORECASE)

_ZONE = (
    r"(?:\s\(?(?:(?:\d{4}|\d{1,2}(?::\d\d)?(?:\s?[ap]\.?m\.?)?)\s)?(?:(?-i:[ECMP][SD]?T|GMT|UTC|BST|CES?T|IST|PKT|EAT)\b"
    r"|local\stime)\)?)?"
)
_HOURS = "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve"
_BEFORE = "|".join(
    rf"(?<=\b{word}\s)"
    for word in ("at", "by", "until", "till", "from", "since", "about", "around", "before", "after")
)

CLOCK_RULES = (
    rule(
        r"(?P<hour>\d{1,2})(?:[:.](?P<minute>\d\d))?\s?(?P<half>[ap]\.m\.|[ap]\.?m\b)(?P<of_day>)"
        rf"{_ZONE}",
        read_clock,
    ),
    rule(
        rf"(?:{_BEFORE})(?P<hour>\d{{1,2}}):(?P<minute>\d\d)(?![\d:])(?P<half>)(?P<of_day>){_ZONE}",
        read_clock,
    ),
    rule(
        rf"(?P<hour>\d{{1,2}}|{_HOURS})(?::(?P<minute>\d\d))?(?:\so['’]clock)?\s(?:in\sthe|at)\s"
        r"(?P<of_day>morning|afternoon|evening|night)\b(?P<half>)",
        read_clock,
    ),
    rule(
        rf"(?P<hour>\d{{1,2}}|{_HOURS})(?P<minute>)\so['’]clock\b(?P<half>)(?P<of_day>)", read_clock
    ),
    rule(
        r"(?P<hour>[0-2]\d)(?::|\.)?(?P<minute>[0-5]\d)\s(?:(?-i:GMT|UTC)\b|hours\slocal\stime\b)"
        r"(?P<half>)(?P<of_day>)",
        read_clock,
    ),
    rule(r"(?P<part>(?<!high\s)noon|midday|midnight)\b", read_clock_word),
    rule(r"mid[\s-](?P<part>morning|afternoon)\b", read_clock_word),
)
"""The rules for clock times."""
