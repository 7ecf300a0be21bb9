"""Who does what a clause tells, also where it has no subject of its own."""

from claims.extract.cues import ACCUSING
from claims.extract.verb import VERBAL, subject_of
from claims.syntax import Token

BLAMING = ACCUSING | frozenset(
    "acquit ban bar censure chide clear convict discourage dissuade exonerate fault fine keep "
    "praise prevent punish rebuke scold stop thank".split()
)
"""Verbs whose object does what a gerund behind it tells: "kept the firm from hiding its debts"."""

LETTING = frozenset("help let make".split())
"""Verbs whose object does what a bare infinitive behind it tells: "helped them win"."""


def governing_verb(pronoun: Token) -> Token:
    """Return the verb of the clause that a word stands in."""
    verb = pronoun.head
    while verb.pos_ not in VERBAL and verb.head != verb:
        verb = verb.head
    return verb


def acting_in(verb: Token) -> Token | None:
    """Return the subject of a verb, of an infinitive or participle that of the verb around it."""
    subject = subject_of(verb)
    while subject is None and verb.head != verb and verb.tag_ in {"VB", "VBG", "VBN"}:
        around = governing_verb(verb)
        subject = _accused(verb, around) or subject_of(around)
        verb = around
    return subject


def _accused(gerund: Token, verb: Token) -> Token | None:
    """Return who does what somebody blames or keeps them from: "accused the firm of hiding"."""
    if gerund.dep_ != "pcomp" or verb.lemma_ not in BLAMING:
        return None
    objects = (t for t in verb.rights if t.dep_ == "dobj" and t.i < gerund.i)
    return next(objects, None)


def subject_before(pronoun: Token) -> Token | None:
    """Return the subject of the clause that a pronoun stands in, behind its verb.

    That of the clause around it where the pronoun is part of one: "allowed its boats to sink".
    """
    verb = governing_verb(pronoun)
    subject = acting_in(verb)
    let = subject is not None and (pronoun == subject or subject.is_ancestor(pronoun))
    if let and _is_let(verb):
        subject = acting_in(verb.head)
    inside = subject is not None and (pronoun == subject or subject.is_ancestor(pronoun))
    return None if subject is None or inside or subject.i > pronoun.i else subject


def subject_around(pronoun: Token) -> Token | None:
    """Return the subject of the clause that the clause of a pronoun hangs on."""
    verb = governing_verb(pronoun)
    around = governing_verb(verb)
    return None if around == verb else acting_in(around)


def _is_let(verb: Token) -> bool:
    """Say whether an infinitive with a subject hangs on another verb: "allowed it to sink"."""
    if verb.dep_ not in {"ccomp", "xcomp"}:
        return False
    return verb.head.lemma_ in LETTING or any(t.tag_ == "TO" for t in verb.lefts)
