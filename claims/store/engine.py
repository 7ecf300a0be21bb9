"""Engines: how each database is connected to, and how its failures are told."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from sqlalchemy import URL, Connection, Engine, create_engine, event, text
from sqlalchemy.exc import DBAPIError, SQLAlchemyError

from claims.errors import DatabaseError
from claims.store.checks import Asked
from claims.store.files import BUSY_SECONDS
from claims.store.locations import shown, url_of, without_secrets

WRITES = "claims_writes"
"""Execution option of connections that write: on SQLite they take the write lock at once."""

CONNECT_SECONDS = 10


def connect(location: str) -> Engine:
    """Return an engine for a path of a SQLite file or a SQLAlchemy URL; nothing is opened yet.

    SQLite connections enforce foreign keys and wait up to 30 s for another
    writer. Raises :class:`DatabaseError` for a URL that cannot be used.
    """
    url = url_of(location)
    if url.get_backend_name() == "sqlite":
        return _sqlite_engine(url)
    timeout = {} if "connect_timeout" in url.query else {"connect_timeout": CONNECT_SECONDS}
    return create_engine(url, connect_args=timeout)


def _sqlite_engine(url: URL) -> Engine:
    engine = create_engine(url, connect_args={"timeout": BUSY_SECONDS})
    event.listen(engine, "connect", _prepare)
    event.listen(engine, "begin", _begin)
    return engine


def _prepare(connection: Any, _record: object) -> None:  # noqa: ANN401
    connection.isolation_level = None
    connection.execute("PRAGMA foreign_keys = ON")
    connection.execute("PRAGMA synchronous = NORMAL")


def _begin(connection: Connection) -> None:
    writes = connection.get_execution_options().get(WRITES, False)
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")


def asking(connection: Connection) -> Asked:
    """Return what checks ask a database through a connection."""
    return Asked(connection.dialect.name, lambda query: connection.scalar(text(query)))


@contextmanager
def clear_errors(engine: Engine) -> Iterator[None]:
    """Turn a failure of the database into one :class:`DatabaseError` line."""
    try:
        yield
    except DBAPIError as error:
        raise DatabaseError(_told(engine, str(error.orig))) from error
    except SQLAlchemyError as error:
        raise DatabaseError(_told(engine, str(error))) from error


def _told(engine: Engine, message: str) -> str:
    return f"{shown(engine.url)}: {without_secrets(message, engine.url)}"
