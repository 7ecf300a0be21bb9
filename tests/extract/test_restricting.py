"""A noun keeps the clause that tells which one it is, where that is told nowhere else."""

import pytest

from tests.extract.claims_of import texts_of


@pytest.mark.parametrize(
    "text",
    [
        "This year 14 towns passed 30 rules making it harder to build homes.",
        "Dorn found about 100 letters containing private names.",
        "There were two cases in which the bank gave loans to its own directors.",
        "The state has 3 laws that make it harder to sell land.",
        "Lind is a man who is lost.",
        "Lind led by 20 points among the 40 percent of bakers who own a boat.",
        "Orsk is one of 45 towns where fishing is guaranteed by law.",
        "The town voted to pay $5.5 million to workers poisoned or burned by the old plant.",
        "The army sent forces in addition to the 3,500 troops advising and assisting in Orsk.",
    ],
)
def test_a_clause_that_is_told_nowhere_else_stays(text: str) -> None:
    told = texts_of(text)[0].replace(" (2022)", "")
    assert told == text


def test_a_past_clause_of_a_predicate_is_told_alone() -> None:
    assert texts_of("Lind is a baker who sold 40 shops in 2010.") == [
        "Lind is a baker.",
        "Lind sold 40 shops in 2010.",
    ]
