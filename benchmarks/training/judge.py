"""Train the judge of two short texts on labelled pairs and store its weights in the package.

    python -m benchmarks.training.judge --data FILE.jsonl [--folds N] [--seed N] [--output FILE]

Each line of the data is one pair: ``premise``, ``hypothesis``, ``label``
(entail, neutral, contradict), ``dataset`` and ``scheme`` (``2way`` where
contradictions are labelled neutral). Printed are how right the judge is on the
pairs it was trained on, on groups of pairs left out of training (pairs that share
a text, directly or through others, are one group), and on whole datasets left
out. The same seed on the same machine gives the same weights.
"""

import argparse
import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from benchmarks.training.regression import Regression, fit
from claims.extract import read_words
from claims.model import RelationKind
from claims.relate.texts.features import covered, features
from claims.relate.texts.judge import KINDS, Judge
from claims.relate.texts.passage import Passage

OUTPUT = Path(__file__).parents[2] / "claims" / "relate" / "texts" / "weights.json"
THRESHOLD = 0.25
"""How likely a contradiction must be: fewer false alarms than at 0.2, and as right."""

_LABELS = {
    "entail": RelationKind.CORROBORATES,
    "neutral": RelationKind.UNRELATED,
    "contradict": RelationKind.CONTRADICTS,
}


@dataclass(frozen=True, slots=True)
class Pair:
    """One labelled pair: its features, its group and dataset, and whether it may contradict."""

    features: dict[str, float]
    kind: RelationKind
    group: int
    dataset: str
    three_way: bool


def main() -> None:
    """Train, tell how right it is on what was left out, and store."""
    options = _options()
    pairs = list(read_pairs(options.data))
    judge = train(pairs)
    tell("trained on them", pairs, [judge.decide(pair.features)[0] for pair in pairs])
    folds = folds_of(pairs, options.folds, options.seed)
    tell("groups left out", pairs, left_out(pairs, folds))
    datasets = sorted({pair.dataset for pair in pairs})
    by_dataset = [datasets.index(pair.dataset) for pair in pairs]
    decided = left_out(pairs, by_dataset)
    tell("datasets left out", pairs, decided)
    for name in datasets:
        chosen = [at for at, pair in enumerate(pairs) if pair.dataset == name]
        tell(f"  {name}", [pairs[at] for at in chosen], [decided[at] for at in chosen])
    options.output.write_text(_stored(judge), encoding="utf-8")


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--data", type=Path, required=True, help="labelled pairs, JSONL")
    parser.add_argument("--folds", type=int, default=10, help="parts of the groups")
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--output", type=Path, default=OUTPUT)
    return parser.parse_args()


def read_pairs(path: Path) -> Iterator[Pair]:
    """Read the pairs of a file in its order, with their features."""
    with path.open(encoding="utf-8") as lines:
        read = [json.loads(line) for line in lines]
    groups = _groups([(line["premise"], line["hypothesis"]) for line in read])
    passages = {text: Passage(text, read_words(text)) for text in groups}
    for line in read:
        pair = passages[line["premise"]], passages[line["hypothesis"]]
        yield Pair(
            features=features(*covered(*pair)),
            kind=_LABELS[line["label"]],
            group=groups[line["premise"]],
            dataset=line["dataset"],
            three_way=line["scheme"] != "2way",
        )


def _groups(pairs: Sequence[tuple[str, str]]) -> dict[str, int]:
    """Number the groups of texts that are paired with each other, directly or through others."""
    members: dict[str, set[str]] = {}
    for left, right in pairs:
        joined = members.get(left, {left}) | members.get(right, {right})
        members |= dict.fromkeys(joined, joined)
    numbers = {id(group): at for at, group in enumerate(members.values())}
    return {text: numbers[id(group)] for text, group in members.items()}


def train(pairs: Sequence[Pair]) -> Judge:
    """Fit the weights to pairs."""
    names = list(pairs[0].features)
    inputs = np.array([[pair.features[name] for name in names] for pair in pairs])
    wanted = np.array([KINDS.index(pair.kind) for pair in pairs])
    return _judge(names, fit(inputs, wanted, kinds=len(KINDS)))


def _judge(names: list[str], found: Regression) -> Judge:
    rows = (tuple(round(float(one), 3) for one in row) for row in found.weights)
    bias = tuple(round(float(one), 3) for one in found.bias)
    return Judge(bias, dict(zip(names, rows, strict=True)), THRESHOLD)


def folds_of(pairs: Sequence[Pair], count: int, seed: int) -> list[int]:
    """Part the groups of pairs by chance; return the part of each pair."""
    groups = sorted({pair.group for pair in pairs})
    order = np.random.default_rng(seed).permutation(len(groups))
    part = {groups[at]: place % count for place, at in enumerate(order)}
    return [part[pair.group] for pair in pairs]


def left_out(pairs: Sequence[Pair], folds: Sequence[int]) -> list[RelationKind]:
    """Decide each pair by a judge trained without its fold."""
    decided: dict[int, RelationKind] = {}
    for fold in sorted(set(folds)):
        judge = train([pair for pair, own in zip(pairs, folds, strict=True) if own != fold])
        for at, own in enumerate(folds):
            if own == fold:
                decided[at] = judge.decide(pairs[at].features)[0]
    return [decided[at] for at in range(len(pairs))]


def tell(name: str, pairs: Sequence[Pair], decided: Sequence[RelationKind]) -> None:
    """Print how right the decisions on pairs are."""
    contradicts, agrees = RelationKind.CONTRADICTS, RelationKind.CORROBORATES
    may = zip(pairs, decided, strict=True)
    right = sum(pair.kind is _counted(pair, kind) for pair, kind in may)
    three = [(p.kind, kind) for p, kind in zip(pairs, decided, strict=True) if p.three_way]
    found = sum(kind is contradicts for _, kind in three)
    gold = sum(kind is contradicts for kind, _ in three)
    hits = three.count((contradicts, contradicts))
    alarms, agreeing = three.count((agrees, contradicts)), sum(k is agrees for k, _ in three)
    print(
        f"{name:20} {len(pairs):5} pairs  accuracy {100 * right / len(pairs):.1f}"
        f"  contradiction F1 {200 * hits / max(1, found + gold):.1f}"
        f"  false alarms {100 * alarms / max(1, agreeing):.1f}"
    )


def _counted(pair: Pair, kind: RelationKind) -> RelationKind:
    """Return the kind as it counts: where no contradictions are labelled, they are unrelated."""
    apart = kind is RelationKind.CONTRADICTS and not pair.three_way
    return RelationKind.UNRELATED if apart else kind


def _stored(judge: Judge) -> str:
    rows = ",\n".join(
        f'    "{name}": {json.dumps(list(row))}' for name, row in judge.weights.items()
    )
    kinds = json.dumps([kind.value for kind in KINDS])
    bias = json.dumps(list(judge.bias))
    return (
        f'{{\n  "kinds": {kinds},\n  "threshold": {judge.threshold},\n  "bias": {bias},\n'
        f'  "weights": {{\n{rows}\n  }}\n}}\n'
    )


if __name__ == "__main__":
    main()
