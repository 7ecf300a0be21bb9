import shutil

import pytest

from claims.service import Database
from tests.store.databases import BACKENDS, postgres_schema

from .articles import MINE, MINE_AGREED, UNION, write


@pytest.fixture(scope="session")
def template(tmp_path_factory):
    """Give the folder of a database that was created once, to be copied."""
    folder = tmp_path_factory.mktemp("template")
    Database.open(str(folder / "claims.db"), create=True).close()
    return folder


@pytest.fixture
def new_database(template, tmp_path):
    """Give a function that opens an empty database of its own."""
    opened = []

    def make():
        folder = shutil.copytree(template, tmp_path / f"database-{len(opened)}")
        opened.append(Database.open(str(folder / "claims.db")))
        return opened[-1]

    yield make
    for database in opened:
        database.close()


@pytest.fixture
def database(new_database):
    return new_database()


@pytest.fixture(params=BACKENDS)
def empty(request, tmp_path):
    """Give an empty database, on either backend."""
    if request.param == "sqlite":
        with Database.open(str(tmp_path / "empty.db"), create=True) as database:
            yield database
        return
    with postgres_schema() as url, Database.open(url, create=True) as database:
        yield database


@pytest.fixture
def mine(empty, tmp_path):
    """Give a database in which 12 and 19 killed stand against each other, 12 twice."""
    empty.load(write(tmp_path / "reports", [MINE, UNION, MINE_AGREED]))
    return empty
