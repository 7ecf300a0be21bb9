"""What is told of a part of several: "many of whom had fled", "one of them an officer".

The part is written with what it is a part of: "many of the refugees", "one of
the three soldiers", "most of the villages that the rebels took".
"""

from claims.extract.attachment import counted_of
from claims.extract.clause import Clause
from claims.extract.described import is_imagined, owner_of
from claims.extract.verb import SUBJECTS, chain, is_finite, is_passive
from claims.syntax import Token

PLURAL = frozenset({"NNS", "NNPS"})
VAGUE = frozenset("all both each few many most no other several some such".split())
"""Determiners of which no part can be told apart: "all of some families"."""


def relative_part(head: Token, pronoun: Token, antecedent: Token) -> Clause | None:
    """Return what a relative clause tells of a part of its noun: "many of whom had fled".

    The noun stands right before the comma, or in doubt nothing is told.
    """
    subject = pronoun.head.head
    before = head.doc[max(subject.left_edge.i - 2, 0)]
    if before not in antecedent.subtree:
        return None
    if before.head.lower_ == "including" and before.tag_ in PLURAL:
        antecedent = before
    if not can_be_parted(antecedent):
        return None
    return Clause(head, chain(head), subject, is_passive(head), "relative", pronoun, antecedent)


def misplaced_part(head: Token) -> Clause | None:
    """Return what is told of a part where the parse has made a sentence of the relative clause."""
    pronoun = counted_of(head)
    subject = head if pronoun is None else pronoun.head.head
    if pronoun is None or subject.left_edge.i < head.sent.start + 2:
        return None
    comma, noun = subject.left_edge.nbor(-1), subject.left_edge.nbor(-2)
    if comma.text != "," or not is_finite(head):
        return None
    return relative_part(head, pronoun, noun) if can_be_parted(noun) else None


def described_part(head: Token) -> Clause | None:
    """Return what a part of a noun is called without a verb: "one of them an officer"."""
    noun = head.head
    part = next((t for t in head.lefts if t.dep_ in SUBJECTS), None)
    if part is None and noun.dep_ == "appos":
        part, noun = noun, noun.head
    whole = _whole_of(part) if part is not None else None
    if part is None or whole is None or not can_be_parted(noun) or head.pos_ != "NOUN":
        return None
    if is_imagined(noun) or part.doc[part.left_edge.i - 1].text != ",":
        return None
    return Clause(head, (), part, False, "apposition", relative=whole, filler=noun)


def _whole_of(part: Token) -> Token | None:
    """Return the pronoun that a part is taken from: "one of them"."""
    of = next((t for t in part.rights if t.lower_ == "of"), None)
    return next((t for t in of.rights if t.lower_ == "them"), None) if of is not None else None


def can_be_parted(noun: Token) -> bool:
    """Say whether a part of a noun can be told so that it is clear of what.

    The noun is definite, or counted, or what somebody did something to.
    """
    if noun.tag_ not in PLURAL or any(t.lower_ in VAGUE for t in noun.lefts):
        return False
    return is_definite(noun) or any(t.dep_ == "nummod" for t in noun.lefts) or bool(owner_of(noun))


def is_definite(noun: Token) -> bool:
    """Say whether a noun says by itself which things are meant."""
    return any(t.dep_ == "poss" or t.lower_ in {"the", "these", "those"} for t in noun.lefts)
