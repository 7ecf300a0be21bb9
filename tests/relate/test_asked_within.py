"""Two who will not say, or do not know, agree only about one matter."""

import pytest

from claims import compare

ONE = (
    (
        "Pastor Ana Diaz declined to say whether the church had been threatened.",
        "Ana Diaz, the pastor, declined to say if the church was threatened.",
    ),
    (
        "The police do not know why the fire in Orsk broke out.",
        "The police do not know why the Orsk fire broke out.",
    ),
)
TWO = (
    (
        "Pastor Ana Diaz declined to say whether the church had been threatened.",
        "Pastor Ana Diaz declined to say who had bought the farm.",
    ),
    (
        "The police do not know why the fire broke out.",
        "The police do not know who owns the house.",
    ),
    (
        "Minister Holm refused to confirm when the talks with Norland begin.",
        "Minister Holm refused to confirm whether she had met the rebels.",
    ),
    (
        "The Orsa Bank would not disclose how much money was lost.",
        "The Orsa Bank would not disclose which branches will close.",
    ),
)


@pytest.mark.parametrize(("a", "b"), ONE)
def test_one_matter_may_agree(a, b):
    assert compare(a, b).relation == compare(b, a).relation == "corroborates"


@pytest.mark.parametrize(("a", "b"), TWO)
def test_two_matters_are_unrelated(a, b):
    assert compare(a, b).relation == compare(b, a).relation == "unrelated"
