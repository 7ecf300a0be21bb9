"""Events and documents whose own date is also that of what happens at them or stands in them."""

from claims.extract.clause import Clause
from claims.extract.clause_words import SUFFERED
from claims.extract.cues import DOCUMENT
from claims.extract.verb import SUBJECTS, VERBAL, helped
from claims.extract.voice import EVIDENCE
from claims.syntax import Token

HELD = frozenset(
    (
        "address appearance auction ball ballot banquet breakfast briefing broadcast campaign "
        "caucus celebration ceremony championship concert conference contest convention debate "
        "dinner election episode event exhibition fair festival final forum fundraiser funeral "
        "game gathering hearing inauguration interview launch lecture luncheon march match meeting "
        "negotiation parade performance premiere primary protest race rally reception referendum "
        "reunion runoff seminar session showdown speech summit symposium talk telecast tour "
        "tournament trial trip vigil visit vote wedding workshop"
    ).split()
)
"""Nouns of events that somebody holds, and others attend."""

AIRED = frozenset("broadcast call episode program programme show telecast tour trip visit".split())
"""What something happens "on"."""

AROUND = frozenset("after amid at before during in since throughout till until".split())
"""Prepositions that put something at the time of an event, or on one side of it."""

AIMING = frozenset(
    "aim believe direct gear glance jab laugh look point point result scoff target".split()
)
"""Verbs whose "at" or "in" tells of no time."""

ATTENDING = frozenset(
    "address attend boycott conduct deliver give hold host join lose moderate organise organize "
    "skip stage watch win".split()
)
"""Verbs whose object is an event that they are done at, also one to come."""

ISSUING = frozenset("carry commission conduct issue publish release take".split())
"""Participles that tell when a document came out."""


def is_at_occasion(way: list[Token], clause: Clause) -> bool:
    """Say whether a time is that of an event at which the fact happened, or that it tells of.

    ``way`` are the words that the time hangs on, up to the verb: "at Monday's
    debate", "during a truce in June", "Friday's meeting will", "a 2014 study found".
    """
    if not way or not clause.verbs:
        return False
    return _happened_at(way, clause) or _is_held(way, clause) or _is_documented(way, clause)


def _happened_at(way: list[Token], clause: Clause) -> bool:
    around = way[-1]
    told = around.head.head if around.head.dep_ == "acomp" else around.head
    if around.dep_ != "prep" or len(way) < 2 or told not in clause.verbs:
        return False
    if around.head.lemma_ in AIMING or not _is_only_of(way[:-2]) or _follows_relative(around):
        return False
    event = way[-2]
    if around.lower_ == "on":
        return event.lemma_.lower() in AIRED
    return around.lower_ == "during" or (around.lower_ in AROUND and _is_event(event))


def _follows_relative(around: Token) -> bool:
    """Say whether a phrase stands behind a clause that it may belong to: "the gun he used in"."""
    return any(t.dep_ == "relcl" for t in around.doc[around.head.i : around.i])


def _is_event(noun: Token) -> bool:
    return noun.lemma_.lower() in HELD | SUFFERED and noun.dep_ == "pobj"


def _is_only_of(inside: list[Token]) -> bool:
    """Say whether only prepositions and names of places stand between a time and its event."""
    return all(t.dep_ == "prep" or t.pos_ == "PROPN" for t in inside)


def _is_held(way: list[Token], clause: Clause) -> bool:
    """Say whether an event that is held is itself what will be or was, or what is attended."""
    event = way[-1]
    if event.lemma_.lower() not in HELD or not _is_only_of(way[:-1]):
        return False
    if event.dep_ == "dobj" and event.head in clause.verbs:
        return event.head.lemma_ in ATTENDING
    if event.dep_ not in SUBJECTS or event != clause.subject:
        return False
    group = helped(clause.head)
    ahead = any(t.tag_ == "MD" and t.lower_ in {"will", "would"} for t in group)
    return ahead or (clause.head.lemma_ == "be" and clause.head.tag_ == "VBD")


def _is_documented(way: list[Token], clause: Clause) -> bool:
    """Say whether a document of that time is what shows something."""
    document = way[-1]
    if document != clause.subject or document.lemma_.lower() not in EVIDENCE:
        return False
    between = [t for t in way[:-1] if t.pos_ in VERBAL or t.pos_ in {"NOUN", "PROPN"}]
    issued = all(t.dep_ == "acl" and t.lemma_ in ISSUING for t in between)
    return issued and clause.verbs[-1].lemma_ in DOCUMENT
