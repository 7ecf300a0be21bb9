"""Bringing a database's schema to a revision, with Alembic."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine, text

from claims.errors import DatabaseError
from claims.store.checks import revision_of
from claims.store.comments import write_comments
from claims.store.engine import WRITES, asking, clear_errors
from claims.store.revisions import HEAD
from claims.store.view import create_view, drop_view
from claims.store.views import VIEWS


def head() -> str:
    """Return the revision this program works with."""
    return HEAD


def current(engine: Engine) -> str | None:
    """Return the revision of the database; None where it has none."""
    with clear_errors(engine), engine.connect() as connection:
        return revision_of(asking(connection))


def upgrade(engine: Engine) -> None:
    """Bring the database to the newest revision, in one transaction; an empty one is created."""
    from alembic import command

    with migrating(engine) as connection:
        command.upgrade(_config(connection), "head")


def downgrade(engine: Engine, revision: str) -> None:
    """Take the database back to a revision, or to ``"base"``, which drops everything stored."""
    from alembic import command

    with migrating(engine) as connection:
        command.downgrade(_config(connection), revision)


def scripts() -> Path:
    """Return the folder of migration scripts: inside the package, else in the source tree."""
    package = Path(__file__).resolve().parent.parent
    installed = package / "_migrations"
    return installed if installed.is_dir() else package.parent / "migrations"


def _config(connection: Connection) -> Any:  # noqa: ANN401
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(scripts()).replace("%", "%%"))
    config.attributes["connection"] = connection
    return config


@contextmanager
def migrating(engine: Engine) -> Iterator[Connection]:
    """Hold one transaction in which the schema may change.

    SQLite re-creates a table to change it, which would delete the rows of the
    tables that refer to it and fails on views that name it: so foreign keys
    are off meanwhile and checked at the end, and the views are dropped before
    and, at the newest revision, created again.
    """
    with clear_errors(engine), engine.connect() as plain:
        connection = plain.execution_options(**{WRITES: True})
        with _unenforced(connection), connection.begin():
            _drop_views(connection)
            yield connection
            _check_foreign_keys(connection)
            if revision_of(asking(connection)) == HEAD:
                _create_views(connection)
                write_comments(connection)


@contextmanager
def _unenforced(connection: Connection) -> Iterator[None]:
    if connection.dialect.name != "sqlite":
        yield
        return
    driver = connection.connection.driver_connection
    if driver is None:
        raise DatabaseError("The connection to the database was lost.")
    driver.execute("PRAGMA foreign_keys = OFF")
    try:
        yield
    finally:
        driver.execute("PRAGMA foreign_keys = ON")


def _drop_views(connection: Connection) -> None:
    for view in reversed(VIEWS):
        connection.execute(text(drop_view(view)))


def _create_views(connection: Connection) -> None:
    for view in VIEWS:
        connection.execute(text(create_view(view)))


def _check_foreign_keys(connection: Connection) -> None:
    if connection.dialect.name != "sqlite":
        return
    broken = connection.execute(text("PRAGMA foreign_key_check")).first()
    if broken is not None:
        raise DatabaseError(f"The migration would leave rows of {broken[0]} without their parent.")
