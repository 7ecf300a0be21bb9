"""Which claims count: those their articles still make, in articles that were not withdrawn."""

from collections.abc import Iterable
from typing import Any

from sqlalchemy import ColumnElement, and_, not_, select
from sqlalchemy.orm import Session

from claims.store.batches import batches
from claims.store.tables_articles import Article, ArticleVersion
from claims.store.tables_claims import Claim

_RETRACTED = (
    select(ArticleVersion.id)
    .join(Article, Article.id == ArticleVersion.article_id)
    .where(Article.retracted)
)


def stands(claim: Any = Claim) -> ColumnElement[bool]:  # noqa: ANN401
    """Return the condition that a claim (or an alias of the table) counts."""
    return and_(not_(claim.superseded), claim.version_id.not_in(_RETRACTED))


def standing_claims(session: Session) -> list[int]:
    """Return every claim that counts."""
    return list(session.scalars(select(Claim.id).where(stands()).order_by(Claim.id)))


def claims_of_versions(session: Session, version_ids: Iterable[int]) -> list[int]:
    """Return the claims of versions that count."""
    found: list[int] = []
    for batch in batches(sorted(set(version_ids))):
        found += session.scalars(select(Claim.id).where(Claim.version_id.in_(batch), stands()))
    return sorted(found)


def unlinked(session: Session) -> list[int]:
    """Return the claims that count and have no question yet: loaded, but never linked."""
    query = select(Claim.id).where(Claim.question_id.is_(None), stands()).order_by(Claim.id)
    return list(session.scalars(query))
