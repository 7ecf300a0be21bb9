"""How right extraction is, beside measured peers and people.

    python -m benchmarks.extraction --data FOLDER [--sample N] [--only NAME ...] [--check]

The folder holds development data and their scorers; nothing of it is copied
here. Each text goes through ``claims extract --ndjson -`` in a process of its
own, what comes out is put into the form that the scorer of the task reads, and
the scorer's figures are printed. ``--sample N`` takes every n-th text so that N
are left. ``--check`` ends with code 1 where a figure is below its floor in
``extraction_floors.toml``; a floor is lowered by hand only, with a reason.
"""

import argparse
import json
import subprocess
import sys
import tempfile
import tomllib
from collections.abc import Iterable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from benchmarks.extraction_tasks import TASKS, Task

ROOT = Path(__file__).parent.parent
FLOORS = Path(__file__).with_name("extraction_floors.toml")
AT_ONCE = 2
"""Tasks measured side by side."""


@dataclass(frozen=True, slots=True)
class Run:
    """Where the data are, how many texts to take (None: all), what to keep where, what parses."""

    data: Path
    sample: int | None
    folder: Path
    model: str | None = None


def main() -> None:
    """Measure, print, and check against the floors."""
    options = _options()
    tasks = [task for task in TASKS if not options.only or task.name in options.only]
    with tempfile.TemporaryDirectory() as temporary:
        run = Run(options.data, options.sample, options.keep or Path(temporary), options.model)
        run.folder.mkdir(parents=True, exist_ok=True)
        with ThreadPoolExecutor(AT_ONCE) as pool:
            measured = dict(zip(tasks, pool.map(partial(measure, run=run), tasks), strict=True))
    _print(measured, options.model)
    below = list(_below(measured, options.sample)) if options.check else []
    for line in below:
        print(line, file=sys.stderr)
    sys.exit(bool(below))


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--data", type=Path, required=True, help="the folder of the data")
    parser.add_argument("--sample", type=int, help="how many texts of each task to take")
    parser.add_argument("--only", nargs="*", help="names of tasks")
    parser.add_argument("--check", action="store_true", help="compare with the floors")
    parser.add_argument("--model", help="the spaCy pipeline to use; else the best one installed")
    parser.add_argument("--keep", type=Path, help="a folder for what is extracted")
    return parser.parse_args()


def measure(task: Task, run: Run) -> dict[str, float]:
    """Return the figures of one task, by the names of its measures."""
    gold = _gold(task, run)
    lines = [json.loads(line) for line in gold.read_text(encoding="utf-8").splitlines()]
    extracted = _extract((task.text_of(line) for line in lines), run.model)
    predicted = run.folder / f"{task.name}.predicted.jsonl"
    pairs = zip(lines, extracted, strict=True)
    _write(predicted, (task.predict(line, found) for line, found in pairs))
    return task.figures(_score(run.data / task.scorer, gold, predicted))


def _gold(task: Task, run: Run) -> Path:
    path = run.data / task.data
    lines = path.read_text(encoding="utf-8").splitlines()
    if run.sample is not None:
        lines = lines[:: max(1, len(lines) // run.sample)][: run.sample]
    taken = run.folder / f"{task.name}.gold.jsonl"
    taken.write_text("".join(line + "\n" for line in lines), encoding="utf-8")
    return taken


def _extract(texts: Iterable[dict[str, object]], model: str | None) -> list[dict[str, object]]:
    chosen = ["--model", model] if model else []
    done = subprocess.run(
        [sys.executable, "-m", "claims", "extract", "--ndjson", *chosen, "-"],
        input="".join(json.dumps(text) + "\n" for text in texts),
        capture_output=True,
        text=True,
        encoding="utf-8",
        cwd=ROOT,
        check=False,
    )
    if done.returncode:
        raise SystemExit(f"claims extract failed: {done.stderr.strip()}")
    return [json.loads(line) for line in done.stdout.splitlines()]


def _write(path: Path, records: Iterable[dict[str, object]]) -> None:
    with path.open("w", encoding="utf-8") as lines:
        lines.writelines(json.dumps(record) + "\n" for record in records)


def _score(scorer: Path, gold: Path, predicted: Path) -> str:
    command = [sys.executable, str(scorer), str(gold), str(predicted)]
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout


def _print(measured: dict[Task, dict[str, float]], model: str | None) -> None:
    from claims import language

    print(f"pipeline: {language.pipeline_name(model)}")
    print(f"{'what':44} {'ours':>6} {'reach':>6} {'aim':>6}  best peer; human")
    for task, figures in measured.items():
        for measure_ in task.measures:
            name = f"{task.name}: {measure_.name}"
            goal = f"{measure_.reach:6.1f} {measure_.aim:6.1f}" if measure_.reach else f"{'':13}"
            print(f"{name:44} {figures[measure_.name]:6.1f} {goal}  {measure_.beside}")


def _below(measured: dict[Task, dict[str, float]], sample: int | None) -> Iterable[str]:
    floors = tomllib.loads(FLOORS.read_text(encoding="utf-8"))
    wanted = floors["whole" if sample is None else f"sample-{sample}"]
    for task, figures in measured.items():
        for name, figure in figures.items():
            floor = wanted.get(task.name, {}).get(name, 0.0)
            if figure < floor:
                yield f"below its floor: {task.name}: {name} {figure:.1f} < {floor:.1f}"


if __name__ == "__main__":
    main()
