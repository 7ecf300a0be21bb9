"""Whose something is that a "his" or "its" stands before, told as claims are written."""

import pytest

from tests.extract.claims_of import texts_of


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Olga Dorn became known after Ivo Marek sent letters on her behalf in Orsk.",
            "Ivo Marek sent letters on Olga Dorn's behalf in Orsk.",
        ),
        (
            "Karl Mott said Peter Brandt has not replied to his letters.",
            "Peter Brandt has not replied to Karl Mott's letters.",
        ),
        (
            "Peter Lind worked with Ron Dorn of Orsk, who shared his zeal for the harbour.",
            "Ron Dorn of Orsk shared Peter Lind's zeal for the harbour.",
        ),
        (
            "Officer Jan Dyke fired, and the pupil fell as bullets continued to pierce his coat.",
            "Bullets continued to pierce the pupil's coat.",
        ),
        (
            "Jan Smid left. On Tuesday, Abdul Zahed, 25, and his wife, Bresh Alawi, met the mayor.",
            "Bresh Alawi is Abdul Zahed's wife.",
        ),
        ("Karl Mott resigned. A storm ruined his harvest.", "A storm ruined Karl Mott's harvest."),
        (
            "Ida Lind spoke. The drought of 2019 has hurt her business.",
            "The drought of 2019 has hurt Ida Lind's business.",
        ),
    ],
)
def test_what_belongs_to_another_is_told_with_the_owner(text: str, expected: str) -> None:
    assert expected in texts_of(text)


@pytest.mark.parametrize(
    "text",
    [
        "Peter Lind spoke on his own behalf in Orsk.",
        "Peter Lind shared his letters with pupils in Orsk.",
        "Peter Lind shared his love of music with pupils in Orsk.",
        "Peter Lind answered his phone in Orsk.",
    ],
)
def test_what_belongs_to_the_subject_stays_as_it_is(text: str) -> None:
    assert texts_of(text) == [text]


@pytest.mark.parametrize(
    ("text", "wrong"),
    [
        ("Rain fell. Ivo Marek sent letters on his behalf.", "on his behalf"),
        ("Rain fell. The envoy accepted his offer.", "his offer"),
        ("Ana Lind left. Brenn laid out her plan for the port.", "Ana Lind's plan"),
        ("Ida Lind left. The Tarn-born former model spoke of her youth.", "Ida Lind's youth"),
        ("Karl Mott left. I condemn his views.", "Karl Mott's views"),
    ],
)
def test_no_owner_is_guessed(text: str, wrong: str) -> None:
    assert not [claim for claim in texts_of(text) if wrong in claim]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Karl Mott won. His plan helped him and his firm in Orsk.",
            "Karl Mott's plan helped him and his firm in Orsk.",
        ),
        (
            "Ida Lind spoke. Her style has kept her in the lead.",
            "Ida Lind's style has kept her in the lead.",
        ),
        (
            "Ida Lind spoke. On her worst day, she would still win the vote.",
            "On her worst day, Ida Lind would still win the vote.",
        ),
    ],
)
def test_an_owner_is_named_once(text: str, expected: str) -> None:
    assert expected in texts_of(text)
