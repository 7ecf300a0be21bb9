from dataclasses import replace

import pytest

from claims.normalise.calendar import month_period
from claims.normalise.period import match_time
from claims.normalise.time_rule import Tense, TimeContext
from tests.normalise.times import PUBLISHED, meaning


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("last week", "DATE 2022-W31 2022-08-01..2022-08-08"),
        ("this past week", "DATE 2022-W31 2022-08-01..2022-08-08"),
        ("this month", "DATE 2022-08 2022-08-01..2022-09-01"),
        ("next year", "DATE 2023 2023-01-01..2024-01-01"),
        ("the current year", "DATE 2022 2022-01-01..2023-01-01"),
        ("the week before last", "DATE 2022-W30 2022-07-25..2022-08-01"),
        ("the month after next", "DATE 2022-10 2022-10-01..2022-11-01"),
        ("this weekend", "DATE 2022-W32-WE 2022-08-13..2022-08-15"),
        ("the weekend", "DATE 2022-W31-WE 2022-08-06..2022-08-08"),
        ("last weekend", "DATE 2022-W31-WE 2022-08-06..2022-08-08"),
        ("earlier this year", "DATE 2022 2022-01-01..2022-08-10"),
        ("later this year", "DATE 2022 2022-08-10..2023-01-01"),
        ("later in the year", "DATE 2022 2022-08-10..2023-01-01"),
        ("earlier this week", "DATE 2022-W32 2022-08-08..2022-08-10"),
        ("late last year", "DATE 2021 2021-09-02..2022-01-01"),
        ("early next week", "DATE 2022-W33 2022-08-15..2022-08-17"),
        ("the end of the month", "DATE 2022-08 2022-08-22..2022-09-01"),
        ("the beginning of the year", "DATE 2022 2022-01-01..2022-05-02"),
        ("year-end", "DATE 2022 2022-09-02..2023-01-01"),
        ("the year's end", "DATE 2022 2022-09-02..2023-01-01"),
        ("the rest of the year", "DATE 2022 2022-08-10..2023-01-01"),
        ("end-June", "DATE 2022-06 2022-06-21..2022-07-01"),
        ("two weeks ago", "DATE 2022-W30 2022-07-25..2022-08-01"),
        ("a week or so ago", "DATE 2022-W31 2022-08-01..2022-08-08"),
        ("two quarters ago", "DATE 2022-Q1 2022-01-01..2022-04-01"),
        ("three days from now", "DATE 2022-08-13 2022-08-13..2022-08-14"),
        ("a decade ago", "DATE 2012 2007-08-10..2017-08-10"),
        ("a century ago", "DATE 1922 1872-08-10..1972-08-10"),
        ("a few years ago", "DATE PAST_REF -"),
        ("an hour ago", "TIME 2022-08-10 2022-08-10..2022-08-11"),
    ],
)
def test_counts_from_the_day_of_publication(text, expected):
    assert meaning(text) == expected


def test_the_end_of_the_year_is_unknown_where_the_text_tells_of_another():
    assert meaning("the end of the year", anchor=month_period(2004, 3)) == "DATE - -"
    ahead = replace(TimeContext(PUBLISHED, month_period(2004, 3)), tense=lambda: Tense.AHEAD)
    found = match_time("the end of the year", 0, ahead)
    assert found is not None
    assert found.reading.value == "2022"


@pytest.mark.parametrize(
    ("text", "past", "open_", "ahead"),
    [
        ("September", "2021-09", "2022-09", "2022-09"),
        ("March", "2022-03", "2022-03", "2023-03"),
        ("August", "2022-08", "2022-08", "2022-08"),
        ("Aug. 20", "2021-08-20", "2022-08-20", "2022-08-20"),
        ("May 5", "2022-05-05", "2022-05-05", "2023-05-05"),
        ("Friday", "2022-08-05", "2022-08-05", "2022-08-12"),
        ("Wednesday", "2022-08-10", "2022-08-10", "2022-08-10"),
        ("the fall", "2021-FA", "2022-FA", "2022-FA"),
        ("Christmas", "2021-12-25", "2022-12-25", "2022-12-25"),
        ("the fourth quarter", "2021-Q4", "2021-Q4", "2022-Q4"),
        ("the second quarter", "2022-Q2", "2022-Q2", "2022-Q2"),
        ("the weekend", "2022-W31-WE", "2022-W31-WE", "2022-W32-WE"),
        ("last year", "2021", "2021", "2021"),
    ],
)
def test_the_tense_of_the_sentence_decides_what_is_left_open(text, past, open_, ahead):
    values = {}
    for tense in Tense:
        found = match_time(text, 0, TimeContext(PUBLISHED, tense=lambda tense=tense: tense))
        assert found is not None
        values[tense] = found.reading.value
    assert values == {Tense.PAST: past, Tense.OPEN: open_, Tense.AHEAD: ahead}
