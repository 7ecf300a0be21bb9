"""The place slot: whether both speak of the same place."""

from functools import lru_cache

from claims.model import Statement
from claims.normalise.place import canonical_place, contains
from claims.relate.quantities import figures_agree
from claims.relate.slot import Outcome, Slot
from claims.relate.words import content_words

place_name = lru_cache(maxsize=8192)(canonical_place)
"""The canonical name of a place, remembered."""


def places(a: Statement, b: Statement) -> Slot:
    """Compare the places spoken of; an unknown place is unknown, not everywhere.

    A place inside the other is compatible for what happened or not. Counts of
    the two are part and whole, and different questions unless both give the
    same figure. Two names of which neither is known to contain the other part
    two questions.
    """
    if a.place is None or b.place is None:
        return Slot("place", Outcome.UNKNOWN)
    left, right = place_name(a.place), place_name(b.place)
    if left == right:
        return Slot("place", Outcome.SAME, left)
    if not _nested(left, right):
        return Slot("place", Outcome.DIFFERENT, f"{left} and {right}")
    if a.quantity is None or b.quantity is None or figures_agree(a, b):
        return Slot("place", Outcome.COMPATIBLE, f"{left} and {right}")
    return Slot("place", Outcome.DIFFERENT, f"part and whole: {left} and {right}")


@lru_cache(maxsize=8192)
def _nested(left: str, right: str) -> bool:
    if contains(left, right) or contains(right, left):
        return True
    words, others = content_words(left), content_words(right)
    return bool(words and others) and (words <= others or others <= words)
