"""Support-verb constructions read as the verb they stand for: "gave support to" is "supported".

The verb says little and the noun what is done (Langer 2004, "A Linguistic Test Battery
for Support Verb Constructions"); as one verb they answer the question that the verb answers.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import lru_cache

from claims.model import Part, Statement
from claims.relate.words import CALENDAR, stem


@dataclass(frozen=True, slots=True)
class Support:
    """Verbs that say little with the nouns they support, and the verb that each stands for.

    ``links`` are the prepositions before whom it is done to.
    """

    verbs: frozenset[str]
    nouns: Mapping[str, str]
    links: tuple[str, ...]


HELPING = {
    "support": "support",
    "backing": "support",
    "help": "help",
    "assistance": "help",
    "aid": "help",
    "protection": "protect",
    "shelter": "shelter",
    "refuge": "shelter",
    "sanctuary": "shelter",
    "training": "train",
    "funding": "fund",
    "financing": "fund",
}
"""What is given to somebody, and the verb for it."""

ASSENTING = {
    "approval": "approve",
    "endorsement": "endorse",
    "recognition": "recognise",
    "permission": "allow",
    "consent": "accept",
}
"""What is given to a plan or body, and the verb for it."""

ASSAULTS = {
    "attack": "attack",
    "assault": "attack",
    "raid": "attack",
    "ambush": "attack",
    "offensive": "attack",
    "airstrike": "strike",
    "strike": "strike",
    "invasion": "invade",
}
"""What is carried out against somebody, and the verb for it."""

INQUIRIES = {"investigation": "investigate", "inquiry": "investigate", "probe": "investigate"}
"""What is opened into something, and the verb for it."""

CURBS = {"ban": "ban", "embargo": "embargo", "blockade": "blockade", "sanction": "sanction"}
"""What is imposed on somebody, and the verb for it."""

CONTROL = {"control": "seize"}
"""What is taken over something, and the verb for it."""

VISITS = {"visit": "visit"}
"""What is paid to somebody, and the verb for it."""

SUPPORTS: tuple[Support, ...] = (
    Support(
        frozenset(
            "give provide lend offer extend supply grant render resume continue maintain "
            "send deliver pledge promise".split()
        ),
        HELPING,
        ("to", "for", "of"),
    ),
    Support(frozenset("give grant lend extend".split()), ASSENTING, ("to", "for", "of")),
    Support(
        frozenset({"launch", "conduct", "carry out", "mount", "stage", "perpetrate", "make"}),
        ASSAULTS,
        ("on", "against", "of", "at"),
    ),
    Support(
        frozenset({"launch", "open", "begin", "start", "conduct", "carry out"}),
        INQUIRIES,
        ("into", "of"),
    ),
    Support(frozenset({"impose", "place", "put", "slap"}), CURBS, ("on", "against")),
    Support(frozenset("take seize gain assume win regain".split()), CONTROL, ("of", "over")),
    Support(frozenset({"pay", "make"}), VISITS, ("to",)),
)
"""Every construction whose object is the noun and whose target follows a preposition."""

MEASURES = frozenset(
    "decade year month amount bit deal degree form kind level lot plenty sort".split()
)
"""Nouns that only say how much of another there is, or for how long."""

FURNISHING = frozenset({"provide", "supply", "furnish"})
"""Verbs that take the receiver as object and the noun behind "with"."""

RECEIVING = frozenset({"receive", "get", "obtain", "enjoy", "gain", "win", "have"})
"""Verbs whose subject is who receives."""


def plain(statement: Statement) -> Statement:
    """Return a statement with one verb in place of a support-verb construction.

    What counts something is left as it is: the noun is then what is counted. The
    sentence is never changed, so its verb has no words of its own there, and a
    question made of it asks whether the whole is true.
    """
    if statement.quantity is not None or statement.object is None or statement.predicate.passive:
        return statement
    return _given(statement) or _furnished(statement) or _received(statement) or statement


def _given(statement: Statement) -> Statement | None:
    for support in SUPPORTS:
        if statement.predicate.lemma in support.verbs:
            verb = support.nouns.get(_noun(statement.object))
            target = _behind(statement, support.links) if verb else None
            if verb and target is not None:
                return _with(statement, verb, target)
    return None


def _furnished(statement: Statement) -> Statement | None:
    """Read "provided the rebels with training"."""
    if statement.predicate.lemma not in FURNISHING or statement.object is None:
        return None
    for given in statement.complements:
        verb = HELPING.get(_noun(given))
        if verb and _follows("with", given, statement):
            return _with(statement, verb, statement.object, without=given)
    return None


def _received(statement: Statement) -> Statement | None:
    """Read "the rebels received support from the army"."""
    if statement.predicate.lemma not in RECEIVING:
        return None
    verb = HELPING.get(_noun(statement.object))
    giver = _behind(statement, ("from", "of")) if verb else None
    if not verb or giver is None:
        return None
    return replace(_with(statement, verb, statement.subject, without=giver), subject=giver)


def _with(
    statement: Statement, verb: str, target: Part, *, without: Part | None = None
) -> Statement:
    rest = tuple(one for one in statement.complements if one not in (target, without))
    predicate = replace(statement.predicate, lemma=verb, text="")
    return replace(statement, predicate=predicate, object=target, complements=rest)


def _noun(part: Part | None) -> str:
    """Return the noun that says what is done, behind words of how much: "years of support"."""
    if part is None:
        return ""
    _, of, measured = part.text.partition(" of ")
    words = _PHRASE_END.split(measured)[0].split() if of and stem(part.head) in MEASURES else ()
    return stem(words[-1]) if words else stem(part.head)


def _behind(statement: Statement, links: tuple[str, ...]) -> Part | None:
    """Return what follows the noun behind one of the prepositions, in the object or beside it."""
    target = statement.object
    if target is None:
        return None
    inside = _links(links, _noun(target)).search(target.text)
    if inside is not None:
        return part_of(inside["target"])
    beside = (
        one
        for one in statement.complements
        if stem(one.head) not in CALENDAR
        and any(_follows(link, one, statement) for link in links if link != "of")
    )
    return next(beside, None)


def _follows(link: str, part: Part, statement: Statement) -> bool:
    return f" {link} {part.text}" in statement.text


@lru_cache(maxsize=256)
def _links(links: tuple[str, ...], head: str) -> re.Pattern[str]:
    return re.compile(
        rf"\b{re.escape(head)}s?\s+(?:{'|'.join(links)})\s+(?P<target>\S.*)", re.IGNORECASE
    )


_PHRASE_END = re.compile(
    r",|\s(?:of|in|on|at|for|with|by|from|to|during|since|after|before|against|under|until"
    r"|that|who|which)\s"
)


def part_of(text: str) -> Part:
    """Return a phrase as a part; its head is the last word before what hangs on it."""
    words = _PHRASE_END.split(text)[0].split()
    return Part(text, (), (words or text.split())[-1].lower())
