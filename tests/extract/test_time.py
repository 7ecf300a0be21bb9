from datetime import date

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from claims.extract.time import find_times
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
    ],
)
def test_prepositions_open_periods(nlp, text, start, end):
    (found,) = find_times(nlp(text), published=PUBLISHED)
    assert found.period is not None
    assert (found.period.start, found.period.end) == (start, end)


def test_without_publication_relative_times_have_no_period(nlp):
    found = find_times(nlp("It closed last month and reopened on Friday."), published=None)
    assert [(m.type, m.value, m.period) for m in found] == [("DATE", None, None)] * 2


_WORDS = (
    "the last two weeks of May 2020 may on Monday , 8 August since by 2014 onward years ago a month"
    " earlier in early mid - 1990s every day . \n tonight 10:30 p.m. third quarter next to from"
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
        last = found.span.end
