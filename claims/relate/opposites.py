"""When two predicates that can be opposites are opposites: not of everything they are said of."""

from claims.model import Statement
from claims.relate.lexicon import kind_of, noun_class, opposed, predicate_class
from claims.relate.nouns import EVENTS, VEHICLES
from claims.relate.roles import core_predicate, roles
from claims.relate.words import content_words, stem

_MOVEMENT = frozenset({"rise", "fall"})
_LESS_OR_MORE = frozenset({"cut", "reduce", "slash", "trim", "increase", "boost"})
_LENGTHS = frozenset({"m", "km", "cm", "mm", "ft", "foot", "in", "mi", "mile", "yd"})


def are_opposites(a: Statement, b: Statement) -> bool:
    """Say whether two predicates are antonyms as they are used.

    Rising and falling exclude each other for levels (prices, turnout), not for
    who climbs and falls, but for whoever is cut or increased in number; surviving
    and dying for an event that is survived, not for the relatives who survive
    somebody. One of many ("a striker") need not be the one the other acts upon.
    """
    if not opposed(core_predicate(a), core_predicate(b)):
        return False
    return _excludes(a) and _excludes(b) and _is_new(a) == _is_new(b)


def _is_new(statement: Statement) -> bool:
    """Say whether what is acted upon is one of many: "a striker", not "its striker"."""
    return statement.object is not None and statement.object.text.lower().startswith(("a ", "an "))


def _excludes(statement: Statement) -> bool:
    name = predicate_class(core_predicate(statement))
    if name == "survive":
        target = statement.object
        return target is None or noun_class(stem(target.head)) in EVENTS
    return _is_level(statement) if name in _MOVEMENT else True


def _is_level(statement: Statement) -> bool:
    quantity, bearer = statement.quantity, roles(statement).patient or statement.subject
    if quantity is not None and quantity.unit in _LENGTHS:
        return False
    if roles(statement).agent is not None and statement.predicate.lemma in _LESS_OR_MORE:
        return True
    kind = noun_class(stem(bearer.head))
    if kind == "person" or kind_of(kind, "person") or kind in VEHICLES:
        return False
    return bearer.entity is None or stem(bearer.head) not in content_words(bearer.entity)
