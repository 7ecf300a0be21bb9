"""Reviews from the command line to the database and back."""

import json

import pytest

from claims.cli import run
from claims.model import Filters
from claims.service import Database
from tests.service.articles import MINE, MINE_AGREED, write


@pytest.fixture(scope="module")
def location(tmp_path_factory):
    folder = tmp_path_factory.mktemp("reviewing")
    with Database.open(str(folder / "x.db"), create=True) as database:
        database.load(write(folder / "reports", [MINE, MINE_AGREED]))
    return str(folder / "x.db")


@pytest.fixture
def call(location, capsys, monkeypatch):
    monkeypatch.delenv("CLAIMS_REVIEWER", raising=False)

    def typed(*arguments):
        code = run([*arguments, "--db", location])
        captured = capsys.readouterr()
        return code, captured.out, captured.err

    return typed


@pytest.fixture
def killed(location):
    with Database.open(location) as database:
        return sorted(view.id for view in database.claims(Filters(about="killed")))


def test_a_review_is_recorded_told_and_listed(call, killed):
    one, other = killed
    code, out, err = call(
        "review", "reject", f"{one}:{other}", "--why", "Two shafts.", "--by", "Bo"
    )
    assert (code, out) == (0, "")
    assert f"rejected {one}:{other} (corroborates)" in err
    assert call("corroborated")[2] == "nothing corroborated\n"
    (listed,) = json.loads(call("review", "list", "--by", "Bo", "--json")[1])
    assert (listed["target"], listed["verdict"], listed["note"]) == (
        f"{one}:{other}",
        "reject",
        "Two shafts.",
    )
    assert "rejected by Bo" in call("show", str(one))[1]
    assert "rejected by Bo" in call("show", f"{one}:{other}")[1]
    assert call("review", "confirm", f"{one}:{other}", "--by", "Bo")[0] == 0
    assert call("corroborated")[1]


def test_the_reviewer_is_named_by_option_environment_or_login(call, killed, monkeypatch):
    monkeypatch.setenv("LOGNAME", "carla")
    call("review", "note", str(killed[0]), "--why", "x")
    monkeypatch.setenv("CLAIMS_REVIEWER", "Dee")
    call("review", "note", str(killed[0]), "--why", "x")
    call("review", "note", str(killed[0]), "--why", "x", "--by", "Eli")
    listed = json.loads(call("review", "list", "--limit", "3", "--json")[1])
    assert [each["reviewer"] for each in listed] == ["Eli", "Dee", "carla"]


@pytest.mark.parametrize(
    ("arguments", "code", "told"),
    [
        (("review", "confirm", "twelve"), 2, "names nothing"),
        (("review", "note", "1"), 2, "give --why"),
        (("review", "reject", "9999"), 1, "No claim 9999"),
        (("show", "r9999"), 1, "No relation r9999"),
        (("link", "--explain", "1", "9999"), 1, "No claim 9999"),
        (("link", "--json"), 2, "--explain"),
    ],
)
def test_what_cannot_be_done_is_one_line(call, arguments, code, told):
    done = call(*arguments)
    assert (done[0], done[1]) == (code, "")
    assert told in done[2]
    assert len(done[2].splitlines()) == 1


def test_an_explanation_can_be_read_and_parsed(call, killed):
    pair = tuple(map(str, killed))
    assert "keys that both have" in call("link", "--explain", *pair)[1]
    told = json.loads(call("link", "--explain", *pair, "--json")[1])
    assert told["relation"] == "corroborates"
    assert {"name", "a", "b", "outcome", "detail"} <= told["slots"][0].keys()
    relation = json.loads(call("show", ":".join(pair), "--json")[1])
    assert relation["a"]["sentence"] != relation["b"]["sentence"]
