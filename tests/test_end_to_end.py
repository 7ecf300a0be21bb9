"""The real program from the command line to the database and back."""

import csv
import io
import json
import os
import re
import signal
import sqlite3
import subprocess
import sys
import time
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

import pytest

from claims.cli import run
from claims.service import Database
from tests.service.articles import MINE, REPORTS, STRIKE, WIRE, write
from tests.service.contents import everything, row_counts

ARTICLES = 60
TOWNS = ("Arvik", "Belno", "Corda", "Dresk", "Elmar", "Fosta")
ENVIRONMENT = {**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, sys.path))}
COMMAND = (sys.executable, "-m", "claims")


@dataclass
class Outcome:
    code: int
    out: str
    err: str


def program(*arguments, cwd, stdin=""):
    """Run the program as its own process."""
    done = subprocess.run(
        [*COMMAND, *arguments],
        cwd=cwd,
        env=ENVIRONMENT,
        input=stdin,
        capture_output=True,
        text=True,
        check=False,
    )
    assert "Traceback" not in done.stderr
    return Outcome(done.returncode, done.stdout, done.stderr)


@pytest.fixture
def typed(capsys, monkeypatch):
    """Run a command line in this process."""

    def call(*arguments, stdin=""):
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(stdin.encode())))
        code = run(arguments)
        captured = capsys.readouterr()
        assert "unexpected" not in captured.err
        return Outcome(code, captured.out, captured.err)

    monkeypatch.delenv("CLAIMS_DB", raising=False)
    return call


@pytest.fixture(scope="module")
def press(tmp_path_factory):
    """Give a folder with reports and the database ``press.db`` that the program made of them."""
    folder = tmp_path_factory.mktemp("press")
    write(folder / "reports", REPORTS)
    done = program("load", "reports", "--db", "press.db", cwd=folder)
    assert (done.code, done.out) == (0, ""), done.err
    assert "articles: 9 new, 0 changed, 0 unchanged, 1 copies, 0 failed" in done.err
    assert "authors unknown: 9 articles" in done.err
    return folder


@pytest.fixture
def here(press, monkeypatch):
    monkeypatch.chdir(press)
    return press


def test_loading_again_changes_nothing_and_says_so(here):
    with Database.open("press.db") as database:
        before = row_counts(database)
        done = program("load", "reports", "--db", "press.db", cwd=here)
        assert done.code == 0
        assert "articles: 0 new, 0 changed, 9 unchanged" in done.err
        assert row_counts(database) == before


def test_bad_inputs_are_one_line_each_and_the_others_are_in(tmp_path):
    (tmp_path / "empty.txt").touch()
    (tmp_path / "page.html").write_text("<html></html>")
    (tmp_path / "cut.csv").write_text('title,text\n"A,b')
    (tmp_path / "cut.jsonl").write_text('{"text": "Police\n')
    (tmp_path / "noise.md").write_bytes(bytes(range(256)))
    write(tmp_path, [MINE])
    done = program("load", ".", "gone.txt", "--db", "x.db", cwd=tmp_path)
    assert (done.code, done.out) == (3, "")
    failed = [line for line in done.err.splitlines() if line.startswith("failed: ")]
    assert [line.split(": ")[1] for line in failed] == [
        "cut.csv#1",
        "cut.jsonl#1",
        "empty.txt",
        "noise.md",
        "page.html",
        "gone.txt",
    ]
    assert len(done.err.splitlines()) == len(failed) + 3
    with Database.open(str(tmp_path / "x.db")) as database:
        assert row_counts(database)["run_errors"] == 6
        assert row_counts(database)["articles"] == 1
    only = program("load", "gone.txt", "empty.txt", "--db", "x.db", cwd=tmp_path)
    assert only.code == 1


def test_standard_input_and_options(tmp_path, typed, monkeypatch):
    monkeypatch.chdir(tmp_path)
    text = "Police in Kell said that nine men were arrested on 2 May 2031.\n"
    options = ("--source", "Lantern", "--author", "Ana Diaz", "--date", "2031-05-03")
    assert typed("load", "-", *options, stdin=text).code == 0
    (record,) = json.loads(typed("list", "--json").out)
    assert (record["source"], record["authors"]) == ("Lantern", ["Ana Diaz"])
    assert record["published"] == "2031-05-03"
    assert typed("load", "-", "--date", "2031-02-30", stdin=text).code == 2
    assert typed("load", "x.md", "--format", "pdf").code == 2
    assert typed("load").code == 2


def test_a_dry_run_makes_no_file(tmp_path, typed, monkeypatch):
    monkeypatch.chdir(tmp_path)
    paths = write(tmp_path / "reports", [MINE, STRIKE])
    done = typed("load", *paths, "--dry-run", "--db", "dry.db")
    assert done.code == 0
    assert "articles: 2 new" in done.err
    assert os.listdir(tmp_path) == ["reports"]


@pytest.fixture(scope="module")
def feed(tmp_path_factory):
    """Give a folder with a feed of many short articles, and what an uninterrupted load makes."""
    folder = tmp_path_factory.mktemp("feed")
    with (folder / "feed.jsonl").open("w") as file:
        for number in range(ARTICLES):
            town, day = TOWNS[number % 6], number % 28 + 1
            text = f"Officer {chr(65 + number % 26)}. Holt said that {number % 9 + 12} barges sank "
            record = {
                "text": f"{text}at {town} on {day} March 2031.",
                "title": f"Barges at {town}, {number}",
                "source": f"Paper {number % 4}",
                "date": f"2031-04-{day:02d}",
            }
            file.write(json.dumps(record) + "\n")
    with Database.open(str(folder / "whole.db"), create=True) as database:
        database.load([str(folder / "feed.jsonl")])
        return folder, everything(database)


def interrupted(folder, name, how):
    """Start a load, stop it in the middle, and return its exit code and messages.

    A shell makes what it starts in the background deaf to Ctrl-C: that is undone first.
    """
    signal.signal(signal.SIGINT, signal.default_int_handler)
    started = subprocess.Popen(
        [*COMMAND, "load", "feed.jsonl", "--db", name],
        cwd=folder,
        env=ENVIRONMENT,
        stderr=subprocess.PIPE,
        text=True,
    )
    while stored(folder / name) < 5:
        assert started.poll() is None
        time.sleep(0.02)
    started.send_signal(how)
    _, err = started.communicate(timeout=60)
    return started.returncode, err


def stored(place):
    if not place.exists():
        return 0
    try:
        with closing(sqlite3.connect(f"{place.as_uri()}?mode=ro", uri=True)) as connection:
            return connection.execute("SELECT count(*) FROM articles").fetchone()[0]
    except sqlite3.Error:
        return 0


@pytest.mark.skipif(os.name != "posix", reason="needs signals")
@pytest.mark.parametrize(
    ("how", "code", "told"),
    [
        pytest.param(signal.SIGKILL, -9, "", id="kill"),
        pytest.param(signal.SIGINT, 130, "interrupted; what was committed stays\n", id="ctrl-c"),
    ],
)
def test_an_interrupted_load_leaves_whole_articles_and_resumes(feed, how, code, told):
    folder, whole = feed
    name = f"{code}.db"
    assert interrupted(folder, name, how) == (code, told)
    with Database.open(str(folder / name)) as database:
        held = row_counts(database)
        assert 5 <= held["articles"] < ARTICLES
        half = database.sql(
            "SELECT v.id FROM article_versions v LEFT JOIN claims c ON c.version_id = v.id "
            "WHERE c.id IS NULL"
        )
        assert half.rows == ()
        done = program("load", "feed.jsonl", "--db", name, cwd=folder)
        assert done.code == 0
        left = ARTICLES - held["articles"]
        assert f"articles: {left} new, 0 changed, {held['articles']} unchanged" in done.err
        assert everything(database) == whole


def test_two_loads_at_once_make_one_database(feed):
    folder, whole = feed
    both = [
        subprocess.Popen(
            [*COMMAND, "load", "feed.jsonl", "--db", "both.db"],
            cwd=folder,
            env=ENVIRONMENT,
            stderr=subprocess.PIPE,
            text=True,
        )
        for _ in range(2)
    ]
    errors = [each.communicate(timeout=120)[1] for each in both]
    assert [each.returncode for each in both] == [0, 0], errors
    with Database.open(str(folder / "both.db")) as database:
        assert row_counts(database)["articles"] == ARTICLES
        assert everything(database) == whole


READING = (
    ("disputed",),
    ("corroborated",),
    ("list",),
    ("show", "1"),
    ("search", "x"),
    ("sources",),
    ("speakers",),
    ("entities",),
    ("check", "Two men died."),
    ("sql", "SELECT 1"),
    ("link",),
    ("db", "current"),
)


@pytest.mark.parametrize("command", READING, ids=" ".join)
def test_without_a_database_the_way_out_is_told(tmp_path, typed, command):
    (tmp_path / "empty.db").touch()
    (tmp_path / "text.db").write_text("This is no database, but a note.\n")
    for name in ("missing.db", "empty.db", "text.db"):
        done = typed(*command, "--db", str(tmp_path / name))
        assert (done.code, done.out) == (4, ""), done.err
        assert done.err.startswith("error: ")
        assert done.err.count("\n") == 1
        assert "`claims " in done.err
    assert sorted(os.listdir(tmp_path)) == ["empty.db", "text.db"]


def test_loading_into_something_else_leaves_it_alone(tmp_path, typed):
    place = tmp_path / "text.db"
    place.write_text("This is no database, but a note.\n")
    done = typed("load", *write(tmp_path, [MINE]), "--db", str(place))
    assert done.code == 4
    assert place.read_text() == "This is no database, but a note.\n"


ATTACKS = (
    "DELETE FROM claims",
    "INSERT INTO sources (name) VALUES ('x')",
    "UPDATE claims SET text = 'x' RETURNING id",
    "DROP TABLE claims",
    "CREATE TEMP TABLE x (y)",
    "SELECT 1; DROP TABLE claims",
    "WITH x AS (SELECT 1) DELETE FROM claims",
    "PRAGMA query_only = 0",
    "PRAGMA journal_mode = DELETE",
    "PRAGMA writable_schema = 1",
    "ATTACH DATABASE 'stolen.db' AS stolen",
    "VACUUM INTO 'stolen.db'",
    "SELECT load_extension('x')",
    "SELECT writefile('stolen.db', 'x')",
    "SELECT hex(zeroblob(900000000))",
    "SELECT printf('%.*c', 900000000, 'x')",
    "BEGIN IMMEDIATE",
    "REINDEX",
    "EXPLAIN",
    "",
    ";",
    "/* nothing */",
)


@pytest.mark.parametrize("query", ATTACKS)
def test_sql_refuses_to_write(here, typed, query):
    before, files = Path("press.db").read_bytes(), sorted(os.listdir())
    done = typed("sql", query, "--db", "press.db")
    assert done.code in {1, 2}
    assert (done.out, done.err.count("\n")) == ("", 1)
    assert done.err.startswith("error: ")
    assert Path("press.db").read_bytes() == before
    assert sorted(os.listdir()) == files


def test_an_endless_query_is_stopped(here, typed):
    endless = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT max(i) FROM n"
    done = typed("sql", endless, "--seconds", "0.3", "--db", "press.db")
    assert done.code == 1
    assert "took longer than 0.3 s" in done.err


def test_sql_in_every_format(here, typed):
    query = ("sql", "SELECT id, text FROM claims ORDER BY id", "--db", "press.db", "--limit", "2")
    rows = json.loads(typed(*query, "--json").out)
    assert [list(row) for row in rows] == [["id", "text"]] * 2
    assert [json.loads(line) for line in typed(*query, "--ndjson").out.splitlines()] == rows
    told = list(csv.DictReader(io.StringIO(typed(*query, "--csv").out)))
    assert [row["text"] for row in told] == [row["text"] for row in rows]
    assert typed(*query, "--markdown").out.startswith("| id")
    assert "<table" in typed(*query, "--html").out
    plain = typed(*query)
    assert "truncated: only the first 2 rows" in plain.err
    assert all(row["text"].split()[0] in plain.out for row in rows)


def test_what_an_analyst_asks(here, typed):
    disputes = json.loads(typed("disputed", "--db", "press.db", "--json").out)
    assert [len(each["sides"]) for each in disputes] == [2, 2]
    assert typed("disputed", "--db", "press.db", "--exit-code").code == 10
    assert typed("disputed", "--db", "press.db", "--exit-code", "--about", "zebra").code == 0
    number = disputes[0]["sides"][0]["claims"][0]["id"]
    assert "contradicts" in typed("show", str(number), "--db", "press.db").out
    assert typed("show", "99999", "--db", "press.db").code == 1
    views = json.loads(
        typed("sql", "SELECT count(*) AS n FROM disputed_claims", "--db", "press.db", "--json").out
    )
    assert views[0]["n"] > 0


def test_checking_a_statement(here, typed):
    statement = "The DHW carried out 20 strikes in March 2031."
    found = json.loads(typed("check", statement, "--db", "press.db", "--json").out)
    assert set(found) == {
        "statement",
        "supporting_witnesses",
        "contradicting_witnesses",
        "supports",
        "contradicts",
        "updates",
        "parts",
        "unknown",
        "near",
    }
    assert (found["supporting_witnesses"], found["contradicting_witnesses"]) == (0, 2)
    assert set(found["contradicts"][0]) >= {"claim", "relation", "score", "reasons", "explanation"}
    assert typed("check", " ", "--db", "press.db").code == 2


VERDICT = ["id", "relation", "same_witness", "score", "reasons", "explanation"]
PAIRS = (
    {
        "id": 1,
        "a": "Police arrested nine men in Kell on 1 August 2031.",
        "b": "Police arrested 12 men in Kell on 1 August 2031.",
    },
    {
        "id": "two",
        "a": "The army shelled Imber last month, the mayor said.",
        "b": "The army shelled Imber in July.",
        "date_a": "2031-08-10",
        "date_b": "2031-08-02",
        "source_a": "Lantern",
        "source_b": "Herald",
    },
    {"id": None, "a": "The river rose.", "b": "Nine ministers resigned.", "speaker_a": "Oda"},
)


def mirrored(pair):
    return {re.sub("^([ab])$|(?<=_)[ab]$", _other, key): value for key, value in pair.items()}


def _other(side):
    return "b" if side[0] == "a" else "a"


def test_comparing_pairs_line_by_line(tmp_path):
    lines = [*PAIRS, *map(mirrored, PAIRS)]
    stdin = "".join(json.dumps(line) + "\n" for line in lines)
    done = program("compare", "--ndjson", "-", cwd=tmp_path, stdin=stdin)
    assert (done.code, done.err) == (0, "")
    found = [json.loads(line) for line in done.out.splitlines()]
    assert all(list(each) == VERDICT for each in found)
    assert [each["id"] for each in found] == [1, "two", None] * 2
    there, back = found[:3], found[3:]
    assert [each["relation"] for each in there] == ["contradicts", "corroborates", "unrelated"]
    for one, other in zip(there, back, strict=True):
        for key in ("relation", "score", "same_witness"):
            assert one[key] == other[key]
    assert list(tmp_path.iterdir()) == []


KEYS = {
    "claims": {
        "uid",
        "spans",
        "text",
        "subject",
        "predicate",
        "object",
        "polarity",
        "modality",
        "attribution",
        "quantities",
        "time",
        "place",
        "derived",
    },
    "attributions": {"source", "cue", "content", "speaker", "mode"},
    "quantities": {"start", "end", "text", "value", "low", "high", "comparator", "unit", "counts"},
    "times": {"start", "end", "text", "type", "value", "from", "until"},
}
TEXTS = (
    {"id": "a", "text": WIRE.text.replace("\n", "\n\n"), "published": "2031-05-10"},
    {"id": 2, "text": ""},
    {
        "id": "c",
        "text": "“We saw 30–40 gunmen,” said Ana Díaz — a nurse 🙂. In July, 5 died.",
        "title": "Gunmen",
        "source": "Lantern",
        "author": "Li Wei",
        "published": "2031-08-10",
    },
)


def test_extracting_line_by_line(tmp_path):
    stdin = "".join(json.dumps(line) + "\n" for line in TEXTS)
    done = program("extract", "--ndjson", "-", cwd=tmp_path, stdin=stdin)
    assert (done.code, done.err) == (0, "")
    found = [json.loads(line) for line in done.out.splitlines()]
    assert [each["id"] for each in found] == ["a", 2, "c"]
    assert found[1] == {"id": 2, "claims": [], "attributions": [], "quantities": [], "times": []}
    assert found[0]["claims"]
    assert found[2]["claims"]
    for given, each in zip(TEXTS, found, strict=True):
        assert list(each) == ["id", *KEYS]
        assert all(set(entry) == KEYS[name] for name in KEYS for entry in each[name])
        check_places(given["text"], each)


def check_places(text, found):
    """Check that every offset lies in the text and every index in its list."""
    for mention in (*found["quantities"], *found["times"]):
        assert text[mention["start"] : mention["end"]] == mention["text"]
    for attribution in found["attributions"]:
        for name in ("source", "cue", "content"):
            assert all(0 <= s < e <= len(text) for s, e in attribution[name])
    for claim in found["claims"]:
        parts = [part for part in (claim["subject"], claim["object"], claim["place"]) if part]
        assert all(set(part) == {"text", "spans", "entity"} for part in parts)
        assert set(claim["predicate"]) == {"text", "lemma", "spans"}
        for spans in (claim["spans"], *(part["spans"] for part in parts)):
            assert all(0 <= s < e <= len(text) for s, e in spans)
        assert all(0 <= at < len(found["attributions"]) for at in claim["attribution"])
        assert all(0 <= at < len(found["quantities"]) for at in claim["quantities"])
        assert claim["time"] is None or 0 <= claim["time"] < len(found["times"])
    assert len({claim["uid"] for claim in found["claims"]}) == len(found["claims"])


@pytest.mark.parametrize("command", ["extract", "compare"])
@pytest.mark.parametrize("bad", ["{", "[]", '{"id": 1}', '{"text": 1, "a": 1, "b": 2}'])
def test_a_bad_line_is_told_after_what_came_before(typed, command, bad):
    good = {"id": 7, "text": "Nine men fled.", "a": "Nine men fled.", "b": "Ten men fled."}
    done = typed(command, "--ndjson", "-", stdin=f"{json.dumps(good)}\n\n{bad}\n")
    assert done.code == 1
    assert json.loads(done.out)["id"] == 7
    assert done.err.startswith("error: standard input, line 3: ")
    assert done.err.count("\n") == 1


def test_extracting_files_for_people(tmp_path, typed):
    done = typed("extract", *write(tmp_path, [MINE]))
    assert done.code == 0
    assert "12 miners were killed" in done.out
    assert "in 1 article" in done.err
    assert typed("extract", str(tmp_path / "gone.md")).code == 1


def test_linking_and_the_revision(here, typed):
    assert "nothing changed" in typed("link", "--db", "press.db").err
    revision = typed("db", "current", "--db", "press.db").out
    assert typed("db", "upgrade", "--db", "press.db").out == revision


def test_the_demonstration(tmp_path):
    done = program("demo", "--db", "demo.db", cwd=tmp_path)
    assert (done.code, done.err) == (0, "")
    assert "Dispute" in done.out
    assert "Corroborated" in done.out
    again = program("demo", "--db", "demo.db", cwd=tmp_path)
    assert again.out == done.out
    assert "is used again" in again.err
