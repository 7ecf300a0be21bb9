"""The place slot: whether both speak of the same place."""

import re
from functools import lru_cache

from claims.model import Statement
from claims.normalise.place import canonical_place, containing, contains
from claims.relate.quantities import figures_agree
from claims.relate.slot import Outcome, Slot
from claims.relate.words import content_words

_IN_PLACE = re.compile(r"\b(?:in|at|near|outside)\s((?:[A-Z][\w'-]{1,30}\s?){1,3})")

place_name = lru_cache(maxsize=8192)(canonical_place)
"""The canonical name of a place, remembered."""


def places(a: Statement, b: Statement) -> Slot:
    """Compare the places spoken of; an unknown place is unknown, not everywhere.

    A place inside the other is compatible for what happened or not. Counts of
    the two are part and whole, and different questions unless both give the
    same figure. Two names of which neither is known to contain the other part
    two questions. Where a place is not known, the places that the words name
    can still part the two.
    """
    if a.place is None or b.place is None:
        return _one_place(a, b)
    left, right = place_name(a.place), place_name(b.place)
    if left == right:
        return Slot("place", Outcome.SAME, left)
    if not _nested(left, right):
        return Slot("place", Outcome.DIFFERENT, f"{left} and {right}")
    if a.quantity is None or b.quantity is None or figures_agree(a, b):
        return Slot("place", Outcome.COMPATIBLE, f"{left} and {right}")
    return Slot("place", Outcome.DIFFERENT, f"part and whole: {left} and {right}")


def _one_place(a: Statement, b: Statement) -> Slot:
    """Judge by places that stand in the words: they can part two statements, but not join them."""
    left, right = _places_said(a), _places_said(b)
    if not left or not right or any(_nested(x, y) for x in left for y in right):
        return Slot("place", Outcome.UNKNOWN)
    return Slot("place", Outcome.DIFFERENT, f"{min(left)} and {min(right)}")


def _places_said(statement: Statement) -> frozenset[str]:
    if statement.place is not None:
        return frozenset({place_name(statement.place)})
    return _places_in(statement.text)


@lru_cache(maxsize=8192)
def _places_in(text: str) -> frozenset[str]:
    names = (match[1].strip() for match in _IN_PLACE.finditer(text))
    return frozenset(place_name(name) for name in names if containing(name))


@lru_cache(maxsize=8192)
def _nested(left: str, right: str) -> bool:
    if contains(left, right) or contains(right, left):
        return True
    words, others = content_words(left), content_words(right)
    return bool(words and others) and (words <= others or others <= words)
