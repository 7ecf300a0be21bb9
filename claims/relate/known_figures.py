"""Figures that nobody asks for: a definite phrase has them, or "one" stands for an article."""

import re
from dataclasses import replace

from claims.model import Statement
from claims.normalise.number_words import ONES, TEENS, TENS
from claims.relate.counted import counted_of
from claims.relate.roles import counted_part

_FIGURE = rf"(?:\d|(?:{'|'.join(sorted({*ONES, *TEENS, *TENS}))})\b)"
_DEFINITE = re.compile(
    r"^(?:(?:the|its|his|her|their|our|my|your|these|those|both|all)|[^\W\d][^\d(]{0,40}?['’]s?)\s"
    rf"(?:(?:first|last|next|final|top|bottom|other|remaining|same|past|main)\s)?{_FIGURE}",
    re.IGNORECASE,
)
_ONE = re.compile(r"^one\s(?!of\b|in\b|out\b)", re.IGNORECASE)


def without_known_figure(statement: Statement) -> Statement:
    """Leave out a figure that a claim takes as known: "the two sides met", "one tunnel led to it".

    What happened to people is asked by their number whatever stands before it.
    """
    quantity, counted = statement.quantity, counted_part(statement)
    if quantity is None or quantity.counts is None or quantity.unit is not None or counted is None:
        return statement
    if counted_of(statement).role is not None:
        return statement
    is_article = quantity.value == 1 and _ONE.match(counted.text) is not None
    is_known = is_article or _DEFINITE.match(counted.text) is not None
    return replace(statement, quantity=None) if is_known else statement
