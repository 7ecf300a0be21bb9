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


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Sen. Anna Brandt (R-Utah) met Peter Kole. The Utah Republican opposes taxes.",
            "Anna Brandt opposes taxes.",
        ),
        (
            "Sen. Anna Brandt, D-Nev., met Peter Kole. Workers booed the Nevada Democrat.",
            "Workers booed Anna Brandt.",
        ),
        (
            "Peter Kole is a flour mogul. He met farmers in Utah. The mogul sold 14 boats.",
            "Peter Kole sold 14 boats.",
        ),
        (
            "Carla Stone met Gov. David Marek in Ohio. The governor opposes taxes.",
            "David Marek opposes taxes.",
        ),
        (
            "Peter Kole met farmers in Utah. Kole opposes taxes. The businessman sold 14 boats.",
            "Peter Kole sold 14 boats.",
        ),
        (
            "Peter Kole grew up in Orsk. The 61-year-old chief executive of Lind Mills sold boats.",
            "Peter Kole sold boats.",
        ),
        (
            "Former Mayor Carla Stone met Peter Kole. Workers booed the former mayor’s plan.",
            "Workers booed Carla Stone’s plan.",
        ),
        (
            "Donald Trump won in Ohio. Ana Lind likes the real estate mogul.",
            "Ana Lind likes Donald Trump.",
        ),
    ],
)
def test_a_description_stands_for_whom_the_text_is_about(text: str, expected: str) -> None:
    assert [one.replace("'", "’") for one in texts_of(text)][-1] == expected


@pytest.mark.parametrize(
    ("text", "wrong"),
    [
        ("Peter Kole met Carla Stone. Kole left. The businesswoman sold 14 boats.", "Kole sold"),
        ("Peter Kole left. Kole said the businessman sold 14 boats.", "Kole sold"),
        ("Peter Kole left. The next governor will sell 14 boats.", "Kole will sell"),
        ("Peter Kole left. The Utah senator sold 14 boats.", "Kole sold"),
        ("Peter Kole left. The businessman attacked Kole.", "Kole attacked"),
        ("Peter Kole won. Kole met Karl Mott in Sarn. The businessman left early.", "left early"),
        ("Peter Kole (R-Utah) left. The Ohio Republican sold 14 boats.", "Kole sold"),
        ("Peter Kole left. The Republican nominee will be chosen in May.", "Kole will be"),
        ("Gov. Peter Kole left. The only governor in Orsk sold 14 boats.", "Kole sold"),
    ],
)
def test_a_description_that_may_be_anothers_is_not_named(text: str, wrong: str) -> None:
    assert all(wrong not in one for one in texts_of(text))


def test_a_described_speaker_is_named():
    text = "Sen. Anna Brandt (R-Utah) left. The Utah senator said milk is safe."
    extraction = extraction_of(text)
    assert extraction.attributions[-1].speaker == "Anna Brandt"
