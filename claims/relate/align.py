"""Two short texts, each with several statements: the pair that fits best decides."""

from collections.abc import Callable, Sequence
from itertools import product

from claims.model import RelationKind, Statement, Verdict
from claims.relate.compare import compare

_PRIORITY = {
    RelationKind.CONTRADICTS: 3,
    RelationKind.UPDATES: 2,
    RelationKind.CORROBORATES: 1,
    RelationKind.UNRELATED: 0,
}

NOTHING = Verdict(RelationKind.UNRELATED, 0.0, (), "One of the texts states nothing.")
"""The verdict on texts of which one gives no statement."""


Comparison = Callable[[Statement, Statement], Verdict]


def align(a: Sequence[Statement], b: Sequence[Statement], judge: Comparison = compare) -> Verdict:
    """Judge two texts by their statements: a contradiction outweighs an update, that an agreement.

    Among verdicts of one kind the plainest decides. A statement that agrees
    fully with one of the other text is settled: what else it looks like beside
    the others does not count.
    """
    verdicts = {(i, j): judge(x, y) for (i, x), (j, y) in product(enumerate(a), enumerate(b))}
    if not verdicts:
        return NOTHING
    settled = {
        (side, index)
        for (i, j), verdict in verdicts.items()
        if verdict.relation is RelationKind.CORROBORATES
        for side, index in (("a", i), ("b", j))
    }
    open_ones = [
        verdict
        for (i, j), verdict in verdicts.items()
        if verdict.relation is RelationKind.CORROBORATES or not ({("a", i), ("b", j)} & settled)
    ]
    return max(open_ones, key=weight)


def weight(verdict: Verdict) -> tuple[int, float, str]:
    """Return how much a verdict on one pair counts among those on two texts."""
    return (_PRIORITY[verdict.relation], verdict.score, verdict.explanation)
