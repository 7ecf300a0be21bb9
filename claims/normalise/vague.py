"""Figures without a number of their own: "dozens", "several thousand", "a few"."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from claims.normalise.comparator_words import VAGUE, VAGUE_FACTORS

_WORDS = "|".join(sorted((w.replace(" ", r"\s") for w in VAGUE), key=len, reverse=True))
_FACTORS = "|".join(VAGUE_FACTORS)
_VAGUE = re.compile(
    rf"(?<![\w-])(?P<word>{_WORDS})(?:\s(?P<factor>{_FACTORS})s?(?:\s(?P<second>{_FACTORS})s?)?)?(?![\w-])",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class VagueMatch:
    """A vague figure at its place, with the bounds it leaves open."""

    start: int
    end: int
    low: float
    high: float | None


def scan_vague(text: str) -> Iterator[VagueMatch]:
    """Find the vague figures of a text from left to right.

    >>> [(found.low, found.high) for found in scan_vague("several thousand families")]
    [(3000.0, 12000.0)]
    """
    for found in _VAGUE.finditer(text):
        low, high = VAGUE[re.sub(r"\s", " ", found["word"].lower())]
        factor = _factor(found["factor"]) * _factor(found["second"])
        scaled = None if high is None else high * factor
        yield VagueMatch(found.start(), found.end(), low * factor, scaled)


def _factor(word: str | None) -> float:
    return VAGUE_FACTORS[word.lower()] if word else 1.0
