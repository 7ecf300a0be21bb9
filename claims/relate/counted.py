"""The counted slot: whether the same thing is counted, and the same happened to it."""

from dataclasses import dataclass
from functools import lru_cache

from claims.model import Quantity, Statement
from claims.relate.lexicon import (
    kind_of,
    noun_class,
    role_name,
    role_of_noun,
    role_of_predicate,
    widest_class,
)
from claims.relate.quantities import figures_agree
from claims.relate.roles import counted_part, entities, parts
from claims.relate.slot import Outcome, Slot
from claims.relate.words import content_words, premodifiers, stem

UNTELLING = frozenset(
    {"deadly", "terror", "terrorist", "militant", "violent", "alleged", "suspected", "reported"}
    | {"recorded", "confirmed", "innocent", "different", "overall", "estimated", "known", "own"}
    | set(map(stem, "almost approximately between exactly maximum minimum nearly roughly".split()))
)
"""Modifiers that do not narrow what is counted."""


@dataclass(frozen=True, slots=True)
class Counted:
    """What is counted: a noun class and what happened to it, each None where not said."""

    noun: str | None
    role: str | None


def counted_of(statement: Statement) -> Counted:
    """Return what a statement's quantity counts, with the role its noun or verb implies."""
    if statement.quantity is None:
        return Counted(None, None)
    return _counted(statement.quantity, statement.predicate.lemma)


@lru_cache(maxsize=8192)
def _counted(quantity: Quantity, lemma: str) -> Counted:
    noun, role = quantity.counts, quantity.role
    if noun is not None and role_of_noun(noun) is not None:
        return Counted("person", role_name(role or role_of_noun(noun) or ""))
    name = noun_class(noun) if noun is not None else None
    if role is None and (name is None or widest_class(name) == "person"):
        role = role_of_predicate(lemma)
    return Counted(name, role_name(role) if role is not None else None)


def counted_root(counted: Counted) -> str:
    """Return the coarse name that all comparable counted things share."""
    if counted.noun is not None:
        return widest_class(counted.noun)
    return "person" if counted.role is not None else "-"


def counts(a: Statement, b: Statement) -> Slot:
    """Compare what is counted.

    Killed and injured are different questions, as are houses and people. A
    kind and its whole (soldiers, people; suicide attacks, attacks) are part
    and whole: they part two questions, unless both give the same figure.
    """
    left, right = counted_of(a), counted_of(b)
    if left.role != right.role:
        return Slot("counted", Outcome.DIFFERENT, f"{left.role} and {right.role}")
    if left.noun != right.noun:
        return _kinds(a, b, (left.noun, right.noun))
    beside = _unmatched_modifiers(a, b)
    if not beside:
        return Slot("counted", Outcome.SAME, left.noun or "")
    return _part_or_whole(a, b, " ".join(sorted(beside)))


def _kinds(a: Statement, b: Statement, nouns: tuple[str | None, str | None]) -> Slot:
    left, right = nouns
    detail = f"{left} and {right}"
    if left is None or right is None:
        alike = counted_root(counted_of(a)) == counted_root(counted_of(b))
        return Slot("counted", Outcome.COMPATIBLE if alike else Outcome.DIFFERENT, detail)
    if kind_of(left, right) or kind_of(right, left):
        return _part_or_whole(a, b, detail)
    return Slot("counted", Outcome.DIFFERENT, detail)


def _part_or_whole(a: Statement, b: Statement, detail: str) -> Slot:
    if figures_agree(a, b):
        return Slot("counted", Outcome.COMPATIBLE, detail)
    return Slot("counted", Outcome.DIFFERENT, f"part and whole: {detail}")


def _unmatched_modifiers(a: Statement, b: Statement) -> frozenset[str]:
    return _modifiers_beyond(a, b) | _modifiers_beyond(b, a)


def _modifiers_beyond(a: Statement, b: Statement) -> frozenset[str]:
    part = counted_part(a)
    if part is None or a.quantity is None or a.quantity.counts is None:
        return frozenset()
    own = premodifiers(part.text, part.head) - UNTELLING
    if not own or (part.entity is not None and part.entity in entities(b)):
        return frozenset()
    return own - frozenset().union(*(content_words(other.text) for other in parts(b)))
