"""The Python API does what ``docs/python.md`` shows."""

import doctest
import shutil

import pytest
from pages import ROOT, Rewriting, blocks, match

import claims

PAGE = ROOT / "docs" / "python.md"


@pytest.fixture
def folder(demo_database, tmp_path, monkeypatch):
    shutil.copy(demo_database, tmp_path / "claims-demo.db")
    monkeypatch.chdir(tmp_path)
    return tmp_path


def test_every_example_runs_and_prints_what_is_shown(folder, capsys, golden):
    names = {"__name__": "example"}
    rewriting = Rewriting(PAGE)
    found = blocks(PAGE)
    for block, after in zip(found, [*found[1:], None], strict=True):
        if block.file is not None:
            (folder / block.file).write_text(block.body, encoding="utf-8")
        if block.kind != "python":
            continue
        exec(compile(block.body, PAGE.name, "exec"), names)
        printed = capsys.readouterr().out
        shown = after.body if after is not None and after.kind == "text" and after.adjoins else ""
        assert golden or match(shown, printed) is not None, f"{block.body}\nprints\n{printed}"
        if shown:
            rewriting.show(shown, printed)
    if golden:
        rewriting.save()


def test_every_public_name_is_explained():
    text = PAGE.read_text(encoding="utf-8")
    assert [name for name in claims.__all__ if f"`{name}" not in text] == []


def test_the_docstrings_of_the_public_names_are_true():
    result = doctest.testmod(claims)
    assert result.attempted
    assert not result.failed
