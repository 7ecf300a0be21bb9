import numpy as np
import pytest

from claims.meaning.nearest import most_alike

VECTORS = np.array([[1, 0], [0.8, 0.6], [0, 1], [1, 0]], dtype=np.float32)


def all_may(first, second):
    return True


@pytest.mark.parametrize(
    ("least", "pairs"),
    [
        (0.9, [(0, 3)]),
        (0.7, [(0, 3), (0, 1), (1, 3)]),
        (0.5, [(0, 3), (0, 1), (1, 3), (1, 2)]),
    ],
)
def test_the_likest_come_first_and_no_vector_meets_itself(least, pairs):
    found = most_alike(VECTORS, all_may, least=least, most=9)
    assert [(a, b) for _, a, b in found] == pairs
    assert found[0][0] == 1.0


def test_the_limit_counts_only_pairs_that_may_be():
    found = most_alike(VECTORS, lambda a, b: (a, b) != (0, 3), least=0.7, most=1)
    assert found == [(0.8, 0, 1)]


def test_pairs_are_found_across_blocks():
    vectors = np.zeros((1500, 1501), dtype=np.float32)
    vectors[np.arange(1500), np.arange(1500)] = 1
    vectors[1499] = vectors[3]
    assert most_alike(vectors, all_may, least=0.9, most=9) == [(1.0, 3, 1499)]


def test_nothing_is_alike_in_nothing():
    assert most_alike(np.zeros((0, 2), dtype=np.float32), all_may, least=0.5, most=9) == []
