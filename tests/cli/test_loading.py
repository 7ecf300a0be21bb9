"""Loading and the demonstration: what is passed on, told and exited with."""

from datetime import date

import pytest

from claims.cli.examples import EXAMPLES
from claims.model import Failure, LoadOptions, LoadSummary


def test_a_load_creates_the_database(typed, service):
    typed("load", "a.md", "--db", "x.db")
    assert service.Database.calls[0] == ("open", "x.db", True)


def test_a_load_needs_inputs_or_a_manifest(typed, service):
    assert typed("load").code == 2
    assert typed("load", "--manifest", "m.csv").code == 0
    assert service.Database.calls[1][:2] == ("load", [])


def test_options_reach_the_service_and_a_dry_run_creates_nothing(typed, service):
    typed(
        *("load", "a.md", "b/", "--source", "Beacon", "--author", "A", "--author", "B"),
        *("--date", "2031-05-03", "--url", "https://x.org", "--format", "md"),
        *("--manifest", "m.csv", "--workers", "2", "--dry-run", "--db", "x.db"),
    )
    opened, (_, inputs, options) = service.Database.calls
    assert opened == ("rehearse", "x.db")
    assert inputs == ["a.md", "b/"]
    assert options == LoadOptions(
        source="Beacon",
        authors=("A", "B"),
        published=date(2031, 5, 3),
        url="https://x.org",
        format="md",
        manifest="m.csv",
        workers=2,
        dry_run=True,
    )


def test_the_summary_goes_to_stderr(typed):
    done = typed("load", "a.md")
    assert done.code == 0
    assert done.out == ""
    assert "articles: 2 new, 0 changed" in done.err
    assert "date unknown: 3 articles" in done.err


@pytest.mark.parametrize(("new", "code"), [(1, 3), (0, 1)])
def test_failures_are_told_even_when_quiet(typed, service, monkeypatch, new, code):
    failures = (Failure("b.md", "no such file\nor folder"),)
    monkeypatch.setattr(service.Database, "summary", LoadSummary(new=new, failures=failures))
    done = typed("-q", "load", "a.md", "b.md")
    assert (done.code, done.err) == (code, "failed: b.md: no such file or folder\n")


def test_verbose_names_each_article_where_there_is_no_bar(typed):
    assert "1/2 a.md (5 claims)" in typed("-v", "load", "a.md").err


def test_a_half_date_is_not_made_whole(typed):
    assert typed("load", "a.md", "--date", "2022-08").code == 2


def test_link_says_that_nothing_changed(typed):
    assert "nothing changed" in typed("link").err


def test_the_demonstration_shows_disputes_agreement_and_what_to_try(typed, service, tmp_path):
    location = str(tmp_path / "demo.db")
    out = typed("demo", "--db", location).out
    assert service.Database.calls == [("demo", location)]
    for expected in (
        "Dispute 7:",
        "why: 12 against 30",
        "Corroborated 8:",
        "Next, try:",
        "claims show 1",
    ):
        assert expected in out
    assert len(out.splitlines()) <= 50


def test_the_demonstration_never_touches_the_working_database(
    typed, service, monkeypatch, tmp_path
):
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("CLAIMS_DB", "work.db")
    typed("demo")
    assert service.Database.calls == [("demo", "claims-demo.db")]


def test_an_old_demonstration_is_used_again_and_said_so(typed, tmp_path):
    location = tmp_path / "demo.db"
    location.touch()
    assert "used again" in typed("demo", "--db", str(location)).err


@pytest.mark.parametrize("words", EXAMPLES)
def test_every_help_shows_its_examples(typed, words):
    out = typed(*words.split(), "--help").out
    assert all(line in out for line in EXAMPLES[words])
