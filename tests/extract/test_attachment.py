"""Relative clauses and appositions whose noun is in doubt are left alone."""

import pytest

from tests.extract.claims_of import texts_of


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The owner's sons, many of whom were still at school, left the farm.",
            "Many of the owner's sons were still at school.",
        ),
        (
            "The guards' chiefs, some of whom live in Orsk, met on Sunday.",
            "Some of the guards' chiefs live in Orsk.",
        ),
        ("Karl Mott, a clerk of the court, fled.", "Karl Mott is a clerk of the court."),
        (
            "The bank bought Norvia Steel, which employs forty men.",
            "Norvia Steel employs forty men.",
        ),
    ],
)
def test_what_is_plain_is_told(text: str, expected: str) -> None:
    assert expected in texts_of(text)


@pytest.mark.parametrize(
    ("text", "left_out"),
    [
        ("The team played well in Orsk, which could help sales.", "Orsk could help sales."),
        ("The papers of the Sarn Court, which were lost, were read.", "The Sarn Court were lost."),
        ("Two of the men, most of whom had fled, returned.", "The men had fled."),
        ("The bank, not the court, which owns the farm, pays.", "The court owns the farm."),
        ("Karl Mott, then mayor of Orsk, signed it.", "Karl Mott is then mayor of Orsk."),
        (
            "The head of the River Party, founded in 1990, left.",
            "The head of the River Party was founded in 1990.",
        ),
        (
            "Gifts rose past the old mark, driven by a bank in Orsk.",
            "The old mark was driven by a bank in Orsk.",
        ),
        (
            "They backed a pact with towns bordering the Black Lake, known as the Lake Pact.",
            "The Black Lake was known as the Lake Pact.",
        ),
        (
            "They met a lawyer for the Steel Union, who has sued the town.",
            "The Steel Union has sued the town.",
        ),
        (
            "The guards held Karl Mott, which the court had not done.",
            "The court had not done Karl Mott.",
        ),
        (
            "They met Ruth Amsel, a lobbyist for Norvia, the largest group.",
            "Amsel is the largest group.",
        ),
        (
            "The old riddle -- who sold the ferry -- was never solved.",
            "The old riddle sold the ferry.",
        ),
    ],
)
def test_what_is_in_doubt_is_not_told(text: str, left_out: str) -> None:
    assert left_out not in texts_of(text)
