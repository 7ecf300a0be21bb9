"""What a colon announces stays with what announces it."""

import pytest

from tests.extract.claims_of import texts_of


@pytest.mark.parametrize(
    ("text", "claim"),
    [
        (
            "The ministry has a new plan: closing the mill and moving the workers to Sarn.",
            "The ministry has a new plan: closing the mill and moving the workers to Sarn.",
        ),
        ("Brenn had one fear: losing the ferry.", "Brenn had one fear: losing the ferry."),
        (
            "Norland lost a port: the ferry had left it in May.",
            "Norland lost a port.",
        ),
    ],
)
def test_a_phrase_behind_a_colon_is_kept(text: str, claim: str) -> None:
    assert claim in texts_of(text)
