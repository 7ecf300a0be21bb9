"""Two texts are judged alike whichever comes first."""

import json
from collections.abc import Iterator
from itertools import islice
from pathlib import Path

import pytest

from claims import compare

PAIRS = Path(__file__).parents[2].parent / "shared" / "eval" / "pairs"
FILES = ("numeric_dev.jsonl", "behaviours_dev.jsonl", "pairs_dev.jsonl")
STEP = {"numeric_dev.jsonl": 10, "behaviours_dev.jsonl": 4, "pairs_dev.jsonl": 80}
"""Of how many pairs one is judged."""


def texts(name: str) -> Iterator[tuple[str, str]]:
    lines = (PAIRS / name).read_text(encoding="utf-8").splitlines()
    for line in islice(lines, 0, None, STEP[name]):
        pair = json.loads(line)
        if "premise" in pair:
            yield pair["premise"], pair["hypothesis"]
        else:
            yield pair["a"]["text"], pair["b"]["text"]


@pytest.mark.skipif(not PAIRS.exists(), reason="needs the evaluation data beside the project")
@pytest.mark.parametrize("name", FILES)
def test_compare_mirrors_on_real_pairs(name: str) -> None:
    for a, b in texts(name):
        one, other = compare(a, b), compare(b, a)
        assert (one.relation, one.score) == (other.relation, other.score), (a, b)
        assert one.same_witness == other.same_witness
