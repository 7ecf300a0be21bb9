"""Sentences that two articles have from one pen: long wording that is almost the same.

Outlets take single sentences from a wire or from each other, far less than a
whole text. Each pair of sentences is judged by itself, so that no other article
and no order of loading changes the outcome.
"""

import re
from dataclasses import dataclass
from functools import lru_cache

from claims.model import Statement

RUN = 9
"""Words in a row that two writers do not hit upon by chance."""

PLAIN = 6
"""How many of these are neither names nor figures, for whom nobody has words of his own."""

SHINGLE = 3
"""Words in the short runs by which a short sentence is compared."""

MOST = 0.8
"""Share of the short runs of the shorter sentence from which it stands in the other one."""

FEWEST = 6
"""How many short runs a sentence has at least that says enough to be copied."""

_WORD = re.compile(r"[^\W_]+(?:[.,'’-][^\W_]+)*")


@dataclass(frozen=True, slots=True)
class _Wording:
    """The runs of words of a sentence: telling long ones, and all short ones."""

    long: frozenset[tuple[str, ...]]
    short: frozenset[tuple[str, ...]]


def is_copied(a: Statement, b: Statement) -> bool:
    """Say whether the sentences of two articles that hold two statements are one sentence."""
    return (
        a.sentence is not None and b.sentence is not None and is_one_wording(a.sentence, b.sentence)
    )


def is_one_wording(a: str, b: str) -> bool:
    """Say whether two sentences are one, perhaps trimmed or with a new opening.

    They share nine words in a row, six of them neither names nor figures, or the
    shorter one stands in the other nearly as a whole.

    >>> is_one_wording(
    ...     "The mayor, who is ill, left the hall through a side door, aides said.",
    ...     "On Monday he left the hall through a side door, aides said, and went home.",
    ... )
    True
    >>> is_one_wording("Lund was sent to prison on Monday.", "Lund was sent home on Monday.")
    False
    """
    left, right = _wording(a), _wording(b)
    if not left.long.isdisjoint(right.long):
        return True
    size = min(len(left.short), len(right.short))
    return size >= FEWEST and len(left.short & right.short) >= MOST * size


@lru_cache(maxsize=4096)
def _wording(sentence: str) -> _Wording:
    words = _WORD.findall(sentence)
    plain = [word.islower() for word in words]
    lowered = [word.lower() for word in words]
    return _Wording(
        frozenset(
            tuple(lowered[at : at + RUN])
            for at in range(len(words) - RUN + 1)
            if sum(plain[at : at + RUN]) >= PLAIN
        ),
        frozenset(tuple(lowered[at : at + SHINGLE]) for at in range(len(words) - SHINGLE + 1)),
    )
