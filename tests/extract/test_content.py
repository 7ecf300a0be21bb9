"""What is said or denied as a gerund is claimed of who does it, as a sentence of its own."""

import pytest

from claims.model import Polarity
from tests.extract.claims_of import extraction_of, texts_of


@pytest.mark.parametrize(
    ("text", "expected", "polarity"),
    [
        ("The navy denied sinking it.", "It is not true that the navy sank it.", "denied"),
        ("The navy denied having sunk it.", "It is not true that the navy had sunk it.", "denied"),
        ("The nurses deny having lied.", "It is not true that the nurses had lied.", "denied"),
        ("The bank denies being sued.", "It is not true that the bank was sued.", "denied"),
        ("The men deny having been paid.", "It is not true that the men had been paid.", "denied"),
        ("Lind admitted having burned it.", "Lind had burned it.", "affirmed"),
    ],
)
def test_a_gerund_is_told_of_who_does_it(text: str, expected: str, polarity: str) -> None:
    claims = extraction_of(text).claims
    assert [(claim.text, claim.polarity) for claim in claims] == [(expected, Polarity(polarity))]


@pytest.mark.parametrize(
    "text",
    [
        "A man was charged over a fire that razed a barn.",
        "The navy considers the isle to be a base that has all it needs.",
        "Lind detailed a deal the mayor signed in Sarn.",
    ],
)
def test_a_clause_inside_a_noun_is_not_what_is_said(text: str) -> None:
    assert any(claim.text.startswith(text[:20]) for claim in extraction_of(text).claims)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("The captain denied being drunk when the ship sank.", "the ship sank"),
        ("The mayor denied that he hid when the mill burned.", "the mill burned"),
        ("The bank denied that it closed because the dam broke.", "the dam broke"),
    ],
)
def test_what_a_denial_is_only_told_beside_is_not_denied(text: str, told: str) -> None:
    claims = extraction_of(text).claims
    assert f"It is not true that {told}." not in [claim.text for claim in claims]


@pytest.mark.parametrize(
    ("text", "expected", "subject"),
    [
        ("The army accused the rebels of shelling Orsk.", "The rebels shelled Orsk.", "the rebels"),
        (
            "The army accused the Karo Front of killing ten men.",
            "The Karo Front killed ten men.",
            "the Karo Front",
        ),
        (
            "The union accused the owners of being thieves.",
            "The owners were thieves.",
            "the owners",
        ),
    ],
)
def test_who_is_accused_of_a_deed_did_it(text: str, expected: str, subject: str) -> None:
    (claim,) = extraction_of(text).claims
    assert (claim.text, claim.subject.text) == (expected, subject)


def test_a_deed_whose_object_stands_elsewhere_is_not_told() -> None:
    found = texts_of("The tricks that Diaz accused the firm of playing in Orsk were old.")
    assert not any("played" in one for one in found)
