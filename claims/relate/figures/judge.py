"""The judgement of two figures of texts that stand side by side."""

from collections.abc import Callable

from claims.model import Modality, Polarity, RelationKind
from claims.relate.figures.amounts import amounts
from claims.relate.figures.asked import (
    CHANGE,
    COUNT,
    DURATION,
    NUMBER,
    PROPORTION,
)
from claims.relate.figures.event import (
    ages,
    countries,
    likeness,
    names,
    places,
    scopes,
    times,
)
from claims.relate.figures.figure import Figure
from claims.relate.figures.moment import development_of, next_state
from claims.relate.figures.one_event import (
    ALIKE,
    is_one_event,
    is_telling,
    names_others,
    share_words,
)
from claims.relate.figures.question import questions
from claims.relate.judgement import Judgement, unrelated
from claims.relate.measures import measures
from claims.relate.slot import Outcome, Slot
from claims.relate.verbs import TOLL_ROLES

CORRECTED = "figure:corrected"
"""Code of a figure that the other text replaces."""

_NEEDS_WORDS = frozenset({NUMBER, PROPORTION, CHANGE, DURATION, COUNT})

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


RULES: tuple[Rule, ...] = (
    moods,
    questions,
    values,
    kinds,
    scopes,
    times,
    ages,
    places,
    countries,
    names,
)
"""The slots of two figures, in the order in which they are compared."""


def judge(a: Figure, b: Figure) -> Judgement:
    """Judge two figures: alike, the next state of one total, incompatible, or of two questions."""
    a, b = in_order(a, b)
    if a.outdated or b.outdated:
        return _corrected(a, b)
    slots: list[Slot] = []
    for rule in RULES:
        slots.append(rule(a, b))
        if slots[-1].outcome is Outcome.DIFFERENT:
            return unrelated(slots)
    found = Judgement(RelationKind.UNRELATED, tuple(slots))
    if found.slot("quantity") in {Outcome.SAME, Outcome.COMPATIBLE}:
        return _agreeing(found, a, b)
    return _differing(found, a, b)


def in_order(a: Figure, b: Figure) -> tuple[Figure, Figure]:
    """Put two figures in an order of their own: by publication, then by where they stand."""
    return (a, b) if _place(a) <= _place(b) else (b, a)


def _place(figure: Figure) -> tuple[int, str, int, str, str]:
    day = figure.statement.published
    order = 0 if day is None else day.toordinal()
    return (order, figure.sentence, figure.start, figure.asked, repr(figure))


def _differing(found: Judgement, a: Figure, b: Figure) -> Judgement:
    """Judge figures of which one excludes the other, or is a bound far from it."""
    is_far = found.slot("quantity") is Outcome.UNKNOWN
    if is_far and a.asked not in TOLL_ROLES:
        return found
    if not is_one_event(found, a, b):
        return unrelated(found.slots, "event:unknown")
    judged = development_of(a, b)
    if is_far and judged.kind is RelationKind.CONTRADICTS:
        return found
    return Judgement(judged.kind, found.slots, (judged.code,))


def _corrected(a: Figure, b: Figure) -> Judgement:
    """Judge a figure that its own text replaces: the other text is updated if it gives it."""
    slots = (values(a, b), places(a, b), countries(a, b), names(a, b))
    other_kind = len({a.asked, b.asked} - {NUMBER}) > 1 and not is_telling(b if a.outdated else a)
    if (a.outdated and b.outdated) or other_kind or slots[0].outcome is not Outcome.SAME:
        return unrelated(
            (Slot("question", Outcome.DIFFERENT, "one figure is replaced by its text"),)
        )
    return Judgement(RelationKind.UPDATES, slots, (CORRECTED,))


def _agreeing(found: Judgement, a: Figure, b: Figure) -> Judgement:
    """Judge figures that agree: the same figure for one question is enough, but for two places."""
    elsewhere = (
        names_others(found, "place")
        and names_others(found, "name")
        and found.slot("country") is not Outcome.SAME
    )
    telling = found.slot("period") is Outcome.SAME and (is_telling(a) or is_telling(b))
    wordless = not _NEEDS_WORDS.isdisjoint({a.asked, b.asked}) and not (
        telling or share_words(a, b)
    )
    if elsewhere or wordless or (a.asked == DURATION and likeness(a, b) < ALIKE / 2):
        return unrelated(found.slots, "event:unknown")
    if next_state(a, b):
        return Judgement(RelationKind.UPDATES, found.slots, ("time:later",))
    return Judgement(RelationKind.CORROBORATES, found.slots)
