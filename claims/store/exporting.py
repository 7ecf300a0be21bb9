"""A whole database as a stream of values, so that it can be written out and made again."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from typing import Any

from sqlalchemy import Select, select
from sqlalchemy.orm import Session

from claims.model import (
    Exported,
    ExportedArticle,
    ExportedClaim,
    ExportedRow,
    ExportedVersion,
    Span,
)
from claims.store.base import Base, table_of
from claims.store.mentions import Mentions
from claims.store.tables_articles import (
    Article,
    ArticleAuthor,
    ArticleChange,
    ArticleVersion,
    Author,
    Source,
)
from claims.store.tables_claims import Claim
from claims.store.tables_entities import Entity, EntityAlias, EntityChange
from claims.store.tables_questions import Question
from claims.store.tables_relations import Relation, RelationReason, Review
from claims.store.tables_runs import Run, RunError

BEFORE: tuple[tuple[str, type[Base]], ...] = (
    ("run", Run),
    ("run_error", RunError),
    ("source", Source),
    ("author", Author),
    ("entity", Entity),
    ("alias", EntityAlias),
    ("entity_change", EntityChange),
    ("question", Question),
)
"""What comes before the articles, since these refer to it."""

AFTER: tuple[tuple[str, type[Base]], ...] = (
    ("review", Review),
    ("article_change", ArticleChange),
)
"""What comes after the relations."""

_AT_ONCE = 100
"""How many rows are read at a time."""

_KEPT = ("id", "version_id", "question_id", "question_key", "witness", "superseded", "run_id")


def exported(session: Session) -> Iterator[Exported]:
    """Yield everything that a database holds and that is not made from the rest of it.

    What is made from the rest are keys, samples of texts and the index of words.
    No more than one article is held at a time.
    """
    for kind, cls in BEFORE:
        yield from _rows(session, kind, cls)
    yield from _articles(session)
    yield from _relations(session)
    for kind, cls in AFTER:
        yield from _rows(session, kind, cls)


def _rows(session: Session, kind: str, cls: type[Base]) -> Iterator[ExportedRow]:
    table = table_of(cls)
    query = select(table).order_by(*table.primary_key.columns)
    for row in session.execute(query.execution_options(yield_per=_AT_ONCE)):
        yield ExportedRow(kind, dict(row._mapping))


def _articles(session: Session) -> Iterator[ExportedArticle]:
    table = table_of(Article)
    last = 0
    while rows := _page(session, select(table).where(table.c.id > last).order_by(table.c.id)):
        for row in rows:
            yield _article(session, dict(row._mapping))
        last = rows[-1].id


def _page(session: Session, query: Select[*tuple[Any, ...]]) -> Sequence[Any]:
    return session.execute(query.limit(_AT_ONCE)).all()


def _article(session: Session, row: dict[str, object]) -> ExportedArticle:
    signed, version = table_of(ArticleAuthor), table_of(ArticleVersion)
    authors = session.scalars(
        select(signed.c.author_id)
        .where(signed.c.article_id == row["id"])
        .order_by(signed.c.position)
    ).all()
    versions = session.execute(
        select(version).where(version.c.article_id == row["id"]).order_by(version.c.id)
    ).all()
    told = tuple(_version(session, dict(one._mapping)) for one in versions)
    return ExportedArticle(row, tuple(authors), told)


def _version(session: Session, row: dict[str, object]) -> ExportedVersion:
    mentions = Mentions()
    query = select(Claim).where(Claim.version_id == row["id"]).order_by(Claim.id)
    claims = tuple(
        ExportedClaim(mentions.claim_of(claim), {name: getattr(claim, name) for name in _KEPT})
        for claim in session.scalars(query)
    )
    session.expunge_all()
    return ExportedVersion(row, mentions.extraction, claims)


def _relations(session: Session) -> Iterator[ExportedRow]:
    """Yield the relations with their reasons and both claims' uids and places."""
    table = table_of(Relation)
    last = 0
    while rows := _page(session, select(table).where(table.c.id > last).order_by(table.c.id)):
        places = _places(session, {n for row in rows for n in (row.claim_a_id, row.claim_b_id)})
        reasons = _reasons(session, [row.id for row in rows])
        for row in rows:
            both = (places[row.claim_a_id], places[row.claim_b_id])
            more = {
                "reasons": tuple(reasons[row.id]),
                "uids": tuple(uid for uid, _ in both),
                "spans": tuple(spans for _, spans in both),
            }
            yield ExportedRow("relation", {**row._mapping, **more})
        last = rows[-1].id


def _reasons(session: Session, relation_ids: Sequence[int]) -> dict[int, list[str]]:
    reason = table_of(RelationReason)
    query = select(reason).where(reason.c.relation_id.in_(relation_ids))
    found: dict[int, list[str]] = defaultdict(list)
    for row in session.execute(query.order_by(reason.c.relation_id, reason.c.position)):
        found[row.relation_id].append(row.code)
    return found


def _places(session: Session, claim_ids: set[int]) -> dict[int, tuple[str, tuple[Span, ...]]]:
    query = select(Claim.id, Claim.uid, Claim.spans).where(Claim.id.in_(claim_ids))
    return {number: (uid, spans) for number, uid, spans in session.execute(query)}
