"""A time in front of coordinated verbs, which holds for each of them."""

from collections.abc import Sequence

from claims.extract.paragraph import Paragraph
from claims.extract.proposition import Proposition
from claims.extract.verb import VERBAL, own_subject
from claims.syntax import Token

PAST = frozenset({"VBD", "VBN"})


def fronted_time(
    taker: Proposition, told: Sequence[Proposition], paragraph: Paragraph
) -> int | None:
    """Return the time that stands in front of the verb that a coordinated one goes on from.

    They share their subject and their tense, also where a state is told: "in 2004
    the firm bought the mill and had 40 workers".
    """
    head = taker.clause.head
    if taker.time is not None or head.dep_ != "conj" or head.head.pos_ not in VERBAL:
        return None
    if own_subject(head) is not None or head.tag_ not in PAST or head.head.tag_ not in PAST:
        return None
    giver = next((p for p in told if p.clause.head == head.head and p.time is not None), None)
    if giver is None or giver.time is None or giver.chain != taker.chain:
        return None
    first = min(token for token, index in paragraph.time_at.items() if index == giver.time)
    return giver.time if _is_in_front(paragraph.doc[first], giver) else None


def _is_in_front(time: Token, giver: Proposition) -> bool:
    """Say whether a time hangs on a verb and stands before its subject."""
    if time.i > giver.subject.i:
        return False
    while time.pos_ not in VERBAL and time.head != time:
        if time.dep_ in {"nsubj", "nsubjpass", "poss", "compound"}:
            return False
        time = time.head
    return time == giver.clause.head
