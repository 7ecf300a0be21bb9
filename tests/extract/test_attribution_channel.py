"""When and by what means somebody spoke is no part of what is said."""

import pytest

from tests.extract.claims_of import texts_of


@pytest.mark.parametrize(
    ("text", "claim"),
    [
        (
            "Dorn said on Monday the council had shut the school.",
            "The council had shut the school.",
        ),
        ("Dorn said Monday the council had shut the school.", "The council had shut the school."),
        (
            "The firm confirmed Lind was a guest on the ferry via Facebook on Friday.",
            "Lind was a guest on the ferry.",
        ),
        ("The firm said the owner was ill in a statement on Friday.", "The owner was ill."),
        ("The firm said it would sell tickets via Twitter.", "The firm would sell tickets."),
        (
            "The firm said it would publish the list via Twitter.",
            "The firm would publish the list via Twitter.",
        ),
        ("Dorn said Monday was a good day.", "Monday (8 August 2022) was a good day."),
        (
            "Dorn said the ferry sank in a storm on Monday.",
            "The ferry sank in a storm on Monday (8 August 2022).",
        ),
    ],
)
def test_only_what_is_said_is_told(text: str, claim: str) -> None:
    assert claim in texts_of(text)
