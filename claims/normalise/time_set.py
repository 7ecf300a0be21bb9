"""Rules for what comes again and again."""

import re

from claims.normalise.time_patterns import (
    COUNT,
    DAY_PART,
    MONTH,
    SEASON,
    UNIT,
    WEEKDAY,
    WEEKDAYS_PLURAL,
)
from claims.normalise.time_rule import TimeContext, TimeReading, rule
from claims.normalise.time_words import (
    DAY_PARTS,
    SEASON_CODES,
    duration_value,
    month_number,
    unit_name,
    weekday_number,
)

ADVERBS = {
    "hourly": "PT1H",
    "daily": "P1D",
    "nightly": "P1D",
    "weekly": "P1W",
    "fortnightly": "P2W",
    "monthly": "P1M",
    "quarterly": "P3M",
    "yearly": "P1Y",
    "annually": "P1Y",
    "biannually": "P6M",
    "semiannually": "P6M",
    "around the clock": "PT1H",
}
"""Adverb of repetition to the TIMEX3 value of what lies between."""


def read_every(found: re.Match[str], _: TimeContext) -> TimeReading:
    """Every or each unit, every other unit, every so many units."""
    words = "two" if found["other"] else found["count"] or "one"
    return TimeReading("SET", duration_value(words, unit_name(found["unit"])))


def read_every_named(found: re.Match[str], _: TimeContext) -> TimeReading:
    """Every Friday, each summer, every morning."""
    if found["weekday"]:
        return _weekdays(found["weekday"], None)
    if found["month"]:
        return TimeReading("SET", f"XXXX-{month_number(found['month']):02}")
    if found["season"]:
        return TimeReading("SET", f"XXXX-{SEASON_CODES[found['season'].lower()]}")
    return TimeReading("SET", f"XXXX-XX-XXT{DAY_PARTS[found['part'].lower()]}")


def read_weekdays(found: re.Match[str], _: TimeContext) -> TimeReading:
    """Mondays, Friday nights: the plural comes again and again."""
    return _weekdays(found["weekday"], found["part"])


def read_weekends(found: re.Match[str], _: TimeContext) -> TimeReading:
    """Weekends and weekdays."""
    return TimeReading("SET", "XXXX-WXX-WE" if found["which"].lower() == "ends" else "XXXX-WXX-WD")


def _weekdays(weekday: str, part: str | None) -> TimeReading:
    time = f"T{DAY_PARTS[part.lower()]}" if part else ""
    return TimeReading("SET", f"XXXX-WXX-{weekday_number(weekday) + 1}{time}")


def read_adverb(found: re.Match[str], _: TimeContext) -> TimeReading:
    """Daily, weekly, annually and their kin."""
    return TimeReading("SET", ADVERBS[re.sub(r"\s", " ", found.group().lower())])


def read_rate(found: re.Match[str], _: TimeContext) -> TimeReading:
    """Twice a week, once every year, per month, 24 hours a day."""
    return TimeReading("SET", duration_value("one", unit_name(found["unit"])))


_PARTS = r"(?P<part>morning|afternoon|evening|night)s\b"
_ALSO = rf"(?=(?:,\s{WEEKDAY}){{0,3}}\sand\s{WEEKDAY}\s{_PARTS})"

SET_RULES = (
    rule(
        rf"(?:every|each)\s(?P<other>other\s)?(?:(?P<count>{COUNT})\s)?(?P<unit>{UNIT})",
        read_every,
    ),
    rule(
        rf"(?:every|each)\s(?:other\s)?(?:(?P<weekday>{WEEKDAY})|(?P<month>{MONTH})"
        rf"|(?P<season>{SEASON})|(?P<part>{DAY_PART}))",
        read_every_named,
    ),
    rule(r"week(?P<which>ends|days)\b", read_weekends),
    rule(rf"(?P<weekday>{WEEKDAYS_PLURAL})(?P<part>)", read_weekdays),
    rule(rf"(?P<weekday>{WEEKDAY})\s{_PARTS}", read_weekdays),
    rule(rf"(?P<weekday>{WEEKDAY}){_ALSO}", read_weekdays),
    rule(rf"(?:{'|'.join(ADVERBS)})\b".replace(" ", r"\s"), read_adverb),
    rule(
        rf"(?:(?:(?:once|twice|{COUNT}\stimes)\s(?:a|an|every|each)|per"
        rf"|{COUNT}\s{UNIT}\s(?:a|an))\s)(?P<unit>{UNIT})(?<!s)",
        read_rate,
    ),
)
"""The rules for repetitions."""
