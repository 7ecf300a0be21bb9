"""Which figures of two articles that tell one story answer one question."""

from claims.model import Comparator, Part, Quantity, RelationKind
from claims.relate.actors import actors, content_patient
from claims.relate.figures.amounts import NEAR, amounts, ratio
from claims.relate.figures.asked import MAGNITUDE, NUMBER
from claims.relate.figures.event import ages, times
from claims.relate.figures.figure import Figure
from claims.relate.lexicon import noun_class
from claims.relate.other_events import are_told_apart
from claims.relate.predicates import predicates
from claims.relate.slot import Outcome
from claims.relate.verbs import TOLL_ROLES

WIDE = 2
"""How many times its lower bound a guess may reach up to and still tell a number."""

_AGREEING = frozenset({Outcome.SAME, Outcome.COMPATIBLE})


def answer_one_question(kind: RelationKind, a: Figure, b: Figure) -> bool:
    """Say whether a verdict on two figures of one story can be trusted.

    Both are of one kind of event, and neither is of "a second blast". A story has
    one toll and one magnitude; of other things it counts many, so what is told of
    them, and what is counted, must be the same as well. Figures that differ must be
    of articles whose days are known, for two earthquakes of one place are told
    alike, or of a person of one age, and count the same: patients are not all people.
    """
    if NUMBER in {a.asked, b.asked} or _is_general(a) or _is_general(b):
        return False
    if are_told_apart(a.sentence, b.sentence):
        return False
    told_alike = predicates(a.statement, b.statement).outcome in _AGREEING
    if kind is RelationKind.CORROBORATES:
        of_event = _is_of_event(a) and _is_of_event(b)
        same = _may_be_one_event if of_event else _is_of_one_thing
        return not _is_vague(a, b) and (told_alike or of_event) and same(a, b)
    return _count_one_thing(a, b) and _are_of_one(a, b, told_alike=told_alike)


def _is_vague(a: Figure, b: Figure) -> bool:
    """Say whether one figure alone is a wide guess: "several" agrees with too many."""
    return _is_wide(a.quantity) is not _is_wide(b.quantity)


def _is_wide(quantity: Quantity) -> bool:
    low, high = quantity.low, quantity.high
    guessed = quantity.comparator is Comparator.VAGUE
    return guessed and (low is None or high is None or high > WIDE * low)


def _is_of_one_thing(a: Figure, b: Figure) -> bool:
    """Say whether figures that agree may be of one thing: women are no children.

    What "it" is worth is not known, and sums that only leave room for each other
    are of two offers as well as of one.
    """
    if _thing(a) != _thing(b) or _bears_no_name(a) or _bears_no_name(b):
        return False
    if ratio(a.quantity, b.quantity) > 1 + NEAR:
        return False
    if _befall_others(a, b):
        return False
    unlike = actors(a.statement, b.statement).outcome in {Outcome.DIFFERENT, Outcome.CLASH}
    return not unlike or bool(_names(a) & _names(b))


def _befall_others(a: Figure, b: Figure) -> bool:
    """Say whether two who are named are acted upon, such as two who are charged."""
    found = (content_patient(figure.statement) for figure in (a, b))
    left, right = (_name_words(part) if part is not None else frozenset() for part in found)
    return bool(left and right) and left.isdisjoint(right)


def _name_words(part: Part) -> frozenset[str]:
    """Return the words of a name; none where the phrase only has names in it."""
    words = frozenset(word for word in part.text.split() if word[0].isupper())
    return words if part.head.lower() in {word.lower() for word in words} else frozenset()


def _bears_no_name(figure: Figure) -> bool:
    subject = figure.statement.subject
    return subject.entity is None and subject.text.lower() in _POINTING


_POINTING = frozenset("it they this that these those he she which".split())


def _may_be_one_event(a: Figure, b: Figure) -> bool:
    """Say whether a toll or a magnitude may be of one event.

    Many an earthquake has a magnitude of about 6: one of another month, or one of
    an unknown day that was not as strong, is another one.
    """
    if a.asked != MAGNITUDE:
        return True
    if times(a, b).outcome is Outcome.UNKNOWN:
        return False
    is_same = amounts(a.quantity, b.quantity).outcome is Outcome.SAME
    return is_same or (_is_dated(a) and _is_dated(b))


def _names(figure: Figure) -> frozenset[str]:
    """Return the capitalised words of who acts, but for articles."""
    words = figure.statement.subject.text.split()
    return frozenset(word for word in words if word.istitle()) - {"The", "A", "An"}


def _count_one_thing(a: Figure, b: Figure) -> bool:
    return a.asked == MAGNITUDE or _thing(a) == _thing(b)


def _are_of_one(a: Figure, b: Figure, *, told_alike: bool) -> bool:
    """Say whether figures that differ are of one person or event."""
    if ages(a, b).outcome is Outcome.SAME:
        return True
    if not (_is_dated(a) and _is_dated(b)):
        return False
    alike = told_alike and actors(a.statement, b.statement).outcome in _AGREEING
    return alike or (_is_of_event(a) and _is_of_event(b))


def _thing(figure: Figure) -> str:
    return noun_class(figure.quantity.counts or "person")


def _is_of_event(figure: Figure) -> bool:
    return figure.asked == MAGNITUDE or figure.asked in TOLL_ROLES


def _is_general(figure: Figure) -> bool:
    """Say whether a figure is of what can happen, not of what did: "a magnitude 6 quake can"."""
    return figure.statement.predicate.text.startswith("can ")


def _is_dated(figure: Figure) -> bool:
    return figure.statement.published is not None
