"""Which claims count: made by their articles to this day, not withdrawn, and not rejected."""

from typing import Any

from sqlalchemy import ColumnElement, and_, not_, or_, select

from claims.model import Reviewed, ReviewVerdict
from claims.store.base import table_of
from claims.store.reviews import decided_claims, holds, is_decided
from claims.store.tables_articles import Article, ArticleVersion
from claims.store.tables_claims import Claim

_ARTICLES, _VERSIONS = table_of(Article), table_of(ArticleVersion)
_RETRACTED = (
    select(_VERSIONS.c.id)
    .join(_ARTICLES, _ARTICLES.c.id == _VERSIONS.c.article_id)
    .where(_ARTICLES.c.retracted)
)


def stands(claim: Any = Claim) -> ColumnElement[bool]:  # noqa: ANN401
    """Return the condition that a claim (or an alias of the table) counts."""
    return and_(_is_made(claim), not_(_is(ReviewVerdict.REJECT, claim)))


def reviewed(wanted: Reviewed | None, claim: Any = Claim) -> ColumnElement[bool]:  # noqa: ANN401
    """Return the condition that a claim is made and reviewed as wanted; None: that it counts."""
    if wanted is None:
        return stands(claim)
    confirmed, rejected = _is(ReviewVerdict.CONFIRM, claim), _is(ReviewVerdict.REJECT, claim)
    met = {
        Reviewed.CONFIRMED: confirmed,
        Reviewed.REJECTED: rejected,
        Reviewed.NONE: not_(or_(confirmed, rejected)),
        Reviewed.ANY: not_(claim.superseded),
    }
    return and_(_is_made(claim), met[wanted])


def reviewed_pair(wanted: Reviewed | None, a: Any, b: Any) -> ColumnElement[bool]:  # noqa: ANN401
    """Return the condition that a relation of two claims is reviewed as wanted; None: it counts.

    A relation is rejected with either of its claims.
    """
    counts = and_(stands(a), stands(b), holds())
    if wanted is None:
        return counts
    confirmed = is_decided(ReviewVerdict.CONFIRM)
    met = {
        Reviewed.CONFIRMED: and_(counts, confirmed),
        Reviewed.REJECTED: not_(counts),
        Reviewed.NONE: and_(counts, not_(confirmed)),
        Reviewed.ANY: not_(a.superseded),
    }
    return and_(_is_made(a), _is_made(b), met[wanted])


def _is_made(claim: Any) -> ColumnElement[bool]:  # noqa: ANN401
    return and_(not_(claim.superseded), claim.version_id.not_in(_RETRACTED))


def _is(verdict: ReviewVerdict, claim: Any) -> ColumnElement[bool]:  # noqa: ANN401
    return claim.id.in_(decided_claims(verdict))  # type: ignore[no-any-return]
