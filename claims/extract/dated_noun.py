"""Nouns with a date: whether that is when the clause around them happened."""

from claims.extract.clause import Clause
from claims.extract.verb import helped
from claims.syntax import Token

MOMENTS = frozenset({"juncture", "moment", "point", "stage"})
"""Nouns that a date behind them only fixes: "at one point in 2014"."""

DURING = frozenset({"during", "in", "over", "throughout"})
"""Prepositions that tie a time to a level."""

TEXTS = frozenset(
    "accord act agreement charter code constitution convention declaration deal law pact statute "
    "treaty".split()
)
"""Nouns that a year before them names, whatever was done to them later."""

MAKING = frozenset(
    "adopt agree approve broker complete conclude enact finalise finalize issue pass proclaim "
    "publish ratify reach release sign strike".split()
)
"""Verbs for how such a text came into force."""

ARGUMENTS = frozenset({"nsubj", "nsubjpass", "dobj", "attr", "agent"})


def is_present(clause: Clause) -> bool:
    """Say whether a clause tells of now, so that it did not happen "last week"."""
    group = helped(clause.head)
    return any(t.tag_ in {"VBZ", "VBP"} for t in group)


def is_at_time_of(way: list[Token]) -> bool:
    """Say whether something happens at the time of a dated event: "at the time of the vote"."""
    return len(way) > 2 and way[-2].lower_ == "time" and way[-1].dep_ == "prep"


def is_of_level(way: list[Token], clause: Clause) -> bool:
    """Say whether a level was so at the time behind it: "sales over the last year were low"."""
    if len(way) != 2 or way[1] != clause.subject or way[0].lower_ not in DURING:
        return False
    if clause.verbs[-1].lemma_ != "be":
        return False
    group = helped(clause.head)
    return any(t.tag_ in {"VBD", "VBN"} for t in group)


def is_of_event(noun: Token, time: Token, clause: Clause) -> bool:
    """Say whether the date of a noun is that of a past event: "the 2001 war toppled him"."""
    if _is_of_text(noun, time, clause):
        return False
    return noun.i < time.i or _is_argument(noun, clause)


def _is_of_text(noun: Token, time: Token, clause: Clause) -> bool:
    """Say whether a year names a law or treaty that is not made here: "the 1947 charter"."""
    if noun.lemma_.lower() not in TEXTS or noun.i < time.i:
        return False
    return clause.verbs[-1].lemma_ not in MAKING


def _is_argument(noun: Token, clause: Clause) -> bool:
    """Say whether a dated noun is what the verb itself is about, or when or where it happens."""
    if noun.dep_ == "pobj":
        return noun.head.head in clause.verbs
    return noun.dep_ in ARGUMENTS and (noun.head in clause.verbs or noun.head == clause.head)
