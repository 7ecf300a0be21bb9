"""Coordinated and partial counts are facts of their own."""

import pytest

from tests.extract.claims_of import extraction_of, texts_of


def counts(text: str) -> list[tuple[str, float | None, str | None]]:
    extraction = extraction_of(text)
    figures = [
        (claim.text, extraction.quantities[claim.quantities[0]].quantity)
        for claim in extraction.claims
        if claim.quantities
    ]
    return [(text, quantity.value, quantity.role) for text, quantity in figures]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The bomb hit Sarn on Sunday, wounding six nuns and destroying homes.",
            [("The bomb wounded six nuns on Sunday (7 August 2022).", 6, "injured")],
        ),
        (
            "A storm hit Sarn, causing damage in six towns and killing 12 men and injuring 60.",
            [
                ("A storm caused damage in six towns.", 6, None),
                ("A storm killed 12 men.", 12, "killed"),
                ("A storm injured 60.", 60, "injured"),
            ],
        ),
        (
            "Prices fell, causing panic among brokers and hurting 40 banks.",
            [],
        ),
        ("Six people are killed and about 30 hurt.", [("Six people are killed.", 6, "killed")]),
        (
            "Gunmen killed seven guards and two drivers.",
            [
                ("Gunmen killed seven guards.", 7, "killed"),
                ("Gunmen killed two drivers.", 2, "killed"),
            ],
        ),
        (
            "The quake killed 90 people, including 30 pupils.",
            [
                ("The quake killed 90 people.", 90, "killed"),
                ("The quake killed 30 pupils.", 30, "killed"),
            ],
        ),
        ("Fires destroyed 16 barns and a church.", [("Fires destroyed 16 barns.", 16, None)]),
        (
            "Three ministers and 20 mayors signed the letter.",
            [
                ("Three ministers signed the letter.", 3, None),
                ("20 mayors signed the letter.", 20, None),
            ],
        ),
    ],
)
def test_each_count_is_a_fact(text: str, expected: list[tuple[str, float, str | None]]) -> None:
    assert counts(text) == expected


@pytest.mark.parametrize(
    ("text", "level"),
    [("The toll rose to 15.", 15), ("Inflation fell from 8 percent to 5 percent.", 5)],
)
def test_a_change_is_about_the_level_it_reaches(text: str, level: float) -> None:
    assert counts(text)[0][1] == level


def test_a_share_is_what_its_claim_is_about() -> None:
    assert counts("Two thirds of the wells have no pump.") == [
        ("Two thirds of the wells have no pump.", pytest.approx(2 / 3), None)
    ]
    assert counts("The third of the wells has no pump.") == []


def test_the_figure_before_a_list_of_bare_plurals_counts_all_of_them():
    text = "The agency interviewed more than 20 former drivers, editors and cooks."
    assert texts_of(text) == [text]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "The city's estimates have been between $8 billion and $12 billion.",
            ["The city's estimates have been between $8 billion and $12 billion."],
        ),
        (
            "Norland's debts were between $8 million and $12 million.",
            ["Norland's debts were between $8 million and $12 million."],
        ),
        (
            "The firm has 12 mills and 40 shops.",
            ["The firm has 12 mills.", "The firm has 40 shops."],
        ),
    ],
)
def test_the_two_ends_of_one_figure_are_no_list(text: str, told: list[str]) -> None:
    assert texts_of(text) == told


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Power rests with two brothers, Karl Mott and Peter Dorn, who lead a board of elders.",
            "Two brothers, Karl Mott and Peter Dorn lead a board of elders.",
        ),
        ("Gunmen killed seven guards and Karl Mott.", "Gunmen killed Karl Mott."),
    ],
)
def test_names_of_those_that_are_counted_are_no_further_count(text: str, expected: str) -> None:
    assert expected in texts_of(text)
