"""Whether a database is one that this program can work with, asked without SQLAlchemy."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from shlex import quote

from claims.errors import DatabaseError, DatabaseVersionError
from claims.store.revisions import APPLICATION_ID, HEAD, REVISIONS

_ANY_TABLE = {
    "sqlite": "SELECT 1 FROM sqlite_master LIMIT 1",
    "postgresql": "SELECT 1 FROM pg_class WHERE relkind IN ('r', 'v', 'm')"
    " AND relnamespace = current_schema()::regnamespace LIMIT 1",
}
_STAMPED = {
    "sqlite": "SELECT 1 FROM sqlite_master WHERE name = 'alembic_version'",
    "postgresql": "SELECT 1 WHERE to_regclass('alembic_version') IS NOT NULL",
}
_OURS = {
    "sqlite": ("PRAGMA application_id", APPLICATION_ID),
    "postgresql": ("SELECT to_regclass('article_versions') IS NOT NULL", True),
}


@dataclass(frozen=True, slots=True)
class Asked:
    """A database that answers: its kind, and the first value of what a query returns, else None."""

    kind: str
    first: Callable[[str], object]


def check_file(path: Path, *, create: bool) -> None:
    """Raise :class:`DatabaseError` where no database can be at a path."""
    if path.is_dir():
        raise DatabaseError(f"{path} is a folder: give the file of a database.")
    if not path.parent.is_dir():
        raise DatabaseError(f"The folder {path.parent} does not exist: create it first.")
    if not create and not path.exists():
        raise DatabaseVersionError(
            f"There is no database at {path}: load articles, or run {_command(str(path))}."
        )


def is_empty(asked: Asked) -> bool:
    """Say whether there is no table."""
    return asked.first(_ANY_TABLE[asked.kind]) is None


def empty_database(where: str) -> DatabaseVersionError:
    """Return the error that tells of a database without tables."""
    return DatabaseVersionError(f"{where} is empty: load articles, or run {_command(where)}.")


def revision_of(asked: Asked) -> str | None:
    """Return the revision stamped on the database; None where none is."""
    if asked.first(_STAMPED[asked.kind]) is None:
        return None
    revision = asked.first("SELECT version_num FROM alembic_version")
    return None if revision is None else str(revision)


def check_schema(asked: Asked, where: str) -> None:
    """Raise :class:`DatabaseVersionError` where the tables are not those of this program."""
    revision = revision_of(asked)
    query, answer = _OURS[asked.kind]
    if revision is None or asked.first(query) != answer:
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


def _command(where: str) -> str:
    return f"`claims db upgrade --db {quote(where)}`"
