"""The noun for what a verb tells: "attacked a depot" is "the attack on a depot" later."""

from dataclasses import dataclass

from claims.extract.phrase import clause_phrase, noun_phrase, text_of
from claims.syntax import Token

ACTS = {
    "arrest": "arrest of",
    "assassinate": "assassination of",
    "attack": "attack on",
    "ban": "ban on",
    "bomb": "bombing of",
    "capture": "capture of",
    "evacuate": "evacuation of",
    "execute": "execution of",
    "free": "release of",
    "invade": "invasion of",
    "kidnap": "kidnapping of",
    "murder": "murder of",
    "raid": "raid on",
    "release": "release of",
    "rescue": "rescue of",
    "seize": "seizure of",
    "shell": "shelling of",
    "sue": "lawsuit against",
    "visit": "visit to",
}
"""Verbs with the noun for what they do to their object."""

RESOLVES = {
    "agree": "agreement",
    "attempt": "attempt",
    "decide": "decision",
    "plan": "plan",
    "pledge": "pledge",
    "promise": "promise",
    "propose": "proposal",
    "vow": "vow",
}
"""Verbs with the noun for what somebody settles "to do"."""


@dataclass(frozen=True, slots=True)
class Event:
    """What a verb tells, as a noun: "attack", its preposition, and the head of what it is on."""

    noun: str
    preposition: str
    told: Token

    @property
    def phrase(self) -> tuple[int, ...]:
        """The indices of the words behind the preposition."""
        return (noun_phrase if self.preposition else clause_phrase)(self.told)

    @property
    def words(self) -> str:
        """The noun phrase for the event.

        >>> from claims.language import parse
        >>> event_of(next(iter(parse(["Gunmen raided a depot near Orsk."])))[1]).words
        'the raid on a depot near Orsk'
        """
        behind = text_of(self.told.doc, self.phrase)
        return " ".join(part for part in ("the", self.noun, self.preposition, behind) if part)


def event_of(verb: Token) -> Event | None:
    """Return what a verb tells as a noun, None where it tells of no thing and no purpose."""
    told = _told(verb)
    if told is None or any(t.dep_ == "neg" for t in verb.children):
        return None
    noun, _, preposition = (ACTS.get(verb.lemma_) or RESOLVES[verb.lemma_]).partition(" ")
    return Event(noun, preposition, told)


def _told(verb: Token) -> Token | None:
    """Return the object of an act, or the infinitive that a resolve is for."""
    if verb.lemma_ in ACTS:
        places, tags = {"dobj", "nsubjpass"}, {"NN", "NNS", "NNP", "NNPS"}
    elif verb.lemma_ in RESOLVES:
        places, tags = {"xcomp"}, {"VB"}
    else:
        return None
    return next((t for t in verb.children if t.dep_ in places and t.tag_ in tags), None)
