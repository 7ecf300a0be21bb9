"""Whole classes of written figures, each as a table."""

import pytest

from claims.model import Comparator
from claims.normalise.quantity import read_quantity, scan_quantities

ABOUT, NEARLY, VAGUE = Comparator.ABOUT, Comparator.NEARLY, Comparator.VAGUE
AT_LEAST, MORE_THAN = Comparator.AT_LEAST, Comparator.MORE_THAN
AT_MOST, LESS_THAN = Comparator.AT_MOST, Comparator.LESS_THAN


@pytest.mark.parametrize(
    ("text", "low", "high"),
    [
        ("7 to 9 million", 7e6, 9e6),
        ("6-12,000", 6000, 12_000),
        ("30~45", 30, 45),
        ("7- to 9", 7, 9),
        ("six or seven", 6, 7),
        ("between about 70 and 90", 70, 90),
        ("somewhere between 5 and 6", 5, 6),
        ("between 4% and 7%", 4, 7),
        ("between Rs 3 lakh and Rs 4 lakh", 300_000, 400_000),
        ("-8 to 3 degrees", -8, 3),
        ("more than 60 but fewer than 80", 60, 80),
        ("at least 14 and possibly as many as 22", 14, 22),
        ("no more than 9 and no less than 5", 5, 9),
        ("above a quarter and below a half", 0.25, 0.5),
    ],
)
def test_reads_ranges(text, low, high):
    found = read_quantity(text)
    assert found is not None
    assert (found.low, found.high, found.comparator) == (low, high, Comparator.BETWEEN)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("the fine ranges from 300 to 500 rupees", [(None, 300, 500)]),
        ("rents vary from $90 to $120", [(None, 90, 120)]),
        ("prices went from $90 to $120", [(90, 90, 90), (120, 120, 120)]),
        ("attacks rose 14 to 61", [(14, 14, 14), (61, 61, 61)]),
        ("either four or six judges", [(4, 4, 4), (6, 6, 6)]),
        ("two or 300 men", [(2, 2, 2), (300, 300, 300)]),
        ("led 51 percent to 47 percent", [(51, 51, 51), (47, 47, 47)]),
        ("over 60 men, under 20 women", [(60, 60, None), (20, None, 20)]),
        ("more than 50 and less than 8", [(50, 50, None), (8, None, 8)]),
    ],
)
def test_tells_ranges_from_two_figures(text, expected):
    found = [figure.quantity for figure in scan_quantities(text)]
    assert [(one.value, one.low, one.high) for one in found] == expected


@pytest.mark.parametrize(
    ("text", "comparator"),
    [
        ("no lower than 8", AT_LEAST),
        ("never fewer than 8", AT_LEAST),
        ("greater than or equal to 8", AT_LEAST),
        ("equal to or more than 8", AT_LEAST),
        ("8 and counting", AT_LEAST),
        ("8 or greater than", AT_LEAST),
        ("about 800 or more", AT_LEAST),
        ("north of 8", MORE_THAN),
        ("no greater than 8", AT_MOST),
        ("a maximum of 8", AT_MOST),
        ("less or equal than 8", AT_MOST),
        ("< = 8", AT_MOST),
        ("not even 8", LESS_THAN),
        ("far fewer than 8", LESS_THAN),
        ("not quite 800", NEARLY),
        ("more or less 800", ABOUT),
        ("800, give or take", ABOUT),
        ("in the vicinity of 800", ABOUT),
    ],
)
def test_reads_comparators(text, comparator):
    found = read_quantity(text)
    assert found is not None
    assert found.comparator is comparator


@pytest.mark.parametrize(
    ("text", "comparator", "surface"),
    [
        ("the bill exceeded 90 dollars", MORE_THAN, "90 dollars"),
        ("sales topped 4 million", MORE_THAN, "4 million"),
        ("the vote fell short of 300", LESS_THAN, "300"),
        ("it drew 90 people or more.", AT_LEAST, "90"),
        ("they were 90 men at most, he said", AT_MOST, "90"),
        ("some 90 women or so were there", ABOUT, "some 90"),
    ],
)
def test_a_comparator_at_a_distance_stays_outside_the_figure(text, comparator, surface):
    (found,) = scan_quantities(text)
    assert (found.quantity.comparator, text[found.start : found.end]) == (comparator, surface)


@pytest.mark.parametrize(
    ("text", "low", "high", "unit"),
    [
        ("tens of", 20, 100, None),
        ("several hundreds", 300, 1200, None),
        ("a few lakh", 200_000, 1_000_000, None),
        ("dozens, if not hundreds", 24, 2000, None),
        ("hundreds or even thousands", 200, 100_000, None),
        ("at least dozens", 24, None, None),
        ("tens of millions of euros", 2e7, 2e8, "EUR"),
        ("hundreds of tonnes", 200, 2000, "t"),
        ("several km", 3, 12, "km"),
    ],
)
def test_reads_vague_figures(text, low, high, unit):
    found = read_quantity(text)
    assert found is not None
    assert (found.value, found.low, found.high) == (None, low, high)
    assert (found.comparator, found.unit) == (VAGUE, unit)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("one in four", 0.25),
        ("1 out of every 8", 0.125),
        ("three out of five", 0.6),
        ("nearly one in 20", 0.05),
        ("one in 1,000", 0.001),
        ("3 in 10 or more", 0.3),
    ],
)
def test_reads_shares_in_two_figures(text, value):
    found = read_quantity(text)
    assert found is not None
    assert (found.value, found.unit) == (pytest.approx(value), "share")


@pytest.mark.parametrize(
    "text",
    [
        "won two in five days",
        "took 60 out of 90 seats",
        "raided two in three villages",
        "shot 12 in six hours",
        "opened one in 2017",
    ],
)
def test_two_things_counted_are_no_share(text):
    assert not [found for found in scan_quantities(text) if found.quantity.unit == "share"]


@pytest.mark.parametrize(
    ("text", "value", "unit"),
    [
        ("Rs 700 crore", 7e9, "rupee"),
        ("Rs700", 700, "rupee"),
        ("Rs. 4 lakh crore", 4e12, "rupee"),
        ("USD65", 65, "USD"),
        ("CHF 90", 90, "CHF"),
        ("R$ 90", 90, "BRL"),
        ("$2bn", 2e9, "USD"),
        ("60 USD million", 6e7, "USD"),
        ("35 MEUR", 3.5e7, "EUR"),
        ("three quarters of a billion dollars", 7.5e8, "USD"),
        ("eleven dollars and sixty cents", 11.6, "USD"),
        ("18 dollars 20", 18.2, "USD"),
        ("9 pounds 75 pence", 9.75, "GBP"),
        ("300 francs", 300, "franc"),
        ("60 basis points", 60, "bp"),
        ("4 nautical miles", 4, "nmi"),
        ("200,000 barrels per day", 200_000, "bbl/d"),
    ],
)
def test_reads_money_and_units(text, value, unit):
    found = read_quantity(text)
    assert found is not None
    assert (found.value, found.unit) == (pytest.approx(value), unit)


def test_a_sum_does_not_swallow_what_is_counted_next():
    found = scan_quantities("paid 90 dollars and 40 men left; two dollars 60 times")
    assert [figure.quantity.value for figure in found] == [90, 40, 2, 60]
