"""What is written about the program is true."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from claims.cli.app import COMMANDS
from claims.cli.examples import EXAMPLES
from claims.cli.reference import reference
from claims.meaning.installed import is_installed

ROOT = Path(__file__).parent.parent
ARTICLE = """\
---
title: Attacks in July
source: Example Agency
date: 2022-08-10
---

Police said on Monday that nine men were arrested in July 2022.
The TTP carried out 33 attacks in July 2022, according to the Example Institute.
"""
LINE = (
    '{"id": "1", "text": "Police said that nine men were arrested.", "published": "2022-08-10"}\n'
)
PAIR = '{"id": "1", "a": "The fire killed 12 people.", "b": "The fire killed 30 people."}\n'


def test_the_command_reference_is_up_to_date():
    written = (ROOT / "docs" / "cli.md").read_text(encoding="utf-8")
    assert written == reference(), "run: python -m claims.cli.reference > docs/cli.md"


def test_every_command_has_examples_of_itself():
    assert set(EXAMPLES) == {words for words, _ in COMMANDS}
    for words, lines in EXAMPLES.items():
        assert lines
        assert all(f"claims {words}" in line for line in lines)


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    """Make the folder in which the examples are typed, with the demonstration's database."""
    folder = tmp_path_factory.mktemp("examples")
    (folder / "article.md").write_text(ARTICLE)
    (folder / "articles").mkdir()
    (folder / "articles" / "one.md").write_text(ARTICLE)
    (folder / "articles.jsonl").write_text(LINE)
    (folder / "pairs.jsonl").write_text(PAIR)
    (folder / "bin").mkdir()
    program = folder / "bin" / "claims"
    program.write_text(f'#!/bin/sh\nexec "{sys.executable}" -m claims "$@"\n')
    program.chmod(0o755)
    typed("claims demo", folder)
    return folder


def typed(line, folder):
    environment = {
        **os.environ,
        "PATH": f"{folder / 'bin'}:{os.environ['PATH']}",
        "PYTHONPATH": str(ROOT),
    }
    environment.pop("CLAIMS_DB", None)
    return subprocess.run(
        line, shell=True, cwd=folder, env=environment, capture_output=True, text=True, check=False
    )


@pytest.mark.parametrize("line", [line for lines in EXAMPLES.values() for line in lines])
def test_every_example_runs(line, folder):
    if line.startswith("claims propose") and not is_installed():
        pytest.skip("needs the extra semantic")
    done = typed(line, folder)
    assert done.returncode == 0, done.stderr
    assert "error" not in done.stderr
