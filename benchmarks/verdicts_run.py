"""What the tasks of benchmarks/verdicts.py share: where things are, programs, records in files."""

import json
import subprocess
import sys
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parent.parent

Record = dict[str, object]


@dataclass(frozen=True, slots=True)
class Run:
    """Where the data are, how many to take (None: all), and where to keep what is predicted."""

    data: Path
    sample: int | None
    folder: Path


def claims(*arguments: str, given: str = "") -> str:
    """Run the program with lines on its standard input, and return what it writes."""
    command = [sys.executable, "-m", "claims", *arguments]
    done = subprocess.run(
        command,
        input=given,
        capture_output=True,
        text=True,
        encoding="utf-8",
        cwd=ROOT,
        check=False,
    )
    if done.returncode:
        raise SystemExit(f"claims {arguments[0]} failed: {done.stderr.strip()}")
    return done.stdout


def score(scorer: Path, *arguments: object) -> dict[str, object]:
    """Run a scorer and return its figures by name."""
    command = [sys.executable, str(scorer), *map(str, arguments), "--json"]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    figures: dict[str, object] = json.loads(done.stdout)
    return figures


def read(path: Path) -> list[Record]:
    """Read records, one a line."""
    with path.open(encoding="utf-8") as lines:
        return [json.loads(line) for line in lines]


def write(path: Path, records: Iterable[Record]) -> Path:
    """Write records, one a line, and return where."""
    with path.open("w", encoding="utf-8") as lines:
        lines.writelines(json.dumps(record) + "\n" for record in records)
    return path
