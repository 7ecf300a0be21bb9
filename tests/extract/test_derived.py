"""Earlier levels: stated baselines, and ones that follow by arithmetic."""

import pytest

from tests.extract.claims_of import extraction_of


def levels(text: str) -> list[tuple[float | None, str, bool]]:
    extraction = extraction_of(text)
    return [
        (
            extraction.quantities[claim.quantities[0]].quantity.value,
            extraction.times[claim.time].text,
            claim.derived,
        )
        for claim in extraction.claims
        if claim.quantities and claim.time is not None
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The clinic treated 50 patients in May, ten more than in April.",
            [(50, "May", False), (40, "April", True)],
        ),
        (
            "Police recorded 12 thefts in March, a decrease of three thefts compared to February.",
            [(12, "March", False), (15, "February", True)],
        ),
        (
            "The toll rose to 48 on Tuesday, up from 30 on Monday.",
            [(48, "Tuesday", False), (30, "Monday", False)],
        ),
        ("The clinic treated 50 patients in May.", [(50, "May", False)]),
    ],
)
def test_baselines(text: str, expected: list[tuple[float, str, bool]]) -> None:
    assert levels(text) == expected
