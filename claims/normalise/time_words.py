"""The words of time expressions, as tables, and what each of them means."""

import re

from claims.normalise.number import read_number, read_ordinal
from claims.normalise.number_words import TEENS, TENS

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

WEEKDAY_NAMES = frozenset(names[0] for names in WEEKDAYS)
"""Names of the weekdays in full."""

SEASON_CODES = {"spring": "SP", "summer": "SU", "autumn": "FA", "fall": "FA", "winter": "WI"}
"""Season word to TIMEX3 code."""

PARTS = {
    "early": "early",
    "beginning": "early",
    "start": "early",
    "mid": "mid",
    "middle": "mid",
    "late": "late",
    "end": "late",
    "close": "late",
}
"""Word for a part of a period to the third of it that is meant."""

DAY_PARTS = {
    "morning": "MO",
    "afternoon": "AF",
    "evening": "EV",
    "night": "NI",
    "dawn": "MO",
    "dusk": "EV",
    "noon": "12:00",
    "midday": "12:00",
    "midnight": "24:00",
}
"""Part of a day to its TIMEX3 code, or to the clock time that it is."""

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

_FOLDED = {"fortnight": ("week", 2), "decade": ("year", 10), "century": ("year", 100)}
_HALVES = {"year": "6M", "day": "T12H", "hour": "30M", "minute": "30S"}
_UNITS_IRREGULAR = {"centuries": "century"}
_DECADES = {
    "twenties": 1920,
    "thirties": 1930,
    "forties": 1940,
    "fifties": 1950,
    "sixties": 1960,
    "seventies": 1970,
    "eighties": 1980,
    "nineties": 1990,
}
DECADE_WORDS = tuple(_DECADES)
"""Decades in words, of the twentieth century."""

_MONTH_NUMBERS = {name: number for number, names in enumerate(MONTHS, 1) for name in names}
_WEEKDAY_NUMBERS = {name: number for number, names in enumerate(WEEKDAYS) for name in names}


def month_number(name: str) -> int:
    """Return the number of a month's name or abbreviation, from 1."""
    return _MONTH_NUMBERS[name.lower().rstrip(".")]


def weekday_number(name: str) -> int:
    """Return the number of a weekday's name or abbreviation, Monday being 0; plurals too."""
    name = name.lower().rstrip(".")
    return _WEEKDAY_NUMBERS[name.removesuffix("s") if name.endswith("days") else name]


def day_number(words: str) -> int:
    """Return the number of a day in its month: "5", "5th", "fifth"; 0 for anything else."""
    digits = re.match(r"\d+", words)
    return int(digits.group()) if digits else read_ordinal(words) or 0


def year_number(words: str) -> int:
    """Return the year that figures or words spell; raises ValueError for anything else.

    >>> year_number("1996"), year_number("nineteen ninety-six"), year_number("two thousand")
    (1996, 1996, 2000)
    """
    if words.isdigit():
        return int(words)
    first, _, rest = re.sub(r"[\s-]+", " ", words.lower()).partition(" ")
    if rest.startswith(("hundred", "thousand")):
        return _number(words)
    tail = rest.replace("oh ", "").replace("o ", "")
    return 100 * (TEENS | TENS)[first] + _number(tail)


def _number(words: str) -> int:
    number = read_number(words)
    if number is None:
        raise ValueError(f"{words!r} is no number")
    return int(number)


def decade_number(words: str) -> int:
    """Return the first year of a decade: "1990", "90" and "nineties"; without a century 19xx."""
    if words.lower() in _DECADES:
        return _DECADES[words.lower()]
    year = int(words)
    return year if year > 99 else 1900 + year


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
    """Return how many units are meant; None where the words are vague.

    >>> count_of("an"), count_of("half a"), count_of("a couple of"), count_of("few")
    (1.0, 0.5, 2.0, None)
    """
    words = re.sub(r"[\s-]+", " ", words.lower()).strip()
    if words in ("a", "an"):
        return 1.0
    if words in ("half a", "half an"):
        return 0.5
    if "couple" in words:
        return 2.0
    return read_number(re.sub(r"^an? and a half$", "one and a half", words))


def duration_value(words: str, unit: str) -> str:
    """Return the TIMEX3 value of a duration; decades and centuries are counted in years.

    >>> duration_value("two", "month"), duration_value("several", "year")
    ('P2M', 'PXY')
    >>> duration_value("two and a half", "year"), duration_value("three", "decade")
    ('P2Y6M', 'P30Y')
    """
    count = count_of(words)
    if count is None:
        return DURATION_CODES[unit].format("X")
    unit, size = _FOLDED.get(unit, (unit, 1))
    whole, rest = divmod(count * size, 1)
    code = DURATION_CODES[unit]
    if rest != 0.5 or unit not in _HALVES:
        return code.format(f"{count * size:g}")
    if whole:
        return code.format(f"{whole:g}") + _HALVES[unit]
    return code[: code.index("{")] + _HALVES[unit]
