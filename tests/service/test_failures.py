"""Inputs that cannot be loaded: told in one line, recorded, and in nobody's way."""

import os

import pytest
from sqlalchemy import select

from claims.errors import DatabaseError, ReadError
from claims.model import Failure, LoadOptions
from claims.service import loading
from claims.store import Article, Run, RunError

from .articles import MINE, STRIKE, WIRE, write
from .contents import row_counts

GOOD = "Police said that two men were arrested in Kell on 2 May 2031."
LINE = 100_000_000
"""Bytes of a line that is too long."""


def latin(text):
    return text.encode("utf-16-le")


BAD = [
    pytest.param("empty.txt", b"", "the file is empty", id="empty"),
    pytest.param("blank.txt", b" \n\n", "there is no text in it", id="blank"),
    pytest.param("image.txt", b"\x89PNG\r\n\x1a\n" + bytes(300), "a PNG image", id="image"),
    pytest.param("noise.txt", bytes(range(256)) * 8, "a binary file", id="binary"),
    pytest.param("wide.txt", latin(GOOD), "a binary file", id="UTF-16 without a mark"),
    pytest.param("cut.txt", "Café à la crème, élan ".encode() + b"\xff", "UTF-8", id="UTF-8"),
    pytest.param("empty.html", b"<html></html>", "no article text", id="HTML without text"),
    pytest.param("cut.jsonl", b'{"text": "Police', "not valid JSON", id="broken JSON"),
    pytest.param("list.jsonl", b"[1, 2]\n", "must be a JSON object", id="JSON list"),
    pytest.param("bare.jsonl", b'{"title": "x"}\n', "has no text", id="JSON without text"),
    pytest.param("open.csv", b'title,text\n"A,said\n', "not valid CSV", id="broken CSV"),
    pytest.param("other.csv", b"a,b\n1,2\n", "no column text", id="CSV without text"),
    pytest.param(
        "date.md", f"---\ndate: 2031-02-30\n---\n{GOOD}".encode(), "no such date", id="md"
    ),
    pytest.param("date.csv", f"text,date\n{GOOD},2031-13-01\n".encode(), "no such date", id="csv"),
    pytest.param("yaml.md", f"---\ntitle: [a\n---\n{GOOD}".encode(), "not valid YAML", id="YAML"),
]


def errors(database):
    with database.session() as session:
        return [(row.input, row.message) for row in session.scalars(select(RunError))]


@pytest.mark.parametrize(("name", "data", "message"), BAD)
def test_a_bad_file_is_told_and_the_others_are_loaded(database, tmp_path, name, data, message):
    bad = tmp_path / name
    bad.write_bytes(data)
    before, after = write(tmp_path / "reports", [MINE, STRIKE])
    done = database.load([before, str(bad), after])
    assert done.new == 2
    (failure,) = done.failures
    assert failure.input.startswith(str(bad))
    assert message in failure.message
    assert "\n" not in failure.message
    assert errors(database) == [(failure.input, failure.message)]


def test_only_failures_leave_a_run_and_nothing_else(database):
    empty = row_counts(database)
    database.load(["missing.txt"])
    assert row_counts(database) == {**empty, "runs": 1, "run_errors": 1}
    with database.session() as session:
        run = session.scalars(select(Run)).one()
        assert run.counts == {"failed": 1}
        assert run.finished_at is not None


def test_what_is_not_there_is_told(database, tmp_path):
    (tmp_path / "bare").mkdir()
    inputs = ["missing.txt", str(tmp_path / "bare"), "*.nothing", "https://example.org/a"]
    done = database.load([*inputs, *write(tmp_path / "reports", [MINE])])
    assert done.new == 1
    assert [failure.input for failure in done.failures] == inputs
    assert [row[0] for row in errors(database)] == inputs


@pytest.mark.skipif(os.name != "posix", reason="needs file names that are bytes")
@pytest.mark.parametrize("exists", [True, False])
def test_a_name_that_is_no_text_can_be_told_and_stored(database, tmp_path, exists):
    name = os.fsdecode(os.fsencode(tmp_path) + b"/caf\xe9.txt")
    if exists:
        with open(name, "w", encoding="utf-8") as file:
            file.write(GOOD)
    done = database.load([name])
    assert done.new == exists
    assert [failure.input for failure in done.failures] == [f"{tmp_path}/caf?.txt"] * (not exists)


@pytest.mark.parametrize(
    ("name", "start", "end", "others"),
    [
        pytest.param("long.jsonl", b'{"text": "', f'"}}\n{{"text": "{GOOD}"}}\n', 1, id="jsonl"),
        pytest.param("long.csv", b'title,text\nA,"', f'"\nB,{GOOD}\n', 1, id="csv"),
        pytest.param("long.txt", b"", "", 0, id="txt"),
        pytest.param("long.html", b"<html><body><p>", "</p></body></html>", 0, id="html"),
    ],
)
def test_a_line_of_a_hundred_megabytes_is_refused(database, tmp_path, name, start, end, others):
    path = tmp_path / name
    with path.open("wb") as file:
        file.write(start)
        for _ in range(10):
            file.write(b"word " * (LINE // 50))
        file.write(end.encode())
    done = database.load([str(path)])
    path.unlink()
    assert (done.new, len(done.failures)) == (others, 1)
    assert "long" in done.failures[0].message or "larg" in done.failures[0].message


def test_a_manifest_that_cannot_be_read_stops_the_load(database, tmp_path):
    empty = row_counts(database)
    with pytest.raises(ReadError, match="no such file"):
        database.load([str(tmp_path)], LoadOptions(manifest=str(tmp_path / "none.csv")))
    assert row_counts(database) == empty


def test_a_wrong_row_of_a_manifest_keeps_its_file_out(database, tmp_path):
    (tmp_path / "a.txt").write_text(GOOD)
    (tmp_path / "b.txt").write_text(MINE.text)
    (tmp_path / "m.csv").write_text("file,date\na.txt,2031-02-30\nb.txt,2031-03-05\nc.txt,\n")
    done = database.load([str(tmp_path)], LoadOptions(manifest=str(tmp_path / "m.csv")))
    assert done.new == 1
    assert [failure.message for failure in done.failures] == [
        "for a.txt, no such date: 2031-02-30",
        "no such file: c.txt",
    ]


def test_an_article_that_cannot_be_parsed_in_time_is_a_failure(database, tmp_path, monkeypatch):
    from claims import extract

    def halting(documents, *, workers, model):
        for document in documents:
            yield document, Failure(document.input, "took too long")

    monkeypatch.setattr(extract, "extract_all", halting)
    done = database.load(write(tmp_path, [MINE]))
    assert (done.new, [failure.message for failure in done.failures]) == (0, ["took too long"])


def test_a_database_that_refuses_leaves_whole_articles(database, tmp_path, monkeypatch):
    """Fail while the second article is stored; the first is whole, and linked the next time."""
    save, calls = loading.save_article, []

    def failing(*arguments, **options):
        calls.append(arguments)
        saved = save(*arguments, **options)
        if len(calls) == 2:
            raise DatabaseError("disk full")
        return saved

    monkeypatch.setattr(loading, "save_article", failing)
    paths = write(tmp_path, [MINE, STRIKE, WIRE])
    with pytest.raises(DatabaseError, match="disk full"):
        database.load(paths)
    with database.session() as session:
        assert [article.url for article in session.scalars(select(Article))] == [
            "https://example.org/mine"
        ]
    monkeypatch.undo()
    done = database.load(paths)
    assert (done.new, done.unchanged) == (2, 1)


def test_what_was_saved_and_not_linked_is_linked_by_the_next_load(database, tmp_path, monkeypatch):
    def failing(*arguments, **options):
        raise DatabaseError("disk full")

    paths = write(tmp_path, [MINE, STRIKE, WIRE])
    monkeypatch.setattr(loading, "link_articles", failing)
    with pytest.raises(DatabaseError, match="disk full"):
        database.load(paths)
    monkeypatch.undo()
    database.load(paths)
    assert database.link().added == 0
    assert database.sql("SELECT 1 FROM claims WHERE question_id IS NULL").rows == ()
