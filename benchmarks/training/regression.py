"""Multinomial logistic regression with a penalty on large weights."""

from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]

PENALTY = 10.0
"""How much squared weights of features of one spread cost beside the surprise at a label."""

STEPS = 60


class Regression(NamedTuple):
    """A row of weights for each feature, and a bias for each kind."""

    weights: Floats
    bias: Floats


def fit(inputs: Floats, wanted: NDArray[np.int64], *, kinds: int) -> Regression:
    """Fit weights to the kinds wanted, by Newton's method; features are brought to one spread."""
    mean, spread = inputs.mean(axis=0), inputs.std(axis=0)
    spread[spread == 0] = 1.0
    rows = np.hstack([(inputs - mean) / spread, np.ones((len(inputs), 1))])
    found = _newton(rows, np.eye(kinds)[wanted])
    weights = found[:-1] / spread[:, None]
    return Regression(weights, found[-1] - mean @ weights)


def _newton(rows: Floats, wanted: Floats) -> Floats:
    width, kinds = rows.shape[1], wanted.shape[1]
    weights = np.zeros((width, kinds))
    penalty = np.full(width, PENALTY)
    penalty[-1] = 1e-6
    for _ in range(STEPS):
        likely = _softmax(rows @ weights)
        slope = rows.T @ (likely - wanted) + penalty[:, None] * weights
        step = np.linalg.solve(_curvature(rows, likely, penalty), slope.T.ravel())
        step = step.reshape(kinds, width).T
        weights = weights - step
        if np.abs(step).max() < 1e-8:
            break
    return weights


def _curvature(rows: Floats, likely: Floats, penalty: Floats) -> Floats:
    kinds = likely.shape[1]
    blocks = [
        [
            rows.T @ (rows * (likely[:, i] * ((i == j) - likely[:, j]))[:, None])
            + (i == j) * np.diag(penalty)
            for j in range(kinds)
        ]
        for i in range(kinds)
    ]
    return np.block(blocks)


def _softmax(sums: Floats) -> Floats:
    powers = np.exp(sums - sums.max(axis=1, keepdims=True))
    return np.asarray(powers / powers.sum(axis=1, keepdims=True))
