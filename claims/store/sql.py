"""Read-only SQL on the database, with limits of rows and time that the engine enforces."""

from datetime import date, datetime, time
from decimal import Decimal
from pathlib import Path
from typing import TYPE_CHECKING

from claims.errors import QueryError
from claims.model import Table
from claims.store.files import file_at
from claims.store.sql_sqlite import Rows, run_on_sqlite

if TYPE_CHECKING:
    from sqlalchemy import Engine

MAX_QUERY = 100_000
"""Characters of a query, at most."""


def run_sql(where: "str | Engine", query: str, *, limit: int, seconds: float) -> Table:
    """Run one reading statement and return up to ``limit`` of its rows.

    ``where`` is a path, a URL or an engine; the query gets a connection of its own
    on which the database itself refuses to write. Raises :class:`QueryError` where
    the statement is wrong, is not a single one, does more than read, or takes longer
    than ``seconds``. On PostgreSQL a reader may see whatever the account may see.
    """
    _check(query)
    path = _file_of(where)
    if path is not None:
        columns, rows = run_on_sqlite(path, query, limit=limit, seconds=seconds)
    else:
        columns, rows = _run_on_server(where, query, limit=limit, seconds=seconds)
    shown = tuple(tuple(map(_plain, row)) for row in rows[:limit])
    return Table(columns, shown, truncated=len(rows) > limit)


def _file_of(where: "str | Engine") -> Path | None:
    if isinstance(where, str):
        return file_at(where)
    from claims.store.locations import sqlite_file

    return sqlite_file(where.url)


def _run_on_server(
    where: "str | Engine", query: str, *, limit: int, seconds: float
) -> tuple[tuple[str, ...], Rows]:
    from claims.store.engine import connect
    from claims.store.sql_postgresql import run_on_postgresql

    engine = connect(where) if isinstance(where, str) else where
    if engine.dialect.name != "postgresql":
        raise QueryError("SQL needs a database in a file or a PostgreSQL server.")
    return run_on_postgresql(engine, query, limit=limit, seconds=seconds)


def _check(query: str) -> None:
    if not query.strip():
        raise QueryError("The query is empty.")
    if len(query) > MAX_QUERY:
        raise QueryError(f"The query is longer than {MAX_QUERY:,} characters.")
    if "\x00" in query:
        raise QueryError("The query holds a NUL character.")


def _plain(value: object) -> object:
    """Return a value of a row as text or number, alike for both databases."""
    if value is None or isinstance(value, str | bool | int | float):
        return value
    if isinstance(value, date | datetime | time):
        return value.isoformat()
    if isinstance(value, Decimal):
        return float(value) if value % 1 else int(value)
    if isinstance(value, bytes | bytearray | memoryview):
        return bytes(value).hex()
    return str(value)
