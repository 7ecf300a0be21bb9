"""Questions whose answers contradict or corroborate each other, with all there is to tell them."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Row, and_, literal, or_, select
from sqlalchemy.orm import Session, aliased

from claims.model import (
    ClaimView,
    Filters,
    Polarity,
    Quantity,
    RelationKind,
    Reviewed,
    ReviewVerdict,
)
from claims.store.claim_views import CLAIM_ROW, quantity_of, views_of_rows
from claims.store.ranking import Ranked, corroborated_questions, disputed_questions
from claims.store.relations import reasons_of
from claims.store.reviews import is_decided
from claims.store.standing import reviewed_pair, stands
from claims.store.tables_articles import ArticleVersion
from claims.store.tables_claims import Claim
from claims.store.tables_relations import Relation


@dataclass(frozen=True, slots=True)
class AnsweringClaim:
    """A claim that answers a question; ``witness`` is the origin behind it, None until linked."""

    view: ClaimView
    witness: str | None
    polarity: Polarity
    quantity: Quantity | None


@dataclass(frozen=True, slots=True)
class StoredRelation:
    """A stored judgement of two claims, ``a`` before ``b`` by number."""

    id: int
    a: int
    b: int
    kind: RelationKind
    score: float
    explanation: str
    same_witness: bool
    reasons: tuple[str, ...]
    review: ReviewVerdict | None = None


@dataclass(frozen=True, slots=True)
class QuestionMaterial:
    """A question with every claim that answers it and every relation among those.

    ``weight`` is what it is ranked by (see :mod:`~claims.store.ranking`),
    ``score`` that of its surest relation.
    """

    id: int
    text: str
    weight: float
    score: float
    fictional: bool
    claims: tuple[AnsweringClaim, ...]
    relations: tuple[StoredRelation, ...]


def disputed(session: Session, filters: Filters) -> list[QuestionMaterial]:
    """Return the questions with a contradiction, weightiest first.

    Superseded claims and retracted articles are left out, and what a person
    rejected, unless the filters ask for it. Filters pick the questions that have
    a claim which meets them all; its rivals come with it.
    """
    return _materials(session, disputed_questions(session, filters), filters.reviewed)


def corroborated(session: Session, filters: Filters) -> list[QuestionMaterial]:
    """Return the questions that independent witnesses answer alike, most witnesses first.

    As :func:`disputed`; relations of claims that go back to one witness do not count.
    """
    return _materials(session, corroborated_questions(session, filters), None)


def updates_of_question(session: Session, claim_id: int) -> list[tuple[int, int]]:
    """Return the pairs of claims that update each other in the question a claim answers."""
    a, b = aliased(Claim), aliased(Claim)
    question = select(Claim.question_id).where(Claim.id == claim_id).scalar_subquery()
    query = (
        select(Relation.claim_a_id, Relation.claim_b_id)
        .join(a, a.id == Relation.claim_a_id)
        .join(b, b.id == Relation.claim_b_id)
        .where(Relation.kind == RelationKind.UPDATES, a.question_id == question)
        .where(stands(a), stands(b))
    )
    return [(one, other) for one, other in session.execute(query)]


def _materials(
    session: Session, ranked: Sequence[Ranked], wanted: Reviewed | None
) -> list[QuestionMaterial]:
    numbers = [row.question_id for row in ranked]
    relations = _relations(session, numbers, wanted)
    claims = _claims(session, numbers, relations)
    return [
        QuestionMaterial(
            id=row.question_id,
            text=row.text,
            weight=row.weight,
            score=row.score,
            fictional=any(fictional for _, fictional in claims[row.question_id]),
            claims=tuple(claim for claim, _ in claims[row.question_id]),
            relations=tuple(relations.get(row.question_id, ())),
        )
        for row in ranked
    ]


def _claims(
    session: Session, question_ids: Sequence[int], relations: Mapping[int, list[StoredRelation]]
) -> dict[int, list[tuple[AnsweringClaim, bool]]]:
    """Return the claims of each question in order of publication, and whether they are fiction.

    What a rejected relation brings together no longer answers one question: the
    ends of the relations are always among the claims.
    """
    ends = {n: {end for one in found for end in (one.a, one.b)} for n, found in relations.items()}
    told = set().union(*ends.values())
    of_question = and_(Claim.question_id.in_(question_ids), stands())
    query = CLAIM_ROW.where(or_(of_question, Claim.id.in_(told)) if told else of_question)
    rows = session.execute(
        query.order_by(ArticleVersion.published.asc().nulls_last(), Claim.id)
    ).all()
    views = views_of_rows(session, rows)
    claims: dict[int, list[tuple[AnsweringClaim, bool]]] = defaultdict(list)
    for row in rows:
        claim = AnsweringClaim(views[row.id], row.witness, row.polarity, quantity_of(row))
        asked = {number for number, found in ends.items() if row.id in found}
        if row.question_id in question_ids:
            asked.add(row.question_id)
        for number in asked:
            claims[number].append((claim, row.fictional))
    return claims


def _relations(
    session: Session, question_ids: Sequence[int], wanted: Reviewed | None
) -> dict[int, list[StoredRelation]]:
    a, b = aliased(Claim), aliased(Claim)
    counts = reviewed_pair(None, a, b)
    query = (
        select(
            Relation.id,
            Relation.claim_a_id,
            Relation.claim_b_id,
            Relation.kind,
            Relation.score,
            Relation.explanation,
            Relation.same_witness,
            a.question_id,
            is_decided(ReviewVerdict.CONFIRM).label("confirmed"),
            (literal(value=True) if wanted is None else counts).label("held"),
        )
        .join(a, a.id == Relation.claim_a_id)
        .join(b, b.id == Relation.claim_b_id)
        .where(a.question_id.in_(question_ids))
        .where(or_(Relation.kind != RelationKind.CORROBORATES, a.question_id == b.question_id))
        .where(counts if wanted is None else or_(counts, reviewed_pair(wanted, a, b)))
        .order_by(Relation.claim_a_id, Relation.claim_b_id)
    )
    rows = session.execute(query).all()
    reasons = reasons_of(session, [row.id for row in rows])
    relations: dict[int, list[StoredRelation]] = defaultdict(list)
    for row in rows:
        relations[row.question_id or 0].append(_stored(row, reasons.get(row.id, ())))
    return relations


def _stored(row: Row[*tuple[Any, ...]], reasons: tuple[str, ...]) -> StoredRelation:
    undone = None if row.held else ReviewVerdict.REJECT
    return StoredRelation(
        id=row.id,
        a=row.claim_a_id,
        b=row.claim_b_id,
        kind=row.kind,
        score=row.score,
        explanation=row.explanation,
        same_witness=row.same_witness,
        reasons=reasons,
        review=ReviewVerdict.CONFIRM if row.confirmed else undone,
    )
