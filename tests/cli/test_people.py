"""What people change, and whole databases, from the command line and back."""

import json

import pytest

from claims.cli import run
from claims.service import Database
from tests.service.articles import STRIKE_BARE, STRIKE_OTHER, write


@pytest.fixture
def call(tmp_path, capsys, monkeypatch):
    """Run a command line beside a database ``x.db`` with two unions that may be one."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("CLAIMS_DB", "x.db")
    monkeypatch.setenv("CLAIMS_REVIEWER", "Dee")
    with Database.open("x.db", create=True) as database:
        database.load(write(tmp_path / "reports", [STRIKE_BARE, STRIKE_OTHER]))

    def typed(*arguments):
        code = run(arguments)
        captured = capsys.readouterr()
        return code, captured.out, captured.err

    return typed


def test_entities_are_merged_and_split_and_what_changed_is_told(call):
    code, out, err = call("entity", "merge", "DHW", "dornach harbour workers", "--why", "Acronym.")
    assert (code, out) == (0, "")
    assert "DHW is Dornach Harbour Workers" in err
    assert "disputes: 1 (before: 0)" in err
    code, out, err = call("entity", "split", "DHW")
    assert "disputes: 0 (before: 1)" in err
    call("entity", "alias", "DHW", "Dockers")
    listed = json.loads(call("entity", "history", "--json")[1])
    assert [(one["action"], one["name"], one["editor"]) for one in listed] == [
        ("alias", "Dockers", "Dee"),
        ("split", "DHW", "Dee"),
        ("merge", "DHW", "Dee"),
    ]
    assert call("entity", "merge", "Nobody", "DHW")[0] == 1


def test_articles_are_corrected_and_retracted_and_what_changed_is_told(call):
    code, out, err = call("article", "correct", "1", "--title", "Better", "--date", "2031-04-01")
    assert (code, out) == (0, "")
    assert "published: 2031-04-03 → 2031-04-01; title: Strike bare → Better" in err
    assert "article 1 is retracted" in call("article", "retract", "1", "--why", "Withdrawn.")[2]
    assert call("article", "retract", "1")[0] == 2
    assert "article 1 is restored" in call("article", "restore", "1")[2]
    listed = json.loads(call("article", "history", "--json")[1])
    assert {one["field"] for one in listed} == {"title", "published", "retracted"}
    assert call("article", "correct", "1")[0] == 2
    assert call("article", "correct", "1", "--title", " ")[0] == 2
    assert call("article", "correct", "99", "--title", "x")[0] == 1


def test_a_database_is_written_out_and_made_again(call, tmp_path):
    call("entity", "merge", "DHW", "Dornach Harbour Workers")
    code, out, _ = call("export", "--ndjson")
    assert code == 0
    assert {json.loads(line)["kind"] for line in out.splitlines()} >= {"article", "claim"}
    assert "written to x.ndjson" in call("export", "--ndjson", "-o", "x.ndjson")[2]
    assert (tmp_path / "x.ndjson").read_text() == out
    code, _, err = call("load", "x.ndjson", "--db", "again.db")
    assert code == 0
    assert "articles: 2 new" in err
    assert call("export", "--ndjson", "--db", "again.db")[1] == out
    assert call("disputed", "--db", "again.db")[1] == call("disputed")[1]
    assert call("load", "x.ndjson")[0] == 1
    assert call("export")[0] == 2
