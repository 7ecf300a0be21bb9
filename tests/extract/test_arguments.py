"""Who acts in a claim, and on what."""

import pytest

from tests.extract.claims_of import extraction_of


@pytest.mark.parametrize(
    ("text", "subject", "passive"),
    [
        ("The bridge was closed by the army.", "the army", False),
        ("The bridge was closed by noon.", "The bridge", True),
        ("The bridge was rebuilt by May 2019.", "The bridge", True),
        ("The mill was bought by Karl Mott by Monday.", "Karl Mott", False),
    ],
)
def test_a_time_does_nothing(text: str, subject: str, passive: bool) -> None:
    (claim,) = extraction_of(text).claims
    assert (claim.subject.text, claim.predicate.passive) == (subject, passive)
