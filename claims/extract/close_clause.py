"""Clauses and phrases behind a verb that no mark parts from it, or that belong to no verb there."""

from claims.extract.coordination import joint_of
from claims.extract.cues import CLAUSAL
from claims.extract.phrase import LONG_DASHES
from claims.extract.verb import SUBJECTS
from claims.syntax import Token

CLOSE = frozenset({"as", "than", "where"})
"""Subordinators whose clause, without a comma, tells how, when or where: "slows as it nears"."""

FRANKNESS = frozenset("blunt candid certain clear exact fair frank honest precise sure".split())
"""What an aside is "to be": "to be clear"."""


def is_close(adverbial: Token, marker: Token | None) -> bool:
    """Say whether no comma parts a clause that is told nowhere else from the verb before it.

    It tells how or where ("as it nears winter"), or is a predicate or participle
    that shares the subject: "appeared stunned", "spend years looking for ore".
    """
    before = adverbial.left_edge.before
    if adverbial.i < adverbial.head.i or before is None or before.is_punct:
        return False
    if marker is not None:
        return marker.lower_ in CLOSE
    if adverbial.lemma_ in CLAUSAL and (adverbial.after is None or adverbial.after.is_punct):
        return False
    if any(t.dep_ in SUBJECTS for t in adverbial.lefts):
        return False
    return adverbial.tag_ in {"JJ", "VBG", "VBN"}


def is_frankness(adverbial: Token) -> bool:
    """Say whether an infinitive only tells how something is said: "to be clear"."""
    return any(t.dep_ == "acomp" and t.lower_ in FRANKNESS for t in adverbial.rights)


def is_loose(child: Token) -> bool:
    """Say whether "all" and a phrase behind a dash, or a word in front, belong to no verb here.

    That is "is late -- all without a word" and "Long bonds, nothing -- it is". A
    "rather" only sets a verb against the one before: "but rather sells them".
    """
    if child.lower_ == "rather" and joint_of(child.head) == "but":
        return True
    if child.dep_ == "dep":
        return any(t.dep_ in SUBJECTS and child.i < t.i for t in child.head.lefts)
    first = child.left_edge
    return first.lower_ == "all" and first.before is not None and first.before.text in LONG_DASHES
