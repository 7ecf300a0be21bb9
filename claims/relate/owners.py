"""Whose it is that changes: "the firm raised wages", "wages at the firm rose"."""

from claims.model import Part, Statement
from claims.relate.demonyms import of_countries
from claims.relate.lexicon import noun_class, predicate_class
from claims.relate.roles import core_predicate, roles
from claims.relate.slot import Outcome, Slot
from claims.relate.words import content_words, modifiers, stem, words_of

CHANGES = frozenset({"rise", "fall", "double", "halve", "improve", "worsen"})
"""Classes of verbs that may tell who makes a thing change, or the change alone."""


def owners(a: Statement, b: Statement) -> Slot | None:
    """Compare who changes a thing with whose thing changes; None where both or neither is told.

    Where the thing is told to be anybody else's, the two are different questions.
    """
    if not all(predicate_class(core_predicate(one)) in CHANGES for one in (a, b)):
        return None
    if (roles(a).agent is None) == (roles(b).agent is None):
        return None
    told, bare = (a, b) if roles(a).agent is not None else (b, a)
    return _compared(roles(told).agent, roles(told).patient, roles(bare).patient)


def _compared(agent: Part | None, thing: Part | None, bare: Part | None) -> Slot | None:
    if agent is None or thing is None or bare is None:
        return None
    more = _classes(modifiers(bare)) - _classes(content_words(thing.text))
    if not more:
        return Slot("actor", Outcome.UNKNOWN, agent.text)
    own = _classes(content_words(agent.text)) | _countries(agent)
    apart = _names(agent) - more and _names(bare) - own
    outcome = Outcome.SAME if more & own and not apart else Outcome.DIFFERENT
    return Slot("actor", outcome, f"{agent.text} and {bare.text}")


def _classes(words: frozenset[str]) -> frozenset[str]:
    return frozenset(noun_class(stem(word)) for word in of_countries(words))


def _names(part: Part) -> frozenset[str]:
    return _classes(frozenset(stem(word) for word in words_of(part.text) if word[0].isupper()))


def _countries(part: Part) -> frozenset[str]:
    return frozenset() if part.entity is None else frozenset({part.entity.lower()})
