"""Whose something is that a possessive stands before, and whose it cannot be."""

from collections.abc import Iterator, Sequence
from itertools import takewhile

from claims.extract.binding import BEING
from claims.extract.control import subject_around, subject_before
from claims.extract.mention import HE, SHE, Mention
from claims.extract.person import is_person
from claims.extract.relative_noun import noun_meant
from claims.extract.verb import VERBAL
from claims.syntax import Token

HOSTILE = frozenset(
    "ambush arrest assassinate attack besiege bomb bombard burn capture defeat invade jail kidnap "
    "kill loot murder raid shell storm sue target".split()
)
"""Verbs for what nobody does to their own: "bombed their bases"."""

FAVOURS = frozenset(
    "behalf behest insistence instigation invitation request rescue stead urging".split()
)
"""Nouns for what is done for somebody else: "spoke on her behalf"."""

ANSWERING = frozenset(
    "accept answer decline endorse grant ignore refuse reject reply respond".split()
)
"""Verbs for what is done with what somebody else has asked or offered."""

ASKED = frozenset(
    "apology appeal call candidacy demand invitation letter message offer overture plea proposal "
    "question request summons".split()
)
"""Nouns for what somebody asks or offers: "replied to his letters"."""

FELT = frozenset(
    "commitment contempt disdain dislike distaste enthusiasm hatred passion scepticism skepticism "
    "zeal".split()
)
"""Nouns for what two may feel alike: "shared his zeal"."""

COMMA = frozenset({",", "(", ")"})
"""Marks around what is told of a name in passing."""


def is_owner_of_target(pronoun: Token) -> bool:
    """Say whether a possessive tells whose thing is attacked: "shelled its bases"."""
    target = pronoun.head
    if pronoun.dep_ != "poss" or _is_own(target):
        return False
    return target.dep_ == "dobj" and target.head.lemma_ in HOSTILE


def owns_another_side(pronoun: Token) -> bool:
    """Say whether a possessive tells whose side somebody else takes: "is its ally"."""
    if pronoun.dep_ != "poss" or _is_own(pronoun.head):
        return False
    return _is_predicate(pronoun.head) or _is_for_another(pronoun.head)


def _is_own(owned: Token) -> bool:
    return any(t.lower_ == "own" for t in owned.lefts)


def _is_predicate(owned: Token) -> bool:
    return owned.dep_ == "attr" and owned.head.lemma_ in BEING and is_person(owned)


def _is_for_another(owned: Token) -> bool:
    """Say whether something is done for who owns it, answers them, or is felt with them."""
    noun, around = owned.lemma_.lower(), owned.head
    if owned.dep_ == "pobj" and noun in FAVOURS:
        return around.lower_ in {"at", "in", "on", "to"}
    if owned.dep_ == "pobj" and around.lower_ == "to":
        return noun in ASKED and around.head.lemma_ in ANSWERING
    if owned.dep_ != "dobj":
        return False
    with_whom = any(t.lower_ == "with" for t in around.rights)
    shared = around.lemma_ == "share" and noun in FELT and not with_whom
    return shared or (noun in ASKED and around.lemma_ in ANSWERING)


def owners_near(pronoun: Token) -> Iterator[Token]:
    """Yield the nouns that may own what a possessive stands before, the likeliest first."""
    subject = subject_before(pronoun)
    near = (
        _joined_before(pronoun),
        _named_before(pronoun),
        _named_around(pronoun),
        None if subject is None else noun_meant(subject),
        subject_around(pronoun) if owns_another_side(pronoun) else None,
    )
    yield from (noun for noun in near if noun is not None)


def _joined_before(pronoun: Token) -> Token | None:
    """Return the noun that a possessive's noun is joined to: "the rebels and their allies"."""
    owned = pronoun.head
    return owned.head if owned.dep_ == "conj" and owned.head.i < pronoun.i else None


def _named_before(pronoun: Token) -> Token | None:
    """Return the name right before "and his", whatever the parse: "Karl Dorn, 25, and his wife"."""
    words = pronoun.doc[pronoun.sent.start : pronoun.i]
    if not len(words) or words[-1].lower_ != "and":
        return None
    told = (t for t in reversed(words[:-1]) if t.text not in COMMA and not t.like_num)
    noun = next(told, None)
    return noun if noun is not None and noun.pos_ == "PROPN" else None


def _named_around(pronoun: Token) -> Token | None:
    """Return the name that a phrase with a possessive hangs on: "Dorn in his speech"."""
    inside = takewhile(lambda t: t.pos_ not in VERBAL, pronoun.ancestors)
    return next((t for t in inside if t.pos_ == "PROPN" and t.i < pronoun.i), None)


def is_owned_inside(pronoun: Token, mentions: Sequence[Mention]) -> bool:
    """Say whether the owner of something may stand in its own sentence, though nobody fits.

    A "his" whose clause tells of a thing only is that of somebody before: "the law hurt his firm".
    """
    subject = subject_before(pronoun)
    if subject is None or pronoun.lower_ not in HE | SHE:
        return subject is not None
    named = subject.pos_ != "NOUN" or (subject.is_title and not subject.lefts)
    aged = any(t.lower_ in {"born", "former", "old"} for t in subject.subtree if t.i < subject.i)
    return named or aged or is_person(subject) or any(m.may_be_person for m in mentions)
