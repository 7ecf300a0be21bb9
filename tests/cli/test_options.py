"""Global options, output options and errors, which every command shares."""

import json
import os

import pytest

from claims.cli.options import Output
from claims.errors import DatabaseVersionError
from claims.present.formats import FORMATS


@pytest.mark.parametrize(
    ("arguments", "environment", "location"),
    [
        (("sources",), None, "claims.db"),
        (("sources",), "env.db", "env.db"),
        (("--db", "before.db", "sources"), "env.db", "before.db"),
        (("sources", "--db", "after.db"), "env.db", "after.db"),
        (("--db", "before.db", "sources", "--db", "after.db"), None, "after.db"),
    ],
)
def test_where_the_database_is(typed, service, monkeypatch, arguments, environment, location):
    if environment:
        monkeypatch.setenv("CLAIMS_DB", environment)
    typed(*arguments)
    assert service.Database.calls == [("open", location, False)]


def test_two_formats_are_a_usage_error(typed):
    done = typed("list", "--json", "--csv")
    assert done.code == 2
    assert "--csv and --json cannot be used together" in done.err


def test_every_format_has_its_option():
    assert all(hasattr(Output(), each.name) for each in FORMATS if each.name != "table")


def test_a_file_is_written_whole_and_its_suffix_chooses_the_format(typed, tmp_path):
    file = tmp_path / "claims.json"
    file.write_text("old")
    done = typed("list", "-o", str(file))
    assert done.out == ""
    assert len(json.loads(file.read_text())) == 2
    assert os.listdir(tmp_path) == ["claims.json"]


def test_an_option_beats_the_suffix_of_the_file(typed, tmp_path):
    file = tmp_path / "claims.json"
    typed("list", "--csv", "-o", str(file))
    assert file.read_text().startswith("id,text,")


def test_a_new_file_can_be_read_by_whom_the_umask_lets(typed, tmp_path):
    file = tmp_path / "claims.csv"
    before = os.umask(0o022)
    try:
        typed("list", "-o", str(file))
    finally:
        os.umask(before)
    assert file.stat().st_mode & 0o777 == 0o644


def test_a_file_that_cannot_be_written_is_one_clear_line(typed, tmp_path):
    done = typed("list", "-o", str(tmp_path / "missing" / "claims.csv"))
    assert done.code == 1
    assert done.err.startswith("error: cannot write ")
    assert done.err.count("\n") == 1


@pytest.mark.parametrize("words", [("list", "--bogus"), ("bogus",), ("show", "one"), ("db",)])
def test_wrong_usage_exits_with_2(typed, words):
    assert typed(*words).code == 2


def test_a_date_that_does_not_exist_is_a_usage_error(typed):
    done = typed("list", "--since", "2022-02-30")
    assert done.code == 2
    assert "2022-02-30" in done.err


def test_errors_of_the_house_keep_their_exit_code(typed, service, monkeypatch):
    def refuse(*_, **__):
        raise DatabaseVersionError("claims.db is older; run: claims db upgrade")

    monkeypatch.setattr(service.Database, "open", refuse)
    done = typed("list")
    assert done.code == 4
    assert done.err == "error: claims.db is older; run: claims db upgrade\n"


def test_an_unexpected_error_is_one_line_and_traced_on_request(typed, service, monkeypatch):
    def fail(*_, **__):
        raise ZeroDivisionError("by nothing")

    monkeypatch.setattr(service.Database, "open", fail)
    done = typed("list")
    assert done.code == 1
    assert done.err.count("\n") == 1
    assert "unexpected ZeroDivisionError: by nothing" in done.err
    assert "Traceback" in typed("list", "-v").err


def test_an_interrupt_exits_with_130(typed, service, monkeypatch):
    def interrupt(*_, **__):
        raise KeyboardInterrupt

    monkeypatch.setattr(service.Database, "open", interrupt)
    done = typed("list")
    assert (done.code, done.err) == (130, "interrupted; what was committed stays\n")


def test_no_command_shows_the_help(typed):
    done = typed()
    assert done.code == 0
    assert "Commands:" in done.out


def test_version(typed):
    assert typed("--version").out.startswith("claims ")
