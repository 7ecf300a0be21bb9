"""Pairs of texts: what ``claims compare`` says of them, in the form that the scorer reads."""

import json
from collections.abc import Mapping
from pathlib import Path

from benchmarks.verdicts_run import Record, Run, claims, read, score, write

_ORIGINS = {"date": ("date", "published"), "source": ("source", "publisher")}
"""What we call an origin of a text, and what the data call it."""


def judged_pairs(run: Run, name: str) -> Mapping[str, object]:
    """Judge the pairs of one data set and return the scorer's figures over all of them."""
    pairs = _sampled(read(run.data / "pairs" / f"{name}.jsonl"), run.sample)
    gold = write(run.folder / f"{name}.gold.jsonl", pairs)
    given = "".join(json.dumps(_question(pair)) + "\n" for pair in pairs)
    written = claims("compare", "--ndjson", "-", given=given)
    with_copies = any(pair.get("verdict") == "duplicate" for pair in pairs)
    judged = (_answer(json.loads(line), with_copies) for line in written.splitlines())
    predicted = write(run.folder / f"{name}.predicted.jsonl", judged)
    return _scored(run.data, gold, predicted)


def _scored(data: Path, gold: Path, predicted: Path) -> Mapping[str, object]:
    figures = score(data / "score_pairs.py", gold, predicted)["ALL"]
    assert isinstance(figures, dict)
    return figures


def _sampled(pairs: list[Record], sample: int | None) -> list[Record]:
    if sample is None:
        return pairs
    return pairs[:: max(1, len(pairs) // sample)][:sample]


def _question(pair: Record) -> Record:
    """Put a pair as ``claims compare`` reads it."""
    if "premise" in pair:
        return {"id": pair["id"], "a": pair["premise"], "b": pair["hypothesis"]}
    asked: Record = {"id": pair["id"]}
    for side in ("a", "b"):
        told = pair[side]
        assert isinstance(told, dict)
        asked[side] = told["text"]
        asked |= {f"{name}_{side}": value for name, value in _origin(told).items()}
    return asked


def _origin(told: Record) -> Record:
    found = {
        ours: next((told[name] for name in theirs if told.get(name)), None)
        for ours, theirs in _ORIGINS.items()
    }
    found["speaker"] = told.get("attributed_to")
    return {name: value for name, value in found.items() if value}


def _answer(verdict: Record, with_copies: bool) -> Record:
    """Put a verdict as the scorer reads it; some data tell agreement of one witness apart."""
    agrees = verdict["relation"] == "corroborates"
    copied = with_copies and agrees and verdict["same_witness"]
    return verdict | {"label": "duplicate" if copied else verdict["relation"]}
