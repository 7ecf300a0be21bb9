"""Opening databases, telling what is wrong with them, and sharing them."""

import os
import signal
import subprocess
import sys
import textwrap
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from sqlalchemy import Engine, func, select, text
from sqlalchemy.orm import Session

from claims.errors import DatabaseError
from claims.store import Article, Claim
from claims.store.database import connect, open_database, reading, writing
from claims.store.engine import clear_errors
from claims.store.locations import shown, url_of, without_secrets
from claims.store.revisions import APPLICATION_ID
from claims.store.write import is_stored

from .making import article, save

ROOT = Path(__file__).parent.parent.parent


def test_a_new_sqlite_database_is_marked_and_writes_ahead(tmp_path: Path) -> None:
    engine = open_database(str(tmp_path / "new.db"), create=True)
    with engine.connect() as connection:
        assert connection.scalar(text("PRAGMA journal_mode")) == "wal"
        assert connection.scalar(text("PRAGMA application_id")) == APPLICATION_ID
        assert connection.scalar(text("PRAGMA foreign_keys")) == 1
        assert connection.scalar(text("PRAGMA busy_timeout")) == 30_000
    engine.dispose()


def test_a_folder_is_no_database(tmp_path: Path) -> None:
    with pytest.raises(DatabaseError, match="is a folder"):
        open_database(str(tmp_path), create=True)


def test_a_missing_folder_is_told(tmp_path: Path) -> None:
    with pytest.raises(DatabaseError, match=r"The folder .*/none does not exist"):
        open_database(str(tmp_path / "none" / "claims.db"), create=True)


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write everywhere")
def test_a_folder_without_permission_is_told(tmp_path: Path) -> None:
    tmp_path.chmod(0o500)
    with pytest.raises(DatabaseError, match="unable to open"):
        open_database(str(tmp_path / "claims.db"), create=True)


@pytest.mark.parametrize(
    ("location", "told"),
    [
        ("mysql://ana:hush@host/facts", "not supported"),
        ("postgresql+psycopg://ana:hush@host:port/facts", "cannot be read"),
        ("nonsense://", "not supported"),
        ("://", "cannot be read"),
        ("postgresql://ana:hush@127.0.0.1:1/facts", "refused"),
        ("postgresql://ana@127.0.0.1:1/facts?password=hush", "refused"),
        ("postgresql://ana:hush@127.0.0.1:1/facts?no_such_option=1", "no_such_option"),
    ],
)
def test_a_location_that_cannot_be_used_is_told_without_its_password(
    location: str, told: str
) -> None:
    with pytest.raises(DatabaseError, match=told) as refused:
        open_database(location, create=False)
    assert "hush" not in str(refused.value)
    assert "\n" not in str(refused.value)


def test_passwords_are_blotted_out() -> None:
    url = url_of("postgresql://ana:p%40ss@host/facts?sslpassword=other")
    assert shown(url) == "postgresql+psycopg://ana:***@host/facts"
    assert without_secrets("no p@ss\n and no other", url) == "no *** and no ***"


@pytest.mark.parametrize("path", ["a b.db", "a?b#c.db", "ü.db", "sqlite.db"])
def test_a_path_is_taken_as_it_is(tmp_path: Path, path: str) -> None:
    open_database(str(tmp_path / path), create=True).dispose()
    assert (tmp_path / path).exists()


def test_a_sqlite_url_is_a_path_too(tmp_path: Path) -> None:
    open_database(f"sqlite:///{tmp_path}/claims.db", create=True).dispose()
    open_database(str(tmp_path / "claims.db"), create=False).dispose()


def test_writing_commits_at_the_end_and_not_before_a_failure(engine: Engine) -> None:
    with writing(engine) as session:
        save(session, article("Rain fell"))
    with pytest.raises(ZeroDivisionError):
        save_and_fail(engine)
    with reading(engine) as session:
        assert session.scalar(select(func.count()).select_from(Article)) == 1


def save_and_fail(engine: Engine) -> float:
    with writing(engine) as session:
        return save(session, article("Snow fell", title="Snow")).article_id / 0


def test_a_refusal_of_the_database_is_one_line(engine: Engine) -> None:
    with pytest.raises(DatabaseError) as refused, writing(engine) as session:
        session.execute(text("SELECT * FROM no_such_table"))
    assert "no_such_table" in str(refused.value)
    assert "\n" not in str(refused.value)
    with pytest.raises(DatabaseError), clear_errors(engine), Session(engine) as session:
        session.get_one(Claim, 404)


def test_a_reader_sees_one_state_while_another_writes(engine: Engine) -> None:
    with reading(engine) as reader, writing(engine) as writer:
        count = select(func.count()).select_from(Claim)
        assert reader.scalar(count) == 0
        save(writer, article("Rain fell"))
        writer.flush()
        assert reader.scalar(count) == 0


def test_two_writers_store_everything(engine: Engine) -> None:
    def write(writer: int) -> None:
        for number in range(15):
            with writing(engine) as session:
                save(
                    session,
                    article(f"Crew {writer} of {number} sailed", title=f"{number} {writer}"),
                )
                save(session, article(f"Both tell {number}", title=f"Shared {number}"))

    with ThreadPoolExecutor(2) as pool:
        for done in [pool.submit(write, writer) for writer in range(2)]:
            done.result(timeout=60)
    with reading(engine) as session:
        assert session.scalar(select(func.count()).select_from(Article)) == 45
        assert session.scalar(select(func.count()).select_from(Claim)) == 45


CREATE = """
import sys
from claims.store.database import open_database
open_database(sys.argv[1], create=True)
"""
LOADER = textwrap.dedent("""
    import sys
    from claims.store.database import open_database, writing
    from tests.store.making import article, save
    engine = open_database(sys.argv[1], create=True)
    for number in range(100_000):
        with writing(engine) as session:
            sentences = [f"Crew {number} saw {n}" for n in range(20)]
            save(session, article(*sentences, title=str(number)))
        print(number, flush=True)
""")


def test_a_killed_load_leaves_whole_articles_and_goes_on(tmp_path: Path) -> None:
    location = str(tmp_path / "claims.db")
    reported = 0
    for _ in range(3):
        reported = max(reported, kill_while_loading(location))
    engine = open_database(location, create=False)
    with reading(engine) as session:
        assert session.scalar(text("PRAGMA integrity_check")) == "ok"
        assert session.execute(text("PRAGMA foreign_key_check")).all() == []
        stored = session.scalar(select(func.count()).select_from(Article)) or 0
        per_version = select(func.count(Claim.id)).group_by(Claim.version_id)
        assert set(session.scalars(per_version)) == {20}
        indexed = session.scalar(
            text("SELECT count(*) FROM claims_fts WHERE claims_fts MATCH 'crew'")
        )
        assert indexed == stored * 20
        first, _ = article(*(f"Crew 0 saw {n}" for n in range(20)), title="0")
        assert is_stored(session, first)
    assert stored > reported
    engine.dispose()


def kill_while_loading(location: str) -> int:
    """Load in another process, kill it at some moment, and return the number it told last."""
    loader = subprocess.Popen(
        [sys.executable, "-c", LOADER, location],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert loader.stdout is not None
    told = [loader.stdout.readline() for _ in range(10)]
    time.sleep(0.05)
    loader.send_signal(signal.SIGKILL)
    told += loader.stdout.readlines()
    loader.wait()
    return int([line for line in told if line.endswith("\n")][-1])


def test_two_processes_create_one_database(tmp_path: Path) -> None:
    location = str(tmp_path / "claims.db")
    both = [
        subprocess.Popen([sys.executable, "-c", CREATE, location], cwd=ROOT, stderr=subprocess.PIPE)
        for _ in range(2)
    ]
    assert [(one.communicate()[1], one.returncode) for one in both] == [(b"", 0)] * 2
    open_database(location, create=False).dispose()


def test_closing_releases_the_file(tmp_path: Path) -> None:
    engine = connect(str(tmp_path / "claims.db"))
    open_database(str(tmp_path / "claims.db"), create=True).dispose()
    with reading(engine) as session:
        session.execute(select(Claim.id)).all()
    engine.dispose()
    assert sorted(path.name for path in tmp_path.iterdir()) == ["claims.db"]
