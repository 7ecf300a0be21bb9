"""Written numbers as floats."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from claims.normalise.number_parse import parse_atoms
from claims.normalise.number_words import (
    DENOMINATORS,
    GLYPHS,
    MAGNITUDES,
    ONES,
    ORDINALS,
    SPACED_SUFFIXES,
    SUFFIXES,
    TEENS,
    TENS,
)

_PARTS = [word + "s" for word in DENOMINATORS if word != "half"]
_WORDS = sorted(
    [*ONES, *TEENS, *TENS, *MAGNITUDES, *DENOMINATORS, *_PARTS, "hundred", "dozen", "dozens"],
    key=len,
    reverse=True,
)
_DIGITS = r"(?:\d{1,3}(?:,\d{2,3}){0,6},\d{3}|\d{1,18})(?:\.\d{1,12})?|\.\d{1,12}"
_GLUED = "|".join(sorted(SUFFIXES, key=len, reverse=True))
_SPACED = "|".join(SPACED_SUFFIXES)
_LITERAL = (
    rf"(?:{_DIGITS})(?:(?:\s?[{''.join(GLYPHS)}])|(?:{_GLUED})\b"
    rf"|\s(?:{_SPACED})\b|(?:\s\d)?/\d{{1,3}}\b)?"
)
_WORD = rf"(?:{'|'.join(_WORDS)})\b"
_ARTICLE = (
    r"an?(?=[\s-](?:hundred|thousand|lakh|million|crore|[bt]rillion|dozen|half|quarter|third)\b)"
)
_ATOM = rf"(?:{_LITERAL}|[{''.join(GLYPHS)}]|{_WORD}|{_ARTICLE})"
_LINK = (
    r"(?:\s?-\s?"
    r"|\s{1,3}(?:and\s{1,3}(?:an?\s{1,3})?|an?\s{1,3}|point\s{1,3}|of\s{1,3}an?\s{1,3})?)"
)

NUMBER_START = rf"(?:(?:minus|negative)\s|(?<!\S)[-−](?=\d))?{_ATOM}"
"""Regular expression of what a written number begins with."""

_RUN = re.compile(rf"(?<![\w.,:/-]){NUMBER_START}(?:{_LINK}{_ATOM}){{0,14}}", re.IGNORECASE)
_SPLIT = re.compile(rf"{_LITERAL}|[{''.join(GLYPHS)}]|[a-z]+|[-−]", re.IGNORECASE)
_ORDINAL = re.compile(
    rf"(?:(?P<digits>\d{{1,6}})(?:st|nd|rd|th)"
    rf"|(?:(?P<tens>{'|'.join(TENS)})[\s-])?(?P<word>{'|'.join(ORDINALS)}))",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class NumberMatch:
    """A written number at its place in a text.

    ``share`` says that it is a bare part of a whole ("two thirds", "half");
    ``rounded`` that it is written in dozens, which are round figures.
    """

    start: int
    end: int
    value: float
    share: bool = False
    rounded: bool = False


def match_number(text: str, pos: int = 0) -> NumberMatch | None:
    """Read the longest number that begins at ``pos``; None where none does."""
    run = _RUN.match(text, pos)
    return _read_run(text, run) if run else None


def scan_numbers(text: str) -> Iterator[NumberMatch]:
    """Find the written numbers of a text from left to right.

    >>> [found.value for found in scan_numbers("two and a half million, then 1,250")]
    [2500000.0, 1250.0]
    """
    pos = 0
    while run := _RUN.search(text, pos):
        found = _read_run(text, run)
        if found is not None:
            yield found
        pos = found.end if found else run.end()


def read_number(text: str) -> float | None:
    """Read a whole text as one number; None where it is anything else.

    >>> read_number("half a million"), read_number("1.2m"), read_number("twenty-three")
    (500000.0, 1200000.0, 23.0)
    """
    text = text.strip()
    found = match_number(text)
    return found.value if found and found.end == len(text) else None


def read_ordinal(text: str) -> int | None:
    """Read a whole text as the rank that an ordinal names; None for anything else.

    >>> read_ordinal("twenty-third"), read_ordinal("9th"), read_ordinal("nine")
    (23, 9, None)
    """
    found = _ORDINAL.fullmatch(text.strip())
    if not found:
        return None
    if found["digits"]:
        return int(found["digits"])
    rank = ORDINALS[found["word"].lower()]
    if not found["tens"]:
        return rank
    return TENS[found["tens"].lower()] + rank if rank < 10 else None


def _read_run(text: str, run: re.Match[str]) -> NumberMatch | None:
    atoms = [
        (part.group().lower(), part.end()) for part in _SPLIT.finditer(text, run.start(), run.end())
    ]
    negative = bool(atoms) and atoms[0][0] in ("minus", "negative", "-", "−")
    words = [word for word, _ in atoms[negative:]]
    parsed = parse_atoms(words)
    if parsed is None:
        return None
    end = atoms[negative + parsed.used - 1][1]
    value = -parsed.value if negative else parsed.value
    return NumberMatch(run.start(), end, value, parsed.share, parsed.rounded)
