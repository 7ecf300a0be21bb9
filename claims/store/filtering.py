"""Filters of a listing as conditions on claims."""

from collections.abc import Iterator
from datetime import date

from sqlalchemy import ColumnElement, Select, and_, func, or_, select, union
from sqlalchemy.orm import Session

from claims.model import Filters, Period
from claims.store.full_text import matching, phrases_of
from claims.store.standing import reviewed
from claims.store.tables_articles import Article, ArticleVersion, Source
from claims.store.tables_claims import Attribution, Claim
from claims.store.tables_entities import Entity, EntityAlias
from claims.store.tables_questions import Question
from claims.store.typed import storable


def conditions(session: Session, filters: Filters) -> list[ColumnElement[bool]]:
    """Return what claims must meet: that they count, and every filter given.

    Claims that a person rejected count where the filters ask for them.
    """
    return [reviewed(filters.reviewed), *narrowing(session, filters)]


def narrowing(session: Session, filters: Filters) -> list[ColumnElement[bool]]:
    """Return the conditions of the filters given, none where none is."""
    found = list(_of_publication(filters))
    if filters.about:
        found.append(_about(session, filters.about))
    if filters.entity:
        found.append(_names_entity(filters.entity))
    if filters.speaker:
        found.append(_said_by(filters.speaker))
    if filters.place:
        found.append(_lies_in(filters.place))
    if filters.period:
        found.append(_speaks_of(filters.period))
    return found


def _lies_in(name: str) -> ColumnElement[bool]:
    """Return the condition that a claim's place has a name, or lies in the place of that name."""
    places = select(Entity.id).where(Entity.id.in_(_entities(name)) | _is_inside(name))
    return or_(Claim.place_entity_id.in_(places), _same(Claim.place_text, name))


def _is_inside(name: str) -> ColumnElement[bool]:
    from claims.normalise.place import canonical_place, places_in

    wider = canonical_place(storable(name).strip())
    return Entity.name.in_(places_in(wider))


def _speaks_of(period: Period) -> ColumnElement[bool]:
    """Return the condition that a claim's period shares a day with another."""
    met: list[ColumnElement[bool]] = [Claim.period_precision.is_not(None)]
    if period.end is not None:
        met.append(or_(Claim.period_start.is_(None), Claim.period_start < period.end))
    if period.start is not None:
        met.append(or_(Claim.period_end.is_(None), Claim.period_end > period.start))
    return and_(*met)


def _of_publication(filters: Filters) -> Iterator[ColumnElement[bool]]:
    if filters.source:
        articles = select(Article.id).join(Source).where(_same(Source.name, filters.source))
        versions = select(ArticleVersion.id).where(ArticleVersion.article_id.in_(articles))
        yield Claim.version_id.in_(versions)
    if filters.since or filters.until:
        yield Claim.version_id.in_(_published(filters.since, filters.until))


def _published(since: date | None, until: date | None) -> Select[int]:
    query = select(ArticleVersion.id)
    if since is not None:
        query = query.where(ArticleVersion.published >= since)
    if until is not None:
        query = query.where(ArticleVersion.published < until)
    return query


def _about(session: Session, words: str) -> ColumnElement[bool]:
    phrases = phrases_of(words)
    if not phrases:
        return Claim.id.is_(None)
    asked = and_(*(Question.text.icontains(phrase, autoescape=True) for phrase in phrases))
    questions = select(Question.id).where(asked)
    return or_(matching(session, phrases), Claim.question_id.in_(questions))


def _names_entity(name: str) -> ColumnElement[bool]:
    named = _entities(name)
    slots = (Claim.subject_entity_id, Claim.object_entity_id, Claim.place_entity_id)
    return or_(*(slot.in_(named) for slot in slots))


def _said_by(name: str) -> ColumnElement[bool]:
    said = select(Attribution.claim_id).where(
        or_(Attribution.speaker_entity_id.in_(_entities(name)), _same(Attribution.speaker, name))
    )
    return Claim.id.in_(said)


def _entities(name: str) -> Select[int]:
    by_name = select(Entity.id).where(_same(Entity.name, name))
    by_alias = select(EntityAlias.entity_id).where(_same(EntityAlias.name, name))
    found = union(by_name, by_alias).subquery()
    meant = func.coalesce(Entity.means_id, Entity.id)
    roots = select(meant).where(Entity.id.in_(select(found.c.id)))
    return select(Entity.id).where(or_(Entity.id.in_(roots), Entity.means_id.in_(roots)))


def _same(column: object, name: str) -> ColumnElement[bool]:
    return func.lower(column) == func.lower(storable(name).strip())
