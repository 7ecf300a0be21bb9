"""The list of stored claims."""

from sqlalchemy import select
from sqlalchemy.orm import Session

from claims.model import ClaimView, Filters
from claims.store.claim_views import views_of
from claims.store.filtering import conditions
from claims.store.tables_articles import ArticleVersion
from claims.store.tables_claims import Claim


def list_claims(session: Session, filters: Filters) -> list[ClaimView]:
    """Return the claims that count and meet the filters, latest published first."""
    query = (
        select(Claim.id)
        .join(ArticleVersion, ArticleVersion.id == Claim.version_id)
        .where(*conditions(session, filters))
        .order_by(ArticleVersion.published.desc().nulls_last(), Claim.version_id, Claim.id)
        .limit(filters.limit)
    )
    return views_of(session, list(session.scalars(query)))
