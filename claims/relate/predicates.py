"""The predicate slot: the same verb, the same class of verbs, or opposites."""

from claims.model import Statement
from claims.relate.counted import counted_of
from claims.relate.lexicon import predicate_class
from claims.relate.opposites import are_opposites
from claims.relate.roles import core_predicate
from claims.relate.slot import Outcome, Slot
from claims.relate.verbs import LIGHT

_SAYS_NOTHING = LIGHT - {"say"}


def predicates(a: Statement, b: Statement) -> Slot:
    """Compare what is said to be done or so.

    One lemma is the same; verbs of one class (attack, assault) are compatible;
    antonyms (rise, fall) clash where they exclude each other; other verbs belong
    to different questions.
    """
    left, right = core_predicate(a), core_predicate(b)
    if left == right:
        return Slot("predicate", Outcome.SAME, left)
    if predicate_class(left) == predicate_class(right):
        return Slot("predicate", Outcome.COMPATIBLE, f"{left} / {right}")
    if are_opposites(a, b):
        return Slot("predicate", Outcome.CLASH, f"{left} against {right}")
    return Slot("predicate", Outcome.DIFFERENT, f"{left} and {right}")


def counting_predicates(a: Statement, b: Statement) -> Slot:
    """Compare the verbs of two counts, where a light verb says nothing of its own.

    "carried out 33 attacks", "was behind 33 attacks" and "saw 33 attacks" ask
    one question, "foiled 33 attacks" another. Where the figures themselves say
    what happened (killed, injured), they have been compared already. A measure of
    nothing counted (sums of money) needs one verb.
    """
    slot = predicates(a, b)
    if slot.outcome is not Outcome.DIFFERENT:
        return slot
    if counted_of(a).role not in {None, "change"}:
        return Slot("predicate", Outcome.COMPATIBLE, "the figures say what happened")
    counts_something = counted_of(a).noun is not None and counted_of(b).noun is not None
    if counts_something and {predicate_class(core_predicate(s)) for s in (a, b)} <= _SAYS_NOTHING:
        return Slot("predicate", Outcome.COMPATIBLE, slot.detail)
    return slot
