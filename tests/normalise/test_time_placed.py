import pytest

from claims.normalise.period import match_time
from claims.normalise.time_rule import TimeContext, ahead
from tests.normalise.times import PUBLISHED, meaning


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("over the past three years", "DURATION P3Y 2019-08-10..2022-08-11"),
        ("the past six months", "DURATION P6M 2022-02-10..2022-08-11"),
        ("the past decade", "DURATION P10Y 2012-08-10..2022-08-11"),
        ("in the last two weeks", "DURATION P2W 2022-07-27..2022-08-11"),
        ("the next five years", "DURATION P5Y 2022-08-10..2027-08-11"),
        ("over the next month", "DURATION P1M 2022-08-10..2022-09-11"),
        ("the next couple of years", "DURATION P2Y 2022-08-10..2024-08-11"),
        ("in the next few days", "DURATION PXD -"),
        ("the first three months of 2022", "DURATION P3M 2022-01-01..2022-04-01"),
        ("the first nine months of last year", "DURATION P9M 2021-01-01..2021-10-01"),
        ("the first six months of the year", "DURATION P6M 2022-01-01..2022-07-01"),
        ("the first six months", "DURATION P6M -"),
    ],
)
def test_lays_lengths_beside_the_day_of_publication(text, expected):
    assert meaning(text) == expected


@pytest.mark.parametrize("text", ["the last week of the war", "the last two days of talks"])
def test_the_end_of_something_else_has_no_place(text):
    found = match_time(text, 0, TimeContext(PUBLISHED))
    assert found is not None
    assert (found.reading.type, found.reading.period) == ("DURATION", None)


@pytest.mark.parametrize(
    ("text", "value"),
    [("two years", "2024"), ("30 days", "2022-09-09"), ("a month", "2022-09"), ("an hour", "PT1H")],
)
def test_in_so_long_is_a_date_only_where_it_lies_ahead(text, value):
    sentence = f"in {text}"
    found = match_time(sentence, 3, TimeContext(PUBLISHED, tense=ahead))
    assert found is not None
    assert found.reading.value == value
    assert meaning(sentence).startswith("DURATION")


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("will close in 20 years", "DATE"),
        ("will rest in ten years", "DATE"),
        ("will close for the first time in 20 years", "DURATION"),
        ("will reach its highest level in 20 years", "DURATION"),
        ("will be the only strike in 20 years", "DURATION"),
    ],
)
def test_what_was_never_before_looks_back(text, kind):
    at = text.find("20 years") if "20" in text else text.find("ten years")
    found = match_time(text, at, TimeContext(PUBLISHED, tense=ahead))
    assert found is not None
    assert found.reading.type == kind
