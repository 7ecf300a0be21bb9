"""What is opposed and yet true in turn: who was held is freed, and a ban imposed is lifted."""

from claims.model import RelationKind, Statement
from claims.relate.antonyms import SUCCESSIVE
from claims.relate.context import order, side_by_side
from claims.relate.lasting import lasts
from claims.relate.lexicon import predicate_class
from claims.relate.polarity import is_denied
from claims.relate.roles import core_predicate

NOTES = {RelationKind.UPDATES: ("state:ended",), RelationKind.UNRELATED: ("state:either",)}
"""Codes of why opposites do not contradict each other."""


def succession(a: Statement, b: Statement) -> RelationKind:
    """Judge opposites by whether one of them follows the other.

    What lasts is updated by the later change that ends it; a state told of after
    the change contradicts it, and so do two texts of one time. Of two events that
    undo each other the later updates the earlier, unless both are of one time.
    """
    if _follow(a, b):
        return _in_turn(a, b)
    if lasts(a) == lasts(b):
        return RelationKind.CONTRADICTS
    known = order(a, b)
    if known is None and not side_by_side(a, b):
        return RelationKind.UNRELATED
    state_first = known == (-1 if lasts(a) else 1)
    return RelationKind.UPDATES if state_first else RelationKind.CONTRADICTS


def _follow(a: Statement, b: Statement) -> bool:
    names = frozenset(predicate_class(core_predicate(one)) for one in (a, b))
    return names in SUCCESSIVE and not is_denied(a) and not is_denied(b)


def _in_turn(a: Statement, b: Statement) -> RelationKind:
    one, other = a.period, b.period
    if one is not None and other is not None and (one.start, one.end) == (other.start, other.end):
        return RelationKind.CONTRADICTS
    return RelationKind.UNRELATED if order(a, b) in {None, 0} else RelationKind.UPDATES
