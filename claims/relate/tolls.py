"""Figures that grow or are revised while their event unfolds."""

import re

from claims.model import Statement
from claims.relate.counted import counted_of
from claims.relate.nouns import EVENTS
from claims.relate.verbs import TOLL_ROLES

LONGEST_EVENT = 8
"""Days up to which a period is that of one event and not of a statistic."""

_CUMULATIVE = re.compile(
    r"\b(?:as of|so far|to date|toll|running total|has (?:now )?(?:risen|reached|climbed))\b",
    re.IGNORECASE,
)
_RISEN = re.compile(
    r"\b(?:rose|rises|risen|climb(?:s|ed)|jump(?:s|ed)|increas(?:es|ed)|grew|grown) to\b",
    re.IGNORECASE,
)


def is_toll(statement: Statement) -> bool:
    """Say whether a figure counts what one event did to people or things.

    A figure for a month or longer is a statistic, unless it is said to be of a
    moment ("as of", "so far").
    """
    if statement.quantity is None:
        return False
    if is_cumulative(statement):
        return True
    days = statement.period.days if statement.period is not None else 0
    short = days is not None and days <= LONGEST_EVENT
    return short and counted_of(statement).role in TOLL_ROLES


def is_cumulative(statement: Statement) -> bool:
    """Say whether the words mark a figure as the state of a running total."""
    return statement.quantity is not None and _CUMULATIVE.search(statement.text) is not None


def is_rise(statement: Statement) -> bool:
    """Say whether the words tell of a total that has risen to its figure."""
    return statement.quantity is not None and _RISEN.search(statement.text) is not None


def counts_events(statement: Statement) -> bool:
    """Say whether the figure counts events of a kind, so that it means nothing without a period."""
    return counted_of(statement).noun in EVENTS
