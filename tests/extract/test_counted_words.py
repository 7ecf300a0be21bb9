"""Figures that are written with the noun that they count."""

import pytest

from tests.extract.claims_of import texts_of


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Brandt has 40 seats, and Lind has 16.", "Lind has 16 seats."),
        ("Brandt won nine seats. Lind won seven.", "Lind won seven seats."),
        (
            "In Orsk, 45 percent of farmers backed Brandt, and 42 percent favored Lind.",
            "42 percent of farmers favored Lind in Orsk.",
        ),
        (
            "The blast in Orsk killed eight people and injured 30 others.",
            "The blast in Orsk injured 30 people.",
        ),
        ("Brandt has $40, and Lind has $16.", "Lind has $16."),
        ("Brandt has won 40 pledged seats.", "Brandt has won 40 pledged seats."),
    ],
)
def test_a_bare_figure_has_its_noun(text: str, expected: str) -> None:
    assert expected in texts_of(text)


def test_a_figure_that_counts_nothing_told_is_left_out():
    assert texts_of("Rain fell in Orsk. Brandt has at least 653.") == ["Rain fell in Orsk."]
