"""The conditions that a fact is stated under: if- and unless-clauses and their inversions."""

from claims.extract.coordination import joint_of
from claims.extract.verb import VERBAL, first_conjunct, own_subject
from claims.syntax import Token

MARKERS = frozenset({"if", "unless", "provided", "supposing", "lest"})
"""Subordinators whose clause is a condition."""

INVERTED = frozenset({"had", "were", "should"})
"""Auxiliaries that, before their subject, make a condition: "had the alarm worked"."""


def is_condition(clause: Token) -> bool:
    """Say whether an adverbial clause is a condition."""
    if any(t.dep_ == "mark" and t.lower_ in MARKERS for t in clause.lefts):
        return True
    return is_inverted(clause)


def is_inverted(clause: Token) -> bool:
    """Say whether a clause is a condition by its order: "were the dam to burst"."""
    first = clause.left_edge
    if first.lower_ not in INVERTED or first.pos_ not in VERBAL:
        return False
    subject = own_subject(clause)
    return subject is not None and first.i < subject.left_edge.i


def is_correlate(clause: Token) -> bool:
    """Say whether a clause is the other half of "so much": "not so much a win as it is a loss"."""
    marker = next((t for t in clause.lefts if t.dep_ == "mark"), None)
    if clause.dep_ != "advcl" or marker is None or marker.lower_ != "as":
        return False
    before = clause.doc[clause.head.i : marker.i]
    return any(
        t.lower_ in {"so", "as"} and t.dep_ == "advmod" and t.head.pos_ in {"ADJ", "ADV"}
        for t in before
    )


def goes_with_future(clause: Token) -> bool:
    """Say whether what will be is told of a time: "as people learn more, he will lose"."""
    marker = next((t for t in clause.lefts if t.dep_ == "mark"), None)
    if marker is None or marker.lower_ != "as" or clause.i > clause.head.i:
        return False
    if not any(t.is_alpha for t in clause.rights):
        return False
    return any(t.lower_ in {"'ll", "will", "wo", "would", "’ll"} for t in clause.head.lefts)


def shared_conditions(verb: Token) -> tuple[Token, ...]:
    """Return the conditions that a verb shares with those it is coordinated with or follows.

    One before the first verb holds for all: "unless it rains, the crop will
    fail and the town will starve".
    """
    first = first_conjunct(verb)
    while first.dep_ == "advcl" and first.tag_ == "VBG" and first.head.pos_ in VERBAL:
        first = first_conjunct(first.head)
    if first == verb or (own_subject(verb) is not None and joint_of(verb) == "but"):
        return ()
    return tuple(t for t in first.lefts if t.dep_ == "advcl" and is_condition(t))


def conditions_behind(verb: Token) -> tuple[Token, ...]:
    """Return the conditions of a plan that stand behind who tells it.

    They limit what is told: "the vote will be held, the court said, unless it rains".
    """
    first = first_conjunct(verb)
    if first.dep_ != "ccomp" or first.head.i < first.i or all(t.tag_ != "MD" for t in verb.lefts):
        return ()
    behind = (t for t in first.head.rights if t.dep_ == "advcl" and t.i > first.head.i)
    return tuple(t for t in behind if is_condition(t))


def conditions_around(verb: Token) -> tuple[Token, ...]:
    """Return the conditions that hold for a verb, though they do not hang on it."""
    return (*shared_conditions(verb), *conditions_behind(verb))


BOUND = (is_inverted, is_correlate, goes_with_future)
"""Signs, other than their first word, of clauses that stay with the fact they bound."""
