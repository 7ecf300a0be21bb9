"""The words that are written for a pronoun: a name, a description, or nothing."""

import pytest

from tests.extract.claims_of import texts_of


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Just 20 percent of voters said they trust the mayor.",
            "Just 20 percent of voters said they trust the mayor.",
        ),
        (
            "The Obama administration is split. It enters its final year.",
            "The Obama administration enters its final year.",
        ),
        (
            "Ida Lind's friends fear that many bakers have never heard of her early poems.",
            "Many bakers have never heard of Ida Lind's early poems.",
        ),
        ("Most of the villages burned. They had no water.", "The villages had no water."),
        (
            "Peter Dorn left. The actor spoke of his youth. “I am not rich,” he said.",
            "The actor is not rich.",
        ),
    ],
)
def test_a_description_says_no_more_than_the_text(text: str, expected: str) -> None:
    assert expected in texts_of(text)


@pytest.mark.parametrize(
    ("text", "wrong"),
    [
        ("Ana Dorn met people who sell boats. They know that the dam leaks.", "People know"),
        (
            "Ida Lind was blamed for the speeches by Karl Mott, who cites them as a warning.",
            "Karl Mott cites the speeches by Karl Mott",
        ),
        ("The Rhcp offered money. He only takes gifts from miners.", "Rhcp only takes"),
        (
            "Karl Mott thanked Ivo Nef, a nurse and a member of the board, and said he will stay.",
            "The member",
        ),
    ],
)
def test_nobody_is_told_more_widely_than_meant(text: str, wrong: str) -> None:
    assert not [claim for claim in texts_of(text) if claim.startswith(wrong)]
