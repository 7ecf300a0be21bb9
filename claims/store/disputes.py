"""Questions whose answers contradict or corroborate each other, with all there is to tell them."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import (
    ColumnElement,
    CompoundSelect,
    Select,
    and_,
    distinct,
    func,
    not_,
    select,
    union_all,
)
from sqlalchemy.orm import Session, aliased

from claims.model import ClaimView, Filters, Polarity, Quantity, RelationKind
from claims.store.claim_views import CLAIM_ROW, quantity_of, views_of_rows
from claims.store.filtering import conditions, narrowing
from claims.store.relations import reasons_of
from claims.store.standing import stands
from claims.store.tables_articles import ArticleVersion
from claims.store.tables_claims import Claim
from claims.store.tables_questions import Question
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


@dataclass(frozen=True, slots=True)
class QuestionMaterial:
    """A question with every claim that answers it and every relation among those.

    ``weight`` counts the independent witnesses behind the claims that contradict
    (or corroborate) each other, ``score`` is that of their surest relation.
    """

    id: int
    text: str
    weight: int
    score: float
    fictional: bool
    claims: tuple[AnsweringClaim, ...]
    relations: tuple[StoredRelation, ...]


def disputed(session: Session, filters: Filters) -> list[QuestionMaterial]:
    """Return the questions with a contradiction, most witnesses first.

    Superseded claims and retracted articles are left out. Filters pick the
    questions that have a claim which meets them all; its rivals come with it.
    """
    contradiction = Relation.kind == RelationKind.CONTRADICTS
    return _materials(session, contradiction, filters)


def corroborated(session: Session, filters: Filters) -> list[QuestionMaterial]:
    """Return the questions that independent witnesses answer alike, most witnesses first.

    As :func:`disputed`; relations of claims that go back to one witness do not count.
    """
    corroboration = and_(Relation.kind == RelationKind.CORROBORATES, not_(Relation.same_witness))
    return _materials(session, corroboration, filters)


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
    session: Session, wanted: ColumnElement[bool], filters: Filters
) -> list[QuestionMaterial]:
    ranked = session.execute(_ranking(session, wanted, filters)).all()
    numbers = [row.question_id for row in ranked]
    claims = _claims(session, numbers)
    relations = _relations(session, numbers)
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


def _ranking(
    session: Session, wanted: ColumnElement[bool], filters: Filters
) -> Select[*tuple[Any, ...]]:
    best = _best(session, wanted, filters).subquery()
    return (
        select(best.c.question_id, Question.text, best.c.weight, best.c.score)
        .join(Question, Question.id == best.c.question_id)
        .order_by(best.c.weight.desc(), best.c.score.desc(), best.c.question_id)
    )


def _best(
    session: Session, wanted: ColumnElement[bool], filters: Filters
) -> Select[*tuple[Any, ...]]:
    """Return the query for the questions to tell, without their texts, so that few are read."""
    sides = _sides(wanted).subquery()
    weight = func.count(distinct(sides.c.witness)).label("weight")
    score = func.max(sides.c.score).label("score")
    query = (
        select(sides.c.question_id, weight, score)
        .where(sides.c.question_id.is_not(None))
        .group_by(sides.c.question_id)
        .order_by(weight.desc(), score.desc(), sides.c.question_id)
        .limit(filters.limit)
    )
    if narrowing(session, filters):
        met = select(Claim.question_id).where(*conditions(session, filters))
        query = query.where(sides.c.question_id.in_(met))
    return query


def _sides(wanted: ColumnElement[bool]) -> CompoundSelect[*tuple[Any, ...]]:
    """Return one row for each claim of each wanted relation: its question and its witness.

    The relations are looked up once and read twice.
    """
    a, b = aliased(Claim), aliased(Claim)
    pairs = (
        select(
            a.question_id.label("question_a"),
            b.question_id.label("question_b"),
            a.witness.label("witness_a"),
            b.witness.label("witness_b"),
            Relation.score,
        )
        .select_from(Relation)
        .join(a, a.id == Relation.claim_a_id)
        .join(b, b.id == Relation.claim_b_id)
        .where(wanted, stands(a), stands(b))
        .cte("pairs")
    ).c
    return union_all(
        select(
            pairs.question_a.label("question_id"), pairs.witness_a.label("witness"), pairs.score
        ),
        select(pairs.question_b, pairs.witness_b, pairs.score),
    )


def _claims(
    session: Session, question_ids: Sequence[int]
) -> dict[int, list[tuple[AnsweringClaim, bool]]]:
    """Return the claims of each question in order of publication, and whether they are fiction."""
    query = CLAIM_ROW.where(Claim.question_id.in_(question_ids), stands())
    rows = session.execute(
        query.order_by(ArticleVersion.published.asc().nulls_last(), Claim.id)
    ).all()
    views = views_of_rows(session, rows)
    claims: dict[int, list[tuple[AnsweringClaim, bool]]] = defaultdict(list)
    for row in rows:
        claim = AnsweringClaim(views[row.id], row.witness, row.polarity, quantity_of(row))
        claims[row.question_id].append((claim, row.fictional))
    return claims


def _relations(session: Session, question_ids: Sequence[int]) -> dict[int, list[StoredRelation]]:
    a, b = aliased(Claim), aliased(Claim)
    query = (
        select(Relation, Question.id)
        .join(a, a.id == Relation.claim_a_id)
        .join(b, b.id == Relation.claim_b_id)
        .join(Question, Question.id == a.question_id)
        .where(Question.id.in_(question_ids), stands(a), stands(b))
        .order_by(Relation.claim_a_id, Relation.claim_b_id)
    )
    rows = session.execute(query).all()
    reasons = reasons_of(session, [relation.id for relation, _ in rows])
    relations: dict[int, list[StoredRelation]] = defaultdict(list)
    for relation, question_id in rows:
        relations[question_id].append(_stored(relation, reasons.get(relation.id, ())))
    return relations


def _stored(relation: Relation, reasons: tuple[str, ...]) -> StoredRelation:
    return StoredRelation(
        id=relation.id,
        a=relation.claim_a_id,
        b=relation.claim_b_id,
        kind=relation.kind,
        score=relation.score,
        explanation=relation.explanation,
        same_witness=relation.same_witness,
        reasons=reasons,
    )
