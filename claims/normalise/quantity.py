"""Written figures with their comparator words, range, unit and currency."""

import re
from collections.abc import Iterator, Set
from dataclasses import replace

from claims.model import Comparator, Quantity
from claims.normalise.bounds import bounds_of
from claims.normalise.comparator import comparator_around, comparator_before
from claims.normalise.figure import FigureMatch
from claims.normalise.number import NumberMatch, scan_numbers
from claims.normalise.quantity_join import joined
from claims.normalise.quantity_money import with_minor
from claims.normalise.quantity_range import range_from
from claims.normalise.quantity_share import share_from
from claims.normalise.unit import PERCENT, PERCENTAGE_POINTS, SHARE, match_sign, match_unit
from claims.normalise.vague import VagueMatch, scan_vague

_OF = re.compile(r"\sof\s", re.IGNORECASE)
_OF_ONE = re.compile(r"(?:\sof)?\s(?:an?|one|1)(?=[\s-])", re.IGNORECASE)
_POINT = re.compile(r"\spoint\b", re.IGNORECASE)


def scan_quantities(text: str, *, taken: Set[int] = frozenset()) -> Iterator[FigureMatch]:
    """Find the written figures of a text, from left to right and without overlaps.

    What is no figure by its context (dates, names, ordinals) is not told
    apart here: the caller sees the parse. ``taken`` are the places of time
    expressions, whose numbers begin no range.
    """
    return joined(text, _figures(text, taken))


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


def _figures(text: str, taken: Set[int]) -> Iterator[FigureMatch]:
    done = 0
    for core in _in_order(scan_numbers(text), scan_vague(text)):
        if core.start < done:
            continue
        found = _figure_of(text, core, done, taken)
        done = found.end
        yield found


def _figure_of(
    text: str, core: NumberMatch | VagueMatch, done: int, taken: Set[int]
) -> FigureMatch:
    if isinstance(core, VagueMatch):
        return _vague_figure(text, core, done)
    pair = None if core.start in taken else _pair_at(text, core, done)
    return pair or _figure_at(text, core, done)


def _in_order(
    numbers: Iterator[NumberMatch], vague: Iterator[VagueMatch]
) -> list[NumberMatch | VagueMatch]:
    return sorted((*numbers, *vague), key=lambda core: (core.start, -core.end))


def _pair_at(text: str, number: NumberMatch, done: int) -> FigureMatch | None:
    """Read a share or a range that begins with a number; None where there is neither."""
    share = share_from(text, number, done)
    if share is not None:
        return share
    start, unit = match_sign(text, number.start, since=done) or (number.start, None)
    between = range_from(text, number, start, done)
    return _with_unit(text, between, unit) if between is not None else None


def _figure_at(text: str, number: NumberMatch, done: int) -> FigureMatch:
    start, unit = match_sign(text, number.start, since=done) or (number.start, None)
    return with_minor(text, _single(text, number, start=start, unit=unit, done=done))


def _single(
    text: str, number: NumberMatch, *, start: int, unit: str | None, done: int
) -> FigureMatch:
    before = comparator_before(text, start, done)
    end, unit = _unit_after(text, number.end, unit, number.share)
    around = comparator_around(text, before, end)
    exact = around.comparator is Comparator.EXACTLY
    comparator = Comparator.ABOUT if exact and number.rounded else around.comparator
    low, high = bounds_of(comparator, number.value)
    quantity = Quantity(number.value, low, high, comparator, unit)
    return FigureMatch(before.edge, around.edge, number.start, number.end, quantity)


def _unit_after(text: str, end: int, unit: str | None, share: bool) -> tuple[int, str | None]:
    if share:
        return _unit_of_part(text, end) or (end, unit or SHARE)
    found = match_unit(text, end)
    if not found or (unit and found.unit != unit):
        return end, unit
    return found.end, found.unit


def _unit_of_part(text: str, end: int) -> tuple[int, str | None] | None:
    """Read the one unit that a part is of: "half a mile", "a quarter of a percentage point".

    A bare "point" is no unit, and what is half of it no share.
    """
    one = _OF_ONE.match(text, end)
    found = match_unit(text, one.end() if one else end)
    if found and (one or found.unit in {PERCENT, PERCENTAGE_POINTS}):
        return found.end, found.unit
    return (end, None) if one and _POINT.match(text, one.end()) else None


def _with_unit(text: str, found: FigureMatch, unit: str | None) -> FigureMatch:
    end, unit = _unit_after(text, found.end, unit, False)
    return replace(found, end=end, quantity=replace(found.quantity, unit=unit))


def _vague_figure(text: str, found: VagueMatch, done: int) -> FigureMatch:
    before = comparator_before(text, found.start, done)
    low: float | None = found.low
    high = found.high
    if before.comparator in (Comparator.AT_LEAST, Comparator.MORE_THAN):
        high = None
    elif before.comparator in (Comparator.AT_MOST, Comparator.LESS_THAN):
        low = None
    end, unit = _unit_of_many(text, found.end)
    quantity = Quantity(None, low, high, Comparator.VAGUE, unit)
    return FigureMatch(before.edge, end, found.start, found.end, quantity)


def _unit_of_many(text: str, end: int) -> tuple[int, str | None]:
    """Read the unit behind a vague figure: "several km", "millions of dollars"."""
    joint = _OF.match(text, end)
    found = match_unit(text, joint.end() if joint else end)
    return (found.end, found.unit) if found else (end, None)
