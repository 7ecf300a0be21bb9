"""Whom a bare "he said" means by what was said before."""

import pytest

from tests.extract.claims_of import extraction_of


def last_speaker(text):
    return extraction_of(text).attributions[-1].speaker


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        (
            "The Herald's Ivo Brandt asked Omid Sen whether he was ill. “I am well,” he said.",
            "Omid Sen",
        ),
        (
            "Ana Diaz asked Lena Brandt if she would run.\n\n“I will run in May,” she said.",
            "Lena Brandt",
        ),
        (
            "Khalid Omar said Mayor Ivo Brandt was a crook. But he said the town would cope.",
            "Khalid Omar",
        ),
        ("Although he said the mill was old, Omid Sen kept it.", "Omid Sen"),
        ("Oduya said Ivo Brandt had lied. “The council knows it,” she added.", "Oduya"),
    ],
)
def test_who_was_asked_or_spoke_before_is_who_speaks(text, speaker):
    assert last_speaker(text) == speaker


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Ivo Brandt told Omid Sen that the mill was old. “It will go,” he said.", "Ivo Brandt"),
        ("Ana Diaz said Ivo Brandt had lied. He said she was wrong.", None),
        ("The report said Ivo Brandt had lied. He said the report was wrong.", None),
        ("Omid Sen was asked about the mill. “It will go,” he said.", "Omid Sen"),
    ],
)
def test_who_is_only_told_of_does_not_take_over(text, speaker):
    assert last_speaker(text) == speaker
