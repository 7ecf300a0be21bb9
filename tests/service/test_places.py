"""What is at the place of a database, and what is refused there."""

import sqlite3
from contextlib import closing

import pytest

from claims.errors import DatabaseError, DatabaseVersionError
from claims.service import Database, current, upgrade


@pytest.fixture
def foreign(tmp_path):
    """Give the path of a database that belongs to another program."""
    path = tmp_path / "other.db"
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("CREATE TABLE alembic_version (version_num TEXT)")
        connection.execute("INSERT INTO alembic_version VALUES ('0001')")
        connection.commit()
    return path


@pytest.fixture
def text(tmp_path):
    path = tmp_path / "text.db"
    path.write_text("This is no database.\n")
    return path


@pytest.fixture
def ours(new_database):
    database = new_database()
    database.close()
    return database.location


OPENERS = (
    pytest.param(Database.open, id="open"),
    pytest.param(lambda place: Database.open(place, create=True), id="create"),
    pytest.param(Database.rehearse, id="rehearse"),
    pytest.param(upgrade, id="upgrade"),
    pytest.param(current, id="current"),
)


@pytest.mark.parametrize("opener", OPENERS)
@pytest.mark.parametrize("kind", ["foreign", "text"])
def test_other_things_are_refused_and_left_as_they_are(request, opener, kind):
    path = request.getfixturevalue(kind)
    before = path.read_bytes()
    with pytest.raises(DatabaseVersionError, match=r"is not a (claims )?database"):
        opener(str(path))
    assert path.read_bytes() == before


@pytest.mark.parametrize("opener", [OPENERS[0], OPENERS[4]])
@pytest.mark.parametrize("empty", [True, False])
def test_nothing_is_made_by_looking(tmp_path, opener, empty):
    path = tmp_path / "none.db"
    if empty:
        path.touch()
    with pytest.raises(DatabaseVersionError, match="claims db upgrade --db"):
        opener(str(path))
    assert path.exists() == empty
    assert not empty or path.stat().st_size == 0


@pytest.mark.parametrize("opener", OPENERS)
def test_a_folder_and_a_missing_folder_are_told(tmp_path, opener):
    for place in (tmp_path, tmp_path / "missing" / "claims.db"):
        with pytest.raises(DatabaseError):
            opener(str(place))


def test_upgrading_makes_a_database_and_is_done_once(tmp_path):
    place = str(tmp_path / "new.db")
    revision = upgrade(place)
    assert upgrade(place) == current(place) == revision
    Database.open(place).close()


@pytest.mark.parametrize("revision", ["9999", "zz"])
def test_a_newer_database_is_refused(ours, revision):
    with closing(sqlite3.connect(ours)) as connection:
        connection.execute("UPDATE alembic_version SET version_num = ?", (revision,))
        connection.commit()
    for opener in (Database.open, Database.rehearse, upgrade):
        with pytest.raises(DatabaseVersionError, match="newer claims"):
            opener(ours)


def test_an_older_database_is_upgraded_on_demand_only(tmp_path):
    from claims.store.database import connect
    from claims.store.migrate import downgrade

    place = str(tmp_path / "old.db")
    newest = upgrade(place)
    downgrade(connect(place), "0002")
    with pytest.raises(DatabaseVersionError, match=r"older claims.*claims db upgrade"):
        Database.open(place, create=True)
    assert current(place) == "0002"
    assert upgrade(place) == newest
    Database.open(place).close()
