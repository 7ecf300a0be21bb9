"""Migrations: up and down on both databases, equal to the models, and never at the cost of rows."""

import shlex
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any

import pytest
from alembic import command
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.operations import Operations
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, Engine, func, inspect, select, text

from claims.errors import DatabaseError, DatabaseVersionError
from claims.store.database import connect, open_database, reading, writing
from claims.store.link import save_relations
from claims.store.mapped import metadata, tables
from claims.store.migrate import current, downgrade, migrating, scripts, upgrade
from claims.store.revisions import HEAD, REVISIONS
from claims.store.search import search
from claims.store.views import VIEWS
from tests.store.databases import BACKENDS, empty_database
from tests.store.making import article, judged, save

pytestmark = pytest.mark.filterwarnings("ignore:Skipped unsupported reflection of expression")

OLDER = REVISIONS[:-1]
OURS = {table.name for table in tables()}


@pytest.fixture(params=BACKENDS)
def location(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    with empty_database(request.param, tmp_path) as found:
        yield found


@contextmanager
def opened(location: str) -> Iterator[Engine]:
    engine = connect(location)
    yield engine
    engine.dispose()


@pytest.fixture
def engine(location: str) -> Iterator[Engine]:
    with opened(location) as found:
        yield found


def config(connection: Connection | None = None) -> Config:
    made = Config()
    made.set_main_option("script_location", str(scripts()))
    made.attributes["connection"] = connection
    return made


def step_up(engine: Engine) -> None:
    with migrating(engine) as connection:
        command.upgrade(config(connection), "+1")


def stamp(engine: Engine, revision: str) -> None:
    with engine.begin() as connection:
        connection.execute(text(f"UPDATE alembic_version SET version_num = '{revision}'"))


def schema_of(engine: Engine) -> dict[str, Any]:
    """Describe all tables and views as the database itself tells them."""
    with engine.connect() as connection:
        definitions = _definitions(connection)
        found = inspect(connection)
        names = sorted(name for name in found.get_table_names() if not _of_search(name))
        schema = {name: _table(found, name, definitions) for name in names}
        return {**schema, "views": sorted(found.get_view_names())}


def _table(found: Any, name: str, definitions: dict[str, list[str]]) -> dict[str, Any]:
    columns = [
        (column["name"], str(column["type"]), column["nullable"], column["default"])
        for column in found.get_columns(name)
    ]
    return {
        "columns": [column for column in columns if not _of_search(column[0])],
        "key": found.get_pk_constraint(name),
        "checks": _listed(found.get_check_constraints(name)),
        "unique": _listed(found.get_unique_constraints(name)),
        "foreign": _listed(found.get_foreign_keys(name)),
        "definitions": definitions.get(name, []),
    }


def _listed(described: list[Any]) -> list[str]:
    return sorted(str(sorted(one.items())) for one in described)


def _definitions(connection: Connection) -> dict[str, list[str]]:
    """Give each table's indexes as SQL, and whether SQLite stores it by its key."""
    queries = {
        "sqlite": "SELECT tbl_name, CASE type WHEN 'index' THEN sql"
        " ELSE substr(sql, instr(sql, 'WITHOUT ROWID')) END FROM sqlite_master"
        " WHERE sql IS NOT NULL AND (type = 'index' OR sql LIKE '%) WITHOUT ROWID')",
        "postgresql": "SELECT tablename, replace(indexdef, schemaname || '.', '')"
        " FROM pg_indexes WHERE schemaname = current_schema()",
    }
    found: dict[str, list[str]] = {}
    for table, sql in connection.execute(text(queries[connection.dialect.name])):
        if "ix_claims_search" not in sql:
            found.setdefault(table, []).append(sql)
    return {table: sorted(indexes) for table, indexes in found.items()}


def _of_search(name: str) -> bool:
    return name == "search" or name.startswith("claims_fts")


def test_the_program_knows_the_revisions_of_the_scripts() -> None:
    script = ScriptDirectory.from_config(config())
    assert tuple(one.revision for one in script.walk_revisions())[::-1] == REVISIONS
    assert script.get_heads() == [HEAD]


def test_a_migrated_schema_equals_the_models(
    engine: Engine, tmp_path_factory: pytest.TempPathFactory
) -> None:
    upgrade(engine)
    folder = tmp_path_factory.mktemp("models")
    with empty_database(engine.dialect.name, folder) as beside, opened(beside) as other:
        metadata().create_all(other)
        modelled = schema_of(other)
    migrated = schema_of(engine)
    assert migrated.pop("views") == sorted(view.name for view in VIEWS)
    assert migrated.keys() - modelled.keys() == {"alembic_version"}
    for name in OURS:
        assert migrated[name] == modelled[name]


def test_a_changed_check_or_index_would_be_seen(engine: Engine) -> None:
    upgrade(engine)
    before = schema_of(engine)
    with migrating(engine) as connection:
        operations = Operations(MigrationContext.configure(connection))
        with operations.batch_alter_table("entities") as entities:
            entities.drop_constraint("ck_entities_kind", type_="check")
            entities.create_check_constraint("ck_entities_kind", "kind <> 'ghost'")
        operations.drop_index("ix_claim_keys_claim_id", "claim_keys")
    after = schema_of(engine)
    assert {name for name in before if before[name] != after[name]} == {"entities", "claim_keys"}


def test_every_revision_goes_up_and_down(engine: Engine) -> None:
    schemas = {}
    for revision in REVISIONS:
        step_up(engine)
        assert current(engine) == revision
        schemas[revision] = schema_of(engine)
    for revision in reversed(OLDER):
        downgrade(engine, revision)
        assert current(engine) == revision
        assert schema_of(engine) == schemas[revision]
    downgrade(engine, "base")
    assert schema_of(engine).keys() == {"alembic_version", "views"}
    upgrade(engine)
    assert schema_of(engine) == schemas[HEAD]


def fill(location: str) -> None:
    with opened(location) as engine, writing(engine) as session:
        out, home = save(session, article("Crews sailed out", "Crews sailed home")).claim_ids
        save_relations(session, [(out, home, judged("contradicts"))], 1)


def rows(engine: Engine) -> dict[str, list[tuple[Any, ...]]]:
    with engine.connect() as connection:
        kept = OURS.intersection(inspect(connection).get_table_names())
        return {
            name: sorted(map(tuple, connection.execute(text(f"SELECT * FROM {name}"))), key=repr)
            for name in kept
        }


@pytest.mark.parametrize("older", OLDER)
def test_an_upgrade_keeps_the_rows_and_makes_views_and_search(
    engine: Engine, location: str, older: str
) -> None:
    upgrade(engine)
    fill(location)
    full = rows(engine)
    downgrade(engine, older)
    kept = rows(engine).keys()
    upgrade(engine)
    assert current(engine) == HEAD
    assert rows(engine) == {name: full[name] if name in kept else [] for name in full}
    assert kept >= {"articles", "article_versions", "entities"}
    with reading(engine) as session:
        assert len(search(session, "crew sail", 9)) == len(rows(engine)["claims"])
        for view in VIEWS:
            session.execute(text(f"SELECT * FROM {view.name}")).all()


@pytest.mark.parametrize("older", OLDER)
def test_an_older_database_is_told_with_the_command_that_helps(
    engine: Engine, location: str, older: str
) -> None:
    upgrade(engine)
    downgrade(engine, older)
    with pytest.raises(DatabaseVersionError, match=f"older.*{older}.*{HEAD}") as told:
        open_database(location, create=True)
    assert told.value.exit_code == 4
    program, *arguments = shlex.split(str(told.value).split("`")[1])
    assert program == "claims"
    subprocess.run([sys.executable, "-m", "claims", *arguments], check=True, capture_output=True)
    open_database(location, create=False).dispose()


def test_a_newer_database_is_told(engine: Engine, location: str) -> None:
    upgrade(engine)
    stamp(engine, "0999")
    with pytest.raises(DatabaseVersionError, match=r"newer claims.*0999.*install") as told:
        open_database(location, create=True)
    assert told.value.exit_code == 4


@pytest.mark.parametrize("create", [True, False])
def test_the_database_of_another_program_is_left_alone(
    engine: Engine, location: str, create: bool
) -> None:
    with engine.begin() as connection:
        connection.execute(text("CREATE TABLE claims (id INTEGER)"))
    with pytest.raises(DatabaseVersionError, match="not a claims database"):
        open_database(location, create=create)
    assert schema_of(engine).keys() == {"claims", "views"}


def test_alembic_of_another_program_makes_no_claims_database(engine: Engine, location: str) -> None:
    with engine.begin() as connection:
        connection.execute(text("CREATE TABLE alembic_version (version_num VARCHAR(32))"))
        connection.execute(text(f"INSERT INTO alembic_version VALUES ('{HEAD}')"))
    with pytest.raises(DatabaseVersionError, match="not a claims database"):
        open_database(location, create=False)


def test_an_empty_database_is_created_only_on_demand(engine: Engine, location: str) -> None:
    path = Path(location)
    if engine.dialect.name == "sqlite":
        path.touch()
    with pytest.raises(DatabaseVersionError, match=r"is empty: .*`claims db upgrade"):
        open_database(location, create=False)
    assert current(engine) is None
    open_database(location, create=True).dispose()
    assert current(engine) == HEAD


def test_a_missing_file_is_told_and_not_made(tmp_path: Path) -> None:
    path = tmp_path / "none.db"
    with pytest.raises(DatabaseVersionError, match=r"no database at .*`claims db upgrade"):
        open_database(str(path), create=False)
    assert not path.exists()


def test_the_command_can_be_pasted_where_the_path_has_spaces(tmp_path: Path) -> None:
    path = tmp_path / "my claims.db"
    with pytest.raises(DatabaseVersionError) as told:
        open_database(str(path), create=False)
    assert shlex.split(str(told.value).split("`")[1])[-1] == str(path)


@pytest.mark.parametrize("content", [b"Not a database. " * 99, b"SQLite format 3\x00" + b"?" * 999])
def test_a_file_that_is_no_database_is_told_and_left_alone(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "notes.txt"
    path.write_bytes(content)
    with pytest.raises(DatabaseError, match=r"notes\.txt"):
        open_database(str(path), create=True)
    assert path.read_bytes() == content


def test_creating_twice_changes_nothing(engine: Engine, location: str) -> None:
    open_database(location, create=True).dispose()
    fill(location)
    before = rows(engine)
    open_database(location, create=True).dispose()
    upgrade(engine)
    assert rows(engine) == before


def test_changing_a_parent_table_keeps_the_rows_of_its_children(
    engine: Engine, location: str
) -> None:
    upgrade(engine)
    fill(location)
    children = rows(engine)["relation_reasons"]
    assert children
    with migrating(engine) as connection:
        operations = Operations(MigrationContext.configure(connection))
        with operations.batch_alter_table("relations") as relations:
            relations.alter_column("explanation", nullable=True)
    assert rows(engine)["relation_reasons"] == children


def test_a_migration_that_orphans_rows_is_taken_back(tmp_path: Path) -> None:
    location = str(tmp_path / "claims.db")
    with opened(location) as engine:
        upgrade(engine)
        fill(location)
        before = rows(engine)
        with pytest.raises(DatabaseError, match="without their parent"), migrating(engine) as to:
            to.execute(text("DELETE FROM article_versions"))
        assert rows(engine) == before
        with reading(engine) as session:
            assert session.scalar(text("PRAGMA foreign_keys")) == 1
            count = select(func.count()).select_from(text("claim_details"))
            assert session.scalar(count) == 2
    with closing(sqlite3.connect(location)) as connection:
        assert connection.execute("PRAGMA foreign_key_check").fetchall() == []
