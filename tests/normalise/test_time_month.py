from datetime import date

import pytest

from claims.normalise.period import read_time
from tests.normalise.times import meaning


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("May", "2022-05"),
        ("September", "2021-09"),
        ("May this year", "2022-05"),
        ("June last year", "2021-06"),
        ("June of last year", "2021-06"),
        ("last October", "2021-10"),
        ("next May", "2023-05"),
        ("this March", "2022-03"),
        ("Sept. 2020", "2020-09"),
        ("Dec 2019", "2019-12"),
        ("in Dec", "2021-12"),
        ("May, 2021", "2021-05"),
        ("January nineteen ninety-seven", "1997-01"),
        ("October two thousand and six", "2006-10"),
        ("the month of May", "2022-05"),
        ("March and April 2022", "2022-03/2022-04"),
        ("spring 2021", "2021-SP"),
        ("the spring of 2021", "2021-SP"),
        ("last winter", "2021-WI"),
        ("next spring", "2023-SP"),
        ("this summer", "2022-SU"),
        ("fall 2021", "2021-FA"),
        ("the fall", "2021-FA"),
        ("in the summer of last year", "2021-SU"),
        ("the winter of 2020-21", "2020-WI"),
        ("this past spring", "2022-SP"),
    ],
)
def test_reads_months_and_seasons(text, value):
    assert meaning(text).split()[:2] == ["DATE", value]


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("the first Sunday of October 2022", "2022-10-02"),
        ("the second Monday in May", "2022-05-09"),
        ("the last Friday of July", "2022-07-29"),
        ("the third Thursday in November 2021", "2021-11-18"),
        ("the final Saturday of 2021", "no"),
    ],
)
def test_reads_the_weekdays_of_a_month(text, day):
    assert meaning(text).split()[1] == (day if day != "no" else "time")


@pytest.mark.parametrize("text", ["may", "march", "fall", "Mar del Plata", "jan", "sun", "sat"])
def test_words_that_only_look_like_months_are_none(text):
    assert meaning(text) == "no time"


def test_the_last_of_a_season_that_is_running_began_two_years_back():
    found = read_time("last winter", published=date(2016, 1, 20))
    assert found is not None
    assert found.value == "2014-WI"
