import shutil

import pytest

from claims.service import Database


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
