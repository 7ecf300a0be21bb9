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
        ("2, 000", 2_000),
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
        ("hundred thousand", 100_000),
        ("two thousand million", 2e9),
        ("three lakh crore", 3e12),
        ("six thousand crore", 6e10),
        ("7 million 250 thousand", 7_250_000),
        ("5 thousand 2 hundred and 16", 5216),
        ("four billion and a half", 4.5e9),
        ("two billion and three quarters million", 2_000_750_000),
        ("three quarters of a million", 750_000),
        ("nine and one fifth", 9.2),
        ("forty point nought six", 40.06),
        ("ninety point thirty-one", 90.31),
        ("a quarter", 0.25),
        ("a thousandth", 0.001),
        ("seven twenty-fifths", 0.28),
        ("four hundred and six hundredths", 400.06),
        ("two over five", 0.4),
        ("5/8", 0.625),
        ("3  1/2", 3.5),
        ("2.5e6", 2_500_000),
        ("4.1 x 10^3", 4100),
        ("1.5^2", 2.25),
        ("60 000", 60_000),
        ("7\u202f250\u202f000", 7_250_000),
        ("8.300.000", 8_300_000),
        ("8.300.000,25", 8_300_000.25),
        ("9'500", 9500),
        ("90 , 000", 90_000),
        ("2,7", 2.7),
        ("12.6 k", 12_600),
        ("3.4 M", 3_400_000),
        ("-0.6", -0.6),
    ],
)
def test_reads_written_numbers(text, value):
    assert read_number(text) == pytest.approx(value)


@pytest.mark.parametrize(
    "text",
    ["", "may", "second", "five twenty", "F-16", "12th", "dozens", "third", "9/11", "24/7", "0^-3"],
)
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


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("on 14 June 250 miners and 6 guards", [14, 250, 6]),
        ("the fifth two-man team", [2]),
        ("his third win and one more", [1]),
        ("one hundred and twentieth", [100]),
        ("grew 6 . 2 % to 31 . 75 million", [6.2, 31_750_000]),
        ("paid Rs800 crore and USD45", [8e9, 45]),
        ("the 200m race drew 1.3m viewers", [200, 1_300_000]),
        ("it fell (-4.5) and then 3", [-4.5, 3]),
    ],
)
def test_scanning_a_text(text, expected):
    assert [number.value for number in scan_numbers(text)] == pytest.approx(expected)


@given(st.integers(min_value=0, max_value=10**15))
def test_digits_with_separators_read_back(number):
    for written in (f"{number}", f"{number:,}", f"{number:_}".replace("_", "\u202f")):
        assert read_number(written) == number


@given(st.decimals(min_value=0, max_value=10**6, places=3))
def test_decimals_read_back(number):
    assert read_number(f"{number:,}") == pytest.approx(float(number))


_ONES = "zero one two three four five six seven eight nine ten eleven twelve thirteen".split()
_ONES += "fourteen fifteen sixteen seventeen eighteen nineteen".split()
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split()


def spelt(number: int) -> str:
    if number < 20:
        return _ONES[number]
    if number < 100:
        unit = f"-{_ONES[number % 10]}" if number % 10 else ""
        return f"{_TENS[number // 10 - 2]}{unit}"
    for size, word in (
        (10**9, "billion"),
        (10**6, "million"),
        (1000, "thousand"),
        (100, "hundred"),
    ):
        if number >= size:
            above, below = divmod(number, size)
            joint = " and " if below < 100 else " "
            return f"{spelt(above)} {word}" + (f"{joint}{spelt(below)}" if below else "")
    raise AssertionError


@given(st.integers(min_value=0, max_value=10**12 - 1))
def test_words_read_back(number):
    assert read_number(spelt(number)) == number


@given(st.text(max_size=60) | st.from_regex(r"([0-9a-z,.½/ -]{0,12}(two|half|and|million) ?){1,6}"))
def test_never_raises_and_stays_in_the_text(text):
    read_number(text)
    read_ordinal(text)
    last = 0
    for found in scan_numbers(text):
        assert last <= found.start < found.end <= len(text)
        last = found.end
