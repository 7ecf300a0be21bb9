"""What is told in a when-clause happened at the time that the clause is about."""

import pytest

from tests.extract.claims_of import extraction_of, texts_of


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "In May 2019, when a flood destroyed the port, the firm left.",
            "A flood destroyed the port in May 2019.",
        ),
    ],
)
def test_the_time_before_a_when_clause_is_written_with_it(text: str, expected: str) -> None:
    assert expected in texts_of(text)


def test_a_clause_that_and_joins_to_a_when_clause_has_its_time() -> None:
    text = (
        "The error recalled one from June 2013, when Olm first led the firm, and Ray kept the keys."
    )
    extraction = extraction_of(text)
    kept = next(claim for claim in extraction.claims if claim.text.startswith("Ray kept"))
    assert kept.time is not None
    assert extraction.times[kept.time].text == "June 2013"


def test_what_is_told_in_the_present_has_not_the_time() -> None:
    text = "The firm was founded in 1990, when Olm, who runs a bank, was a boy."
    runs = [claim for claim in extraction_of(text).claims if "runs" in claim.text]
    assert all(claim.time is None for claim in runs)
