"""Adverbial clauses that leave open whether they come true, or hold each time only."""

from claims.extract.clause_words import OPENING
from claims.extract.phrase import is_apart
from claims.syntax import Token


def is_open(head: Token) -> bool:
    """Say whether an adverbial clause leaves open whether it comes true."""
    markers = {t.lower_ for t in head.lefts if t.dep_ in {"mark", "advmod"}}
    if markers & OPENING:
        return True
    ahead = any(t.tag_ == "MD" for t in (head.head, *head.head.lefts))
    if ahead and markers & {"when", "as", "after"}:
        return True
    if markers & {"as", "where"} and not is_apart(head) and head.head.i < head.i:
        return "where" in markers or _tends(head.head)
    return "when" in markers and _is_present(head)


def _tends(verb: Token) -> bool:
    """Say whether a verb tells what is often so: "tends to slow"."""
    return "tend" in {verb.lemma_, verb.head.lemma_} or any(
        t.lower_ in {"normally", "often", "typically", "usually"} for t in verb.lefts
    )


def _is_present(head: Token) -> bool:
    """Say whether a clause is in the present, so that with "when" it tells of each such time."""
    first = next((t for t in head.lefts if t.dep_ in {"aux", "auxpass"}), head)
    return first.tag_ in {"VBZ", "VBP"}
