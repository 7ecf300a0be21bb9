import pytest

from tests.normalise.times import meaning


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("for two decades", "P20Y"),
        ("half a century", "P50Y"),
        ("several years", "PXY"),
        ("decades", "PXDE"),
        ("hundreds of years", "PXY"),
        ("two and a half years", "P2Y6M"),
        ("2 1/2 years", "P2Y6M"),
        ("3½ hours", "PT3H30M"),
        ("a year and a half", "P1Y6M"),
        ("half an hour", "PT30M"),
        ("a couple of weeks", "P2W"),
        ("a fortnight", "P2W"),
        ("two to three weeks", "PXW"),
        ("12 to 18 months", "PXM"),
        ("five hours and 30 minutes", "PT5H30M"),
        ("two years and three months", "P2Y3M"),
        ("three straight days", "P3D"),
        ("eight trading days", "P8D"),
        ("an additional year", "P1Y"),
        ("48 hours", "PT48H"),
        ("2,000 years", "P2000Y"),
        ("weeks or months", "PXW"),
    ],
)
def test_reads_lengths_without_a_place(text, value):
    assert meaning(text) == f"DURATION {value} -"


@pytest.mark.parametrize(
    "text",
    ["a 40-year-old", "40 years old", "years old", "a 5-month-old", "2019 weekend", "a while"],
)
def test_ages_are_no_lengths(text):
    assert meaning(text) == "no time"
