"""SQLite files looked into without SQLAlchemy are judged as the engine judges them."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from claims.errors import ClaimsError
from claims.store.database import open_database
from claims.store.files import check_stored, file_at, held


def make(path: Path, *statements: str) -> None:
    open_database(str(path), create=True).dispose()
    with closing(sqlite3.connect(path)) as connection, connection:
        for statement in statements:
            connection.execute(statement)


def refusal(call, *arguments, **options) -> tuple[type, str]:
    with pytest.raises(ClaimsError) as refused:
        call(*arguments, **options)
    return type(refused.value), str(refused.value)


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE alembic_version SET version_num = '0001'",
        "UPDATE alembic_version SET version_num = '9999'",
        "DELETE FROM alembic_version",
        "DROP TABLE alembic_version",
        "PRAGMA application_id = 1",
    ],
)
def test_a_database_that_does_not_fit_is_refused_in_the_same_words(
    tmp_path: Path, statement: str
) -> None:
    path = tmp_path / "claims.db"
    make(path, statement)
    assert refusal(check_stored, path) == refusal(open_database, str(path), create=False)


@pytest.mark.parametrize("content", [b"", b"no database at all, but long enough for a page"])
def test_other_files_are_refused_in_the_same_words(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "claims.db"
    path.write_bytes(content)
    assert refusal(check_stored, path) == refusal(open_database, str(path), create=False)


@pytest.mark.parametrize("name", ["none.db", "no/folder.db", "."])
def test_what_is_missing_is_refused_in_the_same_words(tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    assert refusal(check_stored, path) == refusal(open_database, str(path), create=False)


def test_readers_leave_nothing_behind_while_it_is_held(tmp_path: Path) -> None:
    path = tmp_path / "claims.db"
    make(path)
    with held(path), closing(sqlite3.connect(f"{path.as_uri()}?mode=ro", uri=True)) as reader:
        assert reader.execute("SELECT count(*) FROM claims").fetchone() == (0,)
    assert [each.name for each in tmp_path.iterdir()] == ["claims.db"]


@pytest.mark.parametrize(
    ("location", "file"),
    [
        ("claims.db", Path("claims.db")),
        ("~/claims.db", Path.home() / "claims.db"),
        ("sqlite:////data/claims.db", Path("/data/claims.db")),
        (":memory:", None),
        ("sqlite://", None),
        ("postgresql://ana@host/facts", None),
    ],
)
def test_the_file_of_a_location(location: str, file: Path | None) -> None:
    assert file_at(location) == file
