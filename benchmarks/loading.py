"""How long loading takes, beside what parsing the same paragraphs alone takes.

    python -m benchmarks.loading [--data FOLDER|FILE] [--articles N] [--repeats N] [--workers N]

All are measured in turn in one process, with the same components, the same
paragraphs and the same batch size, and memory looked through as seldom as the
program does; of each the fastest run counts. Parsing alone is measured with the
pipeline as spaCy ships it and with the one that the program sets up. A load
reads the files, parses, extracts, stores and links into a new SQLite database.
Without ``--data`` the shipped articles are loaded, joined to the length of usual
ones: each article has a cost of its own to store and link. With ``--workers``
above 1 the loads of one process and of several are compared instead, in wall time.
"""

import argparse
import gc
import json
import tempfile
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from time import perf_counter, process_time

from spacy.language import Language

from benchmarks.pipelines import parse_all, pipelines
from claims import language
from claims.cli import OBJECTS_AT_START
from claims.model import LoadOptions, LoadSummary
from claims.service import Database, seeds
from claims.syntax import Doc

JOINED = 5
"""How many shipped articles make one of a usual length, about 400 words."""

DAY = "2024-10-12"
"""When the joined articles were published."""


@dataclass(frozen=True, slots=True)
class Took:
    """Seconds of processor time and of the clock."""

    processor: float
    clock: float


def main() -> None:
    """Measure and print."""
    gc.set_threshold(OBJECTS_AT_START)
    options = _options()
    with tempfile.TemporaryDirectory() as folder:
        data = _data(options.data, options.articles, Path(folder))
        if options.workers > 1:
            _compare_workers(data, options.workers, options.repeats)
        else:
            _compare_parsing(data, options.repeats)


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--data", type=Path, help="articles; a JSONL file is cut to --articles")
    parser.add_argument("--articles", type=int, default=60)
    parser.add_argument("--repeats", type=int, default=5)
    parser.add_argument("--workers", type=int, default=1)
    return parser.parse_args()


def _data(data: Path | None, articles: int, folder: Path) -> Path:
    if data is None:
        _join_seeds(folder)
        return folder
    if data.suffix != ".jsonl":
        return data
    cut = folder / data.name
    with data.open(encoding="utf-8") as lines:
        cut.write_text("".join(islice(lines, articles)), encoding="utf-8")
    return cut


def _join_seeds(folder: Path) -> None:
    texts = [path.read_text(encoding="utf-8") for path in sorted(seeds().rglob("*.md"))]
    bodies = [text.split("---", 2)[2].strip() for text in texts]
    with (folder / "articles.jsonl").open("w", encoding="utf-8") as lines:
        for first in range(0, len(bodies), JOINED):
            text = "\n\n".join(bodies[first : first + JOINED])
            record = {"title": f"Reports {first}", "source": f"Paper {first}", "date": DAY}
            lines.write(json.dumps({**record, "text": text}) + "\n")


def _compare_parsing(data: Path, repeats: int) -> None:
    texts = _parsed_texts(data)
    tokens = sum(map(len, language.parse(texts)))
    parsing: dict[str, list[Took]] = {name: [] for name in pipelines()}
    loading: list[Took] = []
    for _ in range(repeats):
        for name, nlp in pipelines().items():
            parsing[name].append(_timed_parse(nlp, texts))
        took, summary = _timed_load(data, 1)
        loading.append(took)
    print(
        f"{summary.new} articles, {len(texts)} paragraphs, {tokens} tokens: "
        f"{summary.claims} claims, {summary.relations} relations; best of {repeats}"
    )
    for clock in ("processor", "clock"):
        _print_ratios(clock, parsing=parsing, loading=loading, tokens=tokens)


def _print_ratios(
    clock: str, *, parsing: dict[str, list[Took]], loading: list[Took], tokens: int
) -> None:
    whole = min(getattr(took, clock) for took in loading)
    print(f"{clock:9}  load         {whole:6.2f} s {tokens / whole:7.0f} tokens/s")
    for name, runs in parsing.items():
        alone = min(getattr(took, clock) for took in runs)
        print(
            f"{'':9}  {name:12} {alone:6.2f} s {tokens / alone:7.0f} tokens/s   "
            f"load takes {whole / alone:.2f} times as long"
        )


def _compare_workers(data: Path, workers: int, repeats: int) -> None:
    _load(data, 1)
    one: list[Took] = []
    several: list[Took] = []
    for _ in range(repeats):
        one.append(_timed_load(data, 1)[0])
        several.append(_timed_load(data, workers)[0])
    alone, together = (min(took.clock for took in runs) for runs in (one, several))
    print(
        f"clock      1 worker {alone:6.2f} s   {workers} workers {together:6.2f} s   "
        f"{alone / together:.2f} times as fast; best of {repeats}"
    )


def _parsed_texts(data: Path) -> list[str]:
    """Load once and note what is parsed."""
    noted: list[str] = []
    with _noting(noted):
        _load(data, 1)
    return noted


@contextmanager
def _noting(noted: list[str]) -> Iterator[None]:
    parse = language.parse

    def noting(texts: Iterable[str], *, model: str | None = None) -> Iterator[Doc]:
        kept = list(texts)
        noted.extend(kept)
        return parse(kept, model=model)

    language.parse = noting
    try:
        yield
    finally:
        language.parse = parse


def _timed_parse(nlp: Language, texts: list[str]) -> Took:
    with nlp.memory_zone():
        return _timed(lambda: parse_all(nlp, texts))


def _load(data: Path, workers: int) -> LoadSummary:
    return _timed_load(data, workers)[1]


def _timed_load(data: Path, workers: int) -> tuple[Took, LoadSummary]:
    with (
        tempfile.TemporaryDirectory() as folder,
        Database.open(f"{folder}/claims.db", create=True) as database,
    ):
        done: list[LoadSummary] = []
        options = LoadOptions(workers=workers)
        took = _timed(lambda: done.append(database.load([str(data)], options)))
    return took, done[0]


def _timed(work: Callable[[], object]) -> Took:
    processor, clock = process_time(), perf_counter()
    work()
    return Took(process_time() - processor, perf_counter() - clock)


if __name__ == "__main__":
    main()
