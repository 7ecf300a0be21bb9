"""Whether an "m" behind a figure means metres and not million: "fell about 60m"."""

import re
from dataclasses import replace

from claims.extract.quantity_placed import PlacedFigure
from claims.extract.quantity_whole import Counted
from claims.model import Quantity
from claims.syntax import Token

_GLUED = re.compile(r"\dm\Z")
_MOVING = frozenset(
    """fall drop plunge plummet tumble climb descend dive swim run walk slide slip roll jump leap
    sink drift travel fly throw fling stand lie stretch""".split()
)
_AMOUNTS = frozenset(
    """sale profit revenue income cost earning loss turnover spending export import debt price share
    value budget deficit surplus demand output population number figure total""".split()
)
_MILLION = 1e6
_NEAR = 3
"""How far up the parse the verb may stand."""


def in_metres(placed: PlacedFigure, quantity: Quantity, counted: Counted) -> Quantity:
    """Return a figure in metres where something moves or lies that far, else as it is."""
    figure = placed.figure
    written = _GLUED.search(placed.text, figure.number, figure.last)
    if written is None or quantity.unit is not None or counted.counts is not None:
        return quantity
    above = list(placed.tokens.root.ancestors)[:_NEAR]
    if not any(token.lemma_.lower() in _MOVING and not _of_amounts(token) for token in above):
        return quantity
    return replace(
        quantity,
        value=_metres(quantity.value),
        low=_metres(quantity.low),
        high=_metres(quantity.high),
        unit="m",
    )


def _of_amounts(verb: Token) -> bool:
    """Say whether sums move here: "sales fell 60m"."""
    subjects = (child for child in verb.lefts if child.dep_ in ("nsubj", "nsubjpass"))
    return any(subject.lemma_.lower() in _AMOUNTS for subject in subjects)


def _metres(value: float | None) -> float | None:
    return None if value is None else value / _MILLION
