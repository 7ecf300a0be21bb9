from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claims.normalise.time_feast import FEASTS, easter
from tests.normalise.times import meaning


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Christmas", "2021-12-25"),
        ("Christmas Eve 2021", "2021-12-24"),
        ("New Year's Eve", "2021-12-31"),
        ("New Year’s Eve", "2021-12-31"),
        ("New Year's Day", "2022-01-01"),
        ("last Christmas", "2021-12-25"),
        ("next Christmas", "2022-12-25"),
        ("next Easter", "2023-04-09"),
        ("Easter Monday 2021", "2021-04-05"),
        ("Good Friday", "2022-04-15"),
        ("Thanksgiving", "2021-11-25"),
        ("Black Friday", "2021-11-26"),
        ("the Fourth of July", "2022-07-04"),
        ("Labor Day 2020", "2020-09-07"),
        ("Halloween", "2021-10-31"),
    ],
)
def test_reads_feasts_with_a_date(text, day):
    assert meaning(text).split()[:2] == ["DATE", day]


@pytest.mark.parametrize(
    "text", ["Ramadan", "Eid", "Eid al-Fitr", "Diwali", "Passover", "Election Day", "Memorial Day"]
)
def test_feasts_without_a_fixed_date_have_a_type_and_no_period(text):
    assert meaning(text) == "DATE - -"
    assert meaning(f"{text} 2021") == "DATE - -"


def test_reads_weeks_and_weekends_of_feasts():
    assert meaning("Easter week") == "DATE 2022-W15 2022-04-11..2022-04-18"
    assert meaning("Christmas weekend") == "DATE 2021-W51-WE 2021-12-25..2021-12-27"


@given(st.integers(1600, 2400))
def test_easter_is_a_sunday_of_spring(year):
    assert easter(year).weekday() == 6
    assert date(year, 3, 22) <= easter(year) <= date(year, 4, 25)


@given(st.integers(1600, 2400), st.sampled_from(sorted(FEASTS)))
def test_every_feast_falls_in_its_year(year, name):
    make = FEASTS[name]
    assert make is None or make(year).year == year
