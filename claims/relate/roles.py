"""Who acts and who is acted upon, whatever the voice of the verb."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

from claims.model import Part, Polarity, Quantity, Statement
from claims.relate.lexicon import is_opposable, noun_class, predicate_class
from claims.relate.nouns import EVENTS
from claims.relate.verbs import PUTTING, RECORDING, UNDERGOING
from claims.relate.words import stem

_COPULAS = frozenset({"be", "remain", "become", "stay", "stand", "appear", "prove"})


@dataclass(frozen=True, slots=True)
class Roles:
    """The actor and what is acted upon; None where the statement names none."""

    agent: Part | None
    patient: Part | None


def roles(statement: Statement) -> Roles:
    """Return who acts and who is acted upon, whatever the verb's voice.

    Who records or suffers a counted thing ("Pakistan saw 33 attacks") does not
    act, nor who puts a toll at a figure, nor what is in a state ("the port is open").
    """
    subject, target = statement.subject, statement.object
    name = predicate_class(statement.predicate.lemma)
    if statement.predicate.passive:
        return Roles(target, subject)
    if (name in UNDERGOING and _befalls(name, target)) or _is_state(statement):
        return Roles(None, subject)
    if statement.quantity is not None and (name in RECORDING or puts_figure(statement)):
        return Roles(None, target)
    return Roles(subject, target)


def puts_figure(statement: Statement) -> bool:
    """Say whether a subject only tells a number: "the ministry put the death toll at 12"."""
    told, target = statement.predicate.lemma in PUTTING, statement.object
    return told and target is not None and noun_class(stem(target.head)) == "figure"


def _befalls(name: str, target: Part | None) -> bool:
    """Say whether an event befalls the subject: who survives a crash is no actor, nor who dies."""
    survived = name == "survive" and target is not None
    return target is None or (survived and noun_class(stem(target.head)) in EVENTS)


def uncounted_roles(statement: Statement) -> Roles:
    """Return the roles without the counted phrase, which is an answer and no actor."""
    found, counted = roles(statement), counted_part(statement)
    return Roles(
        agent=None if found.agent is counted else found.agent,
        patient=None if found.patient is counted else found.patient,
    )


def counted_part(statement: Statement) -> Part | None:
    """Return the phrase whose head is what the quantity counts; None where no phrase is.

    A figure that counts nothing ("44 percent", "6.1") is the phrase it is written in.
    """
    quantity = statement.quantity
    if quantity is None:
        return None
    counts = quantity.counts
    if counts is None:
        written = parts(statement)[1:]
        return next((part for part in written if _writes_figure(part.text, quantity)), None)
    heads = (part for part in parts(statement) if _names_alike(part.head, counts))
    collective = (part for part in parts(statement) if _gathers(part.text, part.head, counts))
    return next(heads, None) or next(collective, None)


def counts_who_did_not(statement: Statement) -> bool:
    """Say whether a figure counts those of whom a verb is denied: "two have not paid"."""
    if statement.polarity is not Polarity.DENIED or statement.quantity is None:
        return False
    is_negated = _NEGATED.search(statement.predicate.text) is not None
    return is_negated and counted_part(statement) is statement.subject


_NEGATED = re.compile(r"\b(?:not|never)\b|n['’]t\b", re.IGNORECASE)


@lru_cache(maxsize=16384)
def _gathers(text: str, head: str, counts: str) -> bool:
    """Say whether a phrase counts by another head: "a total of 18 trucks"."""
    _, of, gathered = text.partition(" of ")
    is_collective = noun_class(stem(head)) in _COLLECTIVES and bool(of)
    return is_collective and any(_names_alike(stem(word), counts) for word in gathered.split())


_COLLECTIVES = frozenset({"figure", "group", "dozen", "score", "couple", "pair", "hundred"})


@lru_cache(maxsize=16384)
def _writes_figure(text: str, quantity: Quantity) -> bool:
    if quantity.unit is not None:
        return any(character.isdigit() for character in text) and not text.isdigit()
    return quantity.value is not None and f"{quantity.value:g}" in text.replace(",", "").split()


@lru_cache(maxsize=16384)
def _names_alike(head: str, counts: str) -> bool:
    return stem(head) == stem(counts) or noun_class(head) == noun_class(counts)


def parts(statement: Statement) -> tuple[Part, ...]:
    """Return all noun phrases of a statement: subject, object and complements."""
    if statement.object is None:
        return (statement.subject, *statement.complements)
    return (statement.subject, statement.object, *statement.complements)


def acting_entities(statement: Statement) -> frozenset[str]:
    """Return the known actors behind what is counted.

    They are the agent and whoever the counted phrase names; where there is no
    agent, whoever else is named beside what records the figure.
    """
    agent, counted = uncounted_roles(statement).agent, counted_part(statement)
    if agent is not None:
        return _named((agent, counted))
    others = (part for part in parts(statement) if part is not statement.subject)
    return _named((*others, counted))


def _named(found: Iterable[Part | None]) -> frozenset[str]:
    return frozenset(part.entity for part in found if part is not None and part.entity is not None)


def entities(statement: Statement) -> frozenset[str]:
    """Return the canonical names of all known actors in a statement."""
    return frozenset(part.entity for part in parts(statement) if part.entity is not None)


def _is_state(statement: Statement) -> bool:
    return core_predicate(statement) != statement.predicate.lemma


def core_predicate(statement: Statement) -> str:
    """Return the word that says what is so: the verb, or after a copula a known adjective.

    "The embassy is open" has the core "open", "the embassy was closed" "close".
    """
    lemma, target = statement.predicate.lemma, statement.object
    if lemma in _COPULAS and target is not None and is_opposable(target.head):
        return target.head
    return _state(lemma) if " " in lemma else lemma


@lru_cache(maxsize=1024)
def _state(lemma: str) -> str:
    words = lemma.split()
    stands = len(words) == 2 and words[0] in _COPULAS and is_opposable(words[1])
    return words[1] if stands else lemma


def content_object(statement: Statement) -> Part | None:
    """Return the object, None where it is itself the core of the predicate."""
    target = statement.object
    if target is not None and core_predicate(statement) == target.head:
        return None
    return target
