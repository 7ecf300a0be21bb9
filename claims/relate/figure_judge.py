"""The judgement of two figures that may answer one question."""

from claims.model import RelationKind, Statement
from claims.normalise.unit import SHARES
from claims.relate.anchors import shared_anchors
from claims.relate.context import same_event, side_by_side
from claims.relate.counted import counted_of, counts
from claims.relate.counting import counting_actors, counting_complements, counting_objects
from claims.relate.events import events
from claims.relate.hours import hours
from claims.relate.intervals import interval
from claims.relate.judgement import Judgement, parted, run_rules, unrelated
from claims.relate.measures import measures
from claims.relate.modality import is_forecast, modalities
from claims.relate.periods import periods
from claims.relate.places import places
from claims.relate.predicates import counting_predicates
from claims.relate.quantities import quantities
from claims.relate.slot import Outcome, Rule, Slot
from claims.relate.tolls import counts_events, is_toll
from claims.relate.updates import development, is_next_state

FIGURE_RULES: tuple[Rule, ...] = (
    modalities,
    counts,
    quantities,
    measures,
    counting_predicates,
    counting_actors,
    counting_objects,
    counting_complements,
    periods,
    hours,
    places,
    events,
)
"""The slots of two figures, in the order in which they are compared."""

NEEDED = 2
"""How many anchors two figures must share before they are taken to be about one thing."""

_STRONG = frozenset({"actor", "place", "term"})


def judge_figures(a: Statement, b: Statement) -> Judgement:
    """Judge two figures: alike, the next state of one total, or incompatible."""
    slots = run_rules(FIGURE_RULES, a, b)
    if parted(slots):
        return unrelated(slots)
    if not _is_tied(a, b, slots):
        return unrelated(slots, "anchor:unknown")
    return _answer(Judgement(RelationKind.UNRELATED, tuple(slots)), a, b)


def _answer(found: Judgement, a: Statement, b: Statement) -> Judgement:
    agreement = found.slot("quantity")
    if agreement in {Outcome.SAME, Outcome.COMPATIBLE}:
        return _agreeing(found, a, b)
    if agreement is Outcome.CLASH and _is_one_moment(found):
        judged = development(a, b)
        return Judgement(judged.kind, found.slots, (judged.code,))
    if agreement is Outcome.UNKNOWN and _is_one_moment(found) and is_next_state(a, b):
        return Judgement(RelationKind.UPDATES, found.slots, ("time:later",))
    return found


def _agreeing(found: Judgement, a: Statement, b: Statement) -> Judgement:
    if is_forecast(a, b):
        judged = development(a, b)
        return Judgement(judged.kind, found.slots, (judged.code,))
    if _are_states_of_one_total(a, b):
        return Judgement(RelationKind.UPDATES, found.slots, ("time:later",))
    needs_time = is_toll(a) or is_toll(b) or counts_events(a) or counts_events(b)
    needs_time = needs_time or (_is_unnamed(a, b) and not side_by_side(a, b))
    if needs_time and not _is_one_moment(found):
        return found
    return Judgement(RelationKind.CORROBORATES, found.slots)


def _is_unnamed(a: Statement, b: Statement) -> bool:
    """Say whether no actor and no place is known to be shared."""
    return shared_anchors(a, b).isdisjoint({"actor", "place"})


def _are_states_of_one_total(a: Statement, b: Statement) -> bool:
    """Say whether two open bounds ("more than 600", "more than 680") follow each other."""
    if a.quantity is None or b.quantity is None or not is_next_state(a, b):
        return False
    left, right = interval(a.quantity), interval(b.quantity)
    return left is not None and right is not None and left.is_open and right.is_open


def _is_one_moment(found: Judgement) -> bool:
    return found.slot("period") in {Outcome.SAME, Outcome.COMPATIBLE}


def _is_tied(a: Statement, b: Statement, slots: list[Slot]) -> bool:
    """Say whether enough is shared; a measure of no counted thing needs the same bearer."""
    agreeing = {slot.name for slot in slots if slot.agrees}
    if (
        counted_of(a).noun is None
        and counted_of(a).role is None
        and agreeing.isdisjoint({"actor", "object"})
    ):
        return False
    if side_by_side(a, b) or same_event(a, b):
        return True
    if _are_shares_of_nothing(a, b):
        return False
    shared = shared_anchors(a, b)
    return len(shared) >= NEEDED and not shared.isdisjoint(_STRONG)


def _are_shares_of_nothing(a: Statement, b: Statement) -> bool:
    """Say whether neither of two shares tells of what it is one: "received 38 percent"."""
    return all(
        s.quantity is not None
        and s.quantity.unit in SHARES
        and s.quantity.counts is None
        and not s.complements
        and s.place is None
        for s in (a, b)
    )
