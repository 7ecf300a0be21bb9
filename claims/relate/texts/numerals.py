"""Single words that are numbers."""

import re
from functools import lru_cache

_DIGITS = re.compile(
    r"[$£€#]?(\d{1,15}(?:\.\d{1,9})?)(?:st|nd|rd|th|s|m|k|bn|b|%|km|mm|-[\w-]{1,20})?"
)
_SMALL = """zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen
fifteen sixteen seventeen eighteen nineteen twenty""".split()
_NUMERALS = {word: float(value) for value, word in enumerate(_SMALL)} | {
    "thirty": 30.0,
    "forty": 40.0,
    "fifty": 50.0,
    "sixty": 60.0,
    "seventy": 70.0,
    "eighty": 80.0,
    "ninety": 90.0,
    "hundred": 100.0,
    "dozen": 12.0,
    "half": 0.5,
    "first": 1.0,
    "second": 2.0,
    "third": 3.0,
    "fourth": 4.0,
    "fifth": 5.0,
}


@lru_cache(maxsize=4096)
def number_of(word: str) -> float | None:
    """Return the number that a single word writes; None where it writes none.

    >>> number_of("1,200"), number_of("third"), number_of("50-foot"), number_of("bridge")
    (1200.0, 3.0, 50.0, None)
    """
    lower = word.lower().replace(",", "")
    found = _DIGITS.fullmatch(lower)
    return float(found.group(1)) if found else _NUMERALS.get(lower)
