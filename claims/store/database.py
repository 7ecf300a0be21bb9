"""Opening a database, and the transactions in which it is read and written."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from time import monotonic, sleep

from sqlalchemy import Connection, Engine
from sqlalchemy.orm import Session

from claims.store.checks import check_file, check_schema, empty_database, is_empty
from claims.store.engine import WRITES, asking, clear_errors, connect
from claims.store.files import BUSY_SECONDS
from claims.store.locations import shown, sqlite_file

PAUSE_SECONDS = 0.05
"""How long to wait before a refused change of the journal is tried again."""

__all__ = ["connect", "open_database", "reading", "writing"]


def open_database(location: str, *, create: bool) -> Engine:
    """Open a database that this program can work with.

    ``create`` makes one where there is none, or an empty one. Raises
    :class:`DatabaseVersionError` where it is missing, holds something else, or
    is newer or older than the program, and :class:`DatabaseError` where it
    cannot be reached or read.
    """
    engine = connect(location)
    path = sqlite_file(engine.url)
    if path is not None:
        check_file(path, create=create)
    with clear_errors(engine), engine.connect() as connection:
        asked = asking(connection)
        empty = is_empty(asked)
        if not empty:
            check_schema(asked, shown(engine.url))
    if empty:
        _fill(engine, create=create)
    return engine


@contextmanager
def writing(engine: Engine) -> Iterator[Session]:
    """Hold one transaction that writes: committed at the end, rolled back on an exception.

    On SQLite it takes the write lock at its first statement, waiting for other
    writers. Raises :class:`DatabaseError` where the database refuses.
    """
    writer = engine.execution_options(**{WRITES: True})
    with (
        clear_errors(engine),
        Session(writer, expire_on_commit=False) as session,
        session.begin(),
    ):
        yield session


@contextmanager
def reading(engine: Engine) -> Iterator[Session]:
    """Hold one transaction that reads and never waits for a writer."""
    with clear_errors(engine), Session(engine) as session:
        yield session


def _fill(engine: Engine, *, create: bool) -> None:
    from claims.store.migrate import upgrade

    if not create:
        raise empty_database(shown(engine.url))
    if engine.dialect.name == "sqlite":
        with clear_errors(engine), engine.connect() as connection:
            _write_ahead(connection)
    upgrade(engine)


def _write_ahead(connection: Connection) -> None:
    """Change the journal; SQLite does not wait here for another process that does the same."""
    driver = connection.connection.driver_connection
    last = monotonic() + BUSY_SECONDS
    while driver is not None:
        try:
            driver.execute("PRAGMA journal_mode = WAL")
        except sqlite3.OperationalError:
            if monotonic() > last:
                raise
            sleep(PAUSE_SECONDS)
        else:
            return
