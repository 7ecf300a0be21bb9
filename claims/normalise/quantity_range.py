"""Ranges with one joining word: "15-20", "15 to 20", "between 15 and 20"."""

import re

from claims.model import Comparator, Quantity
from claims.normalise.comparator import comparator_before
from claims.normalise.figure import FigureMatch
from claims.normalise.number import NumberMatch, match_number, number_behind
from claims.normalise.unit import match_unit, past_sign

_WIDEST = 44
_BETWEEN = re.compile(
    r"(?:(?:anywhere|somewhere)\s)?(between|from|by)\s{1,2}"
    r"(?:(?:the|about|around|some|roughly|an\sestimated)\s)?\Z",
    re.IGNORECASE,
)
_RANGING = re.compile(
    r"(?:^|[.(:]\s?|\b(?:is|are|was|were|be|been|rang(?:e[sd]?|ing)|var(?:y|ies|ied|ying)|costs?"
    r"|costing|spann?(?:s|ed|ing)|lasts?|lasting|weigh(?:s|ing)|anywhere|somewhere|of|numbering"
    r"|with|worth|fines?|sentences?|estimates?|prices?)\s)from\s\Z",
    re.IGNORECASE,
)
_CHANGED = re.compile(
    r"\b(?:rose|ris(?:es|en|ing)|increas(?:ed|es|ing)|gr(?:ew|ows?|own|owing)|climb(?:ed|s|ing)"
    r"|jump(?:ed|s|ing)|gain(?:ed|s|ing)|f(?:ell|alls?|allen|alling)|dropp(?:ed|ing)|drops"
    r"|declin(?:ed|es|ing)|slipp(?:ed|ing)|decreas(?:ed|es|ing)|up|down|add(?:ed|s|ing)"
    r"|lost|los(?:es|ing)|plung(?:ed|es|ing)|surg(?:ed|es|ing)|tumbl(?:ed|es|ing))\s\Z",
    re.IGNORECASE,
)
_EITHER = re.compile(r"\beither\s\Z", re.IGNORECASE)
_RANGE = re.compile(r"-?\s(?:to|or)\s|\s?[-–~]\s?|—", re.IGNORECASE)
_AND = re.compile(r"\s{1,2}and\s{1,2}", re.IGNORECASE)
_MAGNITUDE = re.compile(r"[a-z]|,000\Z", re.IGNORECASE)
_WIDEST_OR = 10
"""How many times the lower figure the upper one of "3 or 4" may be."""


def range_from(text: str, low: NumberMatch, start: int, done: int) -> FigureMatch | None:
    """Read the range that begins with ``low``; None where there is none.

    A falling pair is no range, nor is what a change goes from, by or to.
    ``start`` is where a currency sign before the number stands.
    """
    before = _BETWEEN.search(text, max(done, start - _WIDEST), start)
    word = before[1].lower() if before else ""
    if word == "by" or (word == "from" and not _is_before(_RANGING, text, start)):
        return None
    high: NumberMatch | None
    if word == "between":
        low, high = _between_numbers(text, low)
    else:
        high = _number_after(text, low.end, _RANGE, past_unit=word == "from")
    if high is None or not _rises(text, low, high) or not _is_one_span(text, low, high, start):
        return None
    begin = before.start() if before else comparator_before(text, start, done).edge
    scale = _shared_scale(low.value, high.value, text[high.start : high.end])
    quantity = Quantity(None, low.value * scale, high.value, Comparator.BETWEEN)
    return FigureMatch(begin, high.end, low.start, high.end, quantity)


def _is_before(words: re.Pattern[str], text: str, start: int) -> bool:
    return words.search(text, max(0, start - _WIDEST), start) is not None


def _between_numbers(text: str, low: NumberMatch) -> tuple[NumberMatch, NumberMatch | None]:
    high = _number_after(text, low.end, _AND, past_unit=True)
    if high:
        return low, high
    for join in _AND.finditer(text, low.start, low.end):
        left = match_number(text[: join.start()], low.start)
        right = match_number(text, join.end())
        if left and right and left.end == join.start():
            return left, right
    return low, None


def _number_after(
    text: str, end: int, join: re.Pattern[str], *, past_unit: bool
) -> NumberMatch | None:
    """Read the number behind a joining word, past the unit and sign that may stand between."""
    unit = match_unit(text, end) if past_unit else None
    joint = join.match(text, unit.end if unit else end)
    if not joint:
        return None
    pos = past_sign(text, joint.end())
    for word in ("about ", "around ", "some ", "the "):
        if text.startswith(word, pos):
            pos += len(word)
    return number_behind(text, pos)


def _rises(text: str, low: NumberMatch, high: NumberMatch) -> bool:
    ends = text[high.end : high.end + 1] + text[high.end + 1 : high.end + 2]
    chained = ends[:1] in "-–/" and ends[1:2].isdigit()
    spelt = text[low.end : high.start].strip(" -–—~") != ""
    alike = high.share or not low.share
    return low.value < high.value and (spelt or low.value >= 0) and alike and not chained


def _is_one_span(text: str, low: NumberMatch, high: NumberMatch, start: int) -> bool:
    """Tell a span apart from a choice ("either 3 or 5") and a change ("rose 12 to 33")."""
    joint = text[low.end : high.start].strip(" -").lower()
    if joint.startswith("or"):
        choice = _is_before(_EITHER, text, start)
        return high.value <= _WIDEST_OR * low.value and not choice
    if not joint.startswith("to"):
        return True
    unit = match_unit(text, high.end)
    return unit is not None or not _is_before(_CHANGED, text, start)


def _shared_scale(low: float, high: float, written: str) -> float:
    """Let "3 to 4 million" and "5-10,000" share their magnitude with their first figure."""
    if high < 1000 or low >= 1000 or not _MAGNITUDE.search(written):
        return 1.0
    for factor in (1e12, 1e9, 1e6, 1e3):
        if high >= factor:
            return factor if low * factor < high else 1.0
    return 1.0
