import pytest
from hypothesis import given
from hypothesis import strategies as st

from claims.model import Comparator
from claims.normalise.comparator_words import AFTER, BEFORE, VAGUE
from claims.normalise.quantity import read_quantity, scan_quantities
from claims.normalise.unit import CURRENCIES, SIGNS, UNITS, read_unit, to_base


@pytest.mark.parametrize(
    ("text", "value", "low", "high", "comparator"),
    [
        ("33", 33, 33, 33, Comparator.EXACTLY),
        ("at least 12", 12, 12, None, Comparator.AT_LEAST),
        ("no fewer than nine", 9, 9, None, Comparator.AT_LEAST),
        ("33 or more", 33, 33, None, Comparator.AT_LEAST),
        ("more than 30", 30, 30, None, Comparator.MORE_THAN),
        ("over 2,500", 2500, 2500, None, Comparator.MORE_THAN),
        ("more than a dozen", 12, 12, None, Comparator.MORE_THAN),
        ("not more than 30%", 30, None, 30, Comparator.AT_MOST),
        ("up to 40", 40, None, 40, Comparator.AT_MOST),
        ("as many as 40", 40, None, 40, Comparator.AT_MOST),
        ("fewer than ten", 10, None, 10, Comparator.LESS_THAN),
        ("nearly two dozen", 24, 21.6, 24, Comparator.NEARLY),
        ("almost 23 million", 23e6, 20.7e6, 23e6, Comparator.NEARLY),
        ("some 250", 250, 225, 275, Comparator.ABOUT),
        ("about 4,000", 4000, 3500, 4500, Comparator.ABOUT),
        ("two dozen", 24, 21.6, 26.4, Comparator.ABOUT),
        ("between 15 and 20", None, 15, 20, Comparator.BETWEEN),
        ("15-20", None, 15, 20, Comparator.BETWEEN),
        ("15 to 20", None, 15, 20, Comparator.BETWEEN),
        ("between one hundred and two hundred", None, 100, 200, Comparator.BETWEEN),
        ("3 to 4 million", None, 3e6, 4e6, Comparator.BETWEEN),
        ("dozens", None, 24, 200, Comparator.VAGUE),
        ("several thousand", None, 3000, 12_000, Comparator.VAGUE),
        ("tens of thousands", None, 20_000, 200_000, Comparator.VAGUE),
    ],
)
def test_reads_bounds(text, value, low, high, comparator):
    found = read_quantity(text)
    assert found is not None
    assert (found.value, found.low, found.high, found.comparator) == (value, low, high, comparator)


@pytest.mark.parametrize(
    ("text", "value", "unit"),
    [
        ("0.17 percent", 0.17, "%"),
        ("30 per cent", 30, "%"),
        ("four percentage points", 4, "pp"),
        ("$3.5 million", 3.5e6, "USD"),
        ("€20bn", 20e9, "EUR"),
        ("Rs 500", 500, "rupee"),
        ("75 million dollars", 75e6, "USD"),
        ("5 km", 5, "km"),
        ("12 tonnes", 12, "t"),
        ("two thirds", 2 / 3, "share"),
    ],
)
def test_reads_units(text, value, unit):
    found = read_quantity(text)
    assert found is not None
    assert (found.value, found.unit) == (pytest.approx(value), unit)


def test_two_shares_are_no_range():
    found = list(scan_quantities("from 46 percent to 42 percent"))
    assert [figure.quantity.value for figure in found] == [46, 42]


def test_a_currency_sign_belongs_to_one_figure():
    found = list(scan_quantities("10 $ 30 $"))
    assert [(figure.start, figure.end) for figure in found] == [(0, 4), (5, 9)]


def test_what_a_change_goes_to_is_no_range():
    found = list(scan_quantities("rose by 12 to 33"))
    assert [figure.quantity.value for figure in found] == [12, 33]


@pytest.mark.parametrize("text", ["", "attacks", "12 attacks", "at least"])
def test_what_is_no_figure_gives_none(text):
    assert read_quantity(text) is None


def test_every_currency_sign_reads_back():
    for currency, signs in SIGNS.items():
        for sign in signs:
            found = read_quantity(f"{sign} 5")
            assert found is not None, sign
            assert found.unit == currency, sign


def test_units_read_their_own_names():
    assert read_unit("kilometres") == "km"
    assert read_unit("per cent") == "%"
    assert read_unit("banana") is None
    assert not set(UNITS) & set(CURRENCIES)


def test_units_of_one_kind_share_a_base():
    assert to_base(1, "km") == to_base(1000, "m")
    assert to_base(0.5, "share") == to_base(50, "%")


_words = st.sampled_from(
    [
        *(word for words in (*BEFORE.values(), *AFTER.values()) for word in words),
        *VAGUE,
        *"12 3.5 1,000 two half million dozen and to - between from % $ km percent of".split(),
        *"in out over quarters fifth e5 ^2 x10^3 000 Rs500 USD cents crore lakh either".split(),
    ]
)


@given(st.text(max_size=60) | st.lists(_words, max_size=10).map(" ".join))
def test_never_raises_and_bounds_are_in_order(text):
    last = 0
    for found in scan_quantities(text):
        assert last <= found.start < found.end <= len(text)
        last = found.end
        quantity = found.quantity
        low, value, high = quantity.low, quantity.value, quantity.high
        assert low is None or high is None or low <= high
        assert value is None or low is None or low <= value
        assert value is None or high is None or value <= high
    read_quantity(text)


@pytest.mark.parametrize(
    ("text", "value", "unit"),
    [
        ("half a percentage point", 0.5, "pp"),
        ("a quarter of a percentage point", 0.25, "pp"),
        ("three quarters of one percent", 0.75, "%"),
        ("one-half of 1 percent", 0.5, "%"),
        ("a half percent", 0.5, "%"),
        ("half a mile", 0.5, "mi"),
        ("a third of a hectare", 1 / 3, "ha"),
        ("half", 0.5, "share"),
        ("two thirds", 2 / 3, "share"),
        ("half a million dollars", 500_000, "USD"),
    ],
)
def test_a_part_of_one_unit_has_that_unit(text, value, unit):
    quantity = read_quantity(text)
    assert quantity is not None
    assert (quantity.value, quantity.unit) == (pytest.approx(value), unit)


def test_half_a_point_is_no_share():
    (found,) = scan_quantities("It fell by half a point.")
    assert (found.quantity.value, found.quantity.unit) == (0.5, None)
