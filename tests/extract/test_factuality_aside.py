"""Asides that leave a clause open, and habits that a "would" tells."""

import pytest

from claims.model import Modality
from tests.extract.claims_of import extraction_of, texts_of


def modalities(text):
    return [claim.modality for claim in extraction_of(text).claims]


@pytest.mark.parametrize(
    "text",
    [
        "The bank, it seems, has lost its patience.",
        "Farmers, it appears, are selling their herds.",
        "The mill will close, or so the theory goes.",
        "It took years, but the towns and, it seems, Norrland leaders are growing fond of the tax.",
    ],
)
def test_what_an_aside_leaves_open_is_hedged(text):
    assert modalities(text)[-1] is Modality.HEDGED


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Farmers, it appears, are selling their herds.", ["Farmers are selling their herds."]),
        ("The mill will close, or so the theory goes.", ["The mill will close."]),
    ],
)
def test_an_aside_is_no_claim(text, told):
    assert texts_of(text) == told


@pytest.mark.parametrize(
    "text",
    [
        "She would often visit the mill after work.",
        "Whenever the river rose, farmers would move their herds.",
        "When they would sit down to supper, the neighbours would call on Brandt.",
        "Every summer he would sail to Orsk with his brother.",
        "Many voters are uncertain this year.",
        "The outcome of the vote is unclear.",
        "The river appeared in an old song.",
    ],
)
def test_a_habit_and_what_is_uncertain_are_asserted(text):
    assert modalities(text) == [Modality.ASSERTED]


@pytest.mark.parametrize(
    "text",
    [
        "If he won, he would often visit the mill.",
        "Asked about the mill, she would close it.",
        "When pressed, he would sell the port.",
    ],
)
def test_what_would_be_is_conditional(text):
    assert modalities(text) == [Modality.CONDITIONAL]


def test_what_is_to_come_with_something_else_is_left_open():
    assert texts_of("A week later, as guests pour into Orsk, so will an army of cooks.") == []
