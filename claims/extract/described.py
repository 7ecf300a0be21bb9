"""Whom a predicate noun describes: "Dorn is a guide"."""

from claims.extract.clause_words import FRAMING, UNREAL
from claims.extract.condition import MARKERS
from claims.extract.verb import SUBJECTS, VERBAL, is_finite, own_subject
from claims.syntax import Token

NOMINAL = frozenset({"NOUN", "PROPN", "NUM"})
"""Parts of speech of nouns."""

COPULAS = frozenset({"be", "become", "remain"})
PERSONAL_SUBJECTS = frozenset({"he", "she", "it", "they"})


def described_by(noun: Token) -> Token | None:
    """Return the subject that a predicate noun describes: "Dorn is a guide who knows the pass".

    What the noun's clauses say is then said of the subject. None where the noun
    is no predicate, where it is denied or possible only, or where the subject
    is a bare "it" or "there" that may stand for nothing.
    """
    while noun.dep_ == "conj" and noun.head.pos_ in NOMINAL:
        noun = noun.head
    copula = noun.head
    if noun.dep_ != "attr" or copula.lemma_ not in COPULAS or not is_plain(copula):
        return None
    subject = own_subject(copula)
    if subject is None or subject == noun or subject.dep_ not in SUBJECTS:
        return None
    if subject.pos_ in NOMINAL:
        return None if _is_abstract(subject) else subject
    indefinite = any(t.lower_ in {"a", "an"} for t in noun.lefts)
    return subject if subject.lower_ in PERSONAL_SUBJECTS and indefinite else None


def described_in(clause: Token) -> Token | None:
    """Return the subject that a clause behind a predicate noun tells of.

    Nobody knows of which noun a participle right behind two of them tells: "an
    example of money kept offshore".
    """
    noun = clause.head
    between = clause.doc[noun.i + 1 : clause.left_edge.i]
    if clause.dep_ == "acl" and any(t.pos_ in NOMINAL for t in between):
        return None
    return described_by(noun)


def is_plain(verb: Token) -> bool:
    """Say whether a verb is neither denied, nor under a modal, nor in a condition."""
    if any(t.dep_ == "mark" and t.lower_ in {*MARKERS, "whether"} for t in verb.lefts):
        return False
    return not any(t.dep_ == "neg" or t.tag_ == "MD" for t in verb.children)


def _is_abstract(noun: Token) -> bool:
    """Say whether a subject only frames its predicate: "the reason is a law that bans it"."""
    if noun.pos_ == "PROPN":
        return False
    indefinite = any(t.lower_ in {"a", "an", "one", "another"} for t in noun.lefts)
    return indefinite or noun.lemma_.lower() in FRAMING or noun.dep_ == "csubj"


def owner_of(noun: Token) -> Token | None:
    """Return the named or described subject of the plain verb that a noun is the object of."""
    verb = noun.head
    if noun.dep_ != "dobj" or not is_finite(verb) or not is_plain(verb):
        return None
    subject = own_subject(verb)
    return subject if subject is not None and subject.pos_ in NOMINAL else None


def is_imagined(noun: Token) -> bool:
    """Say whether an indefinite noun exists only in a plan, wish or condition."""
    definite = {"det", "poss", "nummod"}
    if any(t.dep_ in definite and t.lower_ not in {"a", "an", "any"} for t in noun.lefts):
        return False
    verbs = [t for t in noun.ancestors if t.pos_ in VERBAL]
    unreal = any(t.lower_ in UNREAL for verb in verbs[:2] for t in verb.lefts)
    return unreal and noun.pos_ != "PROPN"


def is_past_office(description: Token) -> bool:
    """Say whether a description tells of an office under somebody: "an aide under President Orr".

    That somebody is "former" says that the office is over as well, unless the description does.
    """
    if any(t.lower_ in FORMER for t in description.lefts):
        return False
    holders = [
        (phrase, t)
        for phrase in description.rights
        if phrase.lower_ in {"under", "to", "for"}
        for t in phrase.rights
        if t.dep_ == "pobj" and t.pos_ == "PROPN"
    ]
    return any(
        (phrase.lower_ == "under" and _is_titled(holder)) or _is_former(holder)
        for phrase, holder in holders
    )


FORMER = frozenset({"ex", "former", "late", "onetime", "then"})
"""Words for somebody who is in office no longer."""

LEADERS = frozenset(
    "chancellor emperor governor king mayor president presidents queen secretary".split()
)
"""Titles of those that others serve under."""


def _is_titled(name: Token) -> bool:
    return any(t.lower_ in LEADERS for t in (name, *name.lefts))


def _is_former(name: Token) -> bool:
    words = (*name.lefts, *(t for word in name.lefts for t in word.lefts))
    return any(t.lower_ in FORMER or t.lower_.startswith("then-") for t in words)
