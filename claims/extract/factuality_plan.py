"""Which infinitives are plans of somebody, and which "would" is a "will" told in the past."""

from claims.extract.aliases import GROUP_NOUNS, KIND_NOUNS, ORGANISATION_WORDS
from claims.extract.factuality_words import HAPPENING, PURPOSES
from claims.extract.person import is_person
from claims.syntax import Token

_ACTING = GROUP_NOUNS | KIND_NOUNS | ORGANISATION_WORDS
_SUBJECTS = frozenset({"nsubj", "nsubjpass", "expl"})
_RELATED = frozenset({"ccomp", "relcl", "conj"})
_VERBAL = frozenset({"VERB", "AUX"})


def is_arranged(be: Token, verb: Token) -> bool:
    """Say whether "is to" tells what will be: somebody acts, or something takes place.

    "Lind is to visit Orsk" and "the talks are to begin" are plans; "the excuse
    was to win time" tells what the excuse was.
    """
    subject = next((one for one in be.lefts if one.dep_ in _SUBJECTS), None)
    if subject is None or verb.lower_ == "blame" or subject.lemma_.lower() in PURPOSES:
        return False
    passive = any(one.dep_ == "auxpass" for one in verb.lefts)
    return passive or verb.lemma_ in HAPPENING or _acts(subject) or _is_dated(verb)


def _acts(subject: Token) -> bool:
    if subject.pos_ == "PROPN" or is_person(subject):
        return True
    pronoun = subject.tag_ in {"PRP", "WP"} and subject.lower_ != "it"
    return pronoun or subject.lemma_.lower() in _ACTING


def _is_dated(verb: Token) -> bool:
    nouns = (noun for one in verb.rights if one.dep_ == "prep" for noun in one.rights)
    return any(noun.ent_type_ == "DATE" for noun in (*nouns, *verb.rights))


def is_backshifted(verb: Token) -> bool:
    """Say whether "would" is somebody's "will": "she said that he would go and she would stay"."""
    inside = verb
    while inside.dep_ == "conj" and inside.head.pos_ in _VERBAL:
        if inside.head.tag_ in {"VBD", "VBN"}:
            return True
        inside = inside.head
    return inside.dep_ in _RELATED and _is_past(inside.head)


def _is_past(saying: Token) -> bool:
    """Say whether a verb tells of the past, as does "saying" in "began by saying"."""
    if saying.tag_ != "VBG" or any(one.dep_ == "aux" for one in saying.lefts):
        return saying.tag_ in {"VBD", "VBN"}
    around = next((one for one in saying.ancestors if one.pos_ in _VERBAL), saying)
    return around.tag_ in {"VBD", "VBN"}
