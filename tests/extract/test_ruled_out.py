"""What a pronoun does not take up, though it agrees with it."""

import pytest

from tests.extract.claims_of import texts_of


@pytest.mark.parametrize(
    ("text", "wrong"),
    [
        (
            "The Harbour Union opposes closing the pier. Olga Brandt of Orsk would not hear of it.",
            "Olga Brandt of Orsk would not hear of Orsk.",
        ),
        (
            "The Harbour Party left the pact, and the Orsk League then raided its offices.",
            "The Orsk League then raided its offices.",
        ),
        (
            "The Orsk Institute published a report on Monday. It accuses two firms of fraud.",
            "The Orsk Institute accuses two firms of fraud.",
        ),
        (
            "The mayor saw photos of villagers taken as they fled the flood in Orsk.",
            "Photos of villagers fled the flood in Orsk.",
        ),
        (
            "The film shows a burning church. It was the deadliest bombing in Norland.",
            "The film was the deadliest bombing in Norland.",
        ),
        (
            "Ivo Marek spoke in Orsk. The miners there are living in he’ll.",
            "The miners there are living in Ivo Marek.",
        ),
        (
            "The floods cut off Orsk. Ivo Marek met their mutual friend Jan Kole in Tarn.",
            "Ivo Marek met the floods' mutual friend Jan Kole in Tarn.",
        ),
        (
            "The Harbour Party held a rally in Orsk. In Tarn, it was a kind of provocation.",
            "In Tarn, the Harbour Party was a kind of provocation.",
        ),
        (
            "Ivo Marek, who has four sons, married Anna Lind. They own two houses in Orsk.",
            "Four sons own two houses in Orsk.",
        ),
        (
            "Ivo Marek spoke in Orsk. He wonders whether he would support Marek in May.",
            "Ivo Marek wonders whether he would support Marek in May.",
        ),
        (
            "The rains were heavy. The winds in Orsk are not helping them grow wheat.",
            "The winds in Orsk are not helping the winds in Orsk grow wheat.",
        ),
        (
            "The Harbour Fund has rules on loans. Sometimes it can be as short as six weeks.",
            "Sometimes the Harbour Fund can be as short as six weeks.",
        ),
        (
            "The Harbour Fund shows that there is a cheap way to do something about it.",
            "There is a cheap way to do something about the Harbour Fund.",
        ),
    ],
)
def test_a_pronoun_does_not_take_up_what_sense_forbids(text: str, wrong: str) -> None:
    assert wrong not in texts_of(text)


@pytest.mark.parametrize(
    ("text", "right"),
    [
        (
            "The Harbour Party signed a pact in Tarn, and the Orsk League raided its offices.",
            "The Orsk League raided the Harbour Party's offices.",
        ),
        (
            "The Orsk Institute opened a school on Monday. It employs 40 teachers.",
            "The Orsk Institute employs 40 teachers.",
        ),
        (
            "Photos of the villagers as they fled the flood were shown in Orsk.",
            "The villagers fled the flood.",
        ),
        (
            "The party accused the miners of lying in their letters to Olga Brandt.",
            "The miners lied in their letters to Olga Brandt.",
        ),
        (
            "Those who said that the harbour was their main worry voted for Olga Brandt.",
            "Those who said that the harbour was their main worry voted for Olga Brandt.",
        ),
    ],
)
def test_what_remains_is_taken_up(text: str, right: str) -> None:
    assert right in texts_of(text)


def test_a_claim_whose_pronoun_only_a_later_word_fits_is_left_out():
    text = "Rain fell in Orsk. On Monday, their leaders praised the pact with the owners in Tarn."
    assert texts_of(text) == ["Rain fell in Orsk."]
