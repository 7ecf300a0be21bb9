"""What stands at the place of a database, before anything is opened or changed there."""

from claims.errors import DatabaseVersionError
from claims.store.files import file_at

_HEADER = b"SQLite format 3\x00"


def is_vacant(location: str) -> bool:
    """Say whether a database can be made there: no file, an empty one, or one without tables.

    Raises :class:`~claims.errors.DatabaseVersionError` for a file that is no
    database, and :class:`~claims.errors.DatabaseError` where none can be reached.
    """
    from sqlalchemy import inspect

    from claims.store.engine import clear_errors, connect

    path = file_at(location)
    if path is not None and not path.exists():
        return path.parent.is_dir()
    if path is not None and path.is_file() and not path.stat().st_size:
        return True
    refuse_other_files(location)
    engine = connect(location)
    with clear_errors(engine):
        vacant = not inspect(engine).get_table_names()
    engine.dispose()
    return vacant


def refuse_other_files(location: str) -> None:
    """Raise :class:`~claims.errors.DatabaseVersionError` for a file that is no database."""
    path = file_at(location)
    if path is None or not path.is_file():
        return
    try:
        with path.open("rb") as file:
            head = file.read(len(_HEADER))
    except OSError:
        return
    if head and head != _HEADER:
        raise DatabaseVersionError(
            f"{path} is not a database: give another file, "
            "such as `claims load INPUT --db claims.db` makes."
        )


def revision_at(location: str) -> str | None:
    """Return the revision of the claims database that is there, None where nothing is.

    Raises :class:`~claims.errors.DatabaseVersionError` where something else is.
    """
    from sqlalchemy import inspect

    from claims.store import migrate
    from claims.store.engine import clear_errors, connect
    from claims.store.locations import shown

    if is_vacant(location):
        return None
    engine = connect(location)
    with clear_errors(engine):
        ours = inspect(engine).has_table("article_versions")
    revision = migrate.current(engine) if ours else None
    engine.dispose()
    if revision is None:
        raise DatabaseVersionError(
            f"{shown(engine.url)} is not a claims database: give another one, "
            "such as `claims load INPUT --db claims.db` makes."
        )
    return revision
