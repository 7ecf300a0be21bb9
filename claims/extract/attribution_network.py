"""A small network that finds cues, and the source and content of each: numpy only.

The words of an article pass through a few layers that mix each word with its
neighbours in the text and in the parse. One output tells whether a word heads a
cue; for each cue a second part labels the words around it, and the best sequence
of labels is chosen (Viterbi). The weights are trained by
``benchmarks/attribution_training.py`` and described in docs/network.md.
"""

from collections.abc import Mapping, Sequence
from functools import cache
from importlib.resources import files
from io import BytesIO

import numpy as np
from numpy.typing import NDArray

from claims.extract.attribution_window import Window
from claims.extract.attribution_words import FEATURES, KNOWN, Rows, Vocabulary, Words

Values = NDArray[np.float32]

NONE, SOURCE, CUE, CONTENT = range(4)
"""The labels of the words around a cue."""

WEIGHTS = "attribution_weights.npz"
_TINY = 1e-5


class Network:
    """The trained network; ``vocabulary`` tells which words and labels it knows."""

    def __init__(self, weights: Mapping[str, NDArray[np.generic]]) -> None:
        self.vocabulary: Vocabulary = {
            name: Rows(weights[f"known_{name}"].tolist()) for name in KNOWN
        }
        self.threshold = float(weights["threshold"])
        self._tables = {name: _table(weights, name) for name in FEATURES}
        self._weights: dict[str, Values] = {
            name: value.astype(np.float32)
            for name, value in weights.items()
            if not name.startswith(("known_", "table_", "scale_"))
        }
        blocks = sum(name.startswith("mix_weight") for name in weights)
        self._mixes = [
            tuple(zip(self._cut(f"mix_weight{n}", 5), self._cut(f"mix_bias{n}", 5), strict=True))
            for n in range(blocks)
        ]
        self._convolutions = {name: self._cut(f"{name}_weight", 3) for name in ("near", "far")}

    def cues(self, words: Words) -> tuple[Values, Values]:
        """Return what is known of each word in context, and how likely it heads a cue."""
        hidden = self._encoded(words)
        inner = _rectified(self._linear(hidden, "cue_inner"))
        return hidden, _logistic(self._linear(inner, "cue")[:, 0])

    def labels(self, hidden: Values, windows: Sequence[Window]) -> list[NDArray[np.int64]]:
        """Return the label of each word of each window."""
        if not windows:
            return []
        lengths = np.array([window.end - window.start for window in windows])
        flat, rows = self._flat(hidden, windows, lengths)
        for name in ("near", "far"):
            flat = flat + _masked(_rectified(self._convolved(flat, name)), rows)
        scores = self._linear(flat, "label")
        padded = np.zeros((len(windows), int(lengths.max()), scores.shape[1]), dtype=np.float32)
        owners = np.repeat(np.arange(len(windows)), lengths)
        offsets = np.concatenate([np.arange(length) for length in lengths])
        padded[owners, offsets] = scores[rows]
        best = best_labels(padded, lengths, chain=self._weights)
        return [best[number, :length] for number, length in enumerate(lengths.tolist())]

    def _encoded(self, words: Words) -> Values:
        hidden = np.tile(self._weights["input_bias"], (len(words), 1))
        for name, table in self._tables.items():
            hidden += table[words.features[name]]
        hidden = _rectified(hidden)
        children = _Children(words.heads)
        for block, mix in enumerate(self._mixes):
            total, before, after, head, below = (hidden @ weight + bias for weight, bias in mix)
            total[1:] += before[:-1]
            total[:-1] += after[1:]
            total += head[words.heads]
            children.add_mean(below, total)
            hidden = self._normal(hidden + _rectified(total), block)
        return hidden

    def _normal(self, hidden: Values, block: int) -> Values:
        centred: Values = hidden - hidden.mean(axis=1, keepdims=True)
        variance = np.einsum("ij,ij->i", centred, centred) / np.float32(hidden.shape[1])
        centred *= (1 / np.sqrt(variance + np.float32(_TINY)))[:, None]
        centred *= self._weights[f"norm_scale{block}"]
        centred += self._weights[f"norm_bias{block}"]
        return centred

    def _flat(
        self, hidden: Values, windows: Sequence[Window], lengths: NDArray[np.int64]
    ) -> tuple[Values, NDArray[np.int64]]:
        """Lay the windows in a row, an empty place behind each; tell the rows that are words."""
        weights = self._weights
        places = np.concatenate([np.arange(one.start, one.end) for one in windows])
        cues = np.repeat([one.cue for one in windows], lengths)
        total = (hidden @ weights["role_word"])[places] + (hidden @ weights["role_cue"])[cues]
        for name in ("relation", "distance", "quote"):
            chosen = np.concatenate([getattr(one, name) for one in windows])
            total += weights[f"role_{name}"][chosen]
        rows = np.arange(len(places)) + np.repeat(np.arange(len(windows)), lengths)
        flat = np.zeros((len(places) + len(windows), total.shape[1]), dtype=np.float32)
        flat[rows] = _rectified(total + weights["role_bias"])
        return flat, rows

    def _cut(self, name: str, number: int) -> list[Values]:
        """Cut weights into so many of equal width, each laid out on its own."""
        parts = np.split(self._weights[name], number, axis=-1)
        return [np.ascontiguousarray(part) for part in parts]

    def _convolved(self, flat: Values, name: str) -> Values:
        before, total, after = (flat @ weight for weight in self._convolutions[name])
        total[1:] += before[:-1]
        total[:-1] += after[1:]
        total += self._weights[f"{name}_bias"]
        return total

    def _linear(self, values: Values, name: str) -> Values:
        return values @ self._weights[f"{name}_weight"] + self._weights[f"{name}_bias"]


class _Children:
    """Means over the children of each word in the parse."""

    def __init__(self, heads: NDArray[np.int64]) -> None:
        places = np.flatnonzero(heads != np.arange(len(heads)))
        self._order = places[np.argsort(heads[places], kind="stable")]
        ordered = heads[self._order]
        self._firsts = np.flatnonzero(np.diff(ordered, prepend=-1))
        self._parents = ordered[self._firsts]
        counts = np.diff(np.append(self._firsts, len(ordered)))
        self._shares = (1 / counts).astype(np.float32)[:, None]

    def add_mean(self, values: Values, total: Values) -> None:
        """Add the mean of the values of its children to the total of each parent."""
        if len(self._order):
            sums = np.add.reduceat(values[self._order], self._firsts, axis=0)
            total[self._parents] += sums * self._shares


@cache
def network() -> Network | None:
    """Load the network that is installed with the package; None where its file is missing."""
    path = files("claims.extract") / WEIGHTS
    if not path.is_file():
        return None
    with np.load(BytesIO(path.read_bytes()), allow_pickle=False) as weights:
        return Network(dict(weights))


def best_labels(
    scores: Values, lengths: NDArray[np.int64], *, chain: Mapping[str, Values]
) -> NDArray[np.int64]:
    """Return the best sequence of labels of each window (Viterbi 1967).

    ``scores`` has windows, places and labels; ``chain`` holds the scores of the
    "first" and the "last" label and of the "transitions" from label to label.
    """
    longest = scores.shape[1]
    windows = np.arange(len(lengths))
    reached = np.empty((longest, *scores[:, 0].shape), dtype=scores.dtype)
    came = np.zeros(reached.shape, dtype=np.int64)
    reached[0] = scores[:, 0] + chain["first"]
    for place in range(1, longest):
        steps = reached[place - 1][:, :, None] + chain["transitions"]
        steps.argmax(axis=1, out=came[place])
        np.add(steps.max(axis=1), scores[:, place], out=reached[place])
    lasts = (reached[lengths - 1, windows] + chain["last"]).argmax(axis=1)
    best = np.zeros((longest, len(lengths)), dtype=np.int64)
    best[lengths - 1, windows] = label = lasts
    for place in range(longest - 2, -1, -1):
        label = np.where(place < lengths - 1, came[place + 1][windows, label], lasts)
        best[place] = label
    return best.T


def _table(weights: Mapping[str, NDArray[np.generic]], name: str) -> Values:
    """Return a table of a feature, stored as bytes with a scale for each column."""
    table: Values = weights[f"table_{name}"].astype(np.float32)
    return table * weights[f"scale_{name}"].astype(np.float32)


def _rectified(values: Values) -> Values:
    return np.maximum(values, 0)


def _logistic(values: Values) -> Values:
    return np.asarray(1 / (1 + np.exp(-values)), dtype=np.float32)


def _masked(values: Values, rows: NDArray[np.int64]) -> Values:
    kept = np.zeros_like(values)
    kept[rows] = values[rows]
    return kept
