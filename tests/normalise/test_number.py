import pytest
from hypothesis import given
from hypothesis import strategies as st

from claims.normalise.number import read_number, read_ordinal, scan_numbers


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("12", 12),
        ("1,234,567", 1_234_567),
        ("1,50,000", 150_000),
        ("0.17", 0.17),
        ("twenty-three", 23),
        ("twenty three", 23),
        ("one hundred and six", 106),
        ("two and a half million", 2_500_000),
        ("a million and a half", 1_500_000),
        ("half a million", 500_000),
        ("1.2m", 1_200_000),
        ("16.4 million", 16_400_000),
        ("20bn", 20_000_000_000),
        ("12 lakh", 1_200_000),
        ("a dozen", 12),
        ("two dozen", 24),
        ("half a dozen", 6),
        ("three-quarters", 0.75),
        ("two and two thirds", 2 + 2 / 3),
        ("minus five", -5),
    ],
)
def test_reads_written_numbers(text, value):
    assert read_number(text) == pytest.approx(value)


@pytest.mark.parametrize("text", ["", "may", "second", "five twenty", "F-16", "12th", "dozens"])
def test_what_is_no_number_gives_none(text):
    assert read_number(text) is None


@pytest.mark.parametrize(
    ("text", "rank"),
    [("first", 1), ("twenty-third", 23), ("9th", 9), ("nine", None), ("twenty-tenth", None)],
)
def test_reads_ordinals_apart(text, rank):
    assert read_ordinal(text) == rank


def test_scanning_splits_numbers_that_are_not_one():
    found = [number.value for number in scan_numbers("two and three; one hundred and two hundred")]
    assert found == [2, 3, 102, 100]


@given(st.text(max_size=60) | st.from_regex(r"([0-9a-z,.½/ -]{0,12}(two|half|and|million) ?){1,6}"))
def test_never_raises_and_stays_in_the_text(text):
    read_number(text)
    read_ordinal(text)
    last = 0
    for found in scan_numbers(text):
        assert last <= found.start < found.end <= len(text)
        last = found.end
