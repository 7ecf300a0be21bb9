"""Rules for lengths of time, repetitions and clock times."""

import re

from claims.normalise.calendar import day_period, value_of
from claims.normalise.time_rule import TimeContext, TimeReading, rule
from claims.normalise.time_words import (
    COUNT,
    DAY_PARTS,
    DURATION_CODES,
    MONTH,
    SEASON,
    SEASON_CODES,
    UNIT,
    WEEKDAY,
    duration_value,
    month_number,
    unit_name,
    weekday_number,
)

_ADVERBS = {
    "hourly": "PT1H",
    "daily": "P1D",
    "nightly": "P1D",
    "weekly": "P1W",
    "monthly": "P1M",
    "yearly": "P1Y",
    "annually": "P1Y",
}


def read_length(found: re.Match[str], _: TimeContext) -> TimeReading | None:
    """So many units, as a length without a place in time."""
    unit = unit_name(found["unit"])
    return TimeReading("DURATION", duration_value(found["count"], unit))


def read_bare_units(found: re.Match[str], _: TimeContext) -> TimeReading:
    """Weeks, months, decades without a number."""
    return TimeReading("DURATION", DURATION_CODES[unit_name(found["unit"])].format("X"))


def read_every(found: re.Match[str], _: TimeContext) -> TimeReading:
    """Every or each unit, so many units, weekday, month or season."""
    if found["unit"]:
        return TimeReading("SET", duration_value(found["count"] or "one", unit_name(found["unit"])))
    if found["weekday"]:
        return TimeReading("SET", f"XXXX-WXX-{weekday_number(found['weekday']) + 1}")
    if found["month"]:
        return TimeReading("SET", f"XXXX-{month_number(found['month']):02}")
    if found["season"]:
        return TimeReading("SET", f"XXXX-{SEASON_CODES[found['season'].lower()]}")
    return TimeReading("SET", f"XXXX-XX-XXT{DAY_PARTS[found['part'].lower()]}")


def read_adverb(found: re.Match[str], _: TimeContext) -> TimeReading:
    """Daily, weekly, annually and their kin."""
    return TimeReading("SET", _ADVERBS[found.group().lower()])


def read_rate(found: re.Match[str], _: TimeContext) -> TimeReading:
    """Twice a week, once every year, per month."""
    return TimeReading("SET", duration_value("one", unit_name(found["unit"])))


def read_clock(found: re.Match[str], context: TimeContext) -> TimeReading | None:
    """A time of day, on the day the text named last or else on the day of publication."""
    hour, minute = int(found["hour"]), int(found["minute"] or 0)
    half = (found["half"] or "").lower().replace(".", "")
    if hour > 24 or minute > 59 or (half and hour > 12):
        return None
    if half:
        hour = hour % 12 + (12 if half == "pm" else 0)
    clock = f"T{hour:02}:{minute:02}"
    day = day_period(context.published) if context.published else None
    return TimeReading("TIME", f"{value_of(day)}{clock}" if day else None, day)


_EVERY = (
    rf"(?:every|each)\s(?:other\s)?(?:(?:(?P<count>{COUNT})\s)?(?P<unit>{UNIT})|(?P<weekday>{WEEKDAY})"
    rf"|(?P<month>{MONTH})|(?P<season>{SEASON})|(?P<part>{'|'.join(DAY_PARTS)})\b)"
)

LENGTH_RULES = (
    rule(
        rf"(?:the\s)?(?P<count>{COUNT})[\s-](?:(?:more|full|whole|straight|consecutive|long)\s)?(?P<unit>{UNIT})(?!-old|\sold)",
        read_length,
    ),
    rule(r"(?P<unit>minutes|hours|days|weeks|months|decades|centuries|years)\b", read_bare_units),
    rule(_EVERY, read_every),
    rule(rf"(?:{'|'.join(_ADVERBS)})\b", read_adverb),
    rule(
        rf"(?:(?:once|twice|three\stimes|several\stimes)\s(?:a|an|every|each)|per)\s(?P<unit>{UNIT})(?<!s)",
        read_rate,
    ),
    rule(
        r"(?P<hour>\d{1,2})(?::(?P<minute>\d\d))?"
        r"(?:\s?(?P<half>[ap]\.m\.|[ap]m\b)|(?<=:\d\d)(?![\d:]))",
        read_clock,
    ),
)
"""The rules for lengths, repetitions and clock times."""
