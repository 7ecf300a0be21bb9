import pytest

from claims.normalise.calendar import day_period, month_period, quarter_period, year_period
from claims.normalise.period import read_time
from tests.normalise.times import PUBLISHED, meaning

DAY = day_period(PUBLISHED.replace(2020, 5, 4))
MONTH = month_period(2020, 5)
QUARTER = quarter_period(2022, 2)
YEAR = year_period(2019)


@pytest.mark.parametrize(
    ("text", "anchor", "value"),
    [
        ("a month earlier", MONTH, "2020-04"),
        ("a year earlier", MONTH, "2019-05"),
        ("a year earlier", QUARTER, "2021-Q2"),
        ("that November", YEAR, "2019-11"),
        ("that winter", YEAR, "2019-WI"),
        ("that July", MONTH, "2020-07"),
        ("that March", MONTH, "2021-03"),
        ("the following spring", YEAR, "2020-SP"),
        ("the next January", DAY, "2021-01"),
        ("two years later", YEAR, "2021"),
        ("three days later", DAY, "2020-05-07"),
        ("ten days after", DAY, "2020-05-14"),
        ("a week earlier", DAY, "2020-W18"),
        ("the same month", DAY, "2020-05"),
        ("that same year", DAY, "2020"),
        ("that day", DAY, "2020-05-04"),
        ("later that day", DAY, "2020-05-04"),
        ("later in the day", DAY, "2020-05-04"),
        ("by the end of the day", DAY, "2020-05-04"),
        ("later that year", MONTH, "2020"),
        ("the same month last year", MONTH, "2021-05"),
        ("the same period of 2019", MONTH, "2019-05"),
        ("the same quarter a year earlier", QUARTER, "2021-Q2"),
        ("the following day", DAY, "2020-05-05"),
        ("the next day", DAY, "2020-05-05"),
        ("the day before", DAY, "2020-05-03"),
        ("the following week", DAY, "2020-W20"),
        ("the previous year", DAY, "2019"),
        ("the year before", MONTH, "2019"),
        ("prior year", YEAR, "2018"),
        ("the year-earlier quarter", QUARTER, "2021-Q2"),
        ("year-ago", QUARTER, "2021-Q2"),
        ("the year-ago third quarter", None, "2021-Q3"),
        ("the quarter", QUARTER, "2022-Q2"),
        ("the latest quarter", None, "2022-Q2"),
        ("the 2021 period", QUARTER, "2021-Q2"),
        ("the 2021 quarter", None, "2021-Q2"),
    ],
)
def test_counts_from_the_period_named_last(text, anchor, value):
    assert meaning(text, anchor=anchor).split()[:2] == ["DATE", value]


@pytest.mark.parametrize(
    ("text", "anchor"),
    [
        ("ten days later", MONTH),
        ("that day", MONTH),
        ("the next day", YEAR),
        ("three days later", None),
        ("the following week", None),
        ("the day before", None),
        ("the same month", None),
        ("a week later", None),
        ("the same period of 2019", None),
    ],
)
def test_what_the_text_does_not_name_stays_unknown(text, anchor):
    assert meaning(text, anchor=anchor) == "DATE - -"


def test_the_year_before_counts_from_the_running_one_where_nothing_is_named():
    assert meaning("a year earlier").split()[1] == "2021"
    assert meaning("the previous month").split()[1] == "2022-07"


@pytest.mark.parametrize(
    ("text", "aside"),
    [
        ("a year earlier", True),
        ("the previous month", True),
        ("a year ago", True),
        ("a year later", False),
        ("the following month", False),
    ],
)
def test_looking_back_does_not_move_the_narrative(text, aside):
    reading = read_time(text, published=PUBLISHED, anchor=MONTH)
    assert reading is not None
    assert reading.aside is aside
