"""A time in front of coordinated verbs holds for each that shares their subject and tense."""

import pytest

from tests.extract.claims_of import texts_of


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "In 1998 the bakery bought an oven and had nine workers.",
            "The bakery had nine workers in 1998.",
        ),
        (
            "Over the past two months, the clubs have met twice and had many talks about a cup.",
            "The clubs had many talks about a cup over the past two months.",
        ),
        (
            "In 1998 Ada Brenn left the bakery and now runs a mill.",
            "Ada Brenn now runs a mill.",
        ),
    ],
)
def test_a_time_in_front(text: str, expected: str) -> None:
    assert expected in texts_of(text)
