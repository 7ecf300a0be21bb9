import pytest

from tests.normalise.times import meaning


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("every Friday", "XXXX-WXX-5"),
        ("each year", "P1Y"),
        ("every two weeks", "P2W"),
        ("every other week", "P2W"),
        ("every few months", "PXM"),
        ("every summer", "XXXX-SU"),
        ("every March", "XXXX-03"),
        ("every morning", "XXXX-XX-XXTMO"),
        ("Mondays", "XXXX-WXX-1"),
        ("Friday nights", "XXXX-WXX-5TNI"),
        ("weekends", "XXXX-WXX-WE"),
        ("weekdays", "XXXX-WXX-WD"),
        ("daily", "P1D"),
        ("monthly", "P1M"),
        ("quarterly", "P3M"),
        ("annually", "P1Y"),
        ("twice a week", "P1W"),
        ("once a month", "P1M"),
        ("three times a year", "P1Y"),
        ("several times a day", "P1D"),
        ("per month", "P1M"),
        ("24 hours a day", "P1D"),
        ("seven days a week", "P1W"),
    ],
)
def test_reads_what_comes_again_and_again(text, value):
    assert meaning(text) == f"SET {value} -"
