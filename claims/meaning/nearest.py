"""Which vectors are alike."""

from collections.abc import Callable, Iterator
from itertools import islice

import numpy as np

from claims.meaning.encoder import Floats

Alike = tuple[float, int, int]
"""How alike two vectors are, from -1 to 1, and their places."""

_TOGETHER = 512


def most_alike(
    vectors: Floats, may_pair: Callable[[int, int], bool], *, least: float, most: int
) -> list[Alike]:
    """Return the pairs of vectors that are alike and may be paired, the likest first.

    Vectors have length 1. Of each pair the earlier place comes first.
    """
    found = sorted(_alike(vectors, least), key=lambda one: (-one[0], one[1:]))
    return list(islice((one for one in found if may_pair(one[1], one[2])), most))


def _alike(vectors: Floats, least: float) -> Iterator[Alike]:
    for start in range(0, len(vectors), _TOGETHER):
        likeness = vectors[start : start + _TOGETHER] @ vectors[start:].T
        rows, columns = np.nonzero(np.triu(likeness, 1) >= least)
        for row, column in zip(rows.tolist(), columns.tolist(), strict=True):
            yield round(float(likeness[row, column]), 3), start + row, start + column
