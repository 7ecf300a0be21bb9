"""The judgement of two figures of texts that stand side by side."""

import re
from collections.abc import Callable

from claims.model import Modality, Polarity, RelationKind
from claims.relate.actors import compare_parts
from claims.relate.figures.amounts import amounts, ratio
from claims.relate.figures.asked import (
    CHANGE,
    COUNT,
    DURATION,
    LENGTH,
    MAGNITUDE,
    NUMBER,
    PROPORTION,
    SENTENCE,
)
from claims.relate.figures.event import ages, countries, likeness, names, places, times
from claims.relate.figures.figure import Figure
from claims.relate.figures.moment import development_of, next_state, unfolds
from claims.relate.figures.question import questions
from claims.relate.judgement import Judgement, parted, unrelated
from claims.relate.lexicon import noun_class, predicate_class
from claims.relate.measures import measures
from claims.relate.slot import Outcome, Slot
from claims.relate.verbs import TOLL_ROLES
from claims.relate.words import CALENDAR, content_words

CORRECTED = "figure:corrected"
"""Code of a figure that the other text replaces."""

NEAR_MISS = 1.6
"""Ratio up to which two figures of nobody named are taken for rival answers to one question."""

ALIKE = 0.6
"""Share of common words from which on two sentences tell of one thing without a common name."""

_TAKING = re.compile(r"\b(?:takes?|took|taken|taking|lasts?|lasted|lasting)\s(?:\w+\s){0,2}?\Z")
_NEEDS_WORDS = frozenset({NUMBER, PROPORTION, CHANGE, DURATION, COUNT})
_CHANGING = frozenset({"rise", "fall", "raise", "cut", "rose", "fell", "grew", "grown", "risen"})
_NEAR_MISSES = frozenset({MAGNITUDE, LENGTH})

Rule = Callable[[Figure, Figure], Slot]


def moods(a: Figure, b: Figure) -> Slot:
    """Compare how both are put: what is conditional or denied gives no figure."""
    for figure in (a, b):
        statement = figure.statement
        if statement.modality is Modality.CONDITIONAL:
            return Slot("modality", Outcome.DIFFERENT, "a condition asserts nothing")
        if statement.polarity is Polarity.DENIED:
            return Slot("polarity", Outcome.DIFFERENT, "one is denied")
        if statement.text.endswith("?"):
            return Slot("modality", Outcome.DIFFERENT, "a question asserts nothing")
    return Slot("modality", Outcome.COMPATIBLE)


def values(a: Figure, b: Figure) -> Slot:
    """Compare the figures themselves, as intervals in one unit."""
    return amounts(a.quantity, b.quantity)


def kinds(a: Figure, b: Figure) -> Slot:
    """Compare whether both are totals, rates, ranks, or figures of a part of the time."""
    return measures(a.statement, b.statement)


RULES: tuple[Rule, ...] = (moods, questions, values, kinds, times, ages, places, countries, names)
"""The slots of two figures, in the order in which they are compared."""


def judge(a: Figure, b: Figure) -> Judgement:
    """Judge two figures: alike, the next state of one total, incompatible, or of two questions."""
    if a.outdated or b.outdated:
        return _corrected(a, b)
    slots: list[Slot] = []
    for rule in RULES:
        slots.append(rule(a, b))
        if slots[-1].outcome is Outcome.DIFFERENT:
            return unrelated(slots)
    found = Judgement(RelationKind.UNRELATED, tuple(slots))
    agreement = found.slot("quantity")
    if agreement in {Outcome.SAME, Outcome.COMPATIBLE}:
        return _agreeing(found, a, b)
    if agreement is Outcome.UNKNOWN and a.asked not in TOLL_ROLES:
        return found
    if not _is_one_event(found, a, b):
        return unrelated(slots, "event:unknown")
    judged = development_of(a, b)
    if agreement is Outcome.UNKNOWN and judged.kind is RelationKind.CONTRADICTS:
        return found
    return Judgement(judged.kind, found.slots, (judged.code,))


def _corrected(a: Figure, b: Figure) -> Judgement:
    """Judge a figure that its own text replaces: the other text is updated if it gives it."""
    slots = (values(a, b), places(a, b), countries(a, b), names(a, b))
    kinds_named = {a.asked, b.asked} - {NUMBER}
    if a.outdated and b.outdated or len(kinds_named) > 1 or slots[0].outcome is not Outcome.SAME:
        return unrelated(
            (Slot("question", Outcome.DIFFERENT, "one figure is replaced by its text"),)
        )
    return Judgement(RelationKind.UPDATES, slots, (CORRECTED,))


def _agreeing(found: Judgement, a: Figure, b: Figure) -> Judgement:
    """Judge figures that agree: the same figure for one question is enough, but for two places."""
    elsewhere = (
        _names_others(found, "place")
        and _names_others(found, "name")
        and found.slot("country") is not Outcome.SAME
    )
    if next_state(a, b):
        return Judgement(RelationKind.UPDATES, found.slots, ("time:later",))
    if a.asked in _NEEDS_WORDS and not _share_words(a, b):
        return Judgement(found.kind, found.slots, ("event:unknown",))
    if elsewhere or (a.asked == DURATION and likeness(a, b) < ALIKE / 2):
        return Judgement(found.kind, found.slots, ("event:unknown",))
    return Judgement(RelationKind.CORROBORATES, found.slots)


def _names_others(found: Judgement, slot: str) -> bool:
    """Say whether both sides name something there, and not the same."""
    return any(one.name == slot and one.detail and not one.agrees for one in found.slots)


def _is_one_event(found: Judgement, a: Figure, b: Figure) -> bool:
    """Say whether unlike figures are rival answers and not those of two events.

    They are of one event where a person's age or a name is shared, or where
    the sentences are alike, or name nothing and miss each other by little.
    """
    if found.slot("period") is Outcome.UNKNOWN:
        return False
    alike = likeness(a, b)
    if a.asked in {DURATION, SENTENCE} and not (_takes_time(a) and _takes_time(b)):
        return False
    if found.slot("age") is Outcome.SAME:
        return True
    if _names_others(found, "place") or _names_others(found, "country"):
        return False
    if found.slot("name") is Outcome.SAME:
        return True
    unfolding = a.asked == MAGNITUDE or (a.asked in TOLL_ROLES and unfolds(a, b))
    if _names_others(found, "name"):
        return unfolding
    near = ratio(a.quantity, b.quantity) <= NEAR_MISS and a.asked in _NEAR_MISSES
    of_one = alike >= ALIKE and not _of_others(a, b)
    return of_one or near or a.asked in TOLL_ROLES


def _share_words(a: Figure, b: Figure) -> bool:
    """Say whether a word is common to both sentences that is no date and no verb of change."""
    left, right = (frozenset(map(noun_class, content_words(f.sentence))) for f in (a, b))
    return any(
        word not in CALENDAR and predicate_class(word) not in _CHANGING for word in left & right
    )


def _takes_time(figure: Figure) -> bool:
    """Say whether a duration is said of what is told, and not of something mentioned."""
    return _TAKING.search(figure.before) is not None


def _of_others(a: Figure, b: Figure) -> bool:
    """Say whether the claims that hold the figures are of two subjects."""
    left, right = a.statement.subject, b.statement.subject
    if not left.text or not right.text:
        return False
    return compare_parts(left, right) is Outcome.DIFFERENT
