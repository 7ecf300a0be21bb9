from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claims.model import Period, Precision
from claims.normalise.calendar import day_period, month_period
from claims.normalise.period import RULES, match_time, read_period, read_time
from claims.normalise.time_rule import TimeContext, ahead

PUBLISHED = date(2022, 8, 10)
"""A Wednesday."""


@pytest.mark.parametrize(
    ("text", "start", "end"),
    [
        ("in July", "2022-07-01", "2022-08-01"),
        ("in December", "2021-12-01", "2022-01-01"),
        ("next December", "2022-12-01", "2023-01-01"),
        ("July 2019", "2019-07-01", "2019-08-01"),
        ("early June", "2022-06-01", "2022-06-11"),
        ("mid-August 2021", "2021-08-11", "2021-08-22"),
        ("late June", "2022-06-21", "2022-07-01"),
        ("the end of August 2021", "2021-08-22", "2021-09-01"),
        ("April of next year", "2023-04-01", "2023-05-01"),
        ("2019", "2019-01-01", "2020-01-01"),
        ("the 1990s", "1990-01-01", "2000-01-01"),
        ("2019-2020", "2019-01-01", "2021-01-01"),
        ("2003-04", "2003-01-01", "2005-01-01"),
        ("from 2014 to 2018", "2014-01-01", "2019-01-01"),
        ("between May and July 2022", "2022-05-01", "2022-08-01"),
        ("since 2004", "2004-01-01", None),
        ("from 2011 onward", "2011-01-01", None),
        ("by 2016", None, "2017-01-01"),
        ("before 2016", None, "2016-01-01"),
        ("spring 2021", "2021-03-01", "2021-06-01"),
        ("last winter", "2021-12-01", "2022-03-01"),
        ("next spring", "2023-03-01", "2023-06-01"),
        ("the second quarter", "2022-04-01", "2022-07-01"),
        ("the first half of 2022", "2022-01-01", "2022-07-01"),
        ("last month", "2022-07-01", "2022-08-01"),
        ("last week", "2022-08-01", "2022-08-08"),
        ("this past week", "2022-08-01", "2022-08-08"),
        ("this past month", "2022-07-01", "2022-08-01"),
        ("this coming year", "2023-01-01", "2024-01-01"),
        ("last year", "2021-01-01", "2022-01-01"),
        ("this year", "2022-01-01", "2023-01-01"),
        ("two years ago", "2020-01-01", "2021-01-01"),
        ("25 years ago", "1997-01-01", "1998-01-01"),
        ("three days ago", "2022-08-07", "2022-08-08"),
        ("yesterday", "2022-08-09", "2022-08-10"),
        ("on Monday", "2022-08-08", "2022-08-09"),
        ("Wednesday", "2022-08-10", "2022-08-11"),
        ("last Wednesday", "2022-08-03", "2022-08-04"),
        ("next Friday", "2022-08-12", "2022-08-13"),
        ("August 8", "2022-08-08", "2022-08-09"),
        ("Sept. 7", "2021-09-07", "2021-09-08"),
        ("8 August 2022", "2022-08-08", "2022-08-09"),
        ("Oct. 27, 2018", "2018-10-27", "2018-10-28"),
        ("February 9th, 2022", "2022-02-09", "2022-02-10"),
        ("2022-08-01", "2022-08-01", "2022-08-02"),
        ("the past six months", "2022-02-10", "2022-08-11"),
    ],
)
def test_reads_periods_from_the_day_of_publication(text, start, end):
    period = read_period(text, published=PUBLISHED)
    assert period is not None
    assert [str(period.start), str(period.end)] == [str(start), str(end)]


@pytest.mark.parametrize(
    ("text", "kind", "value"),
    [
        ("for two decades", "DURATION", "P20Y"),
        ("several years", "DURATION", "PXY"),
        ("in recent months", "DATE", "PAST_REF"),
        ("in the next few days", "DURATION", "PXD"),
        ("every year", "SET", "P1Y"),
        ("each Thursday", "SET", "XXXX-WXX-4"),
        ("daily", "SET", "P1D"),
        ("Monday night", "TIME", "2022-08-08TNI"),
        ("10:30 p.m.", "TIME", "T22:30"),
        ("last week", "DATE", "2022-W31"),
        ("the third quarter of 2021", "DATE", "2021-Q3"),
        ("the 20th century", "DATE", "19"),
    ],
)
def test_reads_types_and_values(text, kind, value):
    reading = read_time(text, published=PUBLISHED)
    assert reading is not None
    assert (reading.type, reading.value) == (kind, value)


@pytest.mark.parametrize(
    ("text", "anchor", "start"),
    [
        ("a month earlier", month_period(2022, 7), date(2022, 6, 1)),
        ("a year earlier", month_period(2022, 7), date(2021, 7, 1)),
        ("the same month", day_period(date(2020, 5, 4)), date(2020, 5, 1)),
        ("ten days later", day_period(date(2020, 5, 4)), date(2020, 5, 14)),
        ("the following day", day_period(date(2020, 5, 31)), date(2020, 6, 1)),
        ("the previous month", month_period(2022, 1), date(2021, 12, 1)),
    ],
)
def test_counts_from_the_anchor(text, anchor, start):
    period = read_period(text, published=PUBLISHED, anchor=anchor)
    assert period is not None
    assert period.start == start


def test_days_cannot_be_counted_from_a_month():
    assert read_period("ten days later", published=PUBLISHED, anchor=month_period(2020, 5)) is None


@pytest.mark.parametrize("text", ["last month", "on Monday", "in July", "two years ago"])
def test_without_publication_there_is_a_type_but_no_period(text):
    reading = read_time(text, published=None)
    assert reading is not None
    assert (reading.type, reading.value, reading.period) == ("DATE", None, None)


@pytest.mark.parametrize("text", ["", "may", "march", "second", "attacks", "July attacks", "2,000"])
def test_what_is_no_time_gives_none(text):
    assert read_time(text, published=PUBLISHED) is None


def test_a_date_that_does_not_exist_has_no_period():
    assert read_period("30 February 2022", published=PUBLISHED) is None


def test_every_rule_is_documented():
    assert all(rule.doc.endswith(".") or "\n" in rule.doc for rule in RULES)


_WORDS = (
    "the early late mid- end of last this next past few 3 two a several years year months week day"
    " days ago later earlier July Aug. May 2022 1999 99999 Monday spring quarter first 20th century"
    " every since by from to between and - 31 31st 10:30 p.m. tonight Q3 decade decades 00/00/0000"
).split()
_days = st.dates(min_value=date.min, max_value=date.max)
_anchors = st.none() | st.builds(
    lambda day, count: Period(day, day + timedelta(count), Precision.MONTH),
    st.dates(max_value=date(9000, 1, 1)),
    st.integers(1, 400),
)


@given(
    st.text(max_size=40) | st.lists(st.sampled_from(_WORDS), max_size=6).map(" ".join),
    st.none() | _days,
    _anchors,
)
def test_never_raises(text, published, anchor):
    read_time(text, published=published, anchor=anchor)
    found = match_time(text, 0, TimeContext(published, anchor, tense=ahead))
    assert found is None or 0 == found.start < found.end <= len(text)
