"""The nouns that prepositions tie to a predicate, and prepositions that belong to the verb."""

from collections.abc import Iterator

from claims.extract.clause import Clause
from claims.extract.trailing import trailing
from claims.syntax import Token

LEAVING = {"back": "out", "bow": "out", "drop": "out", "opt": "out", "pull": "out of"}
"""Verbs whose "out of" turns their sense, and what their lemma takes of it: "opted out of it"."""


def complements_of(clause: Clause) -> Iterator[Token]:
    """Yield the nouns that prepositions tie to the predicate, once each."""
    found: dict[int, Token] = {}
    for verb in clause.verbs:
        for child in (*verb.children, *trailing(verb)):
            if child.dep_ in {"prep", "dative"} and not is_purpose(child):
                found.update((t.i, t) for t in _governed(child))
    yield from found.values()


def _governed(preposition: Token) -> Iterator[Token]:
    """Yield what a preposition governs, also one of two words: "because of the rain", "out of"."""
    for child in preposition.rights:
        if child.dep_ in {"pobj", "pcomp"}:
            yield from _governed(child) if child.pos_ in {"ADP", "SCONJ"} else (child,)
        elif child.dep_ == "prep" and child.i == preposition.i + 1:
            yield from _governed(child)


def is_purpose(preposition: Token) -> bool:
    """Say whether a preposition opens a purpose: "in order to win time"."""
    order = next(iter(preposition.rights), None)
    return order is not None and order.lower_ == "order" and order.i == preposition.i + 1


def particle_of(verb: Token) -> str | None:
    """Return the particle of a verb: "out" of "carry out" and of "opt out of the talks"."""
    for child in verb.rights:
        if child.dep_ == "prt":
            return child.lower_
        leads_out = child.lower_ == "out" and child.i == verb.i + 1
        if leads_out and any(t.lower_ == "of" for t in child.rights):
            return LEAVING.get(verb.lemma_.lower())
    return None
