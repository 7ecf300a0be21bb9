"""The same on PostgreSQL as on SQLite, where a server is given."""

import pytest

from claims.errors import DatabaseVersionError, QueryError
from claims.model import Filters
from claims.service import Database, current, seeds, upgrade
from tests.store.databases import needs_postgres, postgres_schema

from .articles import MINE, REPORTS, write
from .contents import everything, row_counts

pytestmark = needs_postgres

FICTIONAL = seeds() / "fictional"


@pytest.fixture(scope="module")
def location():
    with postgres_schema() as url:
        yield url


@pytest.fixture(scope="module")
def loaded(location):
    with Database.open(location, create=True) as database:
        database.load([str(FICTIONAL)])
        yield database


@pytest.fixture(scope="module")
def on_sqlite(template, tmp_path_factory):
    import shutil

    folder = shutil.copytree(template, tmp_path_factory.mktemp("beside") / "db")
    with Database.open(str(folder / "claims.db")) as database:
        database.load([str(FICTIONAL)])
        yield database


def test_both_databases_hold_the_same(loaded, on_sqlite):
    assert everything(loaded) == everything(on_sqlite)
    assert row_counts(loaded) == row_counts(on_sqlite)


def test_both_list_the_same_disputes_in_the_same_order(loaded, on_sqlite):
    for filters in (Filters(), Filters(limit=2), Filters(about="marched"), Filters(source="Wire")):
        here, there = loaded.disputed(filters), on_sqlite.disputed(filters)
        assert [view.text for view in here] == [view.text for view in there]
        assert [view.sides for view in here] == [view.sides for view in there]


def test_both_find_the_same(loaded, on_sqlite):
    statement = "About 8,000 people marched through Korvena on 5 October 2024."
    here, there = loaded.check(statement), on_sqlite.check(statement)
    assert here == there
    assert here.contradicts
    for words in ("bridge", "people marched", "nothing of the kind"):
        found = {view.text for view in loaded.search(words)}
        assert found == {view.text for view in on_sqlite.search(words)}


def test_loading_and_linking_again_changes_nothing(loaded):
    before = row_counts(loaded)
    assert loaded.load([str(FICTIONAL)]).new == 0
    done = loaded.link()
    assert (done.added, done.removed) == (0, 0)
    assert row_counts(loaded) == before


def test_failures_are_recorded(loaded):
    done = loaded.load(["missing.txt"])
    assert [failure.input for failure in done.failures] == ["missing.txt"]
    rows = loaded.sql("SELECT input FROM run_errors").rows
    assert rows == (("missing.txt",),)


@pytest.mark.parametrize(
    "query",
    [
        "DELETE FROM claims",
        "SELECT 1; DELETE FROM claims",
        "WITH gone AS (DELETE FROM claims RETURNING 1) SELECT * FROM gone",
        "CREATE TABLE x (y int)",
        "COPY claims TO '/tmp/claims.txt'",
        "SELECT nextval('claims_id_seq')",
        "SET TRANSACTION READ WRITE",
        "COMMIT",
    ],
)
def test_sql_never_writes(loaded, query):
    before = row_counts(loaded)
    with pytest.raises(QueryError):
        loaded.sql(query)
    assert row_counts(loaded) == before


def test_sql_takes_no_longer_than_it_may(loaded):
    with pytest.raises(QueryError, match="took longer"):
        loaded.sql("SELECT pg_sleep(5)", seconds=0.2)


def test_order_and_versions_on_postgresql(tmp_path, new_database):
    paths = write(tmp_path, REPORTS)
    beside = new_database()
    beside.load(paths)
    with postgres_schema() as url, Database.open(url, create=True) as database:
        for path in reversed(paths):
            database.load([path])
        assert everything(database) == everything(beside)
        changed = write(tmp_path, [MINE.saying(MINE.text.replace("12 miners", "19 miners"))])
        assert database.load(changed).changed == 1
        beside.load(changed)
        assert everything(database) == everything(beside)


def test_an_empty_database_is_made_on_demand_only():
    with postgres_schema() as url:
        for opener in (Database.open, current):
            with pytest.raises(DatabaseVersionError, match="claims db upgrade"):
                opener(url)
        with Database.rehearse(url) as database:
            assert row_counts(database)["articles"] == 0
        with pytest.raises(DatabaseVersionError):
            current(url)
        assert upgrade(url) == current(url)
