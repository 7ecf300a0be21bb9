"""The tables and views explained, from the models themselves."""

from dataclasses import dataclass
from inspect import getdoc

from sqlalchemy import Column, Text
from sqlalchemy.types import TypeDecorator

from claims.model import Table
from claims.store.base import Base, table_of
from claims.store.mapped import CLASSES
from claims.store.view import View
from claims.store.views import VIEWS


@dataclass(frozen=True, slots=True)
class ColumnDoc:
    """A column: its SQL type in words, whether it may be NULL, what it refers to and holds."""

    name: str
    type: str
    nullable: bool
    references: str | None
    docs: str


@dataclass(frozen=True, slots=True)
class TableDoc:
    """A table or view (``kind``) with what its rows are and its columns in order."""

    name: str
    kind: str
    docs: str
    columns: tuple[ColumnDoc, ...]


def schema_docs() -> list[TableDoc]:
    """Return every table, then every view, in the order in which to explain them."""
    return [*map(_table, CLASSES), *map(_view, VIEWS)]


def describe_schema() -> Table:
    """Return every column of every table and view as one table."""
    rows = tuple(
        (table.name, column.name, column.type, column.nullable, column.references, column.docs)
        for table in schema_docs()
        for column in table.columns
    )
    return Table(("table", "column", "type", "nullable", "references", "meaning"), rows)


def _table(cls: type[Base]) -> TableDoc:
    columns = tuple(_column(column) for column in table_of(cls).columns)
    return TableDoc(cls.__tablename__, "table", " ".join((getdoc(cls) or "").split()), columns)


def _column(column: "Column[object]") -> ColumnDoc:
    refers = [key.target_fullname for key in column.foreign_keys]
    return ColumnDoc(
        name=column.name,
        type=_type(column),
        nullable=bool(column.nullable),
        references=refers[0] if refers else None,
        docs=column.comment or "",
    )


def _type(column: "Column[object]") -> str:
    kind = column.type
    if isinstance(kind, TypeDecorator):
        kind = kind.impl_instance
    return "text" if isinstance(kind, Text) else str(kind).lower()


def _view(view: View) -> TableDoc:
    columns = tuple(
        ColumnDoc(column.name, column.type, True, None, column.docs) for column in view.columns
    )
    return TableDoc(view.name, "view", view.docs, columns)
