"""A sentence encoder of the BERT kind, run by numpy alone."""

from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float32]

TOGETHER = 32
"""How many texts of one length are encoded at a time, to bound memory."""

_TINY = 1e-12


@dataclass(frozen=True, slots=True)
class Encoder:
    """Weights by their names in the file, and what turns a text into the numbers of its pieces.

    ``heads`` is in how many parts each layer looks at the other pieces.
    """

    weights: Mapping[str, Floats]
    pieces: Callable[[str], Sequence[int]]
    heads: int

    def encode(self, texts: Sequence[str]) -> Floats:
        """Return one vector of length 1 for each text: the mean over its pieces."""
        numbers = [self.pieces(text) for text in texts]
        found = np.zeros((len(texts), self._table("embeddings.LayerNorm").size), np.float32)
        for rows in _of_one_length(numbers):
            hidden = self._layers(self._looked_up(np.array([numbers[row] for row in rows])))
            mean = hidden.mean(axis=1)
            found[rows] = mean / np.linalg.norm(mean, axis=1, keepdims=True)
        return found

    def _looked_up(self, numbers: NDArray[np.int64]) -> Floats:
        places = self._table("embeddings.position_embeddings")[: numbers.shape[1]]
        kind = self._table("embeddings.token_type_embeddings")[0]
        found = self._table("embeddings.word_embeddings")[numbers] + places + kind
        return self._levelled(found, "embeddings.LayerNorm")

    def _layers(self, hidden: Floats) -> Floats:
        number = 0
        while f"encoder.layer.{number}.output.dense.weight" in self.weights:
            layer = f"encoder.layer.{number}"
            seen = self._linear(self._attended(hidden, layer), f"{layer}.attention.output.dense")
            hidden = self._levelled(hidden + seen, f"{layer}.attention.output.LayerNorm")
            inner = _gelu(self._linear(hidden, f"{layer}.intermediate.dense"))
            changed = hidden + self._linear(inner, f"{layer}.output.dense")
            hidden = self._levelled(changed, f"{layer}.output.LayerNorm")
            number += 1
        return hidden

    def _attended(self, hidden: Floats, layer: str) -> Floats:
        """Return what each piece sees of all pieces of its text."""
        count, length, width = hidden.shape
        query, key, value = (
            self._linear(hidden, f"{layer}.attention.self.{name}")
            .reshape(count, length, self.heads, -1)
            .transpose(0, 2, 1, 3)
            for name in ("query", "key", "value")
        )
        scores = query @ key.transpose(0, 1, 3, 2) / np.float32(np.sqrt(width / self.heads))
        shares = np.exp(scores - scores.max(axis=-1, keepdims=True))
        shares /= shares.sum(axis=-1, keepdims=True)
        seen: Floats = (shares @ value).transpose(0, 2, 1, 3).reshape(count, length, width)
        return seen

    def _linear(self, hidden: Floats, name: str) -> Floats:
        changed: Floats = hidden @ self._table(name).T + self.weights[f"{name}.bias"]
        return changed

    def _levelled(self, hidden: Floats, name: str) -> Floats:
        centred: Floats = hidden - hidden.mean(axis=-1, keepdims=True)
        spread = np.sqrt((centred**2).mean(axis=-1, keepdims=True) + _TINY)
        result: Floats = centred / spread * self._table(name) + self.weights[f"{name}.bias"]
        return result

    def _table(self, name: str) -> Floats:
        return self.weights[f"{name}.weight"]


def _of_one_length(numbers: Sequence[Sequence[int]]) -> Iterator[list[int]]:
    """Yield the places of texts that have equally many pieces, so that none must be padded."""
    places: dict[int, list[int]] = defaultdict(list)
    for place, pieces in enumerate(numbers):
        places[len(pieces)].append(place)
    for found in places.values():
        yield from (found[first : first + TOGETHER] for first in range(0, len(found), TOGETHER))


def _gelu(values: Floats) -> Floats:
    return values * (1 + _erf(values * np.float32(0.5**0.5))) * np.float32(0.5)


def _erf(values: Floats) -> Floats:
    """Return the error function by formula 7.1.26 of Abramowitz and Stegun, right to 2e-7."""
    size = np.abs(values)
    step = 1 / (1 + np.float32(0.3275911) * size)
    powers = (0.254829592, -0.284496736, 1.421413741, -1.453152027, 1.061405429)
    total = np.zeros_like(size)
    for factor in reversed(powers):
        total = (total + np.float32(factor)) * step
    result: Floats = np.sign(values) * (1 - total * np.exp(-(size**2)))
    return result
