"""Rules for references to past, present and future without bounds."""

import re

from claims.normalise.time_patterns import COUNT, UNIT
from claims.normalise.time_rule import Tense, TimeContext, TimeReading, rule

REFERENCES = {
    "PRESENT_REF": (
        "right now",
        "now",
        "currently",
        "current",
        "at present",
        "nowadays",
        "presently",
        "these days",
    ),
    "PAST_REF": (
        "recently",
        "recent",
        "lately",
        "the past",
        "the recent past",
        "formerly",
        "once upon a time",
    ),
    "FUTURE_REF": (
        "as soon as possible",
        "soon",
        "shortly",
        "the near future",
        "the future",
        "the foreseeable future",
    ),
}
"""TIMEX3 value to the words that it stands for."""

_VALUE_OF = {words: value for value, all_ in REFERENCES.items() for words in all_}


def read_reference(found: re.Match[str], _: TimeContext) -> TimeReading:
    """Now, recently, soon: a reference to present, past or future without bounds."""
    return TimeReading("DATE", _VALUE_OF[re.sub(r"\s", " ", found.group().lower())])


def read_recent_units(found: re.Match[str], _: TimeContext) -> TimeReading:
    """Recent months or coming weeks: before or after now, without bounds."""
    ahead = found["which"].lower() in ("coming", "upcoming", "future")
    return TimeReading("DATE", "FUTURE_REF" if ahead else "PAST_REF")


def read_present(_: re.Match[str], __: TimeContext) -> TimeReading:
    """At the moment: the present."""
    return TimeReading("DATE", "PRESENT_REF")


def read_one_day(_: re.Match[str], context: TimeContext) -> TimeReading | None:
    """One day, of what lies ahead: at some time in the future."""
    return TimeReading("DATE", "FUTURE_REF") if context.tense() is Tense.AHEAD else None


_WORDS = "|".join(sorted(_VALUE_OF, key=len, reverse=True)).replace(" ", r"\s")

REFERENCE_RULES = (
    rule(
        rf"(?:the\s)?(?:more\s)?(?P<which>recent|past|last|previous|coming|upcoming|future)\s{UNIT}"
        r"(?<=s)(?:\s(?:and|or)\s(?:days|weeks|months|years)\b)?",
        read_recent_units,
    ),
    rule(
        rf"(?:{_WORDS})\b(?!-|\s(?:after|before|enough|as\b|afterwards?|thereafter)"
        rf"|(?<=past)\s(?:{COUNT})\b)",
        read_reference,
    ),
    rule(r"(?<=\bat\s)the\smoment\b", read_present),
    rule(r"one\sday\b", read_one_day),
)
"""The rules for references without bounds."""
