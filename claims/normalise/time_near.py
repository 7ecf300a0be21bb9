"""Which of several years, months or days is meant where the text leaves it open."""

from collections.abc import Callable, Iterable
from datetime import date

from claims.model import Period
from claims.normalise.calendar import ends
from claims.normalise.time_patterns import MILLENNIUM_YEAR, YEAR
from claims.normalise.time_rule import Tense, TimeContext
from claims.normalise.time_words import year_number

NAMED_YEAR = (
    rf"(?:{YEAR}|{MILLENNIUM_YEAR}|(?:last|this|next|the\ssame|that|the\sfollowing)\syear\b)"
)
"""A year by its number, or by its place beside the year that is told of."""

OF_YEAR = rf"(?:(?:,\s?|\sof\s|\sin\s|\s)(?P<year>{NAMED_YEAR}))"
"""The year behind a date or month."""

WHICH = (
    r"(?:(?P<which>last|this\spast|this\s(?:coming|upcoming)|this|next|past|coming"
    r"|upcoming)\s)"
)
"""The word that chooses among dates that come back every year or week."""

_JUST_OVER = 120
"""Days up to which "this winter" may be the one that has just ended."""

_STEPS = {"last": -1, "this": 0, "next": 1}


def named_year(words: str | None, context: TimeContext) -> int | None:
    """Return the year that "2022" or "last year" names; None without what it counts from."""
    if not words:
        return None
    lead = words.lower().split()
    if lead[-1] != "year":
        return year_number(words)
    if lead[0] in _STEPS:
        return context.published.year + _STEPS[lead[0]] if context.published else None
    if context.anchor is None or context.anchor.start is None:
        return None
    return context.anchor.start.year + (lead[1] == "following")


def yearly(make: Callable[[int], Period | None], context: TimeContext) -> list[Period]:
    """Make what comes back every year for the years around the day of publication."""
    if context.published is None:
        return []
    year = context.published.year
    return [p for p in map(make, range(year - 2, year + 2)) if p is not None]


def chosen(candidates: list[Period], which: str | None, context: TimeContext) -> Period | None:
    """Choose the last, this or next of some periods in order, or that of the sentence's tense."""
    day = context.published
    if day is None:
        return None
    match (which or "").lower().split():
        case ["last" | "past"] | ["this", "past"]:
            return _last(p for p in candidates if ends(p)[1] <= day)
        case ["next" | "coming" | "upcoming"] | ["this", "coming" | "upcoming"]:
            return next((p for p in candidates if ends(p)[0] > day), None)
        case ["this"]:
            return _this(candidates, context, day)
        case _:
            return nearest(candidates, context)


def _this(candidates: list[Period], context: TimeContext, day: date) -> Period | None:
    """Choose the running one, else that of the year, or one just over where that is past."""
    running = next((p for p in candidates if ends(p)[0] <= day < ends(p)[1]), None)
    if running is not None:
        return running
    over = _last(p for p in candidates if ends(p)[1] <= day)
    fresh = over is not None and (day - ends(over)[1]).days <= _JUST_OVER
    if fresh and context.tense() is Tense.PAST:
        return over
    return next((p for p in candidates if ends(p)[0].year == day.year), None)


def nearest(candidates: list[Period], context: TimeContext) -> Period | None:
    """Choose the last period that has begun, the first to come, or the nearer, by the tense."""
    day = context.published
    if day is None:
        return None
    match context.tense():
        case Tense.AHEAD:
            return next((p for p in candidates if ends(p)[1] > day), None)
        case Tense.PAST:
            return _last(p for p in candidates if ends(p)[0] <= day)
        case Tense.OPEN:
            return min(candidates, key=lambda p: _strangeness(p, day), default=None)


def _strangeness(period: Period, day: date) -> int:
    """Weigh how far a period is from a day: news tell more of what lies behind."""
    return days_apart(period, day) * (3 if ends(period)[0] > day else 2)


def days_apart(period: Period, day: date) -> int:
    """Return how many days lie between a closed period and a day; 0 inside it."""
    start, end = ends(period)
    return max((start - day).days, (day - end).days + 1, 0)


def _last(periods: Iterable[Period]) -> Period | None:
    return next(reversed(list(periods)), None)
