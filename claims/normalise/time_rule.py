"""What a rule for time expressions is: a pattern and a reader of what it matched."""

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from claims.model import Period
from claims.normalise.calendar import part_of, value_around, value_of


class Tense(StrEnum):
    """Which way from the day of publication a sentence looks; ``OPEN`` where it does not say."""

    PAST = "past"
    OPEN = "open"
    AHEAD = "ahead"


def past() -> Tense:
    """Return the tense of what is told without a sentence around it."""
    return Tense.PAST


def ahead() -> Tense:
    """Return the tense of what is to come."""
    return Tense.AHEAD


@dataclass(frozen=True, slots=True)
class TimeContext:
    """What a time expression is read against.

    ``published`` is the day the article appeared, ``anchor`` the last period
    that the text named; ``tense`` tells the tense of the sentence and is asked
    only where an expression needs it.
    """

    published: date | None = None
    anchor: Period | None = None
    tense: Callable[[], Tense] = past


@dataclass(frozen=True, slots=True)
class TimeReading:
    """What a time expression means: TIMEX3 type and value, and the period.

    ``aside`` says that the text only looks there ("from a year earlier", "the
    past six months") and goes on telling of the time before.
    """

    type: str
    value: str | None = None
    period: Period | None = None
    aside: bool = False


UNRESOLVED = TimeReading("DATE")
"""A date that cannot be told without the day of publication or an anchor."""

_NAMED = re.compile(r"\(\?P<\w+>")
_REPEATED = re.compile(r"\(\?P=\w+\)")

Reader = Callable[[re.Match[str], TimeContext], TimeReading | None]


@dataclass(frozen=True, slots=True)
class TimeRule:
    """A pattern with the reader of its matches; a reader may refuse with None."""

    pattern: re.Pattern[str]
    read: Reader

    @property
    def doc(self) -> str:
        """The rule's published documentation: its reader's docstring."""
        return self.read.__doc__ or ""


def rule(pattern: str, read: Reader) -> TimeRule:
    """Compile a rule; patterns ignore case."""
    return TimeRule(re.compile(pattern, re.IGNORECASE), read)


def opening_of(rules: Iterable[TimeRule]) -> re.Pattern[str]:
    """Return one pattern that matches wherever one of the rules does, and seldom elsewhere."""
    parts = (_NAMED.sub("(?:", _REPEATED.sub(".", one.pattern.pattern)) for one in rules)
    return re.compile("|".join(f"(?:{part})" for part in parts), re.IGNORECASE)


def dated(period: Period | None, part: str | None = None) -> TimeReading:
    """Make a DATE of a calendar period, or of a third of it."""
    if period is None:
        return UNRESOLVED
    narrowed = part_of(period, part) if part else period
    return TimeReading("DATE", value_of(period), narrowed)


def looked_back(period: Period | None) -> TimeReading:
    """Make a DATE of a period that the text only compares with."""
    return TimeReading("DATE", value_around(period) if period else None, period, aside=True)
