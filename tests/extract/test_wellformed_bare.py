"""A subject and a verb that needs more say nothing; what happens or is counted does."""

import pytest

from tests.extract.claims_of import texts_of


@pytest.mark.parametrize(
    "text",
    [
        "Mrs. Lind did not hesitate.",
        "The Dorn team appeared.",
        "Dorn smiled.",
        "The reports were addressed.",
        "There were two instances.",
        "The mayor declared.",
        "Lind finally agreed.",
    ],
)
def test_what_says_nothing_alone_is_no_claim(text: str) -> None:
    assert texts_of(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "The talks collapsed.",
        "Dorn resigned.",
        "Forty percent of voters disagreed.",
        "Lind agreed to sell the mill.",
        "The mayor spoke in Orsk.",
        "There were two clear instances of fraud.",
        "There are no guarantees.",
        "Dorn wasted no time responding.",
        "Lind ordered the guards to wait.",
        "Pagel's attorney declined to comment.",
        "Similar meetings will likely occur annually.",
    ],
)
def test_what_happened_or_is_counted_is_told(text: str) -> None:
    assert text in texts_of(text)
