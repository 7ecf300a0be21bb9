"""Low, best and high figure of a dispute."""

from datetime import date

import pytest

from claims.model import ClaimView, Comparator, Part, Polarity, Predicate, Quantity, Side, Witness
from claims.model import Statement as Said
from claims.relate.estimate import estimate


def said(value, *, low=None, high=None, unit=None, polarity=Polarity.AFFIRMED, derived=False):
    low, high = (value, value) if low is high is None else (low, high)
    quantity = Quantity(value, low, high, Comparator.EXACTLY, unit, "boat")
    subject = Part("crews", (), "crew")
    return Said(
        f"Crews sank {value} boats.",
        subject,
        Predicate("sank", "sink", ()),
        quantity=quantity,
        polarity=polarity,
        derived=derived,
    )


def told(*answers):
    """Put (figure, witnesses, day) as sides, one side a figure."""
    sides, statements, number = [], {}, 0
    for statement, witnesses, day in answers:
        claims = []
        for _ in range(witnesses):
            number += 1
            view = ClaimView(number, "", "", None, (), (), date(2031, 5, day), None, None)
            claims.append(view)
            statements[number] = statement
        names = tuple(Witness(f"w{claim.id}", "source", (claim.id,)) for claim in claims)
        sides.append(Side("", tuple(claims), names))
    return sides, statements


@pytest.mark.parametrize(
    ("answers", "found"),
    [
        pytest.param([(said(12), 2, 1), (said(30), 1, 9)], (12, 12, 30), id="most witnesses"),
        pytest.param([(said(12), 1, 1), (said(30), 1, 9)], (12, 30, 30), id="most recent"),
        pytest.param(
            [(said(12), 1, 2), (said(40, low=40, high=None), 1, 1), (said(7, high=9), 1, 1)],
            (7, 12, 40),
            id="bounds",
        ),
        pytest.param(
            [(said(12), 1, 2), (said(30), 1, 1), (said(99, derived=True), 3, 1)],
            (12, 12, 30),
            id="computed figures are left out",
        ),
        pytest.param(
            [(said(12, unit="km"), 2, 1), (said(15, unit="km"), 1, 1), (said(9, unit="%"), 1, 1)],
            (12, 12, 15),
            id="another unit is left out",
        ),
    ],
)
def test_figures_come_to_low_best_and_high(answers, found):
    figures = estimate(*told(*answers))
    assert (figures.low, figures.best, figures.high) == found


@pytest.mark.parametrize(
    "answers",
    [
        pytest.param([(said(12), 2, 1), (said(12), 1, 1)], id="one figure"),
        pytest.param(
            [(said(12), 2, 1), (said(30, polarity=Polarity.DENIED), 1, 1)], id="a denied one"
        ),
    ],
)
def test_one_figure_is_no_estimate(answers):
    assert estimate(*told(*answers)) is None


def test_figures_are_written_with_their_unit():
    words = estimate(*told((said(4.5, unit="%"), 1, 1), (said(7, unit="%"), 1, 2))).words
    assert words == ("4.5%", "7%", "7%")
