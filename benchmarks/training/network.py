"""The attribution network as it is trained: the same layers in PyTorch, and how to store them."""

from collections.abc import Sequence

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor, nn
from torch.nn.functional import relu

from benchmarks.training.examples import Example
from claims.extract.attribution_window import RELATIONS, STEPS
from claims.extract.attribution_words import FEATURES, KNOWN, Vocabulary

HIDDEN, ROLE, BLOCKS, LABELS = 64, 48, 3, 4
WIDTHS = {"lemma": 32, "tag": 12, "dep": 12, "entity": 4, "quote": 4, "shape": 3}
ROWS = {"quote": 3, "shape": 4}
QUOTES = 6
"""Rows of the kinds of quotation as seen from a cue."""

Arrays = dict[str, NDArray[np.generic]]


class TrainedNetwork(nn.Module):
    """See :class:`claims.extract.attribution_network.Network` for what it computes."""

    def __init__(self, vocabulary: Vocabulary, vectors: NDArray[np.float32], drop: float) -> None:
        super().__init__()
        rows = {name: len(vocabulary[name]) + 1 for name in KNOWN} | ROWS
        self.features = nn.ModuleDict(
            {name: nn.Embedding(rows[name], width) for name, width in WIDTHS.items()}
        )
        unknown = np.zeros((1, vectors.shape[1]), dtype=np.float32)
        self.register_buffer("vectors", torch.from_numpy(np.concatenate([unknown, vectors])))
        self.meaning = nn.Linear(vectors.shape[1], HIDDEN, bias=False)
        self.input = nn.Linear(sum(WIDTHS.values()), HIDDEN)
        self.mixes = nn.ModuleList([nn.Linear(5 * HIDDEN, HIDDEN) for _ in range(BLOCKS)])
        self.norms = nn.ModuleList([nn.LayerNorm(HIDDEN) for _ in range(BLOCKS)])
        self.cue_inner, self.cue = nn.Linear(HIDDEN, HIDDEN), nn.Linear(HIDDEN, 1)
        self.role_word = nn.Linear(HIDDEN, ROLE)
        self.role_cue = nn.Linear(HIDDEN, ROLE, bias=False)
        self.relation = nn.Embedding(RELATIONS, ROLE)
        self.distance = nn.Embedding(2 * STEPS, ROLE)
        self.quote = nn.Embedding(QUOTES, ROLE)
        for table in (self.relation, self.distance, self.quote):
            nn.init.normal_(table.weight, 0, 0.1)
        self.near = nn.Conv1d(ROLE, ROLE, 3, padding=1)
        self.far = nn.Conv1d(ROLE, ROLE, 3, padding=1)
        self.label = nn.Linear(ROLE, LABELS)
        self.transitions = nn.Parameter(torch.zeros(LABELS, LABELS))
        self.first, self.last = (nn.Parameter(torch.zeros(LABELS)) for _ in range(2))
        self.drop = nn.Dropout(drop)

    def encoded(self, example: Example, forget: float) -> Tensor:
        """Return every word in context; lemmas are forgotten at random while training."""
        rows = {name: torch.from_numpy(example.words.features[name]) for name in FEATURES}
        if self.training:
            rows["lemma"] = rows["lemma"] * (torch.rand(len(rows["lemma"])) > forget)
        chosen = [self.features[name](rows[name]) for name in WIDTHS]
        meaning = self.meaning(self.drop(self.vectors[rows["meaning"]]))
        hidden = relu(self.input(self.drop(torch.cat(chosen, dim=1))) + meaning)
        heads = torch.from_numpy(example.words.heads)
        for mix, norm in zip(self.mixes, self.norms, strict=True):
            parts = [hidden, _shifted(hidden, 1), _shifted(hidden, -1), hidden[heads]]
            mixed = torch.cat([*parts, _children(hidden, heads)], dim=1)
            hidden = norm(hidden + relu(mix(self.drop(mixed))))
        return hidden

    def cue_scores(self, hidden: Tensor) -> Tensor:
        """Return how strongly each word looks like the head of a cue (log odds)."""
        return self.cue(self.drop(relu(self.cue_inner(hidden))))[:, 0]

    def label_scores(self, hidden: Tensor, example: Example) -> tuple[Tensor, Tensor]:
        """Return the scores of the labels in each window, padded, and which places are words."""
        windows = example.windows
        inside = _padded([np.ones(one.end - one.start, dtype=np.int64) for one in windows]) > 0
        places = _padded([np.arange(one.start, one.end) for one in windows])
        cues = torch.tensor([one.cue for one in windows])
        total = self.role_word(hidden)[places] + self.role_cue(hidden)[cues][:, None]
        for name in ("relation", "distance", "quote"):
            total = total + getattr(self, name)(_padded([getattr(one, name) for one in windows]))
        mask = inside[:, :, None].float()
        flat = self.drop(relu(total)) * mask
        for layer in (self.near, self.far):
            flat = flat + self.drop(relu(layer(flat.transpose(1, 2))).transpose(1, 2) * mask)
        return self.label(flat), inside

    def surprise(self, scores: Tensor, inside: Tensor, labels: Tensor) -> Tensor:
        """Return the negative log likelihood of label sequences (Lafferty et al. 2001)."""
        rows = torch.arange(len(scores))
        reached = self.first + scores[:, 0]
        given = self.first[labels[:, 0]] + scores[rows, 0, labels[:, 0]]
        for place in range(1, scores.shape[1]):
            here = inside[:, place]
            onward = torch.logsumexp(reached[:, :, None] + self.transitions, dim=1)
            reached = torch.where(here[:, None], onward + scores[:, place], reached)
            step = self.transitions[labels[:, place - 1], labels[:, place]]
            given = given + here * (step + scores[rows, place, labels[:, place]])
        final = labels[rows, inside.sum(dim=1) - 1]
        return (torch.logsumexp(reached + self.last, dim=1) - given - self.last[final]).sum()

    def weights(self) -> Arrays:
        """Return the arrays that the package ships, tables as bytes with a scale."""
        stored: Arrays = {}
        start = 0
        for name, width in WIDTHS.items():
            part = self.input.weight[:, start : start + width]
            _store_table(stored, name, self.features[name].weight @ part.T)
            start += width
        _store_table(stored, "meaning", self.meaning(self.vectors))
        stored["input_bias"] = _half(self.input.bias)
        for block, (mix, norm) in enumerate(zip(self.mixes, self.norms, strict=True)):
            five = mix.weight.reshape(HIDDEN, 5, HIDDEN).permute(2, 1, 0)
            stored[f"mix_weight{block}"] = _half(five.reshape(HIDDEN, 5 * HIDDEN))
            bias = torch.cat([mix.bias, torch.zeros(4 * HIDDEN)])
            stored[f"mix_bias{block}"] = _half(bias)
            stored[f"norm_scale{block}"] = _half(norm.weight)
            stored[f"norm_bias{block}"] = _half(norm.bias)
        for name in ("cue_inner", "cue", "label"):
            layer = getattr(self, name)
            stored[f"{name}_weight"], stored[f"{name}_bias"] = (
                _half(layer.weight.T),
                _half(layer.bias),
            )
        for name in ("near", "far"):
            layer = getattr(self, name)
            three = layer.weight.permute(1, 2, 0).reshape(ROLE, 3 * ROLE)
            stored[f"{name}_weight"], stored[f"{name}_bias"] = _half(three), _half(layer.bias)
        stored["role_word"], stored["role_bias"] = (
            _half(self.role_word.weight.T),
            _half(self.role_word.bias),
        )
        stored["role_cue"] = _half(self.role_cue.weight.T)
        for name in ("relation", "distance", "quote"):
            stored[f"role_{name}"] = _half(getattr(self, name).weight)
        for name in ("transitions", "first", "last"):
            stored[name] = _half(getattr(self, name))
        return stored


def padded_labels(example: Example) -> Tensor:
    """Return the labels of the windows of an example, padded with 0."""
    return _padded(example.labels)


def _padded(rows: Sequence[NDArray[np.int64]]) -> Tensor:
    longest = max(len(row) for row in rows)
    table = np.zeros((len(rows), longest), dtype=np.int64)
    for number, row in enumerate(rows):
        table[number, : len(row)] = row
    return torch.from_numpy(table)


def _shifted(values: Tensor, by: int) -> Tensor:
    empty = torch.zeros(1, values.shape[1])
    return torch.cat([empty, values[:-1]] if by > 0 else [values[1:], empty])


def _children(values: Tensor, heads: Tensor) -> Tensor:
    places = torch.nonzero(heads != torch.arange(len(heads)))[:, 0]
    sums = torch.zeros_like(values).index_add(0, heads[places], values[places])
    counts = torch.zeros(len(heads), 1).index_add(0, heads[places], torch.ones(len(places), 1))
    return sums / counts.clamp(min=1)


def _half(values: Tensor) -> NDArray[np.float16]:
    stored: NDArray[np.float16] = values.detach().numpy().astype(np.float16)
    return stored


def _store_table(stored: Arrays, name: str, table: Tensor) -> None:
    values = table.detach().numpy()
    scale = np.maximum(np.abs(values).max(axis=0), 1e-6) / 127
    stored[f"table_{name}"] = np.round(values / scale).astype(np.int8)
    stored[f"scale_{name}"] = scale.astype(np.float32)
