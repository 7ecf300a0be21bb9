"""Written numbers as floats."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import takewhile

from claims.normalise.number_fraction import PARTS
from claims.normalise.number_literal import LITERAL
from claims.normalise.number_parse import parse_atoms
from claims.normalise.number_words import GLYPHS, MAGNITUDES, ONES, ORDINALS, TEENS, TENS
from claims.normalise.unit import CODES

_WORDS = sorted(
    [*ONES, *TEENS, *TENS, *MAGNITUDES, "hundred", "dozen", "dozens"], key=len, reverse=True
)
_GLYPH = f"[{''.join(GLYPHS)}]"
_WORD = rf"(?:{PARTS}|{'|'.join(_WORDS)})\b"
_ARTICLE = rf"an?(?=[\s-](?:hundred|thousand|lakh|million|crore|[bt]rillion|dozen|{PARTS})\b)"
_ATOM = rf"(?:{LITERAL}|{_GLYPH}|{_WORD}|{_ARTICLE})"
_LINK = (
    r"(?:\s?-\s?"
    r"|\s{1,3}(?:and\s{1,3}(?:an?\s{1,3})?|an?\s{1,3}|point\s{1,3}|of\s{1,3}an?\s{1,3})?)"
)
_CODES = (rf"(?<=\b{re.escape(code)})" for code in CODES)
_AFTER_CODE = rf"(?=\d)(?:{'|'.join(_CODES)})"
_ON_SCALE = r"(?=\d)(?<=\bmagnitude-)"
"""A figure glued to the scale it stands on: "a magnitude-5.2 quake"."""

_SIGN = r"(?:(?:minus|negative)\s|(?<![^\s(\[<>=~])[-−](?=\d))?"

_RUN = re.compile(
    rf"(?:(?<![\w.,:/-])|{_AFTER_CODE}|{_ON_SCALE}){_SIGN}{_ATOM}(?:{_LINK}{_ATOM}){{0,24}}",
    re.IGNORECASE,
)
_SPLIT = re.compile(rf"{LITERAL}|{_GLYPH}|{PARTS}\b|[a-z]+|[-−]", re.IGNORECASE)
_WIDEST = 80
_OVER = re.compile(r"\sover\s(?=\S)", re.IGNORECASE)
_PHRASE_END = re.compile(r"\s*(?:[.,;)]\s|[.,;)]?$)")
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


def number_behind(text: str, pos: int) -> NumberMatch | None:
    """Read the number that begins at ``pos``, whatever it is glued to; None where none does."""
    found = match_number(f" {text[pos : pos + _WIDEST]}", 1)
    if found is None:
        return None
    return replace(found, start=found.start - 1 + pos, end=found.end - 1 + pos)


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
        pos = found.end if found else _first_end(text, run)


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


def _first_end(text: str, run: re.Match[str]) -> int:
    first = _SPLIT.search(text, run.start(), run.end())
    return first.end() if first else run.end()


def _read_run(text: str, run: re.Match[str]) -> NumberMatch | None:
    parts = takewhile(lambda part: part.end() <= run.end(), _SPLIT.finditer(text, run.start()))
    atoms = [(part.group().lower(), part.end()) for part in parts]
    negative = bool(atoms) and atoms[0][0] in ("minus", "negative", "-", "−")
    words = [word for word, _ in atoms[negative:]]
    parsed = parse_atoms(words)
    if parsed is None:
        return None
    end = atoms[negative + parsed.used - 1][1]
    value = -parsed.value if negative else parsed.value
    found = NumberMatch(run.start(), end, value, parsed.share, parsed.rounded)
    return _divided(text, found) or found


def _divided(text: str, above: NumberMatch) -> NumberMatch | None:
    """Read a quotient that ends a phrase: "one over three"."""
    joint = _OVER.match(text, above.end)
    below = match_number(text, joint.end()) if joint else None
    if below is None or not below.value or not _PHRASE_END.match(text, below.end):
        return None
    return replace(above, end=below.end, value=above.value / below.value, share=True)
