"""The README and the pages of ``docs/`` say what is so: every example on them is run."""

import re
import shlex
import shutil
import sys
from io import BytesIO, TextIOWrapper
from pathlib import Path

import pytest
from pages import GENERATED, PAGES, ROOT, WRITTEN, Rewriting, blocks, commands, match, refreshed

from claims.cli import run
from claims.cli.schema_page import schema_page
from claims.extract import (
    attribution,
    clause_rules,
    factuality_assertion,
    factuality_modality,
    factuality_polarity,
    quantity_context,
)
from claims.relate import compare
from claims.relate.figures import judge
from claims.service import Database

INSTALLING = (
    "python -m pip install . && claims demo",
    "python -m pip install '.[dev]' && python -m pytest",
)
ARTICLE = """\
---
source: Example Agency
date: 2022-08-10
---

Police said on Monday that nine men were arrested in July 2022.
"""
_SHOWING = re.compile(r"claims (show|review|link) ")
_LINK = re.compile(r"\]\((?!https?://)([^)#]+)(?:#[^)]*)?\)")


@pytest.fixture
def folder(demo_database, tmp_path, monkeypatch):
    """Be where the reader is: beside the demonstration's database and an ``article.md``."""
    (tmp_path / "article.md").write_text(ARTICLE, encoding="utf-8")
    shutil.copy(demo_database, tmp_path / "claims-demo.db")
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("COLUMNS", "100")
    monkeypatch.delenv("CLAIMS_DB", raising=False)
    return tmp_path


@pytest.fixture
def typed(folder, capsys, monkeypatch):
    """Type a command line in the reader's folder; return its exit code and all it prints."""

    def call(line):
        words = shlex.split(line)
        if words[0] == "export":
            monkeypatch.setenv(*words[1].split("=", 1))
            return 0, ""
        stdin = b""
        if "<" in words:
            stdin = Path(words.pop()).read_bytes()
            words.remove("<")
        assert words[0] == "claims", f"only claims can be run here, not: {line}"
        monkeypatch.setattr(sys, "stdin", TextIOWrapper(BytesIO(stdin)))
        code = run(words[1:])
        captured = capsys.readouterr()
        return code, captured.out + captured.err

    return call


def renumbered(line, numbers):
    """Ask for the claims that have the places of the shown ones."""
    if not _SHOWING.match(line):
        return line
    return re.sub(r"\b\d+\b", lambda found: numbers.get(found[0], found[0]), line)


def test_the_readme_begins_with_installing():
    lines = (ROOT / "README.md").read_text(encoding="utf-8").splitlines()
    assert tuple(line for line in lines if line.startswith("python -m pip install "))[:2] == (
        INSTALLING
    )


@pytest.mark.parametrize("page", WRITTEN, ids=lambda page: page.name)
def test_every_command_on_the_page_does_what_is_shown(page, folder, typed, golden):
    for block in blocks(page):
        if block.file is not None:
            file = folder / block.file
            file.parent.mkdir(exist_ok=True)
            file.write_text(block.body, encoding="utf-8")
    numbers: dict[str, str] = {}
    rewriting = Rewriting(page)
    for command in commands(page):
        if command.line in INSTALLING:
            continue
        code, output = typed(renumbered(command.line, numbers))
        assert code == command.code, f"{command.line}\n{output}"
        if command.shown is None:
            continue
        found = match(command.shown, output)
        assert golden or found is not None, f"$ {command.line}\n{output}"
        rewriting.show(command.shown, output)
        numbers |= found or {}
    if golden:
        rewriting.save()


@pytest.mark.parametrize(
    "query", [block.body for block in blocks(ROOT / "docs" / "sql.md") if block.kind == "sql"]
)
def test_every_query_finds_something_in_the_demonstration(query, demo_database):
    with Database.open(str(demo_database)) as database:
        assert database.sql(query).rows


def test_the_schema_page_is_up_to_date():
    written = (ROOT / "docs" / "schema.md").read_text(encoding="utf-8")
    assert written == schema_page(), "run: python -m claims.cli.schema_page > docs/schema.md"


@pytest.mark.parametrize(
    ("page", "rules"),
    [
        ("extraction.md", attribution.RULES),
        ("extraction.md", tuple(clause_rules.RULES.values())),
        ("extraction.md", factuality_assertion.SENTENCE_RULES),
        ("extraction.md", factuality_assertion.RULES),
        ("extraction.md", factuality_polarity.RULES),
        ("extraction.md", factuality_modality.RULES),
        ("extraction.md", quantity_context.EXCLUSIONS),
        ("verdicts.md", compare.RULES),
        ("verdicts.md", judge.RULES),
    ],
)
def test_every_rule_is_explained(page, rules):
    text = (ROOT / "docs" / page).read_text(encoding="utf-8")
    missing = [rule.__name__ for rule in rules if f"`{rule.__name__}`" not in text]
    assert not missing


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_every_link_leads_somewhere(page):
    for target in _LINK.findall(page.read_text(encoding="utf-8")):
        assert (page.parent / target).exists(), target


def test_the_readme_leads_to_every_page():
    text = (ROOT / "README.md").read_text(encoding="utf-8")
    pages = {page.name for page in PAGES if page.parent.name == "docs"}
    assert pages == set(re.findall(r"\]\(docs/(\w+\.md)\)", text))
    assert pages > GENERATED


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_no_page_names_a_place_on_one_machine(page):
    assert not re.search(r"(?<![\w.])/(?:work|tmp|root|home)/", page.read_text(encoding="utf-8"))


def test_numbers_of_claims_may_differ_and_are_told():
    assert match("claim 12: Rain.\n", "claim 7: Rain.\n") == {"12": "7"}


@pytest.mark.parametrize(
    ("shown", "output", "same"),
    [
        ("a\n…\nd\n", "a\nb\nc\nd\n", True),
        ("a\n…\nd\n", "a\nb\nc\n", False),
        ("a\n", "a\nb\n", False),
        ("done (0.1 s)\n", "done (12.5 s)\n", True),
    ],
)
def test_what_is_shown_is_compared_line_by_line(shown, output, same):
    assert (match(shown, output) is not None) is same


@pytest.mark.parametrize(
    ("shown", "output", "new"),
    [
        ("a\n", "a\nb\n", "a\nb\n"),
        ("old wording\n…\n", "new wording\nmore\n", "new wording\n…\n"),
    ],
)
def test_a_page_can_be_written_anew(shown, output, new):
    assert refreshed(shown, output) == new
    assert match(new, output) is not None
