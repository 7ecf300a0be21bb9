"""What stands right behind a verb stays with it; what belongs elsewhere does not."""

import pytest

from tests.extract.claims_of import texts_of


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The Dorn team appeared paralyzed.", "The Dorn team appeared paralyzed."),
        (
            "The strike leaves the town more or less where it was in March.",
            "The strike leaves the town more or less where it was in March 2022.",
        ),
        (
            "The duel helped to present him as fit for the mayor's office.",
            "The duel helped to present him as fit for the mayor's office.",
        ),
        (
            "And Norland's bakers continue to spend millions each spring looking for better clay.",
            "Norland's bakers continue to spend millions each spring looking for better clay.",
        ),
        (
            "The court tends to slow down rulings as it gets closer to the holidays.",
            "The court tends to slow down rulings as it gets closer to the holidays.",
        ),
        (
            "Prices rose faster than wages did in Orsk.",
            "Prices rose faster than wages did in Orsk.",
        ),
        ("Fewer ships came than expected.", "Fewer ships came than expected."),
    ],
)
def test_a_clause_that_no_comma_parts_stays_with_its_verb(text: str, expected: str) -> None:
    assert expected in texts_of(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Lind said he is a “miser” -- all without raising her voice.", "He is a “miser”."),
        (
            "Long bonds, nothing -- it's really these plans that are hurting the poor.",
            "It's really these plans that are hurting the poor.",
        ),
        (
            "Dorn sold the mill, which, to be clear, is a ruin.",
            "The mill is a ruin.",
        ),
        (
            "The union wouldn't close the port, but rather move it to Tolva.",
            "The union would move the port to Tolva.",
        ),
        (
            "The board met in Orsk, shaking off a dispute over pay.",
            "The board met in Orsk.",
        ),
    ],
)
def test_what_belongs_to_no_verb_or_another_one_is_left_out(text: str, expected: str) -> None:
    assert expected in texts_of(text)


@pytest.mark.parametrize(
    ("text", "untold"),
    [
        ("The court tends to slow down as it gets closer to winter.", "gets closer to winter."),
        ("The strike leaves the town where it was in March.", "It was in March"),
    ],
)
def test_what_only_tells_when_or_where_is_no_claim(text: str, untold: str) -> None:
    assert not any(told.endswith(untold) or told.startswith(untold) for told in texts_of(text))


def test_what_an_as_clause_tells_once_is_a_claim_of_its_own() -> None:
    assert "Prices rose." in texts_of("The miners struck as prices rose.")
