"""The question slot of two figures: whether the same is asked of the same kind of thing."""

from claims.model import Quantity
from claims.relate.actors import actors
from claims.relate.counted import UNTELLING
from claims.relate.figures.amounts import amounts
from claims.relate.figures.asked import CHANGE, COUNT, NUMBER, PROPORTION
from claims.relate.figures.figure import Figure
from claims.relate.figures.found import AGE
from claims.relate.lexicon import kind_of, noun_class, predicate_class, role_of_noun
from claims.relate.nouns import NOUN_CLASSES
from claims.relate.predicates import predicates
from claims.relate.slot import Outcome, Slot
from claims.relate.verbs import TOLL_ROLES
from claims.relate.words import premodifiers

_ANYBODY = frozenset({"person", "resident", "worker", "passenger", "victim", "tourist", "patient"})
"""Classes that only say of the victims who they were by chance, and are no part of them."""

_DANGERS = frozenset({"missing", "trapped", "stranded"})
"""Roles that people are only for a while."""

_EXCHANGED = frozenset({frozenset({"job", "worker"}), frozenset({"attack", "incident"})})
"""Classes that are counted one for the other: who cuts 40 jobs lays off 40 workers."""


def questions(a: Figure, b: Figure) -> Slot:
    """Compare what two figures answer: the kind of question and the thing that is counted.

    Killed and injured, a level and a change, soldiers and houses differ, and so
    do shares of two bearers of which one verb tells: "nurses got a 5% raise". A kind
    and its whole, or a figure that is said to be part of another, part two
    questions unless the figures are the same.
    """
    if a.asked != b.asked:
        outcome = Outcome.COMPATIBLE if _may_be_one(a, b) else Outcome.DIFFERENT
        return Slot("question", outcome, f"{a.asked} and {b.asked}")
    if a.part != b.part and not _agree(a, b):
        return Slot("question", Outcome.DIFFERENT, "part and whole")
    if a.asked == CHANGE and _rises(a) is not None and _rises(b) is (not _rises(a)):
        return Slot("question", Outcome.DIFFERENT, "a rise and a fall")
    if {a.asked, b.asked} <= {PROPORTION, CHANGE} and (bearers := _two_bearers(a, b)):
        return Slot("question", Outcome.DIFFERENT, bearers)
    fates = {a.quantity.role, b.quantity.role} - {None, AGE, CHANGE}
    if fates or a.asked in {COUNT, NUMBER}:
        return _things(a, b)
    return Slot("question", Outcome.SAME, a.asked)


def _may_be_one(a: Figure, b: Figure) -> bool:
    """Say whether two kinds of question can be one: degrees, or victims of whom one says no fate.

    "19 pirates were captured" answers what "19 pirates were on board" does only
    where the figures agree.
    """
    asked = {a.asked, b.asked}
    if asked == {"°C", "°F"}:
        return True
    one_fate = COUNT in asked and not asked.isdisjoint(TOLL_ROLES - _DANGERS)
    thing, other = (noun_class(f.quantity.counts or "person") for f in (a, b))
    return one_fate and thing == other != "person" and _agree(a, b)


def _two_bearers(a: Figure, b: Figure) -> str:
    """Return whose share or change each is where that are two; empty where it may be one."""
    one, other = a.statement, b.statement
    if predicates(one, other).outcome not in {Outcome.SAME, Outcome.COMPATIBLE}:
        return ""
    slot = actors(one, other)
    return slot.detail if slot.outcome is Outcome.DIFFERENT else ""


def _rises(figure: Figure) -> bool | None:
    """Say whether the verb that holds a change tells of a rise or a fall; None where of neither."""
    name = predicate_class(figure.statement.predicate.lemma)
    return True if name in {"rise", "raise"} else False if name in {"fall", "cut"} else None


def _things(a: Figure, b: Figure) -> Slot:
    left, right = _thing(a.quantity), _thing(b.quantity)
    narrowed = _modifiers(a) ^ _modifiers(b)
    if left == right and narrowed and not _agree(a, b):
        return Slot("question", Outcome.DIFFERENT, f"part and whole: {min(narrowed)}")
    detail = a.asked if a.asked != COUNT else (left or "")
    if left == right:
        return Slot("question", Outcome.SAME, detail)
    if a.asked in TOLL_ROLES and {left, right} <= _ANYBODY | {None}:
        return Slot("question", Outcome.COMPATIBLE, detail)
    return _unlike(a, b, (left, right))


def _modifiers(figure: Figure) -> frozenset[str]:
    """Return the words between a figure and what it counts, without those that narrow nothing."""
    return premodifiers(figure.after, figure.quantity.counts or "") - UNTELLING


def _unlike(a: Figure, b: Figure, things: tuple[str | None, str | None]) -> Slot:
    left, right = things
    detail = f"{left or 'unnamed'} and {right or 'unnamed'}"
    if frozenset(things) in _EXCHANGED:
        return Slot("question", Outcome.COMPATIBLE, detail)
    related = None in things or kind_of(left or "", right or "") or kind_of(right or "", left or "")
    by_chance = a.asked in TOLL_ROLES and not _ANYBODY.isdisjoint(things)
    if (related or by_chance) and _agree(a, b):
        return Slot("question", Outcome.COMPATIBLE, detail)
    return Slot("question", Outcome.DIFFERENT, detail)


def _thing(quantity: Quantity) -> str | None:
    """Return the class of what is counted; a victim of no known class is a person."""
    noun = quantity.counts
    if noun is None:
        return None
    name = noun_class(noun)
    is_victim = quantity.role is not None and name not in NOUN_CLASSES
    return "person" if is_victim or role_of_noun(noun) is not None else name


def _agree(a: Figure, b: Figure) -> bool:
    return amounts(a.quantity, b.quantity).agrees
