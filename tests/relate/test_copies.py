"""Copies: one text under two names."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claims.relate.copies import containment, is_copy, shingles

WORDS = (
    "the harbour of port anna was closed on monday after a crane fell on two empty barges "
    "and the harbour master said that no one was hurt while divers looked for oil below "
    "the northern pier and ferries to the islands were sent to the fishing dock where "
    "buses waited for the passengers until late in the evening when the wind dropped and "
    "the first lighter could leave again "
).split()
TEXT = " ".join(WORDS)
APART = (
    "a crane fell onto barges at port anna on monday and closed the harbour for most of "
    "the day but nobody was injured according to the harbour master who had divers search "
    "the northern pier for leaking oil before traffic could resume with ferries using "
    "another dock meanwhile "
)


@pytest.mark.parametrize(
    ("other", "expected"),
    [
        pytest.param(TEXT, True, id="whole"),
        pytest.param(TEXT.upper() + "!", True, id="case and punctuation"),
        pytest.param(" ".join(WORDS[:35]), True, id="trimmed"),
        pytest.param("From our own reporter in the south. " + TEXT, True, id="new opening"),
        pytest.param(APART, False, id="written apart"),
        pytest.param("", False, id="empty"),
    ],
)
def test_is_copy(other, expected):
    assert is_copy(TEXT, other) is expected
    assert is_copy(other, TEXT) is expected


def test_sampled_shingles_find_the_copy():
    assert shingles(TEXT) & shingles(" ".join(WORDS[:35]))
    assert not shingles(TEXT) & shingles(APART)


def test_shingles_do_not_change_between_runs():
    assert shingles("one two three four five") == {2237958103129565683}


@given(st.text())
def test_shingles_fit_signed_64_bits(text):
    assert all(0 <= value < 2**63 for value in shingles(text))
    assert bool(shingles(text)) == (containment(text, text) == 1.0)
