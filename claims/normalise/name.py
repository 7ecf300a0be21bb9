"""Names of actors: one spelling, initials, misspellings, countries behind nationality words."""

import re
import unicodedata
from functools import lru_cache

from claims.normalise.country import CAPITALS, COUNTRIES, SHORT_FORMS
from claims.normalise.nationality import NATIONALITIES

_FOLDED = str.maketrans(
    {
        "‘": "'",
        "’": "'",
        "ʼ": "'",
        "`": "'",
        "“": '"',
        "”": '"',
        "‐": "-",
        "‑": "-",
        "–": "-",
        "—": "-",
        "−": "-",
    }
)
_LEADING = re.compile(r"(?:the|The|THE)\s+(?=\S)")
_POSSESSIVE = re.compile(r"'s\Z|(?<=s)'\Z")
_SMALL = frozenset("of the and for in on to a an de & at by e i ul al el ur ud".split())
_SHORTEST = 6
_LONG = 10


@lru_cache(maxsize=16384)
def normalise_name(text: str) -> str:
    """Return a name in one spelling: plain quotes and dashes, single spaces, no article or 's.

    Letter case is kept, as it tells "US" from "us".

    >>> normalise_name("the  United States’")
    'United States'
    """
    folded = unicodedata.normalize("NFKC", text).translate(_FOLDED)
    words = " ".join(folded.split()).strip("\"' ,.;:()[]") if not _is_dotted(folded) else folded
    plain = " ".join(words.split())
    return _LEADING.sub("", _POSSESSIVE.sub("", plain), count=1) if plain else ""


def _is_dotted(text: str) -> bool:
    """Say whether a text is an abbreviation whose last full stop belongs to it."""
    return re.fullmatch(r"\s*(?:the\s+)?(?:[A-Za-z]\.){2,8}(?:'s)?\s*", text) is not None


def acronym_of(name: str) -> str:
    """Return the initials of a name's words, small joining words left out.

    >>> acronym_of("Tehrik-i-Taliban Pakistan"), acronym_of("Institute for Peace Studies")
    ('TTP', 'IPS')
    """
    words = re.split(r"[\s\-/]+", normalise_name(name))
    kept = [word for word in words if word and word.lower() not in _SMALL]
    return "".join(word[0] for word in kept if word[0].isalnum()).upper()


def is_misspelling(a: str, b: str) -> bool:
    """Say whether two names are so near that one misspells the other.

    One edit is allowed from six letters on and two from ten on (a swap of
    neighbours is one edit); names of less, or with other digits, are two names.

    >>> is_misspelling("Khalilzad", "Khalizad"), is_misspelling("Iran", "Iraq")
    (True, False)
    """
    first, second = normalise_name(a).casefold(), normalise_name(b).casefold()
    shorter = min(len(first), len(second))
    if first == second or shorter < _SHORTEST or _digits(first) != _digits(second):
        return False
    from rapidfuzz.distance import DamerauLevenshtein

    allowed = 2 if shorter >= _LONG else 1
    return DamerauLevenshtein.distance(first, second, score_cutoff=allowed) <= allowed


def _digits(name: str) -> str:
    return "".join(char for char in name if char.isdigit())


@lru_cache(maxsize=16384)
def country_of(text: str) -> str | None:
    """Return the country that a name, nationality word, capital or short form stands for.

    >>> country_of("Pakistani"), country_of("the U.S."), country_of("Kabul")
    ('Pakistan', 'United States', 'Afghanistan')
    """
    name = normalise_name(text)
    if name in _COUNTRIES:
        return name
    for table in (SHORT_FORMS, NATIONALITIES, CAPITALS):
        if name in table:
            return table[name]
    return NATIONALITIES.get(name.removesuffix("s"))


_COUNTRIES = frozenset(COUNTRIES)

__all__ = [
    "CAPITALS",
    "COUNTRIES",
    "NATIONALITIES",
    "SHORT_FORMS",
    "acronym_of",
    "country_of",
    "is_misspelling",
    "normalise_name",
]
