"""Running a reading statement on SQLite, where an authorizer decides what it may do."""

import sqlite3
import time
from collections.abc import Callable, Sequence
from contextlib import closing
from pathlib import Path

from claims.errors import DatabaseError, QueryError
from claims.store.sql_refusals import refusal

MAX_VALUE = 10_000_000
"""Bytes of one value, so that no single step of a query fills the memory."""

STEPS = 1_000
"""Instructions of SQLite's machine between two looks at the clock."""

ALLOWED_ACTIONS = frozenset(
    {sqlite3.SQLITE_SELECT, sqlite3.SQLITE_READ, sqlite3.SQLITE_FUNCTION, sqlite3.SQLITE_RECURSIVE}
)
"""What a query may do: everything else is refused."""

ASKED_BY_SEARCH = (sqlite3.SQLITE_PRAGMA, "data_version", "")
"""The one pragma that is let through: full-text search asks it whether its index changed."""

DENIED_FUNCTIONS = frozenset(
    {"load_extension", "fts3_tokenizer", "fts5", "zeroblob", "randomblob", "printf", "format"}
)
"""Functions that load code, or build values of any size inside one step."""

LIMITS = (
    (sqlite3.SQLITE_LIMIT_ATTACHED, 0),
    (sqlite3.SQLITE_LIMIT_LENGTH, MAX_VALUE),
    (sqlite3.SQLITE_LIMIT_LIKE_PATTERN_LENGTH, 1_000),
    (sqlite3.SQLITE_LIMIT_WORKER_THREADS, 0),
)
"""Limits of SQLite itself on the connection of a query."""

Rows = Sequence[tuple[object, ...]]


class _Watch:
    """What happens while a query runs: whether it did what it may not, and its time."""

    def __init__(self, seconds: float) -> None:
        self.denied: str | None = None
        self.until = time.monotonic() + seconds

    def authorize(self, action: int, *names: str | None) -> int:
        """Let a query read and compute, and nothing else."""
        name = (names[1] or "").lower()
        if action == sqlite3.SQLITE_FUNCTION and name in DENIED_FUNCTIONS:
            self.denied = f"the function {name}()"
        elif action not in ALLOWED_ACTIONS and (action, names[0], name) != ASKED_BY_SEARCH:
            self.denied = "this statement"
        else:
            return sqlite3.SQLITE_OK
        return sqlite3.SQLITE_DENY

    def is_late(self) -> bool:
        """Say whether the time is up."""
        return time.monotonic() > self.until


def run_on_sqlite(
    path: Path, query: str, *, limit: int, seconds: float
) -> tuple[tuple[str, ...], Rows]:
    """Return the columns and up to ``limit + 1`` rows of one reading statement."""
    watch = _Watch(seconds)
    with closing(_opened(path)) as connection:
        try:
            return _run(connection, query, limit, watch)
        except (sqlite3.Error, sqlite3.Warning, OverflowError, UnicodeEncodeError) as error:
            raise QueryError(_told(query, error, watch, seconds=seconds)) from error


def _opened(path: Path) -> sqlite3.Connection:
    try:
        return _open(path)
    except sqlite3.Error as error:
        raise DatabaseError(f"{path} cannot be read as a claims database: {error}.") from error


def _open(path: Path) -> sqlite3.Connection:
    """Open the file for reading only, with its limits set and its search index loaded.

    The index opens its tables on first use, which needs more than a query may do.
    """
    connection = sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro", uri=True)
    connection.isolation_level = None
    connection.text_factory = _lenient
    connection.execute("PRAGMA query_only = 1")
    connection.execute("PRAGMA trusted_schema = 0")
    connection.execute("SELECT rowid FROM claims_fts WHERE claims_fts MATCH 'a' LIMIT 1").fetchall()
    for limit, value in LIMITS:
        connection.setlimit(limit, value)
    return connection


def _lenient(value: bytes) -> str:
    return value.decode("utf-8", "replace")


def _run(
    connection: sqlite3.Connection, query: str, limit: int, watch: _Watch
) -> tuple[tuple[str, ...], Rows]:
    authorize: Callable[..., int] = watch.authorize
    connection.set_authorizer(authorize)
    connection.set_progress_handler(watch.is_late, STEPS)
    cursor = connection.execute(query)
    if cursor.description is None:
        raise QueryError("The query returns no rows: write a SELECT.")
    rows = cursor.fetchmany(limit + 1)
    return tuple(column[0] for column in cursor.description), rows


def _told(query: str, error: Exception, watch: _Watch, *, seconds: float) -> str:
    if watch.denied is not None:
        return f"Only reading is allowed: {watch.denied} is refused."
    message = " ".join(str(error).split())
    if message == "interrupted":
        return f"The query took longer than {seconds:g} s: narrow it, or allow more time."
    return refusal(query, message)
