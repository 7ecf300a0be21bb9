"""Acronyms that one article defines and another uses bare: the same actor across the database."""

from collections import defaultdict
from collections.abc import Collection, Iterable

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from claims.store.batches import batches
from claims.store.standing import stands
from claims.store.tables_claims import Attribution, Claim
from claims.store.tables_entities import Entity, EntityAlias

ACRONYM = "acronym"


def acronym_entities(session: Session, names: Iterable[str]) -> dict[str, str]:
    """Return the entity that each bare acronym stands for.

    An acronym that different articles define differently stands for nobody.
    """
    meant: dict[str, set[str]] = defaultdict(set)
    owner = func.coalesce(EntityAlias.moved_to_id, EntityAlias.entity_id)
    for batch in batches(sorted({name for name in names if _is_acronym(name)})):
        query = (
            select(EntityAlias.name, Entity.name)
            .join(Entity, Entity.id == owner)
            .where(EntityAlias.name.in_(batch), EntityAlias.kind == ACRONYM)
        )
        for acronym, name in session.execute(query):
            if acronym != name:
                meant[acronym].add(name)
    return {acronym: found.pop() for acronym, found in meant.items() if len(found) == 1}


def defined_acronyms(session: Session) -> tuple[str, ...]:
    """Return every acronym that some article defines."""
    query = select(EntityAlias.name).where(EntityAlias.kind == ACRONYM).distinct()
    return tuple(sorted(session.scalars(query)))


def acronyms_of(session: Session, entity_ids: Collection[int]) -> list[str]:
    """Return the acronyms that articles define for some entities."""
    wanted = (EntityAlias.entity_id.in_(entity_ids), EntityAlias.kind == ACRONYM)
    return list(session.scalars(select(EntityAlias.name).where(*wanted).distinct()))


def claims_naming(session: Session, names: Iterable[str]) -> list[int]:
    """Return the claims that count whose subject, object or speaker is stored under a name."""
    entities = list(session.scalars(select(Entity.id).where(Entity.name.in_(sorted(set(names))))))
    if not entities:
        return []
    told = select(Attribution.claim_id).where(Attribution.speaker_entity_id.in_(entities))
    found: set[int] = set()
    for slot in (
        Claim.subject_entity_id.in_(entities),
        Claim.object_entity_id.in_(entities),
        Claim.id.in_(told),
    ):
        found.update(session.scalars(select(Claim.id).where(slot, stands())))
    return sorted(found)


def _is_acronym(name: str) -> bool:
    return 2 <= len(name) <= 8 and name[:2].isupper() and " " not in name
