"""Tables of the sources, speakers and entities, with what they are counted for."""

from typing import Any

from sqlalchemy import ColumnElement, Select, distinct, func, select, union_all
from sqlalchemy.orm import Session, aliased

from claims.model import Table
from claims.store.standing import stands
from claims.store.tables_articles import Article, ArticleVersion, Source
from claims.store.tables_claims import Attribution, Claim
from claims.store.tables_entities import Entity, EntityAlias


def sources(session: Session, limit: int) -> Table:
    """Return the sources with their articles, claims and days of publication, most claims first."""
    claims = func.count(Claim.id)
    query = (
        select(
            Source.name,
            func.count(distinct(Article.id)),
            claims,
            func.min(ArticleVersion.published),
            func.max(ArticleVersion.published),
        )
        .select_from(Source)
        .join(Article, Article.source_id == Source.id)
        .join(ArticleVersion, ArticleVersion.article_id == Article.id)
        .outerjoin(Claim, (Claim.version_id == ArticleVersion.id) & ~Claim.superseded)
        .where(~Article.retracted, ArticleVersion.is_current)
        .group_by(Source.name)
        .order_by(claims.desc(), Source.name)
    )
    return _table(session, query, ("source", "articles", "claims", "first", "last"), limit=limit)


def speakers(session: Session, limit: int) -> Table:
    """Return the speakers that articles name, with their claims and sources, most claims first."""
    meant = aliased(Entity)
    name = func.coalesce(meant.name, Entity.name, Attribution.speaker).label("speaker")
    claims = func.count(distinct(Claim.id))
    query = (
        select(name, claims, func.count(distinct(Article.source_id)))
        .select_from(Attribution)
        .join(Claim, Claim.id == Attribution.claim_id)
        .join(ArticleVersion, ArticleVersion.id == Claim.version_id)
        .join(Article, Article.id == ArticleVersion.article_id)
        .outerjoin(Entity, Entity.id == Attribution.speaker_entity_id)
        .outerjoin(meant, meant.id == Entity.means_id)
        .where(stands(), Attribution.speaker.is_not(None))
        .group_by(name)
        .order_by(claims.desc(), name)
    )
    return _table(session, query, ("speaker", "claims", "sources"), limit=limit)


def entities(session: Session, limit: int) -> Table:
    """Return the entities with their kind, other names and claims counted, most claims first."""
    merged = aliased(Entity)
    aliases = _number(EntityAlias.entity_id == Entity.id, EntityAlias.moved_to_id.is_(None))
    joined = _number(merged.means_id == Entity.id)
    named = _mentions().subquery()
    member = aliased(Entity)
    claims = func.count(distinct(named.c.claim_id))
    query = (
        select(Entity.name, Entity.kind, aliases + joined, claims)
        .outerjoin(member, func.coalesce(member.means_id, member.id) == Entity.id)
        .outerjoin(named, named.c.entity_id == member.id)
        .where(Entity.means_id.is_(None))
        .group_by(Entity.id, Entity.name, Entity.kind)
        .order_by(claims.desc(), Entity.name)
    )
    return _table(session, query, ("entity", "kind", "names", "claims"), limit=limit)


def _number(*conditions: ColumnElement[bool]) -> ColumnElement[int]:
    return select(func.count()).where(*conditions).correlate(Entity).scalar_subquery()


def _mentions() -> Any:  # noqa: ANN401
    slots = (Claim.subject_entity_id, Claim.object_entity_id, Claim.place_entity_id)
    of_claims = [
        select(slot.label("entity_id"), Claim.id.label("claim_id")).where(
            slot.is_not(None), stands()
        )
        for slot in slots
    ]
    speaking = (
        select(Attribution.speaker_entity_id, Attribution.claim_id)
        .join(Claim, Claim.id == Attribution.claim_id)
        .where(Attribution.speaker_entity_id.is_not(None), stands())
    )
    return union_all(*of_claims, speaking)


def _table(
    session: Session, query: Select[*tuple[Any, ...]], columns: tuple[str, ...], *, limit: int
) -> Table:
    rows = [tuple(row) for row in session.execute(query.limit(limit + 1))]
    return Table(columns, tuple(rows[:limit]), truncated=len(rows) > limit)
