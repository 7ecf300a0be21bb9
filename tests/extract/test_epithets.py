"""Whom a description stands for that the article gave somebody before."""

import pytest

from tests.extract.claims_of import extraction_of, texts_of

OPENING = "Gov. Ivo Marek of Norland met Tarn Sen. Olga Brandt and Jan Kole, a flour mogul. "


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("The Tarn senator opposes taxes.", "Olga Brandt opposes taxes."),
        ("Workers booed the Norland governor's aides.", "Workers booed Ivo Marek’s aides."),
        ("The flour mogul has 14 boats.", "Jan Kole has 14 boats."),
        ("The Orsk senator opposes taxes.", "The Orsk senator opposes taxes."),
        ("The flour tycoon has 14 boats.", "The flour tycoon has 14 boats."),
    ],
)
def test_a_description_stands_for_whom_every_word_was_told_of(sentence: str, expected: str) -> None:
    assert [text.replace("'", "’") for text in texts_of(OPENING + sentence)][-1] == expected


def test_a_description_of_two_people_stays():
    text = "Tarn Sen. Olga Brandt met Tarn Sen. Ivo Marek. The Tarn senator opposes taxes."
    assert texts_of(text)[-1] == "The Tarn senator opposes taxes."


def test_a_description_names_the_subject():
    claim = extraction_of(OPENING + "The Tarn senator opposes taxes.").claims[-1]
    assert (claim.subject.text, claim.subject.entity) == ("Olga Brandt", "Olga Brandt")
