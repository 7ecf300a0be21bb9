"""The figures of two texts: each pair that answers one question is judged, the plainest decides."""

from collections.abc import Sequence
from itertools import product

from claims.model import RelationKind, Verdict
from claims.relate.copied_wording import is_copied
from claims.relate.figures.figure import Figure
from claims.relate.figures.judge import CORRECTED, in_order, judge
from claims.relate.figures.saying import explain
from claims.relate.judgement import Judgement, score_of
from claims.relate.witness import same_witness


def align_figures(a: Sequence[Figure], b: Sequence[Figure]) -> tuple[Verdict, ...]:
    """Return the verdicts on all pairs of figures that answer one question, without the others."""
    return tuple(aligned(a, b).values())


def aligned(a: Sequence[Figure], b: Sequence[Figure]) -> dict[tuple[int, int], Verdict]:
    """Return the verdicts on pairs of figures that answer one question, by their places.

    A figure that agrees with one of the other text is settled: that it
    differs from another one of the same kind does not count.
    """
    judged = {(i, j): judge(x, y) for (i, x), (j, y) in product(enumerate(a), enumerate(b))}
    settled = {
        (side, index)
        for (i, j), found in judged.items()
        if found.kind is RelationKind.CORROBORATES or CORRECTED in found.notes
        for side, index in (("a", i), ("b", j))
    }
    return {
        (i, j): _verdict(found, a[i], b[j])
        for (i, j), found in judged.items()
        if found.kind is RelationKind.CORROBORATES
        or CORRECTED in found.notes
        or (found.kind is not RelationKind.UNRELATED and settled.isdisjoint({("a", i), ("b", j)}))
    }


def _verdict(found: Judgement, a: Figure, b: Figure) -> Verdict:
    repeated = found.kind is RelationKind.CORROBORATES and is_copied(a.statement, b.statement)
    return Verdict(
        relation=found.kind,
        score=score_of(found, a.statement, b.statement),
        reasons=found.codes,
        explanation=explain(found, *in_order(a, b)),
        same_witness=repeated or same_witness(a.statement, b.statement),
    )
