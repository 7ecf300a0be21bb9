"""The actor and object slots of two counts, where the counted phrase is an answer and no actor."""

from claims.model import Part, Statement
from claims.relate.actors import compare_parts, complement_words, complements
from claims.relate.counted import counted_of
from claims.relate.quantities import figures_agree
from claims.relate.roles import acting_entities, counted_part, uncounted_roles
from claims.relate.slot import Outcome, Slot
from claims.relate.tolls import is_toll
from claims.relate.words import content_words, premodifiers


def counting_actors(a: Statement, b: Statement) -> Slot:
    """Compare whose doing is counted.

    The attacks of one group are part of all attacks: where only one side names
    an actor and the figures differ, the questions differ. The toll of one event
    stays the same whoever is named with it.
    """
    left, right = uncounted_roles(a).agent, uncounted_roles(b).agent
    outcome = compare_parts(left, right)
    if outcome is not Outcome.UNKNOWN:
        return Slot("actor", outcome)
    named, others = acting_entities(a), acting_entities(b)
    if named & others:
        return Slot("actor", Outcome.SAME, min(named & others))
    if _counts_acts_of(a, right) or _counts_acts_of(b, left):
        return Slot("actor", Outcome.COMPATIBLE)
    if (is_toll(a) and is_toll(b)) or figures_agree(a, b):
        return Slot("actor", Outcome.UNKNOWN)
    one_sided = bool(named) != bool(others) or (left is None) != (right is None)
    return _other_actors(named, others, one_sided=one_sided)


def _other_actors(named: frozenset[str], others: frozenset[str], *, one_sided: bool) -> Slot:
    if named and others:
        return Slot("actor", Outcome.DIFFERENT, f"{min(named)} and {min(others)}")
    if one_sided:
        return Slot("actor", Outcome.DIFFERENT, "part and whole: one side names an actor")
    return Slot("actor", Outcome.UNKNOWN)


def _counts_acts_of(statement: Statement, agent: Part | None) -> bool:
    """Say whether the counted phrase names the agent in front of its head ("33 TTP attacks")."""
    counted = counted_part(statement)
    if counted is None or agent is None:
        return False
    return bool(premodifiers(counted.text, counted.head) & content_words(agent.text))


def counting_objects(a: Statement, b: Statement) -> Slot:
    """Compare what is acted upon beside the counted thing ("the share of votes", "the rate")."""
    left, right = uncounted_roles(a).patient, uncounted_roles(b).patient
    return Slot("object", compare_parts(left, right))


def counting_complements(a: Statement, b: Statement) -> Slot:
    """Compare what else two measures that count nothing are of ("for the bridge", "in the north").

    Of what is counted the noun says enough, and a complement more is no other question.
    """
    if any(counted_of(s).noun is not None or counted_of(s).role is not None for s in (a, b)):
        return Slot("complement", Outcome.UNKNOWN)
    left, right = _words_beside(a), _words_beside(b)
    if left and right and not left & right:
        return Slot("complement", Outcome.DIFFERENT, f"{min(left)} and {min(right)}")
    return complements(a, b)


def _words_beside(statement: Statement) -> frozenset[str]:
    """Return the words of the complements and of the phrase in which the figure is written."""
    counted = counted_part(statement)
    written = content_words(counted.text) - _UNIT_WORDS if counted is not None else frozenset()
    return written | complement_words(statement)


_UNIT_WORDS = frozenset(
    """percent per cent dollar euro pound roughly approximately estimated kilometre kilometer metre
    meter mile foot feet tonne ton year month week day hour point""".split()
)
