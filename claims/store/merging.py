"""Entities as people corrected them: merged, split, and called by further names.

What articles say is kept: a merged entity keeps its row and its claims, and
points to the one it was merged into. So every change can be taken back, and an
article loaded later that uses the merged name speaks of the other entity too.
"""

import re
from collections.abc import Collection, Iterable, Mapping

from sqlalchemy import func, or_, select, update
from sqlalchemy.orm import Session, aliased

from claims.errors import NotFoundError, UsageError
from claims.model import EntityChangeView, Signed
from claims.store.names import entity_ids
from claims.store.tables_claims import Attribution, Claim
from claims.store.tables_entities import Entity, EntityAlias, EntityChange
from claims.store.terms import EntityAction
from claims.store.typed import storable


def merged_names(session: Session) -> dict[str, str]:
    """Return the name that each merged entity goes by."""
    meant = aliased(Entity)
    query = select(Entity.name, meant.name).join(meant, meant.id == Entity.means_id)
    return dict(session.execute(query).all())


def find_entity(session: Session, name: str) -> Entity:
    """Return the entity of a name, else of another name that only one has.

    Raises :class:`NotFoundError` where none has it, UsageError where several have.
    """
    wanted = storable(name).strip()
    exact = session.scalars(select(Entity).where(Entity.name == wanted)).one_or_none()
    if exact is not None:
        return exact
    alias = select(EntityAlias.entity_id).where(func.lower(EntityAlias.name) == wanted.lower())
    alike = or_(func.lower(Entity.name) == wanted.lower(), Entity.id.in_(alias))
    found = session.scalars(select(Entity).where(alike).order_by(Entity.name)).all()
    if not found:
        raise NotFoundError(f"No entity {name!r} is known: `claims entities` lists them.")
    if len(found) > 1:
        names = ", ".join(entity.name for entity in found)
        raise UsageError(f"{name!r} may mean {names}: give one of these names")
    return found[0]


def merge(session: Session, entity: Entity, into: Entity) -> None:
    """Let an entity stand for another one. Raises UsageError where it does already."""
    if root(session, entity) == root(session, into):
        raise UsageError(f"{entity.name!r} and {into.name!r} are one entity already")
    entity.merged_into_id = into.id
    _refresh(session)


def unmerge(session: Session, entity: Entity) -> Entity:
    """Let a merged entity stand for itself again, and return the one that it stood for."""
    into = session.get_one(Entity, entity.merged_into_id)
    entity.merged_into_id = None
    _refresh(session)
    return into


def root(session: Session, entity: Entity) -> Entity:
    """Return the entity that an entity stands for, itself where it was not merged."""
    while entity.merged_into_id is not None:
        entity = session.get_one(Entity, entity.merged_into_id)
    return entity


def group(session: Session, entity: Entity) -> list[Entity]:
    """Return an entity with all that were merged into it, directly or through others."""
    found, waiting = [entity], [entity]
    while waiting:
        inner = select(Entity).where(Entity.merged_into_id == waiting.pop().id)
        new = list(session.scalars(inner))
        found += new
        waiting += new
    return found


def named(session: Session, name: str) -> Entity:
    """Return the entity with a name, a new one where there is none."""
    wanted = storable(name).strip()
    return session.get_one(Entity, entity_ids(session, [wanted])[wanted])


def move_alias(session: Session, name: str) -> Entity:
    """Make an entity of its own out of another name of an entity; return the one that had it.

    Claims whose words use the name are its claims from now on. Raises
    :class:`NotFoundError` where no entity has such another name.
    """
    wanted = storable(name).strip()
    same = func.lower(EntityAlias.name) == wanted.lower()
    others = select(EntityAlias).join(Entity, Entity.id == EntityAlias.entity_id)
    aliases = session.scalars(others.where(same, Entity.name != EntityAlias.name)).all()
    owners = {alias.entity_id for alias in aliases}
    if not owners:
        raise NotFoundError(f"{name!r} was not merged, and is no other name of an entity.")
    if len(owners) > 1:
        raise UsageError(f"several entities are called {name!r}: merge them, or rename one")
    own = named(session, aliases[0].name)
    for alias in aliases:
        alias.moved_to_id = own.id
    session.flush()
    move_claims(session, claims_of(session, list(owners)))
    return session.get_one(Entity, owners.pop())


def move_claims(session: Session, claim_ids: Iterable[int]) -> None:
    """Let claims name the entities that people made of other names, where their words use these."""
    moved = select(EntityAlias.entity_id, EntityAlias.name, EntityAlias.moved_to_id).where(
        EntityAlias.moved_to_id.is_not(None)
    )
    rules = [
        (owner, re.compile(rf"\b{re.escape(name)}\b", re.IGNORECASE), own)
        for owner, name, own in session.execute(moved)
        if own is not None and owner != own
    ]
    if rules:
        for claim_id in claim_ids:
            claim = session.get_one(Claim, claim_id)
            for owner, words, own in rules:
                _move(claim, owner, words, own=own)
        session.flush()


def _move(claim: Claim, owner: int, words: re.Pattern[str], *, own: int) -> None:
    for slot in ("subject", "object", "place"):
        text = getattr(claim, f"{slot}_text") or ""
        if getattr(claim, f"{slot}_entity_id") == owner and words.search(text):
            setattr(claim, f"{slot}_entity_id", own)
    for link in claim.attributions:
        if link.speaker_entity_id == owner and words.search(link.speaker or ""):
            link.speaker_entity_id = own


def claims_of(session: Session, entity_ids: Collection[int]) -> list[int]:
    """Return the claims that name one of some entities: in an argument, as place or speaker."""
    told = select(Attribution.claim_id).where(Attribution.speaker_entity_id.in_(entity_ids))
    found: set[int] = set()
    for slot in (Claim.subject_entity_id, Claim.object_entity_id, Claim.place_entity_id):
        found.update(session.scalars(select(Claim.id).where(slot.in_(entity_ids))))
    found.update(session.scalars(told))
    names = session.scalars(select(Entity.name).where(Entity.id.in_(entity_ids)))
    for name in names:
        written = _as_json(name)
        among = Claim.complements.cast(Claim.text.type).contains(written, autoescape=True)
        found.update(session.scalars(select(Claim.id).where(among)))
    return sorted(found)


def _as_json(name: str) -> str:
    import json

    return f'"entity": {json.dumps(name, ensure_ascii=False)}'


def record_change(
    session: Session, action: EntityAction, name: str, *, entity: Entity, by: Signed
) -> None:
    """Record what a person changed: ``name`` joined or left ``entity``."""
    session.add(
        EntityChange(action=action, name=name, entity_id=entity.id, editor=by.name, note=by.note)
    )


def entity_changes(session: Session, limit: int) -> list[EntityChangeView]:
    """Return what people changed of entities, the last change first."""
    query = (
        select(EntityChange, Entity.name)
        .join(Entity, Entity.id == EntityChange.entity_id)
        .order_by(EntityChange.id.desc())
        .limit(limit)
    )
    return [
        EntityChangeView(
            id=change.id,
            action=str(change.action),
            name=change.name,
            entity=entity,
            editor=change.editor,
            note=change.note,
            created_at=change.created_at,
        )
        for change, entity in session.execute(query)
    ]


def _refresh(session: Session) -> None:
    """Let every merged entity point to the one that it stands for in the end."""
    session.flush()
    query = select(Entity.id, Entity.merged_into_id).where(Entity.merged_into_id.is_not(None))
    into: Mapping[int, int] = {number: other for number, other in session.execute(query) if other}
    session.execute(update(Entity).where(Entity.means_id.is_not(None)).values(means_id=None))
    for number in into:
        meant = number
        while meant in into:
            meant = into[meant]
        session.execute(update(Entity).where(Entity.id == number).values(means_id=meant))
    session.expire_all()
