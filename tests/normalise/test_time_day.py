import pytest

from claims.model import Precision
from claims.normalise.calendar import day_period, month_period
from tests.normalise.times import PUBLISHED, meaning


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("2022-08-01", "2022-08-01"),
        ("2022/08/01", "2022-08-01"),
        ("08/01/2022", "2022-08-01"),
        ("8/1/22", "2022-08-01"),
        ("25/12/2021", "2021-12-25"),
        ("1.8.2022", "2022-08-01"),
        ("12-31-2021", "2021-12-31"),
        ("5 May", "2022-05-05"),
        ("5 May 2019", "2019-05-05"),
        ("the 5th of May", "2022-05-05"),
        ("the fifth of May", "2022-05-05"),
        ("May 5th", "2022-05-05"),
        ("May the 4th", "2022-05-04"),
        ("May fifth", "2022-05-05"),
        ("March twenty-first, 2020", "2020-03-21"),
        ("Sept. 30, 2021", "2021-09-30"),
        ("Friday, 5 August", "2022-08-05"),
        ("Monday, Oct. 3, 2022", "2022-10-03"),
        ("last Oct. 23", "2021-10-23"),
        ("next Oct. 23", "2022-10-23"),
        ("Jan. 3 of last year", "2021-01-03"),
        ("9/11", "2001-09-11"),
        ("the 5th of this month", "2022-08-05"),
        ("the 21st of last month", "2022-07-21"),
        ("on the 5th", "2022-08-05"),
        ("Friday the 5th", "2022-08-05"),
    ],
)
def test_reads_days(text, day):
    kind, value, days = meaning(text).split()
    assert (kind, value, days.split("..")[0]) == ("DATE", day, day)


@pytest.mark.parametrize(
    ("text", "first", "behind"),
    [
        ("March 3-5", "2022-03-03", "2022-03-06"),
        ("March 3–5, 2021", "2021-03-03", "2021-03-06"),
        ("3-5 March", "2022-03-03", "2022-03-06"),
        ("March 3rd-5th", "2022-03-03", "2022-03-06"),
        ("from 3 to 5 May", "2022-05-03", "2022-05-06"),
        ("between 3 and 5 May", "2022-05-03", "2022-05-06"),
        ("between May 3 and 5", "2022-05-03", "2022-05-06"),
        ("April 24 and 25", "2022-04-24", "2022-04-26"),
    ],
)
def test_reads_runs_of_days(text, first, behind):
    assert meaning(text).endswith(f"{first}..{behind}")


def test_a_weekday_chooses_the_year():
    assert "2022-10-03" in meaning("Monday, Oct. 3")
    assert "2021-10-04" in meaning("Monday, Oct. 4")


def test_a_time_of_day_may_follow_a_date_in_figures():
    assert meaning("2022-08-01T10:30:00Z") == "TIME 2022-08-01T10:30 2022-08-01..2022-08-02"


def test_the_number_of_a_day_counts_in_the_month_told_of():
    assert "2020-03-05" in meaning("on the 5th", anchor=day_period(PUBLISHED.replace(2020, 3, 1)))
    assert "2020-03-05" in meaning("the 5th of that month", anchor=month_period(2020, 3))
    assert month_period(2020, 3).precision is Precision.MONTH


@pytest.mark.parametrize(
    "text",
    [
        "24/7",
        "3-2",
        "21-19",
        "2.0.1",
        "4.5.12",
        "1/2",
        "13:1",
        "99/99/2020",
        "2021-22-33",
        "555-1234",
    ],
)
def test_scores_versions_and_fractions_are_no_days(text):
    assert meaning(text) == "no time"


@pytest.mark.parametrize("text", ["30 February 2022", "Feb. 30, 2021", "31 April 2020"])
def test_a_day_that_does_not_exist_has_no_period(text):
    assert meaning(text) == "no time"
