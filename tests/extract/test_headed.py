"""Titles in quotation marks are told whole, and state nothing by themselves."""

import pytest

from tests.extract.claims_of import texts_of


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Anyone can find solace in a Post article titled “Lind Wins Where Voting Fails.”",
            ["Anyone can find solace in a Post article titled “Lind Wins Where Voting Fails."],
        ),
        (
            "Orsk sold a book called “The Mill Burned Down” in 2010.",
            ["Orsk sold a book called “The Mill Burned Down” in 2010."],
        ),
        ("The mayor said: “The mill burned down.”", ["The mill burned down."]),
    ],
)
def test_titles_are_told_whole(text: str, expected: list[str]) -> None:
    assert [told.replace("“", "").replace("”", "") for told in texts_of(text)] == [
        told.replace("“", "").replace("”", "") for told in expected
    ]
