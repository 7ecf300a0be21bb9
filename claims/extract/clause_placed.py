"""Relative clauses behind a preposition: "the battle, in which 40 men died"."""

from claims.extract.clause import Clause
from claims.extract.described import NOMINAL
from claims.extract.phrase import is_apart
from claims.extract.relative_noun import antecedent_of
from claims.extract.verb import chain, is_finite, is_passive, own_subject
from claims.syntax import Token

DATING = frozenset({"DATE", "TIME"})
"""Entity types of words that only date the noun a clause is about: "the battle of May 2003"."""


UNTIED = frozenset({"after", "before", "since", "until", "upon", "following", "of"})
"""Prepositions whose "which" means a part, or the whole clause before: "after which they fled"."""


def placed_pronoun(head: Token) -> Token | None:
    """Return the "which" or "whom" that a preposition in front of a clause holds, or None."""
    placed = (t for prep in head.lefts if prep.dep_ == "prep" for t in prep.rights)
    return next((t for t in placed if t.lower_ in {"which", "whom"}), None)


def placed_relative(head: Token, pronoun: Token) -> Clause | None:
    """A clause that a preposition ties to a noun told before: in, under or with it.

    What only narrows a noun down ("a season in which it lost nine games") stays with it.
    """
    subject = own_subject(head)
    if subject is None or not is_finite(head) or not is_apart(head):
        return None
    if pronoun.head.lower_ in UNTIED:
        return None
    noun = _undated(_told_before(head, pronoun))
    if noun.pos_ not in NOMINAL or noun.ent_type_ in DATING:
        return None
    return Clause(head, chain(head), subject, is_passive(head), "relative", pronoun, noun)


def _told_before(head: Token, pronoun: Token) -> Token:
    """Return the noun before the clause, also where the parse hangs the clause on the verb."""
    if head.dep_ == "relcl":
        return antecedent_of(head, pronoun)
    comma = head.left_edge.before
    noun = comma.before if comma is not None else None
    return noun if noun is not None else head.head


def _undated(noun: Token) -> Token:
    while noun.ent_type_ in DATING and noun.dep_ == "pobj" and noun.head.head.pos_ in NOMINAL:
        noun = noun.head.head
    return noun
