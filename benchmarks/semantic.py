"""What sentence embeddings would add to the judge and do add to the links: with and without them.

    python -m benchmarks.semantic --data FOLDER [--only judge|proposals]

Needs the extra ``semantic``: ``pip install '.[semantic]'``. The folder is that of
benchmarks/verdicts.py. ``judge`` trains the judge of texts with the likeness of the two
vectors and its products as features, and prints how right it is on groups of pairs left out,
for five ways to part them. ``proposals`` loads the articles of many stories and scores what is
linked in them, alone and with what ``claims propose`` adds, and the proposals by themselves.
"""

import argparse
import tempfile
from collections.abc import Iterable, Sequence
from dataclasses import replace
from pathlib import Path
from time import perf_counter

import numpy as np

from benchmarks import verdicts_stories as stories
from benchmarks.training.judge import Pair, folds_of, left_out, read_pairs, tell
from benchmarks.verdicts_run import Record, Run, claims, read, score, write
from claims.meaning.installed import installed_encoder

LEAST = (0.85, 0.8, 0.75, 0.7, 0.6)
SEEDS = range(5)
ENDS = "SELECT c.id, v.input, c.span_start AS start, c.span_end AS 'end' FROM claims c \
JOIN article_versions v ON v.id = c.version_id"


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--data", type=Path, required=True, help="the folder of the data")
    parser.add_argument("--only", choices=("judge", "proposals"))
    options = parser.parse_args()
    if options.only != "proposals":
        measure_judge(options.data / "pairs" / "pairs_dev.jsonl")
    if options.only != "judge":
        with tempfile.TemporaryDirectory() as folder:
            measure_proposals(Run(options.data, None, Path(folder)))


def measure_judge(data: Path) -> None:
    """Print how right the judge is on pairs left out, without and with the features."""
    pairs = list(read_pairs(data))
    alike = likeness([(str(one["premise"]), str(one["hypothesis"])) for one in read(data)])
    with_it = [_with(pair, value) for pair, value in zip(pairs, alike, strict=True)]
    for seed in SEEDS:
        for name, chosen in (("without", pairs), ("with", with_it)):
            tell(f"{name}, parted by {seed}", chosen, left_out(chosen, folds_of(chosen, 10, seed)))


def likeness(pairs: Sequence[tuple[str, str]]) -> list[float]:
    """Return how alike the vectors of two texts are, from 0 to 1."""
    texts = sorted({text for pair in pairs for text in pair})
    vectors = dict(zip(texts, installed_encoder().encode(texts), strict=True))
    return [max(0.0, float(np.dot(vectors[a], vectors[b]))) for a, b in pairs]


def _with(pair: Pair, value: float) -> Pair:
    found = pair.features
    added = {"meaning": value, "meaning squared": value**2}
    joined = {f"meaning, {name}": value * found[name] for name in ("short", "long", "coverage")}
    return replace(pair, features={**found, **added, **joined})


def measure_proposals(run: Run) -> None:
    """Print how right links are, without and with proposals, and the proposals alone."""
    articles = read(run.data / "stories" / "articles_dev.jsonl")
    names = [str(article["doc_id"]) for article in articles]
    database = stories.loaded(run, articles)
    links = stories.links(database, names)
    _tell(run, "links", links)
    started = perf_counter()
    answer = run.folder / "proposed.ndjson"
    wanted = ("--least", str(min(LEAST)), "--limit", "10000000")
    claims("propose", *wanted, "--db", str(database), "-o", str(answer))
    print(f"proposing took {perf_counter() - started:.0f} s")
    ends = {row["id"]: _end(row, names) for row in stories.rows(database, ENDS)}
    proposed = [
        {"a": ends[row["claim_a"]], "b": ends[row["claim_b"]], "score": row["score"]}
        for row in read(answer)
    ]
    for least in LEAST:
        chosen = [one for one in proposed if float(str(one["score"])) >= least]
        _tell(run, f"{len(chosen)} proposals from {least}", chosen)
        _tell(run, "  links with them", [*links, *chosen])


def _end(row: Record, names: list[str]) -> Record:
    return {**row, "doc": stories.name_of(names, row["input"])}


def _tell(run: Run, name: str, links: Iterable[Record]) -> None:
    folder = run.data / "stories"
    found = score(
        run.data / "score_clusters.py",
        *("--articles", folder / "articles_dev.jsonl", "--clusters", folder / "clusters_dev.jsonl"),
        *("--links", write(run.folder / "links.jsonl", links)),
    )
    shares = ", ".join(
        f"{key.upper()} {100 * float(str(found[key])):.1f}" for key in "p r f1".split()
    )
    print(f"{name:28} {shares}, judged {found['links']}", flush=True)


if __name__ == "__main__":
    main()
