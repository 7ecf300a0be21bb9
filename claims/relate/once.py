"""Events that have only one date."""

from claims.model import Statement
from claims.relate.lexicon import predicate_class
from claims.relate.roles import roles
from claims.relate.verbs import ONE_TIME
from claims.relate.words import content_words, stem

_DEATHS = frozenset({"die", "kill", "execute"})


def happens_once(statement: Statement) -> bool:
    """Say whether the event has only one date: a founding, a birth, the death of a named person."""
    name = predicate_class(statement.predicate.lemma)
    if name in ONE_TIME:
        return True
    patient = roles(statement).patient if name in _DEATHS else None
    if patient is None or patient.entity is None:
        return False
    return stem(patient.head) in content_words(patient.entity)
