"""How sure a claim is said to be."""

import pytest

from tests.extract.claims_of import extraction_of


@pytest.mark.parametrize(
    ("text", "modality"),
    [
        ("Adan Reza appeared in court in Orsk.", "asserted"),
        ("Adan Reza did not appear in the dock.", "asserted"),
        ("Adan Reza will appear before the judges in Orsk.", "planned"),
        ("Adan Reza appears guilty.", "hedged"),
        ("Adan Reza appeared to have left Orsk.", "hedged"),
        ("It appears that Adan Reza left Orsk.", "hedged"),
    ],
)
def test_who_appears_somewhere_is_there(text, modality):
    (claim,) = extraction_of(text).claims
    assert claim.modality == modality
