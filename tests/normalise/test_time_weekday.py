import pytest

from claims.normalise.calendar import day_period, month_period
from tests.normalise.times import PUBLISHED, meaning


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("on Monday", "2022-08-08"),
        ("Wednesday", "2022-08-10"),
        ("Friday", "2022-08-05"),
        ("last Wednesday", "2022-08-03"),
        ("next Wednesday", "2022-08-17"),
        ("next Friday", "2022-08-12"),
        ("this Friday", "2022-08-12"),
        ("this past Friday", "2022-08-05"),
        ("this coming Sunday", "2022-08-14"),
        ("upcoming Sunday", "2022-08-14"),
        ("Tuesday last week", "2022-08-02"),
        ("Tuesday of last week", "2022-08-02"),
        ("next week on Tuesday", "2022-08-16"),
        ("Monday night", "2022-08-08TNI"),
        ("Friday afternoon", "2022-08-05TAF"),
        ("next Monday morning", "2022-08-15TMO"),
        ("yesterday", "2022-08-09"),
        ("yesterday evening", "2022-08-09TEV"),
        ("today", "2022-08-10"),
        ("tonight", "2022-08-10TNI"),
        ("tomorrow", "2022-08-11"),
        ("this morning", "2022-08-10TMO"),
        ("last night", "2022-08-09TNI"),
        ("Sat.", "2022-08-06"),
    ],
)
def test_reads_days_near_the_day_of_publication(text, value):
    kind = "TIME" if "T" in value else "DATE"
    assert meaning(text).split()[:2] == [kind, value]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("that night", "TIME 2020-05-04TNI 2020-05-04..2020-05-05"),
        ("the next morning", "TIME 2020-05-05TMO 2020-05-05..2020-05-06"),
        ("the previous evening", "TIME 2020-05-03TEV 2020-05-03..2020-05-04"),
        ("in the afternoon", "TIME 2020-05-04TAF 2020-05-04..2020-05-05"),
        ("the previous Friday", "DATE 2020-05-01 2020-05-01..2020-05-02"),
        ("the following Friday", "DATE 2020-05-08 2020-05-08..2020-05-09"),
        ("the following Monday", "DATE 2020-05-11 2020-05-11..2020-05-12"),
    ],
)
def test_counts_from_the_day_told_of(text, expected):
    assert meaning(text, anchor=day_period(PUBLISHED.replace(2020, 5, 4))) == expected


@pytest.mark.parametrize("text", ["that night", "the next morning", "in the morning"])
def test_a_part_of_an_unknown_day_is_a_time_without_period(text):
    assert meaning(text) == "TIME - -"
    assert meaning(text, anchor=month_period(2020, 5)) == "TIME - -"


def test_the_previous_friday_of_an_unknown_day_is_unknown():
    assert meaning("the previous Friday") == "DATE - -"
