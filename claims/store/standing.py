"""Which claims count: made by their articles to this day, not withdrawn, and not rejected."""

from typing import Any

from sqlalchemy import ColumnElement, and_, not_, select

from claims.model import ReviewVerdict
from claims.store.reviews import decided_claims
from claims.store.tables_articles import Article, ArticleVersion
from claims.store.tables_claims import Claim

_RETRACTED = (
    select(ArticleVersion.id)
    .join(Article, Article.id == ArticleVersion.article_id)
    .where(Article.retracted)
)


def stands(claim: Any = Claim) -> ColumnElement[bool]:  # noqa: ANN401
    """Return the condition that a claim (or an alias of the table) counts."""
    return and_(
        not_(claim.superseded),
        claim.version_id.not_in(_RETRACTED),
        claim.id.not_in(decided_claims(ReviewVerdict.REJECT)),
    )
