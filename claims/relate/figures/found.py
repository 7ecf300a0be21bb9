"""Figures that a text says without counting: ages, magnitudes, durations, "a third was wounded"."""

import re
from collections.abc import Iterator

from claims.model import Comparator, Quantity, Span
from claims.relate.words import stem

AGE = "age"
"""Role of a person's years of life."""

_OLDEST = 115
_AGE = re.compile(
    r"\b(?P<old>\d{1,3})(?=[\s-]years?[\s-]olds?\b)|\b(?:aged|age|age of) (?P<aged>\d{1,3})\b"
    r"|(?<=[A-Z][a-z])(?:[a-z]*), (?P<aside>\d{2})(?=,)"
)
_MAGNITUDE = re.compile(r"\bmagnitude[\s-](?P<value>\d(?:\.\d{1,2})?)(?![\d.]*\d)", re.IGNORECASE)
_LEAST = re.compile(r"\bat least\s\Z", re.IGNORECASE)
_HARM = {"wound": "injured", "injur": "injured", "hurt": "injured", "kill": "killed"}
_ANOTHER = r"(?:another|a (?:second|third|fourth|fifth|sixth|seventh))\b"
_NUMBER = r"(?!\s(?:\d|two|three|four|five|six|seven|eight|nine|ten|dozen|few|several|day|time))"
_ONE_MORE = re.compile(
    rf"\b(?P<doing>wound|injur|hurt|kill)\w*\s{_ANOTHER}{_NUMBER}"
    rf"|\b{_ANOTHER}{_NUMBER}(?:\s[\w-]+){{0,3}}?\s(?P<done>wound|injur|hurt|kill)(?:ed\b|\b)",
    re.IGNORECASE,
)
_DANGERS = ("trapped", "missing", "stranded")
_NONE_LEFT = re.compile(
    rf"\ball (?:of )?(?:the |those )?(?:\d+ |[a-z]+ )??(?:(?P<role>{'|'.join(_DANGERS)}) )?"
    r"(?P<noun>[a-z]+s|men|women|children|people) (?:\w+ ){1,3}"
    r"(?:accounted for|rescued|found (?:alive|safe)|freed|saved|safe"
    r"|(?:pulled|brought|taken) out)\b",
    re.IGNORECASE,
)
_DURATION = re.compile(
    r"P(?:(?P<years>[\d.]+)Y)?(?:(?P<months>[\d.]+)M)?(?:(?P<weeks>[\d.]+)W)?(?:(?P<days>[\d.]+)D)?"
    r"(?:T(?:(?P<hours>[\d.]+)H)?(?:(?P<minutes>[\d.]+)M)?(?:(?P<seconds>[\d.]+)S)?)?"
)
_DAY = 86400.0
_SECONDS = {
    "years": 365.25 * _DAY,
    "months": 365.25 * _DAY / 12,
    "weeks": 7 * _DAY,
    "days": _DAY,
    "hours": 3600.0,
    "minutes": 60.0,
    "seconds": 1.0,
}

Found = tuple[Span, Quantity]


def found_figures(text: str) -> Iterator[Found]:
    """Find ages, magnitudes glued to their word, and people in danger who are not counted.

    Those are "another was wounded", which is one, and "all the missing men were
    found", which leaves none missing.

    >>> [quantity.value for _, quantity in found_figures("Ana Diaz, 41, left a 9-year-old son.")]
    [41.0, 9.0]
    """
    yield from _ages(text)
    yield from _magnitudes(text)
    yield from _one_more(text)
    yield from _none_left(text)


def _ages(text: str) -> Iterator[Found]:
    for found in _AGE.finditer(text):
        group = found.lastgroup or "old"
        years = float(found[group])
        if 0 < years <= _OLDEST:
            span = Span(found.start(group), found.end(group))
            yield span, Quantity(years, years, years, role=AGE)


def _magnitudes(text: str) -> Iterator[Found]:
    for found in _MAGNITUDE.finditer(text):
        value = float(found["value"])
        least = _LEAST.search(text, 0, found.start()) is not None
        high, comparator = (None, Comparator.AT_LEAST) if least else (value, Comparator.EXACTLY)
        span = Span(found.start("value"), found.end("value"))
        yield span, Quantity(value, value, high, comparator, counts="magnitude")


def _one_more(text: str) -> Iterator[Found]:
    for found in _ONE_MORE.finditer(text):
        role = _HARM[(found["doing"] or found["done"]).lower()]
        span = Span(found.start(), found.end())
        yield span, Quantity(1.0, 1.0, 1.0, counts="person", role=role)


def _none_left(text: str) -> Iterator[Found]:
    for found in _NONE_LEFT.finditer(text):
        span = Span(found.start("noun"), found.end("noun"))
        for role in [found["role"].lower()] if found["role"] else _DANGERS:
            yield span, Quantity(0.0, 0.0, 0.0, counts=stem(found["noun"]), role=role)


def duration(value: str) -> Quantity | None:
    """Return a TIMEX3 duration as a quantity in seconds; None where it has no length.

    >>> duration("P12Y") == duration("P144M"), duration("PT150M") == duration("PT2H30M")
    (True, True)
    >>> duration("PXY") is None
    True
    """
    found = _DURATION.fullmatch(value)
    if found is None or not any(found.groups()):
        return None
    named = found.groupdict(default="0")
    seconds = float(round(sum(_SECONDS[unit] * float(named[unit]) for unit in _SECONDS)))
    return Quantity(seconds, seconds, seconds, unit="s")
