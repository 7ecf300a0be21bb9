import pytest

from claims.normalise.period import match_time
from claims.normalise.time_rule import TimeContext
from tests.normalise.times import PUBLISHED, meaning


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("the second quarter", "2022-Q2"),
        ("the fourth quarter", "2021-Q4"),
        ("third-quarter", "2022-Q3"),
        ("Q3", "2022-Q3"),
        ("Q3 2021", "2021-Q3"),
        ("2021 Q2", "2021-Q2"),
        ("2021-Q2", "2021-Q2"),
        ("the third quarter of last year", "2021-Q3"),
        ("the final quarter of 2021", "2021-Q4"),
        ("the 2021 second quarter", "2021-Q2"),
        ("last year's first quarter", "2021-Q1"),
        ("the fiscal first quarter", "2022-Q1"),
        ("last quarter", "2022-Q2"),
        ("next quarter", "2022-Q4"),
        ("the first half of 2022", "2022-H1"),
        ("the second half of last year", "2021-H2"),
        ("the first half of the year", "2022-H1"),
        ("the last half of 2021", "2021-H2"),
        ("H1 2022", "2022-H1"),
        ("the full year", "2022"),
    ],
)
def test_reads_quarters_and_halves(text, value):
    assert meaning(text).split()[:2] == ["DATE", value]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("fiscal 2021", "2021"),
        ("fiscal year 2021", "2021"),
        ("FY2021", "2021"),
        ("FY21", "2021"),
        ("the 2021 fiscal year", "2021"),
        ("the second quarter of fiscal 2021", "2021-Q2"),
    ],
)
def test_a_fiscal_year_lies_in_two_calendar_years(text, value):
    assert meaning(text) == f"DATE {value} 2020-01-01..2022-01-01"


def test_the_running_fiscal_year_is_named_after_the_calendar_year():
    assert meaning("this fiscal year").split()[1] == "2022"
    assert meaning("the last fiscal year").split()[1] == "2021"
    assert meaning("the financial year 2020-21") == "DATE 2020/2021 2020-01-01..2022-01-01"


def found_in(text: str) -> str:
    """Read the expression that a text begins with."""
    found = match_time(text, 0, TimeContext(PUBLISHED))
    assert found is not None
    assert found.reading.period is not None
    period = found.reading.period
    return f"{found.reading.type} {found.reading.value} {period.start}..{period.end}"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The quarter ended Sept. 30, 2021", "DATE 2021-Q3 2021-07-01..2021-10-01"),
        ("The quarter ended July 31", "DATE 2022-Q2 2022-05-01..2022-08-01"),
        ("The third quarter ended Aug. 26, 2021", "DATE 2021-Q3 2021-05-27..2021-08-27"),
        ("The fiscal year ended June 30", "DURATION P1Y 2021-07-01..2022-07-01"),
        ("The year ending June 30, 2023", "DURATION P1Y 2022-07-01..2023-07-01"),
        ("The year to March 31", "DURATION P1Y 2021-04-01..2022-04-01"),
        ("The year ended 31 March", "DURATION P1Y 2021-04-01..2022-04-01"),
        ("The six months ended June 30", "DURATION P6M 2022-01-01..2022-07-01"),
        ("The 12 months to June", "DURATION P12M 2021-07-01..2022-07-01"),
        ("The week ended July 29", "DATE 2022-W30 2022-07-23..2022-07-30"),
    ],
)
def test_what_ends_on_a_day_has_a_place(text, expected):
    assert found_in(text) == expected


@pytest.mark.parametrize(
    "text", ["a quarter of", "three-quarters of", "the first quarter of the game", "half"]
)
def test_shares_and_games_are_no_quarters(text):
    assert meaning(text) == "no time"
