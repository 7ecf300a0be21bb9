from datetime import date

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from claims.extract.time import claim_spans, find_times, read_times
from claims.normalise.calendar import month_period

PUBLISHED = date(2021, 11, 17)
"""A Wednesday."""


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The group struck in September.", [("September", "2021-09")]),
        ("The dam may open.", []),
        ("The dam opened in May.", [("May", "2021-05")]),
        ("Rebels march on the capital.", []),
        ("He has ruled since 2009.", [("2009", "2009")]),
        ("The talks failed on Monday.", [("Monday", "2021-11-15")]),
        ("The court will rule on Monday.", [("Monday", "2021-11-22")]),
        ("Weir will speak at Monday's rally.", [("Monday", "2021-11-22")]),
        ("Voters go to the polls next spring.", [("next spring", "2022-SP")]),
        ("It cost 2010 dollars.", []),
        ("A 40-year-old man was seen.", []),
        ("It happened two weeks ago.", [("two weeks ago", "2021-W44")]),
        ("The late 1990s were calm.", [("The late 1990s", "199")]),
        ("She reads the Sunday Times.", []),
        (
            "Floods hit in July 2018 and August 2020.",
            [("July 2018", "2018-07"), ("August 2020", "2020-08")],
        ),
    ],
)
def test_finds_times_with_their_values(nlp, text, expected):
    found = find_times(nlp(text), published=PUBLISHED)
    assert [(m.text, m.value) for m in found] == expected


def test_the_anchor_moves_on_through_the_text(nlp):
    text = "Clashes began in March 2020. They stopped a month later. In the same month talks began."
    found = find_times(nlp(text), published=PUBLISHED)
    assert [m.value for m in found] == ["2020-03", "2020-04", "2020-04"]


def test_an_anchor_from_an_earlier_paragraph_is_used(nlp):
    (found,) = find_times(
        nlp("Sales rose a year later."), published=None, anchor=month_period(2010, 3)
    )
    assert found.value == "2011-03"


@pytest.mark.parametrize(
    ("text", "start", "end"),
    [
        ("He has ruled since 2009.", date(2009, 1, 1), None),
        ("All troops left by 2014.", None, date(2015, 1, 1)),
        ("The law applied from 2011 onward.", date(2011, 1, 1), None),
        ("It was built before 1960.", None, date(1960, 1, 1)),
        ("It left before the end of June.", None, date(2021, 7, 1)),
        ("It was open through the end of June.", None, date(2021, 7, 1)),
        ("It was open through June.", None, date(2021, 7, 1)),
        ("It must leave no later than May 5, 2020.", None, date(2020, 5, 6)),
        ("It came no earlier than May 5, 2020.", date(2020, 5, 5), None),
        ("It came later than 2018.", date(2019, 1, 1), None),
        ("She warned of it as early as 1969.", date(1969, 1, 1), None),
        ("It stood as late as 1975.", None, date(1976, 1, 1)),
        ("It has grown since winning the vote in May.", date(2021, 5, 1), None),
        ("It has grown since the vote in May.", date(2021, 5, 1), None),
        ("It stood idle until the vote in May.", None, date(2021, 6, 1)),
        ("It grew after winning the vote in May.", date(2021, 5, 1), date(2021, 6, 1)),
        ("It fired since Monday night.", date(2021, 11, 15), None),
        ("It has fired since the Monday night debate.", date(2021, 11, 15), None),
        ("She fell ill after Monday's debate.", date(2021, 11, 15), None),
        ("It left before the 2020 war.", None, date(2021, 1, 1)),
        ("It left soon after the 2020 war.", date(2020, 1, 1), date(2021, 1, 1)),
        ("It came by 5 p.m. Friday.", None, date(2021, 11, 13)),
        ("It came before 5 p.m. Friday.", None, date(2021, 11, 13)),
        ("It came shortly before 5 p.m. Friday.", date(2021, 11, 12), date(2021, 11, 13)),
        ("It came more than two years ago.", None, date(2020, 1, 1)),
    ],
)
def test_prepositions_open_periods(nlp, text, start, end):
    (found,) = find_times(nlp(text), published=PUBLISHED)
    assert found.period is not None
    assert (found.period.start, found.period.end) == (start, end)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Between 2014 and 2018 the army fled.",
            [
                ("2014", "2014", "2014-01-01..2019-01-01"),
                ("2018", "2018", "2014-01-01..2019-01-01"),
            ],
        ),
        (
            "From May to July 2021, trade fell.",
            [
                ("May", "2021-05", "2021-05-01..2021-08-01"),
                ("July 2021", "2021-07", "2021-05-01..2021-08-01"),
            ],
        ),
        (
            "On March 3-5, trade fell.",
            [("March 3-5", "2021-03-03/2021-03-05", "2021-03-03..2021-03-06")],
        ),
        (
            "In late May and early June, trade fell.",
            [
                ("late May", "2021-05", "2021-05-22..2021-06-11"),
                ("early June", "2021-06", "2021-05-22..2021-06-11"),
            ],
        ),
        (
            "In 2017 and 2019 trade fell.",
            [
                ("2017", "2017", "2017-01-01..2018-01-01"),
                ("2019", "2019", "2019-01-01..2020-01-01"),
            ],
        ),
    ],
)
def test_the_ends_of_a_run_share_its_period(nlp, text, expected):
    found = find_times(nlp(text), published=PUBLISHED)
    told = [(m.text, m.value, f"{m.period.start}..{m.period.end}") for m in found if m.period]
    assert told == expected


@pytest.mark.parametrize(
    "text",
    [
        "Trade in the quarter ended Sept. 30 fell.",
        "Trade fell in the year to June 30, 2020.",
        "In the six months through June, trade fell.",
        "Trade for the fiscal year ending March 31, 2023, will fall.",
    ],
)
def test_the_day_that_a_period_ends_on_stands_for_the_period(nlp, text):
    whole, end = find_times(nlp(text), published=PUBLISHED)
    assert whole.period is not None
    assert whole.period == end.period
    assert whole.period.days is not None
    assert whole.period.days > 80


def test_the_first_end_of_a_run_stands_for_the_whole_in_a_claim(nlp):
    text = "Between 2014 and 2018 the army fled and in 2019 it returned."
    found = find_times(nlp(text), published=PUBLISHED)
    assert [span.of(text) for span in claim_spans(found)] == ["2014 and 2018", "2018", "2019"]


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("It fell on May 4, 2021. Three days later it rose.", ["2021-05-04", "2021-05-07"]),
        (
            "It fell in June 2019. A month earlier it rose. That year it fell.",
            ["2019-06", "2019-05", "2019"],
        ),
        ("It fell on Monday. The day before, it rose.", ["2021-11-15", "2021-11-14"]),
        ("It fell on Monday. The following week it rose.", ["2021-11-15", "2021-W47"]),
        ("It fell in 2019; the following year it rose.", ["2019", "2020"]),
        ("It fell on Monday, and at 5 p.m. it rose.", ["2021-11-15", "2021-11-15T17:00"]),
        ("At 5 p.m. it rose.", ["T17:00"]),
        ("Three days later it rose.", [None]),
        (
            "It rose in the first half of 2021, not in the same period of 2019.",
            ["2021-H1", "2019"],
        ),
        ("In the past year it fell. A year later it rose.", ["P1Y", None]),
    ],
)
def test_counts_from_what_was_told_last(nlp, text, values):
    assert [m.value for m in find_times(nlp(text), published=PUBLISHED)] == values


def test_a_look_back_leaves_the_narrative_where_it_was(nlp):
    text = "Sales fell in the third quarter. They rose a year earlier. In the quarter, costs rose."
    values = [m.value for m in find_times(nlp(text), published=PUBLISHED)]
    assert values == ["2021-Q3", "2020-Q3", "2021-Q3"]


def test_the_next_paragraph_counts_from_where_this_one_ends(nlp):
    found = read_times(nlp("It began since March 2020, they say."), published=PUBLISHED)
    assert found.anchor == month_period(2020, 3)


def test_without_publication_relative_times_have_no_period(nlp):
    found = find_times(nlp("It closed last month and reopened on Friday."), published=None)
    assert [(m.type, m.value, m.period) for m in found] == [("DATE", None, None)] * 2


_WORDS = (
    "the last two weeks of May 2020 may on Monday , 8 August since by 2014 onward years ago a"
    " month earlier in early mid - 1990s every day . \n tonight 10:30 p.m. third quarter next"
    " to from noon between and through Christmas Ramadan the year-earlier ended June 30 week"
    " before later that same night of $5 700 people than no shortly 30s his nineties"
).split(" ")


@settings(
    max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(st.text(max_size=40) | st.lists(st.sampled_from(_WORDS), max_size=14).map(" ".join))
def test_spans_slice_back_without_overlaps(nlp, text):
    last = 0
    for found in find_times(nlp(text), published=PUBLISHED):
        assert found.span.of(text) == found.text
        assert found.span.start >= last
        period = found.period
        assert not (period and period.start and period.end) or period.start < period.end
        last = found.span.end


@pytest.mark.parametrize(
    ("text", "published", "start", "end"),
    [
        ("The lake froze this winter.", date(2016, 2, 1), "2015-12-01", "2016-03-01"),
        ("The lake froze this winter.", date(2016, 5, 1), "2015-12-01", "2016-03-01"),
        ("The lake will freeze this winter.", date(2016, 5, 1), "2016-12-01", "2017-03-01"),
        ("The town approved the fair this summer.", date(2016, 5, 1), "2016-06-01", "2016-09-01"),
        ("Olm spoke during this week's debate.", date(2016, 2, 8), "2016-02-01", "2016-02-09"),
        ("Olm will speak this week.", date(2016, 2, 8), "2016-02-08", "2016-02-15"),
        ("Olm spoke during this week's debate.", date(2016, 2, 10), "2016-02-08", "2016-02-15"),
    ],
)
def test_this_winter_and_this_week_are_those_of_the_day(nlp, text, published, start, end):
    (found,) = find_times(nlp(text), published=published)
    assert [str(found.period.start), str(found.period.end)] == [start, end]
