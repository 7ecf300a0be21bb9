"""What a rule for time expressions is: a pattern and a reader of what it matched."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from claims.model import Period
from claims.normalise.calendar import part_of, value_of


@dataclass(frozen=True, slots=True)
class TimeContext:
    """What a time expression is read against.

    ``published`` is the day the article appeared, ``anchor`` the last period
    that the text named; ``ahead`` says that the sentence speaks of the future.
    """

    published: date | None = None
    anchor: Period | None = None
    ahead: bool = False


@dataclass(frozen=True, slots=True)
class TimeReading:
    """What a time expression means: TIMEX3 type and value, and the period."""

    type: str
    value: str | None = None
    period: Period | None = None


UNRESOLVED = TimeReading("DATE")
"""A date that cannot be told without the day of publication or an anchor."""

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


def dated(period: Period | None, part: str | None = None) -> TimeReading:
    """Make a DATE of a calendar period, or of a third of it."""
    if period is None:
        return UNRESOLVED
    narrowed = part_of(period, part) if part else period
    return TimeReading("DATE", value_of(period), narrowed)
