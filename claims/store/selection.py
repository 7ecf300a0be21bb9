"""Which claims and versions a piece of work is about, and how many there are."""

from collections import defaultdict
from collections.abc import Collection, Sequence
from datetime import date, time

from sqlalchemy import Row, distinct, func, select
from sqlalchemy.orm import Session, aliased

from claims.model import RelationKind
from claims.store.batches import batches
from claims.store.reviews import holds
from claims.store.standing import stands
from claims.store.tables_articles import ArticleVersion
from claims.store.tables_claims import Claim
from claims.store.tables_questions import ClaimKey
from claims.store.tables_relations import Relation
from claims.store.terms import SaveStatus
from claims.store.write import Saved

_Publication = tuple[bool, date, bool, time, int]


def standing_claims(session: Session) -> list[int]:
    """Return every claim that counts: neither superseded, retracted nor rejected."""
    return list(session.scalars(select(Claim.id).where(stands()).order_by(Claim.id)))


def standing_among(session: Session, claim_ids: Collection[int]) -> list[int]:
    """Return those of some claims that count."""
    found: list[int] = []
    for batch in batches(sorted(claim_ids)):
        found.extend(session.scalars(select(Claim.id).where(Claim.id.in_(batch), stands())))
    return sorted(found)


def claims_of_versions(session: Session, version_ids: Collection[int]) -> list[int]:
    """Return the claims that count of some article versions."""
    found: list[int] = []
    for batch in batches(sorted(version_ids)):
        query = select(Claim.id).where(Claim.version_id.in_(batch), stands())
        found.extend(session.scalars(query))
    return sorted(found)


def unlinked_claims(session: Session) -> list[int]:
    """Return the claims that count and have no question yet: saved, but never linked."""
    query = select(Claim.id).where(Claim.question_id.is_(None), stands()).order_by(Claim.id)
    return list(session.scalars(query))


def saved_articles(session: Session, claim_ids: Sequence[int]) -> list[Saved]:
    """Return the articles of some claims as saving them once did, with what they superseded."""
    versions: dict[int, list[int]] = defaultdict(list)
    for batch in batches(claim_ids):
        query = select(Claim.version_id, Claim.id).where(Claim.id.in_(batch))
        for version, claim in session.execute(query):
            versions[version].append(claim)
    return [_saved(session, version, claims) for version, claims in sorted(versions.items())]


def _saved(session: Session, version_id: int, claim_ids: list[int]) -> Saved:
    article = select(ArticleVersion.article_id).where(ArticleVersion.id == version_id)
    article_id = session.execute(article).scalar_one()
    of_article = select(ArticleVersion.id).where(ArticleVersion.article_id == article_id)
    past = select(Claim.id).where(Claim.version_id.in_(of_article), Claim.superseded)
    superseded = tuple(session.scalars(past))
    return Saved(SaveStatus.NEW, article_id, version_id, tuple(claim_ids), superseded)


def claims_with_keys(session: Session, keys: Sequence[str], *, cap: int) -> list[int]:
    """Return the claims that count and have one of the keys, at most ``cap`` for each key."""
    found: set[int] = set()
    for key in keys:
        query = (
            select(Claim.id)
            .join(ClaimKey, ClaimKey.claim_id == Claim.id)
            .where(ClaimKey.key == key, stands())
            .order_by(Claim.id)
            .limit(cap)
        )
        found.update(session.scalars(query))
    return sorted(found)


def by_publication(session: Session, one: int, other: int) -> tuple[int, int] | None:
    """Order two versions by publication, the earlier first; None where both are of one article.

    An unknown date comes last, and equal dates keep the order of storing.
    """
    query = select(
        ArticleVersion.id,
        ArticleVersion.article_id,
        ArticleVersion.published,
        ArticleVersion.published_time,
    ).where(ArticleVersion.id.in_((one, other)))
    first, second = sorted(session.execute(query), key=_publication)
    return None if first.article_id == second.article_id else (first.id, second.id)


def _publication(version: Row[int, int, date | None, time | None]) -> _Publication:
    at = version.published_time
    return (
        version.published is None,
        version.published or date.max,
        at is None,
        at or time.max,
        version.id,
    )


def count_relations(session: Session) -> int:
    """Count the stored relations."""
    return session.scalar(select(func.count(Relation.id))) or 0


def count_disputes(session: Session) -> int:
    """Count the questions with a contradiction between claims that count."""
    other = aliased(Claim)
    query = (
        select(func.count(distinct(Claim.question_id)))
        .join(Relation, Relation.claim_a_id == Claim.id)
        .join(other, other.id == Relation.claim_b_id)
        .where(Relation.kind == RelationKind.CONTRADICTS, stands(), stands(other), holds())
    )
    return session.scalar(query) or 0
