"""Correcting who is who: entities merged, split, and called by further names."""

from sqlalchemy import Engine
from sqlalchemy.orm import Session

from claims.errors import UsageError
from claims.model import ChangeSummary, Signed
from claims.service.rejudging import changing
from claims.store.acronyms import acronyms_of, claims_naming
from claims.store.merging import (
    claims_of,
    find_entity,
    group,
    merge,
    move_alias,
    named,
    record_change,
    unmerge,
)
from claims.store.tables_entities import Entity
from claims.store.terms import EntityAction


def merge_entities(engine: Engine, name: str, into: str, by: Signed) -> ChangeSummary:
    """Let an entity stand for another: what either does or says is of one.

    Raises :class:`~claims.errors.NotFoundError` and UsageError.
    """
    with changing(engine, "entity merge", {"name": name, "into": into}) as change:
        session = change.session
        entity, other = find_entity(session, name), find_entity(session, into)
        merge(session, entity, other)
        record_change(session, EntityAction.MERGE, entity.name, entity=other, by=by)
        change.judge(_touched(session, entity))
        told = f"{entity.name} is {other.name}"
    return ChangeSummary(told, **change.counts)


def name_entity(engine: Engine, entity: str, name: str, by: Signed) -> ChangeSummary:
    """Give an entity another name, under which later articles may speak of it."""
    if not name.strip():
        raise UsageError("the name is empty")
    with changing(engine, "entity alias", {"entity": entity, "name": name}) as change:
        session = change.session
        known, other = find_entity(session, entity), named(session, name)
        merge(session, other, known)
        record_change(session, EntityAction.ALIAS, other.name, entity=known, by=by)
        change.judge(_touched(session, other))
        told = f"{other.name} is {known.name}"
    return ChangeSummary(told, **change.counts)


def split_entity(engine: Engine, name: str, by: Signed) -> ChangeSummary:
    """Undo a merge or an alias, or make an entity of its own out of another name of one."""
    with changing(engine, "entity split", {"name": name}) as change:
        session = change.session
        own, former = _split(session, name)
        record_change(session, EntityAction.SPLIT, own.name, entity=former, by=by)
        change.judge(_touched(session, own))
        told = f"{own.name} is an entity of its own, no longer {former.name}"
    return ChangeSummary(told, **change.counts)


def _split(session: Session, name: str) -> tuple[Entity, Entity]:
    own = session.query(Entity).filter(Entity.name == name.strip()).one_or_none()
    if own is not None and own.merged_into_id is not None:
        return own, unmerge(session, own)
    former = move_alias(session, name)
    return named(session, name), former


def _touched(session: Session, entity: Entity) -> set[int]:
    """Return the claims that name an entity, one that was merged into it, or a bare acronym."""
    members = group(session, entity)
    acronyms = acronyms_of(session, [member.id for member in members])
    numbers = [member.id for member in members]
    return {*claims_of(session, numbers), *claims_naming(session, acronyms)}
