"""From what a person names to what is stored: a claim, or a pair of related claims."""

from sqlalchemy import select
from sqlalchemy.orm import Session

from claims.errors import NotFoundError
from claims.model import RelationKind, Target
from claims.store.tables_claims import Claim
from claims.store.tables_relations import Relation, Review

Key = tuple[int, int | None]


def key_of(session: Session, target: Target) -> Key:
    """Return the claim and, of a pair, the other claim, smaller number first.

    Raises :class:`NotFoundError` where no such claim or relation is stored.
    """
    if target.relation_id is not None:
        return _pair_of(session, target.relation_id)
    ids = sorted(n for n in (target.claim_id, target.other_id) if n is not None)
    for number in ids:
        require_claim(session, number)
    return (ids[0], ids[1] if len(ids) > 1 else None)


def require_claim(session: Session, claim_id: int) -> None:
    """Raise :class:`NotFoundError` where no claim has the number."""
    if session.execute(select(Claim.id).where(Claim.id == claim_id)).first() is None:
        raise NotFoundError(f"No claim {claim_id} is stored: `claims list` shows those that are.")


def relation_of(session: Session, one: int, other: int) -> Relation | None:
    """Return the stored relation of two claims, None where there is none."""
    pair = (Relation.claim_a_id == min(one, other), Relation.claim_b_id == max(one, other))
    return session.scalars(select(Relation).where(*pair)).one_or_none()


def kind_of(session: Session, one: int, other: int) -> RelationKind:
    """Return what two claims are judged to be, else what they were when last reviewed.

    Raises :class:`NotFoundError` where they are not related and never were reviewed.
    """
    relation = relation_of(session, one, other)
    if relation is not None:
        return relation.kind
    pair = (Review.claim_id == min(one, other), Review.other_claim_id == max(one, other))
    query = select(Review.kind).where(*pair).order_by(Review.id.desc())
    kind = session.scalars(query).first()
    if kind is None:
        raise NotFoundError(
            f"Claims {one} and {other} are not related: "
            f"`claims link --explain {one} {other}` says why."
        )
    return kind


def _pair_of(session: Session, relation_id: int) -> Key:
    query = select(Relation.claim_a_id, Relation.claim_b_id).where(Relation.id == relation_id)
    found = session.execute(query).first()
    if found is None:
        raise NotFoundError(
            f"No relation r{relation_id} is stored: `claims show CLAIM` lists those of a claim."
        )
    return found[0], found[1]
