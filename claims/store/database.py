"""Opening a database, and the transactions in which it is read and written."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from shlex import quote

from sqlalchemy import Connection, Engine, text
from sqlalchemy.orm import Session

from claims.errors import DatabaseError, DatabaseVersionError
from claims.store.engine import WRITES, clear_errors, connect
from claims.store.locations import shown, sqlite_file
from claims.store.migrate import revision_of, upgrade
from claims.store.revisions import APPLICATION_ID, HEAD, REVISIONS

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
        _check_file(path, create=create)
    with clear_errors(engine), engine.connect() as connection:
        empty = _is_empty(connection)
        if not empty:
            _check_schema(connection)
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


def _check_file(path: Path, *, create: bool) -> None:
    if path.is_dir():
        raise DatabaseError(f"{path} is a folder: give the file of a database.")
    if not path.parent.is_dir():
        raise DatabaseError(f"The folder {path.parent} does not exist: create it first.")
    if not create and not path.exists():
        raise DatabaseVersionError(
            f"There is no database at {path}: load articles, or run {_command(str(path))}."
        )


def _is_empty(connection: Connection) -> bool:
    tables = {
        "sqlite": "SELECT 1 FROM sqlite_master LIMIT 1",
        "postgresql": "SELECT 1 FROM pg_class WHERE relkind IN ('r', 'v', 'm')"
        " AND relnamespace = current_schema()::regnamespace LIMIT 1",
    }[connection.dialect.name]
    return connection.execute(text(tables)).first() is None


def _check_schema(connection: Connection) -> None:
    where = shown(connection.engine.url)
    revision = revision_of(connection)
    if revision is None or not _is_ours(connection):
        raise DatabaseVersionError(
            f"{where} is not a claims database: give another one, or an empty one."
        )
    if revision not in REVISIONS:
        raise DatabaseVersionError(
            f"{where} was made by a newer claims (revision {revision}, this one knows {HEAD}): "
            "install the newer claims."
        )
    if revision != HEAD:
        raise DatabaseVersionError(
            f"{where} was made by an older claims (revision {revision}, this one needs {HEAD}): "
            f"run {_command(where)}."
        )


def _is_ours(connection: Connection) -> bool:
    if connection.dialect.name == "sqlite":
        return connection.execute(text("PRAGMA application_id")).scalar() == APPLICATION_ID
    known = text("SELECT to_regclass('article_versions') IS NOT NULL")
    return bool(connection.execute(known).scalar())


def _fill(engine: Engine, *, create: bool) -> None:
    where = shown(engine.url)
    if not create:
        raise DatabaseVersionError(f"{where} is empty: load articles, or run {_command(where)}.")
    if engine.dialect.name == "sqlite":
        with clear_errors(engine), engine.connect() as connection:
            _write_ahead(connection)
    upgrade(engine)


def _write_ahead(connection: Connection) -> None:
    driver = connection.connection.driver_connection
    if driver is not None:
        driver.execute("PRAGMA journal_mode = WAL")


def _command(where: str) -> str:
    return f"`claims db upgrade --db {quote(where)}`"
