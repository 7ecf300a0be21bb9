"""How long a command takes from start to end that only asks a database.

    python -m benchmarks.startup [--db PATH] [--repeats N]

Each command runs in a process of its own and from compiled files, as an
installed program does; the fastest run counts. Without ``--db`` the shipped
articles are loaded into a new database first.
"""

import argparse
import os
import resource
import subprocess
import sys
import tempfile
from contextlib import nullcontext
from dataclasses import dataclass
from pathlib import Path
from time import perf_counter

ROOT = Path(__file__).parent.parent

COMMANDS = (
    ("--version",),
    ("list",),
    ("disputed",),
    ("corroborated",),
    ("show", "1"),
    ("sql", "select 1"),
)


@dataclass(frozen=True, slots=True)
class Took:
    """Seconds of processor time and of the clock."""

    processor: float
    clock: float


def main() -> None:
    """Measure and print."""
    options = _options()
    with tempfile.TemporaryDirectory() if options.db is None else nullcontext() as folder:
        location = options.db or f"{folder}/claims.db"
        if folder is not None:
            _run(location, "load", "seeds")
        print(f"seconds, fastest of {options.repeats}")
        for command in COMMANDS:
            runs = [_run(location, *command) for _ in range(options.repeats)]
            processor = min(took.processor for took in runs)
            clock = min(took.clock for took in runs)
            name = " ".join(command)
            print(f"claims {name:20} processor {processor:.2f}   clock {clock:.2f}")


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--db", help="a database that is there")
    parser.add_argument("--repeats", type=int, default=10)
    return parser.parse_args()


def _run(location: str, *arguments: str) -> Took:
    before, start = resource.getrusage(resource.RUSAGE_CHILDREN), perf_counter()
    subprocess.run(
        [sys.executable, "-m", "claims", "--db", location, *arguments],
        cwd=ROOT,
        env=_environment(),
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        check=True,
    )
    clock = perf_counter() - start
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    used = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return Took(used, clock)


def _environment() -> dict[str, str]:
    """Let Python keep what it compiled, as an installed program has it."""
    kept = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    return {**kept, "PYTHONPATH": str(ROOT)}


if __name__ == "__main__":
    main()
