"""The databases that tests run on: SQLite always, PostgreSQL where a server is given."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from uuid import uuid4

import pytest
from sqlalchemy import Engine, create_engine, make_url, text

from claims.store.mapped import tables

POSTGRES = os.environ.get("CLAIMS_TEST_POSTGRES", "")

needs_postgres = pytest.mark.skipif(
    not POSTGRES, reason="CLAIMS_TEST_POSTGRES is not set: give the URL of a PostgreSQL database"
)
BACKENDS = ["sqlite", pytest.param("postgresql", marks=needs_postgres)]


@contextmanager
def postgres_schema() -> Iterator[str]:
    """Give the URL of an empty schema of its own, dropped at the end."""
    name = f"claims_test_{uuid4().hex[:12]}"
    server = create_engine(POSTGRES, isolation_level="AUTOCOMMIT")
    with server.connect() as connection:
        connection.execute(text(f"CREATE SCHEMA {name}"))
        url = make_url(POSTGRES).update_query_dict({"options": f"-csearch_path={name}"})
        try:
            yield url.render_as_string(hide_password=False)
        finally:
            connection.execute(text(f"DROP SCHEMA {name} CASCADE"))
    server.dispose()


@contextmanager
def empty_database(backend: str, folder: Path) -> Iterator[str]:
    """Give the location of a database with nothing in it."""
    if backend == "sqlite":
        yield str(folder / "claims.db")
        return
    with postgres_schema() as url:
        yield url


def empty_tables(engine: Engine) -> None:
    names = ", ".join(table.name for table in tables())
    with engine.begin() as connection:
        connection.execute(text(f"TRUNCATE {names} RESTART IDENTITY CASCADE"))
