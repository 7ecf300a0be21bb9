"""Rules for lengths of time without a place."""

import re

from claims.normalise.time_patterns import COUNT, KIND, UNIT
from claims.normalise.time_rule import TimeContext, TimeReading, rule
from claims.normalise.time_words import DURATION_CODES, duration_value, unit_name


def read_length(found: re.Match[str], _: TimeContext) -> TimeReading | None:
    """So many units, as a length without a place in time."""
    words, unit = found["count"], unit_name(found["unit"])
    if _YEAR.match(found.group()):
        return None
    return TimeReading("DURATION", duration_value(words + (found["half"] or ""), unit))


def read_two_lengths(found: re.Match[str], _: TimeContext) -> TimeReading | None:
    """A length in two units: "two hours and 30 minutes"."""
    first = duration_value(found["count"], unit_name(found["unit"]))
    second = duration_value(found["count2"], unit_name(found["unit2"]))
    if "X" in first + second:
        return None
    rest = second.removeprefix("P")
    return TimeReading("DURATION", first + (rest.removeprefix("T") if "T" in first else rest))


def read_bare_units(found: re.Match[str], _: TimeContext) -> TimeReading:
    """Weeks, months, decades without a number."""
    return TimeReading("DURATION", DURATION_CODES[unit_name(found["unit"])].format("X"))


_YEAR = re.compile(r"(?:1[5-9]|20)\d\d\s\w+(?<!s)$", re.IGNORECASE)
_NO_AGE = r"(?!-old|\sold\b|-(?:ago|earlier))"
_NO_SHARE = r"(?!(?:an?|one|three)[\s-]quarters?\sof\b)"

LENGTH_RULES = (
    rule(
        rf"(?:the\s(?=[\w.,]+\s))?{_NO_SHARE}(?P<count>{COUNT})[\s-]{KIND}(?P<unit>{UNIT}){_NO_AGE}(?P<half>\sand\sa\shalf)?",
        read_length,
    ),
    rule(
        rf"(?P<count>{COUNT})\s(?P<unit>{UNIT})(?:,\s|\sand\s|,\sand\s|\s)(?P<count2>{COUNT})\s"
        rf"(?P<unit2>{UNIT}){_NO_AGE}(?!\s(?:ago|later|earlier|before|after))",
        read_two_lengths,
    ),
    rule(
        r"(?P<unit>minutes|hours|days|weeks|months|decades|centuries|years)\b(?!\sold\b|-old)"
        r"(?:\sor\s(?:days|weeks|months|years)\b)?",
        read_bare_units,
    ),
)
"""The rules for lengths."""
