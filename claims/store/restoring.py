"""Making a database again from what an export of it holds, row by row under the same numbers."""

from collections.abc import Iterable, Mapping
from datetime import date, datetime, time
from typing import Any

from sqlalchemy import Column, Date, Integer, Table, Time, func, insert, select, update
from sqlalchemy.orm import Session

from claims.errors import DatabaseError
from claims.model import Exported, ExportedArticle, ExportedVersion
from claims.store.base import table_of
from claims.store.column_types import UtcDateTime
from claims.store.exporting import AFTER, BEFORE
from claims.store.full_text import index_claims
from claims.store.mapped import tables
from claims.store.names import entity_ids
from claims.store.rows import Found, attribution_rows, claim_row, names_in, places_in, quantity_rows
from claims.store.tables_articles import Article, ArticleAuthor, ArticleVersion
from claims.store.tables_claims import Attribution, Claim, ClaimQuantity
from claims.store.tables_entities import Entity
from claims.store.tables_relations import Relation, RelationReason

_Row = Mapping[str, Any]
_TABLES = {kind: table_of(cls) for kind, cls in (*BEFORE, *AFTER)}
_VERSIONS = table_of(ArticleVersion)
_ENTITIES = table_of(Entity)
_POINTERS = ("merged_into_id", "means_id")


def is_empty(session: Session) -> bool:
    """Say whether no table of a database holds a row."""
    return all(session.execute(select(table).limit(1)).first() is None for table in tables())


class Restoring:
    """The rows of an export, stored one item after the other; :meth:`finish` must end it."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._copies: dict[int, int] = {}
        self._merged: list[dict[str, Any]] = []
        self.versions: list[int] = []

    def add(self, item: Exported) -> None:
        """Store one item. Raises :class:`DatabaseError` for a kind that is not known."""
        if isinstance(item, ExportedArticle):
            self._add_article(item)
        elif item.kind == "relation":
            self._add_relation(item.row)
        elif item.kind == "entity":
            self._add_entity(dict(item.row))
        elif item.kind in _TABLES:
            self._insert(_TABLES[item.kind], [item.row])
        else:
            raise DatabaseError(f"An export holds no {item.kind!r}: this one is broken.")

    def finish(self) -> None:
        """Join copies and merged entities, and let new rows be numbered after the stored ones."""
        for version, original in self._copies.items():
            joined = update(_VERSIONS).where(_VERSIONS.c.id == version)
            self._session.execute(joined.values(copy_of_id=original))
        for row in self._merged:
            to = update(_ENTITIES).where(_ENTITIES.c.id == row["id"])
            self._session.execute(to.values({name: row[name] for name in _POINTERS}))
        if self._session.get_bind().dialect.name == "postgresql":
            for table in tables():
                self._number_on(table)

    def _number_on(self, table: Table) -> None:
        column = table.columns.get("id")
        if column is not None and isinstance(column.type, Integer):
            last = select(func.max(column)).scalar_subquery()
            sequence = func.pg_get_serial_sequence(table.name, "id")
            self._session.execute(select(func.setval(sequence, last)))

    def _add_entity(self, row: dict[str, Any]) -> None:
        """Store an entity; what it was merged into may come later."""
        if row["means_id"] is not None:
            self._merged.append(row)
        self._insert(_ENTITIES, [row | dict.fromkeys(_POINTERS)])

    def _add_article(self, item: ExportedArticle) -> None:
        self._insert(table_of(Article), [item.row])
        signed = [
            {"article_id": item.row["id"], "position": position, "author_id": author}
            for position, author in enumerate(item.authors)
        ]
        self._insert(table_of(ArticleAuthor), signed)
        for version in item.versions:
            self._add_version(version)

    def _add_version(self, version: ExportedVersion) -> None:
        row: dict[str, Any] = dict(version.row)
        if row["copy_of_id"] is not None:
            self._copies[row["id"]] = row["copy_of_id"]
        self._insert(_VERSIONS, [row | {"copy_of_id": None}])
        self.versions.append(row["id"])
        self._add_claims(version, str(row["text"]), row["id"])

    def _add_claims(self, version: ExportedVersion, body: str, version_id: int) -> None:
        found = version.extraction
        entities = entity_ids(self._session, names_in(found), places_in(found))
        where = Found(body, found, entities, version_id, 0)
        numbered = [(one.claim, int(str(one.row["id"])), one.row) for one in version.claims]
        self._insert(table_of(Claim), [{**claim_row(c, where), **row} for c, _, row in numbered])
        quantities = [row for c, number, _ in numbered for row in quantity_rows(c, number, where)]
        self._insert(table_of(ClaimQuantity), quantities)
        chains = [row for c, number, _ in numbered for row in attribution_rows(c, number, where)]
        self._insert(table_of(Attribution), chains)
        index_claims(self._session, [n for _, n, row in numbered if not row["superseded"]])

    def _add_relation(self, row: _Row) -> None:
        made = {name: value for name, value in row.items() if name not in _TOLD_ONLY}
        self._insert(table_of(Relation), [made])
        reasons = [
            {"relation_id": row["id"], "position": position, "code": code}
            for position, code in enumerate(row["reasons"])
        ]
        self._insert(table_of(RelationReason), reasons)

    def _insert(self, table: Table, rows: Iterable[_Row]) -> None:
        values = [
            {name: _typed(table.columns[name], value) for name, value in row.items()}
            for row in rows
        ]
        if values:
            self._session.connection().execute(insert(table), values)


_TOLD_ONLY = ("reasons", "uids", "spans")


def _typed(column: Column[Any], value: Any) -> Any:  # noqa: ANN401
    """Read a value that JSON writes as text."""
    if not isinstance(value, str):
        return value
    if isinstance(column.type, UtcDateTime):
        return datetime.fromisoformat(value)
    if isinstance(column.type, Date):
        return date.fromisoformat(value)
    return time.fromisoformat(value) if isinstance(column.type, Time) else value
