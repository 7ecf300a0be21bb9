import pytest
from hypothesis import given
from hypothesis import strategies as st

from claims.present.clean import clean, one_line, shortened


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("plain text, ünïcode", "plain text, ünïcode"),
        ("a\x1b[31mred", "a[31mred"),
        ("a\x9b31m", "a31m"),
        ("a\x1b]8;;http://x\x07b", "a]8;;http://xb"),
        ("abc\u202ecba", "abccba"),
        ("x\u2066y\u2069z\u200f", "xyz"),
        ("keeps\ttabs\nand lines", "keeps\ttabs\nand lines"),
        ("a\r\nb\rc", "a\nb\nc"),
        ("half \ud800", "half "),
        ("[/x] [bold]", "[/x] [bold]"),
    ],
)
def test_what_could_harm_a_terminal_goes(text, expected):
    assert clean(text) == expected


@given(st.text())
def test_cleaning_twice_is_cleaning_once_and_encodes(text):
    once = clean(text)
    assert clean(once) == once
    once.encode("utf-8")


@given(st.text())
def test_one_line_is_one_line(text):
    assert len(one_line(text).splitlines()) <= 1


@given(st.text(), st.integers(1, 20))
def test_shortened_is_short(text, length):
    assert len(shortened(text, length)) <= length
