"""Stored questions as people read them: sides, witnesses, and why the sides differ."""

from collections.abc import Mapping, Sequence

from sqlalchemy.orm import Session

from claims.model import QuestionView, RelationKind, Reviewed, ReviewVerdict, Statement
from claims.relate.dispute import sides
from claims.relate.estimate import estimate
from claims.relate.stale import stale_claims
from claims.service.recall import recall
from claims.store.disputes import QuestionMaterial, updates_of_question

MOST_EXPLANATIONS = 5
"""How many relations of one question are told in words."""


def question_views(
    session: Session, materials: Sequence[QuestionMaterial], told: RelationKind
) -> list[QuestionView]:
    """Group each question's claims into sides; ``told`` is the kind of relation to explain."""
    claim_ids = [claim.view.id for material in materials for claim in material.claims]
    statements = recall(session, claim_ids)
    return [_view(material, statements, told) for material in materials]


def _view(
    material: QuestionMaterial, statements: Mapping[int, Statement], told: RelationKind
) -> QuestionView:
    found = sides(
        [claim.view for claim in material.claims],
        {claim.view.id: statements[claim.view.id] for claim in material.claims},
        clashes=_pairs(material, RelationKind.CONTRADICTS),
        agreements=_pairs(material, RelationKind.CORROBORATES),
        updates=_pairs(material, RelationKind.UPDATES),
    )
    return QuestionView(
        id=material.id,
        text=material.text,
        sides=found,
        explanations=_explanations(material, told),
        score=material.score,
        fictional=material.fictional,
        weight=round(material.weight, 3),
        estimate=estimate(found, statements) if told is RelationKind.CONTRADICTS else None,
        review=_review(material, told),
    )


def _review(material: QuestionMaterial, told: RelationKind) -> Reviewed | None:
    decided = [relation.review for relation in material.relations if relation.kind is told]
    if ReviewVerdict.CONFIRM in decided:
        return Reviewed.CONFIRMED
    rejected = bool(decided) and all(one is ReviewVerdict.REJECT for one in decided)
    return Reviewed.REJECTED if rejected else None


def _pairs(material: QuestionMaterial, kind: RelationKind) -> list[tuple[int, int]]:
    return [(relation.a, relation.b) for relation in material.relations if relation.kind is kind]


def _explanations(material: QuestionMaterial, told: RelationKind) -> tuple[str, ...]:
    ordered = sorted(
        material.relations, key=lambda r: (r.kind is not told, -r.score, r.explanation)
    )
    texts = dict.fromkeys(r.explanation for r in ordered if r.kind in {told, RelationKind.UPDATES})
    return tuple(texts)[:MOST_EXPLANATIONS]


def stale_facts(session: Session, claim_id: int) -> tuple[tuple[str, str], ...]:
    """Return the fact that a claim repeats a figure that its source had corrected, if it does."""
    updates = updates_of_question(session, claim_id)
    if not updates:
        return ()
    answers = {claim for pair in updates for claim in pair} | {claim_id}
    correction = stale_claims(recall(session, answers), updates).get(claim_id)
    if correction is None:
        return ()
    return (("stale", f"repeats a figure that claim {correction} had corrected"),)
