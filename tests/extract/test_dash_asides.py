"""A claim has all or nothing of what stands between two dashes."""

import pytest

from claims import language
from claims.extract.dash_asides import asides
from tests.extract.claims_of import texts_of


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Senior members—particularly the treasurer and guild leader, Olaf Brenn—have shown "
            "support for the strike.",
            ["Senior members have shown support for the strike."],
        ),
        (
            "Two of the mayor's plans — a tax cut for mills and a new school — could help.",
            ["Two of the mayor's plans could help."],
        ),
        (
            "Some of the plans - such as a tax cut for mills - could help.",
            ["Some of the plans - such as a tax cut for mills - could help."],
        ),
        (
            "The council — the oldest of its kind — closed the mine.",
            ["The council closed the mine."],
        ),
        (
            "The firm runs three mills -- grinding oats and wheat -- in Orsk.",
            ["The firm runs three mills.", "The firm grinds oats and wheat."],
        ),
        ("Orsk closed its mine – and its mill.", ["Orsk closed its mine – and its mill."]),
    ],
)
def test_a_claim_is_told_without_an_aside_it_would_cut(text: str, expected: list[str]) -> None:
    assert texts_of(text) == expected


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("The mill — an old one — burned.", 1),
        ("The mill - an old one - burned, and two barns -- both empty -- did too.", 2),
        ("The well-known mill ran from 1931–1940.", 0),
        ("The mill burned — again.", 0),
    ],
)
def test_dashes_come_in_pairs(text: str, number: int) -> None:
    doc = next(iter(language.parse([text])))
    assert len(list(asides(doc[:]))) == number
