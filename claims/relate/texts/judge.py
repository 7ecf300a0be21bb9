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
    "antonym alone",
    "unlike numbers",
    "roles",
)
"""The features of which one must hold for two texts to contradict each other."""

EXCLUDING = ("antonym of one", "unlike kinds", "unlike names", "one word met")
"""The features of which none may hold for two texts to agree."""

LEAST_AGREEING = 0.2
"""Share of the shorter text that the longer must have before the two can agree."""

LEAST_CLASHING = 0.15
"""Share of the shorter text that the longer must have before the two can contradict each other."""

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
        """Return the kind and how likely it is.

        Texts contradict each other only where words clash, and are related only
        where enough of the shorter one stands in the longer.
        """
        likely = self.likelihoods(features)
        if features["coverage"] >= LEAST_CLASHING and self._clashes(features, likely):
            return RelationKind.CONTRADICTS, 1.0 - likely[RelationKind.UNRELATED]
        agrees = likely[RelationKind.CORROBORATES] >= likely[RelationKind.UNRELATED]
        excluded = features["coverage"] < LEAST_AGREEING or any(features[n] for n in EXCLUDING)
        if agrees and not excluded:
            return RelationKind.CORROBORATES, likely[RelationKind.CORROBORATES]
        return RelationKind.UNRELATED, 1.0 - likely[RelationKind.CORROBORATES]

    def _clashes(self, features: Mapping[str, float], likely: Mapping[RelationKind, float]) -> bool:
        clashing = any(features[name] for name in CLASHES)
        sure = likely[RelationKind.CONTRADICTS] >= self.threshold
        return bool(features["antonym alone"]) or (clashing and sure)


@cache
def trained() -> Judge:
    """Return the judge that is shipped; docs/judge.md tells how it was trained."""
    stored = json.loads(files(__package__).joinpath("weights.json").read_text(encoding="utf-8"))
    weights = {name: tuple(row) for name, row in stored["weights"].items()}
    return Judge(tuple(stored["bias"]), weights, stored["threshold"])
