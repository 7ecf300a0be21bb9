"""The nouns that prepositions tie to a predicate, and the particle that is part of it."""

import pytest

from tests.extract.claims_of import extraction_of


@pytest.mark.parametrize(
    ("text", "predicate", "complements"),
    [
        ("The clan opted out of the feud.", "opt out", ["the feud"]),
        ("The striker dropped out of the final in Orvik.", "drop out", ["the final", "Orvik"]),
        ("The brigade pulled out of the valley.", "pull out of", ["the valley"]),
        ("The thief climbed out of the window.", "climb", ["the window"]),
        ("The firm carried out the survey in order to win time.", "carry out", []),
        ("The firm cut jobs because of the drought.", "cut", ["the drought"]),
    ],
)
def test_particles_and_complements(text: str, predicate: str, complements: list[str]) -> None:
    (claim,) = extraction_of(text).claims
    assert claim.predicate.lemma == predicate
    assert [part.text for part in claim.complements] == complements
