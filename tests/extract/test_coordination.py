"""What coordinated verbs share, and which of them are only alternatives."""

import pytest

from tests.extract.claims_of import extraction_of, texts_of


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The judge has not read the letter or heard the witness.",
            ["The judge has not read the letter.", "The judge has not heard the witness."],
        ),
        (
            "The bank did not visit or pay the farmers.",
            ["The bank did not visit the farmers.", "The bank did not pay the farmers."],
        ),
        (
            "The pilots were never trained and tested.",
            ["The pilots were never trained.", "The pilots were never tested."],
        ),
        (
            "The school will hire and train ten nurses.",
            ["The school will hire ten nurses.", "The school will train ten nurses."],
        ),
        (
            "The jury neither freed nor fined the driver.",
            ["The jury did not free the driver.", "The jury did not fine the driver."],
        ),
    ],
)
def test_later_verbs_share_negation_and_auxiliaries(text: str, expected: list[str]) -> None:
    assert sorted(texts_of(text)) == sorted(expected)


@pytest.mark.parametrize(
    "text",
    [
        "The driver fell asleep or lost his way.",
        "The bank either burned the records or hid them in Orsk.",
        "The farmers could have drained or flooded the fields.",
    ],
)
def test_alternatives_are_not_told_alone(text: str) -> None:
    assert texts_of(text) == [text]


def test_reported_alternatives_are_not_told_alone() -> None:
    found = texts_of("The judge said the boat had struck a reef or was hit by a mine.")
    assert found == ["The boat had struck a reef or was hit by a mine."]


def test_a_denial_of_alternatives_stays_whole() -> None:
    found = texts_of("The bank denied that it had lost the records or sold the house.")
    assert found == ["It is not true that the bank had lost the records or sold the house."]


def test_only_what_follows_a_but_is_affirmed() -> None:
    claims = extraction_of("The bank has not sold the house but let it.").claims
    assert claims[0].polarity == "denied"
    assert "The bank has not let it." not in [claim.text for claim in claims]
