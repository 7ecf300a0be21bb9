"""Clauses behind a preposition and "which" say something of the noun before."""

import pytest

from tests.extract.claims_of import texts_of


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Sailors still mourn the wreck of June 1998, in which more than 90 men drowned.",
            "In the wreck of June 1998 more than 90 men drowned.",
        ),
        ("The mayor signed the pact, under which the mill will close.", "Under the pact the mill"),
        ("She moved in with her uncle, with whom she had sailed.", "With her uncle she had sailed"),
        ("Lind, from whom the bank bought the farm, owns a mill.", "From Lind the bank bought"),
    ],
)
def test_a_clause_about_a_noun_before_is_a_claim(text: str, expected: str) -> None:
    assert any(claim.startswith(expected) for claim in texts_of(text))


@pytest.mark.parametrize(
    "text",
    [
        "The club finished a season in which it lost six games.",
        "They run a scheme in which drivers can ask for a ride.",
        "The council met on Friday, after which the mayor resigned.",
        "The court heard the case on Friday, during which two men fainted.",
    ],
)
def test_what_narrows_a_noun_or_follows_is_none(text: str) -> None:
    assert not any(" which " in claim.replace(text, "") for claim in texts_of(text))
    assert len(texts_of(text)) <= 1
