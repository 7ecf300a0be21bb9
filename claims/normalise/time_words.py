"""The words of time expressions, as tables and as fragments of regular expressions."""

import re

from claims.normalise.number import read_number
from claims.normalise.number_words import MAGNITUDES, ONES, ORDINALS, TEENS, TENS

MONTHS = (
    ("january", "jan"),
    ("february", "feb"),
    ("march", "mar"),
    ("april", "apr"),
    ("may",),
    ("june", "jun"),
    ("july", "jul"),
    ("august", "aug"),
    ("september", "sept", "sep"),
    ("october", "oct"),
    ("november", "nov"),
    ("december", "dec"),
)
"""Names and abbreviations of the months, in order."""

WEEKDAYS = (
    ("monday", "mon"),
    ("tuesday", "tues", "tue"),
    ("wednesday", "wed"),
    ("thursday", "thurs", "thu"),
    ("friday", "fri"),
    ("saturday", "sat"),
    ("sunday", "sun"),
)
"""Names and abbreviations of the weekdays, from Monday."""

SEASON_CODES = {"spring": "SP", "summer": "SU", "autumn": "FA", "fall": "FA", "winter": "WI"}
"""Season word to TIMEX3 code."""

PARTS = {
    "early": "early",
    "earlier": "early",
    "beginning": "early",
    "start": "early",
    "mid": "mid",
    "middle": "mid",
    "late": "late",
    "later": "late",
    "end": "late",
    "close": "late",
}
"""Word for a part of a period to the third of it that is meant."""

DAY_PARTS = {
    "morning": "MO",
    "afternoon": "AF",
    "evening": "EV",
    "night": "NI",
    "noon": "MI",
    "midday": "MI",
    "dawn": "MO",
    "dusk": "EV",
    "midnight": "NI",
}
"""Part of a day to its TIMEX3 code."""

DURATION_CODES = {
    "second": "PT{}S",
    "minute": "PT{}M",
    "hour": "PT{}H",
    "day": "P{}D",
    "night": "P{}D",
    "week": "P{}W",
    "weekend": "P{}WE",
    "fortnight": "P{}W",
    "month": "P{}M",
    "quarter": "P{}Q",
    "year": "P{}Y",
    "decade": "P{}DE",
    "century": "P{}CE",
}
"""Unit to the TIMEX3 form of a duration in it."""

_MONTH_NUMBERS = {name: number for number, names in enumerate(MONTHS, 1) for name in names}
_WEEKDAY_NUMBERS = {name: number for number, names in enumerate(WEEKDAYS) for name in names}
_NUMERALS = "|".join([*ONES, *TEENS, *TENS, *MAGNITUDES, "hundred", "dozen"])

_LONG_MONTHS = "|".join(names[0] for names in MONTHS if names[0] not in ("may", "march"))
_SHORT_MONTHS = "Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec"
MONTH = rf"(?:(?:{_LONG_MONTHS}|(?-i:May|MAY|March|MARCH))\b|(?-i:{_SHORT_MONTHS})\b\.?)"
"""A month's name; "may" and "march" only with a capital."""

_SHORT_DAYS = "Mon|Tues|Tue|Wed|Thurs|Thu|Fri|Sat|Sun"
WEEKDAY = rf"(?:(?:{'|'.join(names[0] for names in WEEKDAYS)})\b|(?-i:{_SHORT_DAYS})\.)"
"""A weekday's name; an abbreviation needs its full stop."""

YEAR = r"(?:1[5-9]|20)\d{2}(?![\d%])(?![.,:/]\d)(?![A-Za-z])"
"""A year from 1500 to 2099."""

DAY = r"(?:0?[1-9]|[12]\d|3[01])(?:st|nd|rd|th)?(?![\w%]|[.,:/]\d)"
"""The number of a day in its month."""

SEASON = (
    r"(?:spring|summer|autumn|winter|(?<=last\s)fall|(?<=this\s)fall|(?<=next\s)fall"
    r"|fall\b(?=\s(?:of\s)?\d{4})|(?<=the\s)fall\b(?!\sof\s[A-Za-z]))\b"
)
"""A season's name; "fall" only where it cannot be the verb."""

UNIT = (
    r"(?:seconds|minutes?|hours?|days?|nights?|weeks?|weekends?|fortnights?|months?|quarters?"
    r"|years?|decades?|century|centuries)\b"
)
"""A unit of time; "second" is left to ordinals."""

COUNT = (
    rf"(?:\d{{1,4}}(?:,\d{{3}})?(?:\.\d{{1,2}}|\s\d/\d)?|half\san?|an?\scouple\sof|couple\sof|an?\sfew|few"
    rf"|several|many|an?\sdozen|(?:{_NUMERALS})(?:[\s-](?:and\s)?(?:{_NUMERALS})){{0,4}}(?:\sand\sa\shalf)?|an?)"
)
"""How many units: a number or a vague word."""

PART = (
    r"(?:(?:early|late|mid)(?:\s|-)(?:in\s)?|(?:earlier|later)\s(?:in\s)?"
    r"|(?:the\s)?(?:very\s)?(?:end|beginning|start|middle|close)\sof\s)"
)
"""Words that pick a part of a period."""

_UNIT_WORDS = frozenset(
    "seconds minute minutes hour hours day days night week weeks weekend fortnight month months"
    " quarter year years decade decades century centuries".split()
)
_LEADS = frozenset(
    "last this next past previous current currently coming upcoming following preceding"
    " prior recent recently early late mid earlier later end beginning start middle close"
    " same corresponding comparable very final fiscal latest year-earlier year-ago"
    " yesterday today tonight tomorrow now nowadays presently lately formerly"
    " soon shortly every each per once twice hourly daily nightly weekly monthly"
    " yearly annually half several few couple many near more foreseeable future spring"
    " summer autumn fall winter q1 q2 q3 q4".split()
)
_NAMES = frozenset(name for names in (*MONTHS, *WEEKDAYS) for name in names)
_STARTS = (
    _LEADS
    | _NAMES
    | {f"{name}." for name in _NAMES}
    | _UNIT_WORDS - {"night", "minute", "hour"}
    | {*ONES, *TEENS, *TENS, *MAGNITUDES, *ORDINALS, "hundred", "dozen"}
)
_AFTER_WORD = {
    "the": _STARTS | {"night"},
    "these": frozenset({"past", "last", "next"}),
    "that": frozenset({"same", "day", "week", "month", "year", "quarter", "decade"}),
    "a": _UNIT_WORDS | {"few", "couple", "dozen", "half"},
    "an": _UNIT_WORDS | {"early"},
    "at": frozenset({"present", "the"}),
}


def may_start_time(word: str, following: str) -> bool:
    """Say whether a lower-case word, with the one behind it, can begin a time expression.

    >>> may_start_time("the", "same"), may_start_time("the", "army")
    (True, False)
    """
    if word in _AFTER_WORD:
        return following in _AFTER_WORD[word] or _is_figure(following)
    return word in _STARTS or _is_figure(word)


def _is_figure(word: str) -> bool:
    return word[:1].isdigit() or (word[:1] in "'’" and word[1:2].isdigit())


_UNITS_IRREGULAR = {"centuries": "century"}


def month_number(name: str) -> int:
    """Return the number of a month's name or abbreviation, from 1."""
    return _MONTH_NUMBERS[name.lower().rstrip(".")]


def weekday_number(name: str) -> int:
    """Return the number of a weekday's name or abbreviation, Monday being 0."""
    return _WEEKDAY_NUMBERS[name.lower().rstrip(".")]


def unit_name(word: str) -> str:
    """Return the singular of a unit of time."""
    word = word.lower()
    return _UNITS_IRREGULAR.get(word, word.removesuffix("s"))


def part_name(words: str | None) -> str | None:
    """Return which third of a period is meant: "early", "mid", "late", or None."""
    for word in re.findall(r"[a-z]+", (words or "").lower()):
        if word in PARTS:
            return PARTS[word]
    return None


def count_of(words: str) -> float | None:
    """Return how many units are meant; None where the words are vague."""
    words = re.sub(r"\s", " ", words.lower())
    if words in ("a", "an"):
        return 1.0
    if words in ("half a", "half an"):
        return 0.5
    return read_number(words)


def duration_value(words: str, unit: str) -> str:
    """Return the TIMEX3 value of a duration.

    >>> duration_value("two", "month"), duration_value("several", "year")
    ('P2M', 'PXY')
    """
    count = count_of(words)
    if count is not None and unit == "fortnight":
        count *= 2
    return DURATION_CODES[unit].format("X" if count is None else f"{count:g}")
