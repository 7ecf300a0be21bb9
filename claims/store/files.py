"""SQLite files, looked into without SQLAlchemy."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from claims.errors import DatabaseError
from claims.store.checks import Asked, check_file, check_schema, empty_database, is_empty

BUSY_SECONDS = 30
"""How long a connection waits for another one that writes."""


def file_at(location: str) -> Path | None:
    """Return the file of a SQLite database given by path or URL, None for any other database.

    Raises :class:`DatabaseError` for a URL that cannot be used.

    >>> file_at("claims.db").name, file_at(":memory:")
    ('claims.db', None)
    """
    if "://" in location:
        from claims.store.locations import sqlite_file, url_of

        return sqlite_file(url_of(location))
    return None if location == ":memory:" else Path(location).expanduser()


@contextmanager
def held(path: Path) -> Iterator[None]:
    """Hold a file open that this program can read.

    Meanwhile others may open it for reading only and need not tidy up behind
    themselves. Raises what :func:`~claims.store.database.open_database` raises.
    """
    check_file(path, create=False)
    with _opened(path) as connection:
        _check(connection, path)
        yield


def check_stored(path: Path) -> None:
    """Raise as :func:`held` for a file that is no database of this program."""
    with held(path):
        pass


def _opened(path: Path) -> closing[sqlite3.Connection]:
    try:
        return closing(sqlite3.connect(path, timeout=BUSY_SECONDS))
    except sqlite3.Error as error:
        raise _told(path, error) from error


def _check(connection: sqlite3.Connection, path: Path) -> None:
    try:
        asked = Asked("sqlite", lambda query: (connection.execute(query).fetchone() or (None,))[0])
        if is_empty(asked):
            raise empty_database(str(path))
        check_schema(asked, str(path))
    except sqlite3.Error as error:
        raise _told(path, error) from error


def _told(path: Path, error: sqlite3.Error) -> DatabaseError:
    return DatabaseError(f"{path}: {' '.join(str(error).split())}")
