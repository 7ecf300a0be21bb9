"""Stored claims as a person reads them."""

from collections.abc import Iterable, Sequence
from typing import Any

from sqlalchemy import Row, Select, func, select
from sqlalchemy.orm import Session, aliased

from claims.model import ClaimView, Quantity
from claims.store.answers import answer_of
from claims.store.batches import batches
from claims.store.people import Names, authors_of
from claims.store.tables_articles import Article, ArticleVersion, Source
from claims.store.tables_claims import Attribution, Claim, ClaimQuantity
from claims.store.tables_entities import Entity
from claims.store.tables_questions import Question

CLAIM_ROW: Select[*tuple[Any, ...]] = (
    select(
        Claim.id,
        Claim.text,
        Claim.polarity,
        Claim.modality,
        Claim.derived,
        Claim.witness,
        Claim.question_id,
        Question.text.label("question"),
        ArticleVersion.article_id,
        ArticleVersion.published,
        ArticleVersion.title,
        Article.url,
        Article.fictional,
        Source.name.label("source"),
        ClaimQuantity.value,
        ClaimQuantity.low,
        ClaimQuantity.high,
        ClaimQuantity.comparator,
        ClaimQuantity.unit,
        ClaimQuantity.counts,
        ClaimQuantity.role,
        ClaimQuantity.surface,
    )
    .select_from(Claim)
    .join(ArticleVersion, ArticleVersion.id == Claim.version_id)
    .join(Article, Article.id == ArticleVersion.article_id)
    .outerjoin(Question, Question.id == Claim.question_id)
    .outerjoin(Source, Source.id == Article.source_id)
    .outerjoin(ClaimQuantity, (ClaimQuantity.claim_id == Claim.id) & (ClaimQuantity.position == 0))
)
"""What a view of a claim needs of its own row and of its article's."""


def views_of(session: Session, claim_ids: Sequence[int]) -> list[ClaimView]:
    """Return the views of claims, in the given order; unknown numbers are left out."""
    views: dict[int, ClaimView] = {}
    for batch in batches(claim_ids):
        rows = session.execute(CLAIM_ROW.where(Claim.id.in_(batch))).all()
        views |= views_of_rows(session, rows)
    return [views[number] for number in claim_ids if number in views]


def views_of_rows(session: Session, rows: Sequence[Row[*tuple[Any, ...]]]) -> dict[int, ClaimView]:
    """Return the views of rows of :data:`CLAIM_ROW` by claim number."""
    speakers: Names = {}
    authors: Names = {}
    for batch in batches(row.id for row in rows):
        speakers |= _speakers(session, batch)
    for batch in batches({row.article_id for row in rows}):
        authors |= authors_of(session, batch)
    return {
        row.id: ClaimView(
            id=row.id,
            text=row.text,
            answer=answer_of(
                quantity_of(row), row.polarity, surface=row.surface, question=row.question
            ),
            source=row.source,
            authors=authors.get(row.article_id, ()),
            speakers=speakers.get(row.id, ()),
            published=row.published,
            title=row.title,
            url=row.url,
            polarity=row.polarity,
            modality=row.modality,
            derived=row.derived,
        )
        for row in rows
    }


def quantity_of(row: Row[*tuple[Any, ...]]) -> Quantity | None:
    """Return the figure of a row that holds the columns of one, None where they are empty."""
    if row.comparator is None:
        return None
    return Quantity(row.value, row.low, row.high, row.comparator, row.unit, row.counts, row.role)


def _speakers(session: Session, claim_ids: Iterable[int]) -> Names:
    """Return the named speakers of claims, outermost first: canonical, else as written."""
    meant = aliased(Entity)
    query = (
        select(Attribution.claim_id, func.coalesce(meant.name, Entity.name, Attribution.speaker))
        .outerjoin(Entity, Entity.id == Attribution.speaker_entity_id)
        .outerjoin(meant, meant.id == Entity.means_id)
        .where(Attribution.claim_id.in_(list(claim_ids)), Attribution.speaker.is_not(None))
        .order_by(Attribution.claim_id, Attribution.position)
    )
    names: Names = {}
    for number, name in session.execute(query):
        names[number] = (*names.get(number, ()), name)
    return names
