"""The judgement of two short texts as wholes, by weighed features."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from math import exp

from claims.model import RelationKind

CLASHES = (
    "negation",
    "negation of it",
    "opener",
    "denial",
    "antonym",
    "antonym of one",
    "unlike numbers",
    "roles",
)
"""The features of which one must hold for two texts to contradict each other."""

KINDS = (RelationKind.CORROBORATES, RelationKind.UNRELATED, RelationKind.CONTRADICTS)
"""What two texts can be to each other, in the order of the weights."""


@dataclass(frozen=True, slots=True)
class Judge:
    """A multinomial logistic regression: for each feature one weight a kind, and one bias a kind.

    ``threshold`` is how likely a contradiction must be to be called one.
    """

    bias: tuple[float, ...]
    weights: Mapping[str, tuple[float, ...]]
    threshold: float

    def likelihoods(self, features: Mapping[str, float]) -> dict[RelationKind, float]:
        """Return how likely each kind is; together they make 1."""
        sums = list(self.bias)
        for name, value in features.items():
            for at, weight in enumerate(self.weights[name]):
                sums[at] += weight * value
        powers = [exp(one - max(sums)) for one in sums]
        return dict(zip(KINDS, (power / sum(powers) for power in powers), strict=True))

    def decide(self, features: Mapping[str, float]) -> tuple[RelationKind, float]:
        """Return the kind and how likely it is: a contradiction only where words clash."""
        likely = self.likelihoods(features)
        clashing = any(features[name] for name in CLASHES)
        if clashing and likely[RelationKind.CONTRADICTS] >= self.threshold:
            return RelationKind.CONTRADICTS, likely[RelationKind.CONTRADICTS]
        rest = (RelationKind.CORROBORATES, RelationKind.UNRELATED)
        kind = max(rest, key=lambda kind: likely[kind])
        if kind is RelationKind.CORROBORATES and features["antonym of one"]:
            kind = RelationKind.UNRELATED
        return kind, likely[kind]


@cache
def trained() -> Judge:
    """Return the judge that is shipped; docs/judge.md tells how it was trained."""
    stored = json.loads(files(__package__).joinpath("weights.json").read_text(encoding="utf-8"))
    weights = {name: tuple(row) for name, row in stored["weights"].items()}
    return Judge(tuple(stored["bias"]), weights, stored["threshold"])
