"""How right verdicts are, beside measured peers.

    python -m benchmarks.verdicts --data FOLDER [--sample N] [--only NAME ...] [--check]

The folder holds development data and their scorers; nothing of it is copied
here. Pairs of texts go through ``claims compare --ndjson -``; articles are
loaded into a fresh database by ``claims load``, and what it has linked is read
from there by ``claims sql``. What comes out is put into the form that the
scorer of the task reads, and the scorer's figures are printed, as shares of a
hundred. ``--sample N`` takes every n-th pair so that N are left, and whole
topics up to about N articles. ``--check`` ends with code 1 where a figure is on
the wrong side of its bound in ``verdicts_floors.toml``; a bound is loosened by
hand only, with a reason.
"""

import argparse
import sys
import tempfile
import tomllib
from collections.abc import Iterable
from pathlib import Path

from benchmarks.verdicts_run import Run
from benchmarks.verdicts_tasks import TASKS, Task

FLOORS = Path(__file__).with_name("verdicts_floors.toml")


def main() -> None:
    """Measure, print, and check against the bounds."""
    options = _options()
    tasks = [task for task in TASKS if not options.only or task.name in options.only]
    with tempfile.TemporaryDirectory() as temporary:
        run = Run(options.data, options.sample, options.keep or Path(temporary))
        run.folder.mkdir(parents=True, exist_ok=True)
        measured = {task: task.figures(task.run(run)) for task in tasks}
    _print(measured)
    broken = list(_broken(measured, options.sample)) if options.check else []
    for line in broken:
        print(line, file=sys.stderr)
    sys.exit(bool(broken))


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--data", type=Path, required=True, help="the folder of the data")
    parser.add_argument("--sample", type=int, help="how many pairs and articles to take")
    parser.add_argument("--only", nargs="*", help="names of tasks")
    parser.add_argument("--check", action="store_true", help="compare with the bounds")
    parser.add_argument("--keep", type=Path, help="a folder for what is predicted")
    return parser.parse_args()


def _print(measured: dict[Task, dict[str, float]]) -> None:
    print(f"{'what':34} {'ours':>6} {'reach':>8} {'aim':>8}  best peer")
    for task, figures in measured.items():
        for measure in task.measures:
            name = f"{task.name}: {measure.name}"
            print(f"{name:34} {figures[measure.name]:6.1f} {measure.goals}  {measure.beside}")


def _broken(measured: dict[Task, dict[str, float]], sample: int | None) -> Iterable[str]:
    bounds = tomllib.loads(FLOORS.read_text(encoding="utf-8"))
    wanted = bounds["whole" if sample is None else f"sample-{sample}"]
    for task, figures in measured.items():
        for measure in task.measures:
            bound = wanted.get(task.name, {}).get(measure.name)
            if bound is not None and measure.breaks(figures[measure.name], bound):
                figure = f"{task.name}: {measure.name} {figures[measure.name]:.1f}"
                yield f"on the wrong side of its bound: {figure}, bound {bound:.1f}"


if __name__ == "__main__":
    main()
