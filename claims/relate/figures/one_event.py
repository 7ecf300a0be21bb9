"""Whether two figures that answer one kind of question are of one event."""

import re

from claims.model import Part
from claims.relate.actors import compare_parts
from claims.relate.anchors import TELLING_FIGURE
from claims.relate.figures.amounts import ratio
from claims.relate.figures.asked import DURATION, LENGTH, MAGNITUDE, SENTENCE
from claims.relate.figures.event import likeness
from claims.relate.figures.figure import Figure
from claims.relate.figures.marks import marks_of, names_in, shared
from claims.relate.figures.moment import unfolds
from claims.relate.judgement import Judgement
from claims.relate.lexicon import noun_class, predicate_class, widest_class
from claims.relate.nouns import EVENTS, GENERIC
from claims.relate.slot import Outcome
from claims.relate.verbs import TOLL_ROLES
from claims.relate.words import CALENDAR, content_words, stem

NEAR_MISS = 1.6
"""Ratio up to which two figures of nobody named are taken for rival answers to one question."""

ALIKE = 0.6
"""Share of common words from which on two sentences tell of one thing without a common name."""

_TAKING = re.compile(r"\b(?:takes?|took|taken|taking|lasts?|lasted|lasting)\s(?:\w+\s){0,2}?\Z")
_UNITS = frozenset({"percent", "percentage", "point", "per", "cent", "number", "hour", "minute"})
_CHANGING = frozenset({"rise", "fall", "raise", "cut", "rose", "fell", "grew", "grown", "risen"})
_NEAR_MISSES = frozenset({MAGNITUDE, LENGTH})


def is_one_event(found: Judgement, a: Figure, b: Figure) -> bool:
    """Say whether unlike figures are rival answers and not those of two events.

    One told of as long past is of another event, and a duration counts only
    where it is said how long the thing itself took. A shared age of a person
    ties two figures, other places or countries part them. Else a shared name
    ties them, or, where neither names another, likeness of the words or a near
    miss. The tolls of a disaster need no common name.
    """
    if found.slot("period") is Outcome.UNKNOWN:
        return False
    if a.asked in {DURATION, SENTENCE} and not (_takes_time(a) and _takes_time(b)):
        return False
    if found.slot("age") is Outcome.SAME:
        return True
    elsewhere = names_others(found, "place") or names_others(found, "country")
    if elsewhere or _are_of_others(found, a, b):
        return False
    return found.slot("name") is Outcome.SAME or _is_alike(found, a, b)


def _are_of_others(found: Judgement, a: Figure, b: Figure) -> bool:
    """Say whether the figures are the doing or the own of two who are told apart."""
    if a.asked in TOLL_ROLES:
        return found.slot("name") is not Outcome.SAME and _has_other_actor(a, b)
    return _has_other_bearer(a, b)


def _has_other_bearer(a: Figure, b: Figure) -> bool:
    """Say whether the claims are of two named subjects of whom neither stands in both sentences."""
    left, right = (names_in(f.statement.subject.text) for f in (a, b))
    if not left or not right or shared(left, right | marks_of(b.sentence).names):
        return False
    return not shared(right, left | marks_of(a.sentence).names)


def _has_other_actor(a: Figure, b: Figure) -> bool:
    """Say whether two tolls are the doing of two actors ("the rebels", "the army")."""
    if a.asked not in TOLL_ROLES or not _of_others(a, b):
        return False
    active = not (a.statement.predicate.passive or b.statement.predicate.passive)
    return active and all(_is_somebody(f.statement.subject) for f in (a, b))


def _is_somebody(part: Part) -> bool:
    """Say whether a phrase names an actor and no event: it is known, or names people."""
    name = noun_class(stem(part.head))
    if name in EVENTS | GENERIC:
        return False
    return part.entity is not None or widest_class(name) == "person" or part.text.endswith("s")


def _is_alike(found: Judgement, a: Figure, b: Figure) -> bool:
    if names_others(found, "name"):
        return a.asked == MAGNITUDE or (a.asked in TOLL_ROLES and unfolds(a, b))
    near = a.asked in _NEAR_MISSES and ratio(a.quantity, b.quantity) <= NEAR_MISS
    of_one = likeness(a, b) >= ALIKE and not _of_others(a, b)
    return of_one or near or a.asked in TOLL_ROLES


def names_others(found: Judgement, slot: str) -> bool:
    """Say whether both sides name something there, and not the same."""
    return any(one.name == slot and one.detail and not one.agrees for one in found.slots)


def share_words(a: Figure, b: Figure) -> bool:
    """Say whether a word is common to both sentences that is no date and no verb of change."""
    left, right = (frozenset(map(noun_class, content_words(f.sentence))) for f in (a, b))
    common = (left & right) - CALENDAR - _UNITS
    return any(predicate_class(word) not in _CHANGING for word in common)


def is_telling(figure: Figure) -> bool:
    """Say whether a figure is unlikely to be the same by chance: no small and no round number."""
    value = figure.quantity.value
    if value is None:
        return False
    return value != int(value) or (value >= TELLING_FIGURE and value % 10 != 0)


def _takes_time(figure: Figure) -> bool:
    """Say whether a duration is said of what is told, and not of something mentioned."""
    return _TAKING.search(figure.before) is not None


def _is_counted(figure: Figure) -> bool:
    """Say whether the figure is the subject of its claim, and so no name of it."""
    written = figure.sentence[figure.start : figure.end].strip()
    return written.lower() in figure.statement.subject.text.lower()


def _of_others(a: Figure, b: Figure) -> bool:
    """Say whether the claims that hold the figures are of two subjects."""
    left, right = a.statement.subject, b.statement.subject
    voices = {a.statement.predicate.passive, b.statement.predicate.passive}
    unsaid = not left.text or not right.text or _is_counted(a) or _is_counted(b)
    if unsaid or len(voices) > 1:
        return False
    return compare_parts(left, right) is Outcome.DIFFERENT
