"""The sentence around a place of a text."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claims.normalise.sentence import sentence_around

LONG = "The harbour of Sollenby was closed for two days after the storm."
OTHER = "Divers looked for oil under the pier until late on Sunday evening."


@pytest.mark.parametrize(
    ("text", "told", "expected"),
    [
        (f"{LONG} {OTHER}", "harbour", LONG),
        (f"{LONG} {OTHER}", "oil", OTHER),
        (f"Storm over Norland\n{LONG}\n\n{OTHER}", "two days", LONG),
        (f"{LONG} It was late. {OTHER}", "It was late", f"{LONG} It was late."),
        ("It was late.", "late", "It was late."),
        (f"“{LONG}” {OTHER}", "two", f"“{LONG}”"),
    ],
)
def test_sentence_around(text, told, expected):
    start = text.index(told)
    assert sentence_around(text, start, start + len(told)) == expected


@given(st.text(max_size=60), st.text(min_size=1, max_size=20), st.text(max_size=60))
def test_it_holds_the_place(before, told, behind):
    found = sentence_around(before + told + behind, len(before), len(before) + len(told))
    assert told.strip() in found
