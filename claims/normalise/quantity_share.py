"""Shares of a whole that are written as two figures: "one in five", "two out of three"."""

import re

from claims.model import Quantity
from claims.normalise.bounds import bounds_of
from claims.normalise.comparator import comparator_around, comparator_before
from claims.normalise.figure import FigureMatch
from claims.normalise.number import NumberMatch, number_behind
from claims.normalise.unit import SHARE, match_unit

_JOINT = re.compile(r"\s(?:in|out\sof)\s(?:every\s|each\s)?|-in-", re.IGNORECASE)
_COUNTED = re.compile(
    r"[\s-](?:more\s|other\s|straight\s)?(?:days?|weeks?|months?|years?|hours?|minutes?|seconds?"
    r"|decades?|quarters?|seasons?|games?|matches|places?|locations?|villages?|cities|towns?"
    r"|districts?|provinces?|countries|states|attacks?|incidents?|a\.m|p\.m|am\b|pm\b)",
    re.IGNORECASE,
)
_LARGEST = 10
_ROUND = frozenset({12, 20, 25, 50, 100, 500, 1_000, 10_000, 100_000, 1_000_000})


def share_from(text: str, above: NumberMatch, done: int) -> FigureMatch | None:
    """Read a share whose first figure is ``above``; None where two things are counted.

    "Two in five days" and "45 out of 100 seats" count two and 45.
    """
    joint = _JOINT.match(text, above.end)
    below = number_behind(text, joint.end()) if joint else None
    if below is None or not _is_share(above.value, below.value):
        return None
    if _COUNTED.match(text, below.end) or match_unit(text, below.end):
        return None
    before = comparator_before(text, above.start, done)
    around = comparator_around(text, before, below.end)
    value = float(f"{above.value / below.value:.15g}")
    low, high = bounds_of(around.comparator, value)
    quantity = Quantity(value, low, high, around.comparator, SHARE)
    return FigureMatch(before.edge, around.edge, above.start, below.end, quantity)


def _is_share(above: float, below: float) -> bool:
    whole = above == int(above) and below == int(below)
    if not whole or not 0 < above < below:
        return False
    if above == 1:
        return not _is_year(below)
    return above < _LARGEST and (below <= _LARGEST or below in _ROUND)


def _is_year(number: float) -> bool:
    return 1900 <= number < 2100
