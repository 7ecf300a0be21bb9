"""When a later figure takes the place of an earlier one, and when the two contradict each other."""

from dataclasses import dataclass

from claims.model import Modality, RelationKind, Statement
from claims.relate.context import days_apart, order, side_by_side
from claims.relate.counted import counted_of
from claims.relate.intervals import interval
from claims.relate.modality import is_forecast
from claims.relate.polarity import is_denied
from claims.relate.revised import is_revision
from claims.relate.roles import core_predicate
from claims.relate.tolls import is_cumulative, is_rise, is_toll
from claims.relate.witness import same_witness

LONGEST_COUNT = 60
"""Days after which a toll no longer grows, so that a later figure is not its next state."""


HOLDING = frozenset({"have", "hold", "own"})
"""Lemmas of verbs whose count is that of a day, and may be another on the next."""


@dataclass(frozen=True, slots=True)
class Development:
    """What two unlike figures for one question are to each other, with the code of why."""

    kind: RelationKind
    code: str


_CONTRADICTS = RelationKind.CONTRADICTS
_UPDATES = RelationKind.UPDATES
_UNRELATED = RelationKind.UNRELATED


def development(a: Statement, b: Statement) -> Development:
    """Judge two figures that cannot both be true of one moment.

    A forecast is updated by its outcome. A total that is published later and
    is higher, or is announced as a revision, updates the earlier one; so does a
    later figure from the same origin. Two stored tolls of which it is not known
    which was published first may be states of one total, and are not called
    contradictory; two texts that a person puts side by side are of one time.
    """
    earlier, later = in_order(a, b)
    known = order(a, b)
    if is_forecast(a, b):
        return _forecast(later, known)
    if known == 0 or _is_timeless(a, b):
        return _within_a_day(earlier, later)
    if known is None:
        growing = grows(a) or grows(b)
        return Development(_UNRELATED if growing else _CONTRADICTS, "time:unknown")
    if is_revision(later) or same_witness(a, b) or _is_held(a, b):
        return Development(_UPDATES, "time:later")
    if grows(a) and grows(b) and _is_higher(earlier, later):
        return Development(_UPDATES, "time:later")
    return Development(_CONTRADICTS, "figure:lower" if grows(a) and grows(b) else "time:closed")


def _is_held(a: Statement, b: Statement) -> bool:
    """Say whether both tell how many somebody has by then: "has 11 seats", a week on "has 40"."""
    held = all(core_predicate(one) in HOLDING and one.period is None for one in (a, b))
    return held and counted_of(a).noun is not None and not is_denied(a) and not is_denied(b)


def _is_timeless(a: Statement, b: Statement) -> bool:
    """Say whether a person put two texts side by side and dated neither."""
    return side_by_side(a, b) and a.published is None and b.published is None


def _within_a_day(earlier: Statement, later: Statement) -> Development:
    if is_rise(later) and not is_rise(earlier) and _is_higher(earlier, later):
        return Development(_UPDATES, "figure:risen")
    return Development(_CONTRADICTS, "time:same")


def _forecast(later: Statement, known: int | None) -> Development:
    if known in {None, 0} or later.modality is Modality.PLANNED:
        return Development(_UNRELATED, "modality:different")
    return Development(_UPDATES, "modality:outcome")


def grows(statement: Statement) -> bool:
    """Say whether a figure was still open when published: a toll, or a period not yet over."""
    if is_toll(statement) or is_cumulative(statement):
        return True
    period, published = statement.period, statement.published
    return (
        period is not None
        and period.end is not None
        and published is not None
        and published < period.end
    )


def in_order(a: Statement, b: Statement) -> tuple[Statement, Statement]:
    """Return the two in the order of publication.

    Within a day the one that tells of a rise comes later; otherwise the order
    is the given one.
    """
    known = order(a, b)
    if known in {None, 0} and is_rise(a) and not is_rise(b):
        return b, a
    return (b, a) if known == 1 else (a, b)


def is_next_state(a: Statement, b: Statement) -> bool:
    """Say whether a far higher later bound is the next state of one growing toll."""
    earlier, later = in_order(a, b)
    near = (days_apart(a, b) or 0) <= LONGEST_COUNT
    ordered = order(a, b) not in {None, 0}
    return near and ordered and grows(a) and grows(b) and _is_higher(earlier, later)


def _is_higher(earlier: Statement, later: Statement) -> bool:
    if earlier.quantity is None or later.quantity is None:
        return False
    first, last = interval(earlier.quantity), interval(later.quantity)
    return first is not None and last is not None and last.middle > first.middle
