"""A clause that states a fact: its head, its subject, and the noun that fills its missing place."""

from dataclasses import dataclass

from claims.extract.coordination import is_passive_participle
from claims.extract.verb import chain, is_passive
from claims.syntax import Token

OBJECTS = ("dobj", "attr", "oprd", "acomp", "dative")
"""Dependents of a verb that are its object or predicate complement, the likeliest first."""


@dataclass(frozen=True, slots=True)
class Clause:
    """A clause with its head and the noun that fills its missing place.

    ``subject`` is None where the sentence names none. ``verbs`` is the chain
    from the head through its open complements ("started losing"). ``rule`` is
    the name of the rule that found it; ``relative`` the relative pronoun that
    ``filler`` stands for.
    """

    head: Token
    verbs: tuple[Token, ...]
    subject: Token | None
    passive: bool
    rule: str
    relative: Token | None = None
    filler: Token | None = None


def clause_of(head: Token, subject: Token | None, rule: str) -> Clause:
    """Return the clause of a verb with a subject of its own or a shared one."""
    verbs = chain(head)
    passive = is_passive(verbs[-1]) or is_passive_participle(head)
    return Clause(head, verbs, subject, passive, rule)
