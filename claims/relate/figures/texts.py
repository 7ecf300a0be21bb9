"""Two short texts as a whole: by their claims and by their figures."""

from dataclasses import dataclass, replace
from functools import lru_cache

from claims.model import RelationKind, Statement, Verdict
from claims.relate.align import align, weight
from claims.relate.compare import compare
from claims.relate.figures.align import align_figures
from claims.relate.figures.figure import Figure
from claims.relate.withdrawal import after_withdrawal


@dataclass(frozen=True, slots=True)
class TextSide:
    """One of two texts, with the statements of its claims and with all its figures."""

    text: str
    statements: tuple[Statement, ...]
    figures: tuple[Figure, ...]


def judge_texts(a: TextSide, b: TextSide) -> Verdict:
    """Judge two texts: a contradiction outweighs an update, that an agreement.

    The claims are judged as wholes, the figures each for the question it
    answers; among verdicts of one kind the plainest decides. Where two claims
    as wholes are the same to each other as the figures are, they explain it.
    """
    once = lru_cache(maxsize=None)(compare)
    claims = align(a.statements, b.statements, lambda x, y: _without_figures(once(x, y)))
    best = max((claims, *align_figures(a.figures, b.figures)), key=weight)
    if _is_of_figures(best):
        best = _explained(best, align(a.statements, b.statements, once))
    return after_withdrawal(best, a.text, b.text)


def _without_figures(found: Verdict) -> Verdict:
    """Return the verdict on two claims; what their figures are to each other is left to those."""
    if found.relation is RelationKind.UNRELATED or not _is_of_figures(found):
        return found
    return replace(
        found,
        relation=RelationKind.UNRELATED,
        score=round(1.0 - found.score, 3),
        reasons=(*found.reasons, "event:unknown"),
        explanation="The figures are not known to be of one event.",
    )


def _is_of_figures(verdict: Verdict) -> bool:
    return any(reason.startswith("quantity:") for reason in verdict.reasons)


def _explained(verdict: Verdict, claims: Verdict) -> Verdict:
    return claims if claims.relation is verdict.relation else verdict
