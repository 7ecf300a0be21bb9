"""Shapes of words that leave open what they mean."""

import pytest

from tests.extract.claims_of import texts_of

OPENING = "Olga Brandt and Anna Lind are rich. "


@pytest.mark.parametrize(
    "sentence",
    [
        "Both millers run a shop in Orsk.",
        "Neither mill made money in 2019.",
        "Ivo Marek tried something similar in 2019.",
        "Ivo Marek has the same kind of pride.",
        "The wealthy duo bought a mill in Orsk.",
        "Ivo Marek sued the wealthy duo in 2019.",
        "Defendant sold 14 boats to Ivo Marek.",
        "The mill workers lived there until 2019.",
        "The interview shocked Ivo Marek on Monday.",
        "The poll has a margin of error of three percentage points.",
        "None will be easy for Ivo Marek.",
        "Things were settled behind the scenes in Orsk.",
        "Something odd happened on Monday.",
        "The latest is a mill in Orsk.",
        "This time, Ivo Marek ran a mill.",
        "Ivo Marek leads by three points in either.",
        "None of those three run a mill.",
        "Ivo Marek was the first miller to do so.",
        "All the mills were sold in 2019.",
        "The lease was signed on Monday.",
        "The bill passed in 2013.",
        "Ivo Marek praised the letter in 2019.",
        "Ivo Marek joined the feud on Monday.",
        "Ivo Marek was fired from the network in 2019.",
        "Mills thrive in the state.",
    ],
)
def test_what_points_outside_is_left_out(sentence: str) -> None:
    assert len(texts_of(OPENING + sentence)) == 1


@pytest.mark.parametrize(
    "sentence",
    [
        "Both mills in Orsk made money.",
        "Both Ivo Marek and Jan Kole made money.",
        "Both parties backed Ivo Marek.",
        "Ivo Marek tried something similar to a strike.",
        "Ivo Marek has the same kind of pride as Jan Kole.",
        "The duo of Ivo Marek and Jan Kole bought a mill.",
        "Defendant Ivo Marek sold 14 boats.",
        "Ivo Marek moved to Orsk and lived there until 2019.",
        "The poll of 900 farmers has a margin of error of three percentage points.",
        "None of the mills in Orsk made money.",
        "The fire destroyed 14 houses in Orsk.",
        "Things made in Orsk were sold in 2019.",
        "The latest poll of farmers names Ivo Marek.",
        "Ivo Marek sold the mill because Jan Kole told him to do so.",
        "All the mills in Orsk were sold in 2019.",
        "The lease of the Orsk mill was signed on Monday.",
        "Ivo Marek praised the letter from Jan Kole.",
        "CNN said that Ivo Marek left the network in 2019.",
        "Mills in Utah thrive because the state pays.",
    ],
)
def test_what_is_told_stays(sentence: str) -> None:
    assert len(texts_of(OPENING + sentence)) > 1


def test_a_clause_set_apart_does_not_tell_its_own_noun():
    text = "Olga Brandt spoke in Orsk. The statement, which was read by Anna Lind, was long."
    assert texts_of(text) == ["Olga Brandt spoke in Orsk."]


def test_what_was_described_is_filled_in_before_a_clause_set_apart():
    text = (
        "The old rules of the Orsk mill were odd. Brandt broke the old rules, which banned boats."
    )
    assert "The old rules of the Orsk mill banned boats." in texts_of(text)
