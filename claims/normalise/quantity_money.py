"""Sums of money in two units: "thirteen dollars and forty-five cents", "15 dollars 50"."""

import re
from dataclasses import replace

from claims.model import Comparator
from claims.normalise.figure import FigureMatch
from claims.normalise.number import match_number
from claims.normalise.number_words import MAGNITUDES
from claims.normalise.unit import CURRENCIES, SIGNS, match_unit

_MINOR = frozenset({"US cent", "penny"})
_JOINT = re.compile(r",?\s(?:and\s)?", re.IGNORECASE)
_ENDS = re.compile(r"\s*(?:[.,;)?!]\s|[.,;)?!]?$|\smore\b)")
_MAGNITUDE = re.compile(rf"\s({'|'.join(MAGNITUDES)})\b", re.IGNORECASE)
_CURRENCIES = frozenset({*CURRENCIES, *SIGNS})


def with_minor(text: str, found: FigureMatch) -> FigureMatch:
    """Add the cents behind a sum to it, and the magnitude that stands behind its currency.

    Cents without their name are read only where the sum ends its phrase.
    """
    quantity = found.quantity
    if quantity.unit not in _CURRENCIES or quantity.comparator is not Comparator.EXACTLY:
        return found
    if magnitude := _MAGNITUDE.match(text, found.end):
        return _changed(found, magnitude.end(), times=MAGNITUDES[magnitude[1].lower()])
    joint = _JOINT.match(text, found.end)
    minor = match_number(text, joint.end()) if joint and found.end > found.last else None
    if joint is None or minor is None or not 0 < minor.value < 100 or minor.value % 1:
        return found
    unit = match_unit(text, minor.end)
    if unit is not None and unit.unit in _MINOR:
        return _changed(found, unit.end, plus=minor.value / 100)
    bare = unit is None and "and" not in joint.group() and _ENDS.match(text, minor.end)
    return _changed(found, minor.end, plus=minor.value / 100) if bare else found


def _changed(found: FigureMatch, end: int, *, times: float = 1.0, plus: float = 0.0) -> FigureMatch:
    value = found.quantity.value
    if value is None:
        return found
    value = float(f"{value * times + plus:.15g}")
    return replace(
        found, end=end, quantity=replace(found.quantity, value=value, low=value, high=value)
    )
