import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import Engine
from sqlalchemy.orm import Session

from claims.store.database import open_database, writing

from .databases import BACKENDS, empty_tables, postgres_schema


@pytest.fixture(scope="session")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Give the folder of a SQLite database that was created once, to be copied."""
    folder = tmp_path_factory.mktemp("template")
    open_database(str(folder / "claims.db"), create=True).dispose()
    return folder


@pytest.fixture(scope="session")
def postgres() -> Iterator[Engine]:
    with postgres_schema() as url:
        engine = open_database(url, create=True)
        yield engine
        engine.dispose()


@pytest.fixture
def sqlite_file(template: Path, tmp_path: Path) -> Path:
    return Path(shutil.copytree(template, tmp_path / "db")) / "claims.db"


@pytest.fixture(params=BACKENDS)
def engine(request: pytest.FixtureRequest) -> Iterator[Engine]:
    if request.param == "sqlite":
        opened = open_database(str(request.getfixturevalue("sqlite_file")), create=False)
        yield opened
        opened.dispose()
        return
    opened = request.getfixturevalue("postgres")
    yield opened
    empty_tables(opened)


@pytest.fixture
def session(engine: Engine) -> Iterator[Session]:
    """Give a session that writes, in one transaction."""
    with writing(engine) as opened:
        yield opened
