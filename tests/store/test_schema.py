"""The schema explains itself, and needs nothing heavy to be asked."""

import subprocess
import sys
from hashlib import sha256

import pytest
from sqlalchemy import Engine, text

from claims.store.mapped import CLASSES
from claims.store.schema import TableDoc, describe_schema, schema_docs
from claims.store.view import create_view
from claims.store.views import VIEWS

from .databases import needs_postgres

DOCS = schema_docs()
TYPES = {"integer", "bigint", "text", "date", "time", "datetime", "double", "boolean"}
CREATE = """
import sys
from claims.store.database import open_database
open_database(sys.argv[1], create=True)
"""


@pytest.mark.parametrize("table", DOCS, ids=lambda table: table.name)
def test_everything_is_explained(table: TableDoc) -> None:
    assert table.docs.endswith(".")
    assert table.columns
    for column in table.columns:
        assert column.docs.endswith("."), column
        assert column.type in TYPES


def test_every_class_and_view_is_there() -> None:
    names = [cls.__tablename__ for cls in CLASSES] + [view.name for view in VIEWS]
    assert [table.name for table in DOCS] == names


def test_columns_tell_what_they_refer_to() -> None:
    claims = next(table for table in DOCS if table.name == "claims")
    version = next(column for column in claims.columns if column.name == "version_id")
    assert (version.references, version.nullable) == ("article_versions.id", False)


def test_the_description_has_a_row_for_each_column() -> None:
    table = describe_schema()
    assert len(table.rows) == sum(len(one.columns) for one in DOCS)
    assert {len(row) for row in table.rows} == {len(table.columns)}


@needs_postgres
def test_postgres_holds_the_explanations(postgres: Engine) -> None:
    query = text("""
        SELECT c.relname, a.attname, col_description(c.oid, a.attnum), obj_description(c.oid)
        FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0
        WHERE c.relnamespace = current_schema()::regnamespace AND c.relkind IN ('r', 'v')
          AND NOT a.attisdropped AND c.relname <> 'alembic_version' AND a.attname <> 'search'
    """)
    with postgres.connect() as connection:
        stored = {(row[0], row[1]): row[2] for row in connection.execute(query)}
        tables = {row[0]: row[3] for row in connection.execute(query)}
    assert stored == {(table.name, one.name): one.docs for table in DOCS for one in table.columns}
    assert all(tables[table.name] and table.docs.startswith(tables[table.name]) for table in DOCS)


def test_views_change_only_with_a_revision() -> None:
    """A changed view reaches existing databases by an upgrade only: add a revision, then pin it."""
    digest = sha256("".join(map(create_view, VIEWS)).encode()).hexdigest()
    assert digest[:16] == "02c373eac75f707a"


HEAVY = ("alembic", "sqlite_utils", "psycopg", "spacy", "sqlalchemy.dialects.postgresql")


def test_reading_sqlite_loads_nothing_heavy(tmp_path: object) -> None:
    program = f"""
import sys
from claims.model import Filters
from claims.store.database import open_database, reading
from claims.store import queries, search, sql, write
with reading(open_database(sys.argv[1], create=False)) as session:
    queries.list_claims(session, Filters(about="rain"))
    queries.disputed(session, Filters())
    search.search(session, "rain", 3)
sql.run_sql(sys.argv[1], "SELECT 1", limit=1, seconds=1)
assert not [name for name in {HEAVY!r} if name in sys.modules]
"""
    location = f"{tmp_path}/claims.db"
    for code in (CREATE, program):
        subprocess.run([sys.executable, "-c", code, location], check=True)
