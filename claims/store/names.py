"""From names of sources, authors and entities to their numbers, storing new ones."""

from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from typing import Any

from sqlalchemy import Select, Table, bindparam, event, select
from sqlalchemy.dialects import sqlite
from sqlalchemy.orm import Session

from claims.model import Alias
from claims.store.base import table_of
from claims.store.batches import batches
from claims.store.tables_articles import Author, Source
from claims.store.tables_entities import Entity, EntityAlias
from claims.store.terms import AliasOrigin, EntityKind

Row = Mapping[str, Any]
_CACHE = "claims_ids"


def source_id(session: Session, name: str | None) -> int | None:
    """Return the number of a source, storing a new one; None for an unknown source."""
    if name is None:
        return None
    return _ids(session, table_of(Source), {name: {"name": name}})[name]


def author_ids(session: Session, names: Iterable[str]) -> list[int]:
    """Return the numbers of authors in order, storing new ones."""
    rows = {name: {"name": name} for name in names}
    ids = _ids(session, table_of(Author), rows)
    return [ids[name] for name in rows]


def entity_ids(
    session: Session, names: Iterable[str], places: Iterable[str] = ()
) -> Mapping[str, int]:
    """Return the numbers of entities by name, storing new ones; ``places`` are marked as such."""
    rows: dict[str, Row] = {name: {"name": name, "kind": None} for name in names}
    rows |= {name: {"name": name, "kind": EntityKind.PLACE} for name in places}
    return _ids(session, table_of(Entity), rows)


def save_aliases(session: Session, aliases: Iterable[Alias], *, origin: AliasOrigin) -> None:
    """Store other names of entities; a name an entity already has is left as it is."""
    known = list(aliases)
    ids = entity_ids(session, {alias.entity for alias in known})
    rows = {
        (ids[alias.entity], alias.name): {
            "entity_id": ids[alias.entity],
            "name": alias.name,
            "kind": alias.kind,
            "origin": origin,
        }
        for alias in known
    }
    insert_missing(session, table_of(EntityAlias), [rows[key] for key in sorted(rows)])


def insert_missing(session: Session, table: Table, rows: Sequence[Row]) -> None:
    """Insert the rows that break no unique constraint, and leave the others."""
    if rows:
        session.connection().execute(insert_or_leave(session, table), rows)


def insert_or_leave(session: Session, table: Table) -> Any:  # noqa: ANN401
    """Return the INSERT that leaves a row alone which would break a unique constraint."""
    return _insert_or_leave(session.get_bind().dialect.name, table)


@cache
def _insert_or_leave(dialect: str, table: Table) -> Any:  # noqa: ANN401
    if dialect == "sqlite":
        return sqlite.insert(table).on_conflict_do_nothing()
    from sqlalchemy.dialects import postgresql

    return postgresql.insert(table).on_conflict_do_nothing()


def _ids(session: Session, table: Table, rows: Mapping[str, Row]) -> Mapping[str, int]:
    known = _known(session, table)
    missing = sorted(rows.keys() - known.keys())
    if missing:
        _look_up(session, table, missing)
        new = [rows[name] for name in missing if name not in known]
        insert_missing(session, table, new)
        _look_up(session, table, [str(row["name"]) for row in new])
    return known


def _look_up(session: Session, table: Table, names: Iterable[str]) -> None:
    known = _known(session, table)
    for batch in batches(names):
        rows = session.connection().execute(_by_name(table), {"names": batch})
        known.update((name, number) for name, number in rows)


@cache
def _by_name(table: Table) -> Select[str, int]:
    return select(table.c.name, table.c.id).where(
        table.c.name.in_(bindparam("names", expanding=True))
    )


def _known(session: Session, table: Table) -> dict[str, int]:
    if _CACHE not in session.info:
        session.info[_CACHE] = {}
        event.listen(session, "after_soft_rollback", _forget)
    known: dict[str, int] = session.info[_CACHE].setdefault(table.name, {})
    return known


def _forget(session: Session, _transaction: object) -> None:
    session.info[_CACHE].clear()
