"""Two texts of several statements each."""

import pytest

from claims.relate.align import NOTHING, align

from .statements import attacks, exactly, killed

INJURED = killed(exactly(30, "people", "injured"))


@pytest.mark.parametrize(
    ("a", "b", "expected"),
    [
        pytest.param([killed(8), INJURED], [INJURED, killed(8)], "corroborates", id="all agree"),
        pytest.param([killed(8), INJURED], [killed(9), INJURED], "contradicts", id="one clashes"),
        pytest.param([killed(8), INJURED], [attacks(33)], "unrelated", id="nothing shared"),
    ],
)
def test_the_weightiest_pair_decides(a, b, expected):
    assert align(a, b).relation == expected


def test_a_figure_that_is_matched_does_not_clash_with_a_second_one():
    assert align([attacks(33)], [attacks(33), attacks(26)]).relation == "corroborates"


def test_an_empty_text_is_unrelated():
    assert align([], [attacks(33)]) == NOTHING
