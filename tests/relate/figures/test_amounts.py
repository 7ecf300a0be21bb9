import pytest

from claims.model import Comparator, Quantity
from claims.normalise.quantity import read_quantity
from claims.relate.figures.amounts import amounts, ratio
from claims.relate.slot import Outcome

CASES = [
    ("600", "612", Outcome.COMPATIBLE),
    ("600", "680", Outcome.CLASH),
    ("30", "33", Outcome.CLASH),
    ("30", "more than 30", Outcome.SAME),
    ("at least 30", "38", Outcome.COMPATIBLE),
    ("at least 30", "80", Outcome.UNKNOWN),
    ("at least 30", "12", Outcome.CLASH),
    ("about 600 metres", "2,000 feet", Outcome.COMPATIBLE),
    ("about 600 metres", "700 metres", Outcome.CLASH),
    ("dozens", "60", Outcome.COMPATIBLE),
    ("hundreds", "at least 3", Outcome.UNKNOWN),
    ("between 70 and 80", "75", Outcome.COMPATIBLE),
    ("between 70 and 80", "about 85", Outcome.CLASH),
    ("51.9 percent", "52 percent", Outcome.COMPATIBLE),
    ("51.9 percent", "53 percent", Outcome.CLASH),
    ("20 million euros", "$23 million", Outcome.COMPATIBLE),
    ("20 million euros", "$90 million", Outcome.UNKNOWN),
    ("212 degrees Fahrenheit", "100 degrees Celsius", Outcome.SAME),
    ("5 km", "5 kg", Outcome.DIFFERENT),
    ("760 miles", "760 kilometres", Outcome.CLASH),
]


@pytest.mark.parametrize(("left", "right", "outcome"), CASES)
def test_whether_two_figures_agree(left: str, right: str, outcome: Outcome) -> None:
    a, b = read_quantity(left), read_quantity(right)
    assert a is not None
    assert b is not None
    found = amounts(a, b).outcome
    if outcome is Outcome.SAME:
        assert found in {Outcome.SAME, Outcome.COMPATIBLE}
    else:
        assert found is outcome
    assert amounts(b, a).outcome is found


def test_that_a_round_bound_and_its_figure_quote_one_number() -> None:
    more = Quantity(20000.0, 20001.0, None, Comparator.MORE_THAN)
    assert amounts(more, Quantity(20000.0, 20000.0, 20000.0)).outcome is Outcome.COMPATIBLE


def test_the_ratio_of_two_figures() -> None:
    assert ratio(Quantity(5.0, 5.0, 5.0), Quantity(20.0, 20.0, 20.0)) == 4.0
    assert ratio(Quantity(0.0, 0.0, 0.0), Quantity(20.0, 20.0, 20.0)) == float("inf")
