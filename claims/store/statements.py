"""Stored claims as statements, with everything that is needed to judge them."""

from collections.abc import Iterable
from typing import Any

from sqlalchemy import ColumnElement, Row, Select, case, exists, func, select
from sqlalchemy.orm import Session, aliased

from claims.model import Part, Period, Predicate, Quantity, Statement
from claims.normalise.sentence import NEAR, sentence_around
from claims.store.batches import batches
from claims.store.people import authors_of, speakers_of
from claims.store.tables_articles import Article, ArticleVersion, Source
from claims.store.tables_claims import Claim, ClaimQuantity
from claims.store.tables_entities import Entity

_subject = aliased(Entity)
_object = aliased(Entity)
_place = aliased(Entity)
_copy = aliased(ArticleVersion)

_CLAIM_COLUMNS = (
    Claim.id,
    Claim.text,
    Claim.subject_text,
    Claim.subject_spans,
    Claim.subject_head,
    Claim.predicate_text,
    Claim.predicate_lemma,
    Claim.predicate_spans,
    Claim.predicate_passive,
    Claim.object_text,
    Claim.object_spans,
    Claim.object_head,
    Claim.complements,
    Claim.polarity,
    Claim.modality,
    Claim.period_start,
    Claim.period_end,
    Claim.period_precision,
    Claim.place_text,
    Claim.terms,
    Claim.derived,
    Claim.span_start,
    Claim.span_end,
)
QUANTITY_COLUMNS = (
    ClaimQuantity.value,
    ClaimQuantity.low,
    ClaimQuantity.high,
    ClaimQuantity.comparator,
    ClaimQuantity.unit,
    ClaimQuantity.counts,
    ClaimQuantity.role,
)
"""The columns that make a quantity, in the order of its fields."""


def load_statements(session: Session, claim_ids: Iterable[int]) -> dict[int, Statement]:
    """Return the statements of stored claims by number; unknown numbers are left out.

    A fixed number of queries for each batch of claims, whatever they hold.
    """
    statements: dict[int, Statement] = {}
    for batch in batches(claim_ids):
        rows = session.execute(_query().where(Claim.id.in_(batch))).all()
        chains = speakers_of(session, batch)
        authors = authors_of(session, {row.article_id for row in rows})
        for row in rows:
            chain = chains.get(row.id, ())
            statements[row.id] = _statement(row, chain, authors.get(row.article_id, ()))
    return statements


def _query() -> Select[*tuple[Any, ...]]:
    has_copies = exists().where(_copy.copy_of_id == ArticleVersion.id)
    copy_of = func.coalesce(ArticleVersion.copy_of_id, case((has_copies, ArticleVersion.id)))
    return (
        select(
            *_CLAIM_COLUMNS,
            *QUANTITY_COLUMNS,
            _subject.name.label("subject_entity"),
            _object.name.label("object_entity"),
            _place.name.label("place_entity"),
            Source.name.label("source"),
            ArticleVersion.published,
            ArticleVersion.published_time,
            ArticleVersion.article_id,
            copy_of.label("copy_of"),
            ArticleVersion.agency,
            _around().label("around"),
        )
        .select_from(Claim)
        .join(ArticleVersion, ArticleVersion.id == Claim.version_id)
        .join(Article, Article.id == ArticleVersion.article_id)
        .outerjoin(Source, Source.id == Article.source_id)
        .outerjoin(
            ClaimQuantity, (ClaimQuantity.claim_id == Claim.id) & (ClaimQuantity.position == 0)
        )
        .outerjoin(_subject, _subject.id == Claim.subject_entity_id)
        .outerjoin(_object, _object.id == Claim.object_entity_id)
        .outerjoin(_place, _place.id == Claim.place_entity_id)
    )


def _around() -> ColumnElement[str]:
    """Return as much of the article around a claim as may hold its sentence."""
    length = Claim.span_end - Claim.span_start + 2 * NEAR
    return func.substr(ArticleVersion.text, _opening() + 1, length)


def _opening() -> ColumnElement[int]:
    return case((Claim.span_start > NEAR, Claim.span_start - NEAR), else_=0)


def _sentence_of(row: Row[*tuple[Any, ...]]) -> str:
    start = min(row.span_start, NEAR)
    return sentence_around(row.around, start, start + row.span_end - row.span_start)


def _statement(
    row: Row[*tuple[Any, ...]], chain: tuple[str, ...], authors: tuple[str, ...]
) -> Statement:
    return Statement(
        text=row.text,
        subject=Part(row.subject_text, row.subject_spans, row.subject_head, row.subject_entity),
        predicate=Predicate(
            row.predicate_text, row.predicate_lemma, row.predicate_spans, row.predicate_passive
        ),
        object=_object_of(row),
        complements=row.complements,
        polarity=row.polarity,
        modality=row.modality,
        quantity=_quantity_of(row),
        period=_period_of(row),
        place=row.place_entity or row.place_text,
        terms=tuple(row.terms.split()),
        derived=row.derived,
        chain=chain,
        source=row.source,
        authors=authors,
        published=row.published,
        published_time=row.published_time,
        claim_id=row.id,
        article_id=row.article_id,
        copy_of=row.copy_of,
        agency=row.agency,
        sentence=_sentence_of(row),
    )


def _object_of(row: Row[*tuple[Any, ...]]) -> Part | None:
    if row.object_text is None:
        return None
    return Part(row.object_text, row.object_spans, row.object_head, row.object_entity)


def _quantity_of(row: Row[*tuple[Any, ...]]) -> Quantity | None:
    if row.comparator is None:
        return None
    return Quantity(row.value, row.low, row.high, row.comparator, row.unit, row.counts, row.role)


def _period_of(row: Row[*tuple[Any, ...]]) -> Period | None:
    if row.period_precision is None:
        return None
    return Period(row.period_start, row.period_end, row.period_precision)
