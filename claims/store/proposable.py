"""Claims that may be proposed as telling of one thing, and pairs that are together already."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date
from itertools import product

from sqlalchemy import func, or_, select
from sqlalchemy.orm import Session

from claims.model import Filters
from claims.store.base import table_of
from claims.store.batches import batches
from claims.store.filtering import conditions
from claims.store.passages import Pair
from claims.store.tables_articles import Article, ArticleVersion, Source
from claims.store.tables_claims import Claim
from claims.store.tables_relations import Relation
from claims.store.told_together import told_together

RELATIONS = table_of(Relation)


@dataclass(frozen=True, slots=True)
class Proposable:
    """A claim with what it says, who published it when, and what it must not be paired with.

    ``text_of`` is the version whose text its article has, or copies.
    """

    id: int
    text: str
    text_of: int
    question_id: int | None
    source: str | None
    published: date | None


def proposable(session: Session, filters: Filters) -> list[Proposable]:
    """Return the claims that count and meet the filters, by their numbers, without a limit."""
    query = (
        select(
            Claim.id,
            Claim.text,
            func.coalesce(ArticleVersion.copy_of_id, ArticleVersion.id),
            Claim.question_id,
            Source.name,
            ArticleVersion.published,
        )
        .join(ArticleVersion, ArticleVersion.id == Claim.version_id)
        .join(Article, Article.id == ArticleVersion.article_id)
        .outerjoin(Source, Source.id == Article.source_id)
        .where(*conditions(session, filters))
        .order_by(Claim.id)
    )
    return [Proposable(*row) for row in session.execute(query)]


def together(session: Session, claim_ids: Collection[int]) -> set[Pair]:
    """Return the pairs, smaller number first, that are related or tell of one known event."""
    pairs = {
        (min(a.id, b.id), max(a.id, b.id))
        for own, others in told_together(session, claim_ids)
        for a, b in product(own, others)
    }
    for batch in batches(sorted(claim_ids)):
        ends = RELATIONS.c.claim_a_id, RELATIONS.c.claim_b_id
        related = select(*ends).where(or_(*(end.in_(batch) for end in ends)))
        pairs.update((a, b) for a, b in session.execute(related))
    return pairs
