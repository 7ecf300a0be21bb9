"""Claims do not reach over semicolons and broken brackets."""

import pytest

from tests.extract.claims_of import texts_of


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Three clerks are leaving, including Ruth Amsel, who is suing the bank in Orsk; "
            "Karl Mott, who is moving to Sarn; and Lena Vik.",
            "Ruth Amsel is suing the bank in Orsk.",
        ),
        (
            "The walks were the first between the mill and the bay led by Mott; tours paid for "
            "by Norway to draw guests.",
            "The walks were the first between the mill and the bay led by Mott.",
        ),
        (
            "The fire spread to Orsk, which lies (as of May) in ruins; Sarn was spared.",
            "Sarn was spared.",
        ),
    ],
)
def test_claims_end_at_their_bounds(text: str, expected: str) -> None:
    assert expected in texts_of(text)
