"""What people decided: reviews are only ever added, and the latest decision on a target holds."""

from collections.abc import Collection, Iterable, Mapping
from functools import cache
from typing import Any

from sqlalchemy import ColumnElement, Select, and_, exists, or_, select, tuple_
from sqlalchemy.orm import Session

from claims.model import Decision, RelationKind, ReviewVerdict, ReviewView
from claims.store.base import table_of
from claims.store.batches import batches
from claims.store.tables_claims import Claim
from claims.store.tables_relations import Relation, Review

REVIEWS = table_of(Review)

Pair = tuple[int, int]


def is_latest(review: Any = REVIEWS.c) -> ColumnElement[bool]:  # noqa: ANN401
    """Return the condition that a review decides, and that no later one does on its target."""
    later = REVIEWS.alias().c
    same = or_(
        later.other_claim_id == review.other_claim_id,
        and_(later.other_claim_id.is_(None), review.other_claim_id.is_(None)),
    )
    superseded = exists().where(
        later.claim_id == review.claim_id,
        same,
        later.id > review.id,
        later.verdict != ReviewVerdict.NOTE,
    )
    return and_(review.verdict != ReviewVerdict.NOTE, ~superseded)


@cache
def decided_claims(verdict: ReviewVerdict) -> Select[int]:
    """Return the query for the claims on which a verdict holds."""
    review = REVIEWS.c
    return select(review.claim_id).where(
        review.other_claim_id.is_(None), review.verdict == verdict, is_latest()
    )


@cache
def decided_pairs(verdict: ReviewVerdict) -> Select[int, int | None]:
    """Return the query for the pairs on which a verdict holds, smaller number first."""
    review = REVIEWS.c
    return select(review.claim_id, review.other_claim_id).where(
        review.other_claim_id.is_not(None), review.verdict == verdict, is_latest()
    )


def is_decided(verdict: ReviewVerdict, relation: Any = Relation) -> ColumnElement[bool]:  # noqa: ANN401
    """Return the condition that a verdict holds on a relation (or an alias of the table)."""
    return tuple_(relation.claim_a_id, relation.claim_b_id).in_(decided_pairs(verdict))


def holds(relation: Any = Relation) -> ColumnElement[bool]:  # noqa: ANN401
    """Return the condition that nobody has rejected a relation (or an alias of the table)."""
    return ~is_decided(ReviewVerdict.REJECT, relation)


def confirmed_kinds(session: Session, pairs: Collection[Pair]) -> dict[Pair, RelationKind]:
    """Return what people confirmed of some pairs: the kind that each was judged to be then."""
    found: dict[Pair, RelationKind] = {}
    confirmed = (
        Review.verdict == ReviewVerdict.CONFIRM,
        Review.other_claim_id.is_not(None),
        is_latest(),
    )
    for batch in batches(sorted({a for a, _ in pairs})):
        query = select(Review).where(Review.claim_id.in_(batch), *confirmed)
        for review in session.scalars(query):
            if review.other_claim_id is not None and review.kind is not None:
                found[review.claim_id, review.other_claim_id] = review.kind
    return {pair: kind for pair, kind in found.items() if pair in pairs}


def add_reviews(
    session: Session, targets: Mapping[tuple[int, int | None], RelationKind | None], by: Decision
) -> list[ReviewView]:
    """Record one decision on each target; a pair comes with what it is judged to be."""
    rows = [
        Review(
            claim_id=claim,
            other_claim_id=other,
            kind=kind,
            verdict=by.verdict,
            reviewer=by.reviewer,
            note=by.note,
        )
        for (claim, other), kind in targets.items()
    ]
    session.add_all(rows)
    session.flush()
    return review_views(session, select(Review).where(Review.id.in_([row.id for row in rows])))


def reviews_of_claim(session: Session, claim_id: int) -> list[ReviewView]:
    """Return every review of a claim by itself, oldest first."""
    alone = (Review.claim_id == claim_id, Review.other_claim_id.is_(None))
    return review_views(session, select(Review).where(*alone))


def reviews_of_pairs(session: Session, claim_id: int) -> dict[int, tuple[ReviewView, ...]]:
    """Return every review of the pairs a claim is in, oldest first, by the other claim's number."""
    paired = or_(
        and_(Review.claim_id == claim_id, Review.other_claim_id.is_not(None)),
        Review.other_claim_id == claim_id,
    )
    found: dict[int, tuple[ReviewView, ...]] = {}
    for view in review_views(session, select(Review).where(paired)):
        other = view.claim_id + (view.other_id or 0) - claim_id
        found[other] = (*found.get(other, ()), view)
    return found


def latest_reviews(session: Session, limit: int, reviewer: str | None) -> list[ReviewView]:
    """Return the reviews recorded last, the last one first; ``reviewer`` narrows to one person."""
    query = select(Review.id).order_by(Review.id.desc()).limit(limit)
    if reviewer is not None:
        query = query.where(Review.reviewer == reviewer)
    return review_views(session, select(Review).where(Review.id.in_(query)))[::-1]


def review_views(session: Session, query: Select[Review]) -> list[ReviewView]:
    """Return the reviews of a query as people read them, in the order in which they were made."""
    reviews = session.scalars(query.order_by(Review.id)).all()
    texts = _texts(session, {n for r in reviews for n in (r.claim_id, r.other_claim_id) if n})
    latest = _latest(session, [review.id for review in reviews])
    return [
        ReviewView(
            id=review.id,
            claim_id=review.claim_id,
            other_id=review.other_claim_id,
            kind=review.kind,
            verdict=review.verdict,
            reviewer=review.reviewer,
            note=review.note,
            created_at=review.created_at,
            texts=tuple(texts[n] for n in (review.claim_id, review.other_claim_id) if n),
            stands=review.verdict is ReviewVerdict.NOTE or review.id in latest,
        )
        for review in reviews
    ]


def _texts(session: Session, claim_ids: Iterable[int]) -> dict[int, str]:
    found: dict[int, str] = {}
    for batch in batches(sorted(claim_ids)):
        rows = session.execute(select(Claim.id, Claim.text).where(Claim.id.in_(batch)))
        found.update((number, text) for number, text in rows)
    return found


def _latest(session: Session, review_ids: Iterable[int]) -> set[int]:
    found: set[int] = set()
    for batch in batches(review_ids):
        found.update(session.scalars(select(Review.id).where(Review.id.in_(batch), is_latest())))
    return found
