"""Written figures with their comparator words, range, unit and currency."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from claims.model import Comparator, Quantity
from claims.normalise.bounds import bounds_of
from claims.normalise.comparator_words import AFTER, BEFORE
from claims.normalise.number import NumberMatch, match_number, scan_numbers
from claims.normalise.unit import SHARE, match_sign, match_unit
from claims.normalise.vague import VagueMatch, scan_vague

_WIDEST = 36
_BEFORE = {words: comparator for comparator, all_ in BEFORE.items() for words in all_}
_AFTER = {words.strip(): comparator for comparator, all_ in AFTER.items() for words in all_}
_LONGEST_FIRST = sorted(_BEFORE, key=len, reverse=True)
_COMPARATOR = re.compile(
    rf"(?<![\w-])({'|'.join(re.escape(words) for words in _LONGEST_FIRST)})"
    r"\s{0,2}(?:an?\s(?:total|record|whopping)\s(?:of\s)?|the\s)?\Z",
    re.IGNORECASE,
)
_TRAILING = re.compile(
    r",?(?:\s{1,2}|(?=[-+]))"
    rf"({'|'.join(re.escape(words) for words in sorted(_AFTER, key=len, reverse=True))})"
    r"(?![\w-])",
    re.IGNORECASE,
)
_BETWEEN = re.compile(
    r"(?:(?:anywhere|somewhere)\s)?(between|from|by)\s{1,2}(?:the\s)?\Z", re.IGNORECASE
)
_RANGE = re.compile(r"\s?[-–—]\s?|\s(?:to|or)\s", re.IGNORECASE)
_AND = re.compile(r"\s{1,2}and\s{1,2}", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class FigureMatch:
    """A written figure at its place; ``number`` is where its first digit or word stands."""

    start: int
    end: int
    number: int
    quantity: Quantity


def scan_quantities(text: str) -> Iterator[FigureMatch]:
    """Find the written figures of a text, from left to right and without overlaps.

    What is no figure by its context (dates, names, ordinals) is not told
    apart here: the caller sees the parse.
    """
    done = 0
    for core in _in_order(scan_numbers(text), scan_vague(text)):
        if core.start < done:
            continue
        if isinstance(core, VagueMatch):
            found = _vague_figure(text, core, done)
        else:
            found = _figure_at(text, core, done)
        done = found.end
        yield found


def read_quantity(text: str) -> Quantity | None:
    """Read a whole text as one figure; None where it is anything else.

    ``value`` is the number as written, and the bounds are inclusive: a text
    that says "more than 30" has a ``low`` of 30 and a comparator that excludes it.

    >>> read_quantity("between 15 and 20").high
    20.0
    >>> read_quantity("nearly two dozen").comparator
    <Comparator.NEARLY: 'nearly'>
    >>> read_quantity("$3.5 million").unit
    'USD'
    """
    text = text.strip()
    for found in scan_quantities(text):
        whole = found.start == 0 and found.end == len(text)
        return found.quantity if whole else None
    return None


def _in_order(
    numbers: Iterator[NumberMatch], vague: Iterator[VagueMatch]
) -> list[NumberMatch | VagueMatch]:
    return sorted((*numbers, *vague), key=lambda core: (core.start, -core.end))


def _figure_at(text: str, number: NumberMatch, done: int) -> FigureMatch:
    sign = match_sign(text, number.start, since=done)
    start = sign[0] if sign else number.start
    unit = sign[1] if sign else None
    between = _range_from(text, number, start, done)
    if between:
        return _with_unit(text, between, unit)
    start, comparator = _comparator_before(text, start, done)
    end, unit = _unit_after(text, number.end, unit, number.share)
    if comparator is Comparator.EXACTLY:
        end, comparator = _comparator_after(text, end)
    if comparator is Comparator.EXACTLY and number.rounded:
        comparator = Comparator.ABOUT
    low, high = bounds_of(comparator, number.value)
    quantity = Quantity(number.value, low, high, comparator, unit)
    return FigureMatch(start, end, number.start, quantity)


def _comparator_before(text: str, start: int, done: int) -> tuple[int, Comparator]:
    found = _COMPARATOR.search(text, max(done, start - _WIDEST), start)
    if not found:
        return start, Comparator.EXACTLY
    return found.start(), _BEFORE[found[1].lower()]


def _comparator_after(text: str, end: int) -> tuple[int, Comparator]:
    found = _TRAILING.match(text, end)
    if not found:
        return end, Comparator.EXACTLY
    return found.end(), _AFTER[found[1].lower()]


def _unit_after(text: str, end: int, unit: str | None, share: bool) -> tuple[int, str | None]:
    if share:
        return end, unit or SHARE
    found = match_unit(text, end)
    if not found or (unit and found.unit != unit):
        return end, unit
    return found.end, found.unit


def _range_from(text: str, low: NumberMatch, start: int, done: int) -> FigureMatch | None:
    """Read "15-20", "15 to 20" and "between 15 and 20".

    A falling pair is no range, nor is what a change goes from, by or to.
    """
    before = _BETWEEN.search(text, max(done, start - _WIDEST), start)
    word = before[1].lower() if before else ""
    if word in ("from", "by"):
        return None
    if word == "between":
        low, high = _between_numbers(text, low)
        start = before.start() if before else start
    else:
        high = _number_after(text, low.end, _RANGE)
        start = _comparator_before(text, start, done)[0]
    if high is None or not _rises(text, low, high):
        return None
    scale = _shared_scale(low.value, high.value, text[high.start : high.end])
    quantity = Quantity(None, low.value * scale, high.value, Comparator.BETWEEN)
    return FigureMatch(start, high.end, low.start, quantity)


def _between_numbers(text: str, low: NumberMatch) -> tuple[NumberMatch, NumberMatch | None]:
    high = _number_after(text, low.end, _AND)
    if high:
        return low, high
    for join in _AND.finditer(text, low.start, low.end):
        left = match_number(text[: join.start()], low.start)
        right = match_number(text, join.end())
        if left and right and left.end == join.start():
            return left, right
    return low, None


def _number_after(text: str, end: int, join: re.Pattern[str]) -> NumberMatch | None:
    """Read the number behind a joining word, past the unit and sign that may stand between."""
    unit = match_unit(text, end) if join is _AND else None
    joint = join.match(text, unit.end if unit else end)
    if not joint:
        return None
    pos = joint.end()
    while pos < len(text) and text[pos] in "$€£₹":
        pos += 1
    for word in ("about ", "around ", "some ", "the "):
        if text.startswith(word, pos):
            pos += len(word)
    found = match_number(f" {text[pos : pos + 80]}", 1)
    if not found:
        return None
    return replace(found, start=found.start - 1 + pos, end=found.end - 1 + pos)


def _rises(text: str, low: NumberMatch, high: NumberMatch) -> bool:
    ends = text[high.end : high.end + 1] + text[high.end + 1 : high.end + 2]
    chained = ends[:1] in "-–/" and ends[1:2].isdigit()
    return 0 <= low.value < high.value and not chained


def _shared_scale(low: float, high: float, written: str) -> float:
    """Let "3 to 4 million" share its magnitude with its first figure."""
    if high < 1000 or low >= 1000 or not re.search(r"[a-z]", written, re.IGNORECASE):
        return 1.0
    for factor in (1e12, 1e9, 1e6, 1e3):
        if high >= factor:
            return factor if low * factor < high else 1.0
    return 1.0


def _with_unit(text: str, found: FigureMatch, unit: str | None) -> FigureMatch:
    end, unit = _unit_after(text, found.end, unit, False)
    return replace(found, end=end, quantity=replace(found.quantity, unit=unit))


def _vague_figure(text: str, found: VagueMatch, done: int) -> FigureMatch:
    start, comparator = _comparator_before(text, found.start, done)
    low: float | None = found.low
    high = found.high
    if comparator in (Comparator.AT_LEAST, Comparator.MORE_THAN):
        high = None
    elif comparator in (Comparator.AT_MOST, Comparator.LESS_THAN):
        low = None
    end, unit = _unit_after(text, found.end, None, False)
    quantity = Quantity(None, low, high, Comparator.VAGUE, unit)
    return FigureMatch(start, end, found.start, quantity)
