"""Numbers written in digits: separators of thousands, powers, fractions, glued magnitudes."""

import re
from dataclasses import dataclass

from claims.normalise.number_words import GLYPHS, SPACED_SUFFIXES, SUFFIXES

_THIN = "\u00a0\u2009\u202f"
_MEASURES = (
    "races?|sprint|dash|hurdles|relay|freestyle|finals?|swim|tall|high|long|wide|deep|above|below"
    "|away|from|of water|x"
)
GROUPED = (
    r"\d{1,3}(?:,\d{2,3}){0,6},\d{3}(?:\.\d{1,12})?",
    r"\d{1,3}(?:\.\d{3}){2,5}(?:,\d{1,2})?(?!\.?\d)",
    r"\d{1,3}(?:['’]\d{3}){1,5}(?!\d)",
    rf"\d{{1,3}}(?:[{_THIN}]\d{{3}}){{1,5}}(?!\d)",
    r"\d{1,3}(?: \d{3}){2,5}(?!\d)",
    r"\d{1,3}(?: 000){1,4}(?!\d)",
    r"\d{1,3}(?: ?, 000){1,4}(?!\d)",
)
"""How thousands are set apart: commas (lakh style too), points, apostrophes, spaces.

Two groups after a plain space are one number only where nothing else can be meant.
"""

DECIMAL = (
    r"\d{1,3},\d(?!\d|,\d)",
    r"\d{1,3},\d{2}(?=\s?(?:%|per\s?cent|[mb]illion|euros?|€))",
    r"\d{1,3} \. \d{1,4}(?=\s?(?:%|per\s?cent|[mbt]r?illion))",
    r"0 \. \d{1,6}",
)
"""Decimals with a comma, and those that a tokeniser has torn apart."""

_DIGITS = rf"(?:{'|'.join((*GROUPED, *DECIMAL))}|\d{{1,18}}(?:\.\d{{1,12}})?|\.\d{{1,12}})"
_GLUED = "|".join(sorted(SUFFIXES, key=len, reverse=True))
_SUFFIX = (
    rf"(?!m\s(?:{_MEASURES})\b)(?:{_GLUED})\b"
    rf"|\s(?:(?:{'|'.join(SPACED_SUFFIXES)})\b|(?-i:[kM])\b)"
    r"|\s?(?-i:M(?=(?:EUR|USD|GBP|CHF|AUD|CAD)\b))"
)
_SCIENTIFIC = r"e[+-]?\d{1,2}\b|\s?[x×*]\s?10\s?\^\s?[-+−]?\d{1,2}"
_POWER = r"\^[-+−]?\d{1,2}"
_OVER = r"(?:\s{1,2}\d{1,2})?/\d{1,3}\b"

LITERAL = (
    rf"{_DIGITS}(?:{_SCIENTIFIC}|{_POWER}|\s?[{''.join(GLYPHS)}]"
    rf"|{_SUFFIX}|{_OVER})?"
)
"""Regular expression of a number in digits with all that belongs to it, case ignored."""

_READ = re.compile(
    rf"(?P<digits>[\d.,'’ {_THIN}]{{0,40}}?\d)"
    rf"(?:(?:e|\s?[x×*]\s?10\s?\^\s?)(?P<scientific>[-+−]?\d{{1,2}})|\^(?P<power>[-+−]?\d{{1,2}})"
    rf"|\s?(?P<glyph>[{''.join(GLYPHS)}])|\s?(?P<suffix>[a-z]{{1,3}})"
    r"|(?:\s{1,2}(?P<over>\d{1,2}))?/(?P<under>\d{1,3}))?"
)
_SEPARATORS = re.compile(rf"[{_THIN} '’]")
_DATES = frozenset({"9/11", "24/7", "7/7", "50/50"})
"""What is written like a fraction and is none."""

_LARGEST_BASE = 1e3


@dataclass(frozen=True, slots=True)
class Literal:
    """What digits say: their value, and whether they are a bare fraction ("3/4")."""

    value: float
    share: bool = False


def read_literal(word: str) -> Literal | None:
    """Read a lower-case number in digits; None where it is none or too large.

    >>> read_literal("1.2m").value, read_literal("3/4").value, read_literal("40 000").value
    (1200000.0, 0.75, 40000.0)
    """
    found = _READ.fullmatch(word)
    if found is None or word in _DATES:
        return None
    value = _to_float(found["digits"])
    if found["power"]:
        raised = _raised(value, _exponent(found["power"]))
        return Literal(raised) if raised is not None else None
    if found["scientific"]:
        return Literal(float(f"{value!r}e{_exponent(found['scientific'])}"))
    return _with_fraction(value, found)


def _with_fraction(value: float, found: re.Match[str]) -> Literal:
    if found["glyph"]:
        return Literal(value + GLYPHS[found["glyph"]])
    if found["suffix"]:
        return Literal(value * SUFFIXES.get(found["suffix"], 1.0))
    if found["under"]:
        below = float(found["under"]) or 1.0
        if found["over"]:
            return Literal(value + float(found["over"]) / below)
        return Literal(value / below, share=True)
    return Literal(value)


def _to_float(digits: str) -> float:
    plain = _SEPARATORS.sub("", digits)
    if plain.count(".") > 1:
        plain = plain.replace(".", "").replace(",", ".")
    elif re.fullmatch(r"\d{1,3},\d{1,2}", plain):
        plain = plain.replace(",", ".")
    return float(plain.replace(",", ""))


def _exponent(written: str) -> int:
    return int(written.replace("−", "-"))


def _raised(base: float, exponent: int) -> float | None:
    if base == 0 or base > _LARGEST_BASE:
        return None
    return float(base**exponent)
