"""The period slot: whether both speak of the same time."""

import re
from functools import lru_cache

from claims.model import Modality, Period, Statement
from claims.relate.context import days_apart, days_outside, side_by_side
from claims.relate.durations import lasted_through
from claims.relate.lexicon import predicate_class
from claims.relate.named_months import of_other_months
from claims.relate.once import happens_once
from claims.relate.roles import core_predicate, parts
from claims.relate.slot import Outcome, Slot
from claims.relate.tolls import LONGEST_EVENT, counts_events, is_cumulative, is_toll
from claims.relate.verbs import REPEATABLE
from claims.relate.words import CALENDAR, content_words

EVENT_WINDOW = 7
"""Days of publication within which two tellings without a date may be of one event."""

STATE_WINDOW = 30
"""Days of publication within which two tellings without a date may be of one state."""

_MONTHS = "Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sept?|Oct|Nov|Dec"
_DATE = re.compile(
    rf"(?:\b\d{{1,2}}(?:st|nd|rd|th)?\s+)?\b(?:{_MONTHS})[a-z]{{0,6}}\b\.?"
    r"(?:\s+\d{1,2}(?:st|nd|rd|th)?\b)?(?:,?\s+\d{4}\b)?|\b(?:1[5-9]|20)\d{2}\b"
)


def periods(a: Statement, b: Statement) -> Slot:
    """Compare the times spoken of, each resolved already; an unknown one is not today.

    Disjoint periods part two questions, except that what happens only once
    (being founded, dying) cannot have two dates. A month inside a year is part
    and whole for counts, and compatible for what happened or not. Where a
    period is missing, the days of publication must lie within a window; a
    computed earlier level without a date may be of any time.
    """
    left, right = a.period, b.period
    if any(one.derived and one.period is None for one in (a, b)):
        return Slot("period", Outcome.UNKNOWN, "another level without a date")
    if left is not None and right is not None:
        return _two_periods(a, b)
    if left is not None or right is not None:
        return _one_period(a, b)
    return _no_period(a, b)


def _two_periods(a: Statement, b: Statement) -> Slot:
    left, right = a.period, b.period
    if left is None or right is None:
        return Slot("period", Outcome.UNKNOWN)
    if (left.start, left.end) == (right.start, right.end):
        return Slot("period", Outcome.SAME)
    if not left.overlaps(right):
        return _disjoint(a, b)
    if a.quantity is None or b.quantity is None:
        return Slot("period", Outcome.COMPATIBLE, "overlapping")
    if _longest(left, right) <= LONGEST_EVENT:
        return Slot("period", Outcome.COMPATIBLE, "within one event")
    return Slot("period", Outcome.DIFFERENT, "part and whole")


def _disjoint(a: Statement, b: Statement) -> Slot:
    if happens_once(a) and happens_once(b) and dates_itself(a) and dates_itself(b):
        return Slot("period", Outcome.CLASH, "two dates of what happens once")
    if is_cumulative(a) and is_cumulative(b):
        return Slot("period", Outcome.COMPATIBLE, "a running total at two times")
    return Slot("period", Outcome.DIFFERENT, "at different times")


@lru_cache(maxsize=8192)
def _dates_in(text: str) -> int:
    return len(_DATE.findall(text))


def dates_itself(statement: Statement) -> bool:
    """Say whether the one date in a statement is its own and not that of something it mentions."""
    if _dates_in(statement.text) > 1:
        return False
    return not any(_dates_in(part.text) and _says_more(part.text) for part in parts(statement))


def _says_more(phrase: str) -> bool:
    words = (word for word in content_words(phrase) if not _DATE.fullmatch(word))
    return any(word not in CALENDAR for word in words)


def _longest(left: Period, right: Period) -> float:
    return max(float("inf") if days is None else days for days in (left.days, right.days))


def _one_period(a: Statement, b: Statement) -> Slot:
    dated, other = (a, b) if a.period is not None else (b, a)
    period = dated.period
    if period is None or happens_once(a) or happens_once(b):
        return Slot("period", Outcome.UNKNOWN, "one date is not said")
    if predicate_class(core_predicate(other)) not in REPEATABLE and lasted_through(other, period):
        return Slot("period", Outcome.COMPATIBLE, "it lasted through that time")
    if other.published is None:
        is_near = side_by_side(a, b) and not _is_background(dated)
        known = Outcome.COMPATIBLE if is_near else Outcome.UNKNOWN
        return Slot("period", known, "one period is not said")
    if counts_events(a) and counts_events(b) and not side_by_side(a, b):
        return Slot("period", Outcome.UNKNOWN, "one period is not said")
    if days_outside(other.published, period.start, period.end) <= window(a, b):
        return Slot("period", Outcome.COMPATIBLE, "published at that time")
    return Slot("period", Outcome.UNKNOWN, "published at another time")


def _is_background(statement: Statement) -> bool:
    """Say whether a statement tells of a time long before it was published."""
    period, published = statement.period, statement.published
    if period is None or period.end is None or published is None:
        return False
    return (published - period.end).days > STATE_WINDOW


def _no_period(a: Statement, b: Statement) -> Slot:
    apart = days_apart(a, b)
    if of_other_months(a.text, b.text) and not (happens_once(a) and happens_once(b)):
        return Slot("period", Outcome.DIFFERENT, "in different months")
    if side_by_side(a, b) and apart is None:
        return Slot("period", Outcome.COMPATIBLE, "no period on either side")
    if apart is None or (counts_events(a) and counts_events(b) and not side_by_side(a, b)):
        return Slot("period", Outcome.UNKNOWN, "no period on either side")
    if apart <= window(a, b):
        return Slot("period", Outcome.COMPATIBLE, "published at about one time")
    return Slot("period", Outcome.UNKNOWN, "published at different times")


def window(a: Statement, b: Statement) -> int:
    """Return the days of publication within which two undated tellings may be of one thing."""
    if Modality.PLANNED in {a.modality, b.modality}:
        return 366
    repeatable = predicate_class(core_predicate(a)) in REPEATABLE
    return EVENT_WINDOW if repeatable or is_toll(a) or is_toll(b) else STATE_WINDOW
