"""A share or change of one is not that of another, whatever else is alike."""

import pytest

from claims import compare

TWO = (
    ("Workers at the mine got a 5 percent raise.", "Teachers got a 5 percent raise."),
    ("Nurses received a raise of 4 percent.", "Drivers received a raise of 4 percent."),
    ("The bakers won a 3 percent rise in pay.", "The printers won a 3 percent rise in pay."),
    ("Dockers lost 8 percent of their pay.", "Pilots lost 8 percent of their pay."),
)
ONE = (
    ("Workers at the mine got a 5 percent raise.", "The mine's workers got a 5 percent raise."),
    ("The bank's profit fell 12 percent.", "Profit at the bank fell 12 percent."),
    ("The firm cut 5 percent of its jobs.", "The company cut 5 percent of its jobs."),
)


@pytest.mark.parametrize(("a", "b"), TWO)
def test_two_bearers_give_two_questions(a, b):
    assert compare(a, b).relation == compare(b, a).relation == "unrelated"


@pytest.mark.parametrize(("a", "b"), ONE)
def test_one_bearer_named_in_two_ways_is_one(a, b):
    assert compare(a, b).relation == compare(b, a).relation == "corroborates"
