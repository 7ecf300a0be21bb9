"""Infinitives that complete another word than the verb are no part of the predicate."""

import pytest

from tests.extract.claims_of import extraction_of


@pytest.mark.parametrize(
    ("text", "predicate", "target"),
    [
        ("The mayor is in a good position to be re-elected.", "be", None),
        (
            "The envoy was furious to even read about the sale.",
            "be",
            "furious to even read about the sale",
        ),
        ("The union is open to bargain once the ban is lifted.", "be", "open to bargain"),
        (
            "The captain lacks the nerve needed to lead a crew.",
            "lack",
            "the nerve needed to lead a crew",
        ),
        ("Ada Brenn was stunned to get a cheque.", "be", "stunned to get a cheque"),
        ("The baker did not expect to be flooded with orders.", "expect", None),
        ("The baker managed to sell the oven.", "sell", "the oven"),
        ("The baker expects to sell the oven.", "sell", "the oven"),
        ("The baker is to sell the oven in May.", "be sell", "the oven"),
    ],
)
def test_what_an_infinitive_belongs_to(text: str, predicate: str, target: str | None) -> None:
    (claim,) = extraction_of(text).claims
    assert claim.predicate.lemma == predicate
    assert (claim.object.text if claim.object is not None else None) == target
