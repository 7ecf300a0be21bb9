"""What a cue that the network found does with its content, by the words of the cue."""

from collections.abc import Sequence
from dataclasses import dataclass

from claims.extract.attribution_force import asserts, denies, hedges, noun_asserts
from claims.extract.attribution_parts import says_that
from claims.extract.cues import (
    ACCUSING_PREPOSITIONS,
    DENYING,
    DIRECTING,
    HEARSAY,
    HEDGING,
    NAMING,
    NOMINAL,
    NOUN_DENYING,
    NOUN_HEDGING,
    NOUNS,
    OF_NOUNS,
    PLEDGING,
    REJECTING,
    SAID_OF,
    SAYING,
)
from claims.extract.found import STANCE
from claims.model import Mode
from claims.syntax import Token

LEARNED = "learned"
"""The rule of what the network found, but for a mere stand."""

OF_THINGS = (
    NOMINAL | NAMING | frozenset(ACCUSING_PREPOSITIONS) | {"accord", "claim", "per", "quote"}
)
"""Words that say of a thing named by a mere phrase that it is so: "denied involvement"."""

_NOMINAL = frozenset({"NOUN", "PROPN"})
_VERBAL = frozenset({"VERB", "AUX"})


@dataclass(frozen=True, slots=True)
class Force:
    """What a cue does with its content; see :class:`~claims.extract.found.FoundAttribution`."""

    denies: bool
    hedges: bool
    asserts: bool
    rule: str


def force_of(cue: Token, content: Sequence[int], mode: Mode) -> Force:
    """Tell what a cue does with its content.

    A stand on a thing ("condemned the vote") says nothing of what is told about
    that thing: who reads of it takes it from the author.
    """
    head = _head(cue, content)
    if cue.pos_ in _NOMINAL:
        asserted = noun_asserts(cue, head) and _is_stated(cue, head)
        denied = cue.lemma_ in NOUN_DENYING | DENYING
        hedged = cue.lemma_ in NOUN_HEDGING | HEDGING
    elif cue.pos_ in _VERBAL:
        asserted = asserts(cue, head) and _puts_forward(cue, head, mode)
        denied, hedged = denies(cue), hedges(cue)
    else:
        asserted, denied, hedged = True, False, cue.lower_ in HEARSAY
    is_stand = not asserted and head.pos_ not in _VERBAL
    return Force(denied, hedged, asserted, STANCE if is_stand else LEARNED)


def _head(cue: Token, content: Sequence[int]) -> Token:
    """Return the word that the content hangs on: the one that hangs on the cue, else the first."""
    inside = set(content)
    tops = [cue.doc[place] for place in content if cue.doc[place].head.i not in inside]
    tops += [token for place in content if (token := cue.doc[place]).dep_ == "ROOT"]
    words = [token for token in tops if not token.is_punct] or tops or [cue.doc[content[0]]]
    return next((token for token in words if token.pos_ in _VERBAL), words[0])


def _is_stated(cue: Token, head: Token) -> bool:
    return head.pos_ in _VERBAL or cue.lemma_ in NOUNS | OF_NOUNS


def _puts_forward(cue: Token, head: Token, mode: Mode) -> bool:
    """Say whether a verb can say that its content is so: "said", not "wants" or "supports"."""
    if mode is Mode.DIRECT and head.pos_ in _VERBAL:
        return True
    if head.pos_ not in _VERBAL:
        told = cue.lemma_ not in REJECTING or head.lemma_ in SAID_OF
        return cue.lemma_ in OF_THINGS and told and not _calls_for(cue)
    if _is_infinitive(head):
        return cue.lemma_ in SAYING - PLEDGING - DIRECTING
    return cue.lemma_ in SAYING or (head.head == cue and says_that(head))


def _calls_for(cue: Token) -> bool:
    """Say whether somebody only calls for a thing, and does not call it anything."""
    return cue.lemma_ == "call" and any(one.lower_ == "for" for one in cue.rights)


def _is_infinitive(head: Token) -> bool:
    return head.tag_ == "VB" and any(one.tag_ == "TO" for one in head.lefts)
