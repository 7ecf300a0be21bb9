import pytest

from claims.normalise.period import match_time
from claims.normalise.time_lead import with_lead
from claims.normalise.time_rule import TimeContext, ahead
from tests.normalise.times import PUBLISHED, meaning


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("mid-August", "DATE 2022-08 2022-08-11..2022-08-22"),
        ("late July", "DATE 2022-07 2022-07-22..2022-08-01"),
        ("the end of May", "DATE 2022-05 2022-05-22..2022-06-01"),
        ("early Friday", "DATE 2022-08-05 2022-08-05..2022-08-06"),
        ("late on Thursday", "DATE 2022-08-04 2022-08-04..2022-08-05"),
        ("early Friday morning", "TIME 2022-08-05TMO 2022-08-05..2022-08-06"),
        ("the last half of the 1980s", "DATE 198 1984-12-31..1990-01-01"),
        ("the first half of May", "DATE 2022-05 2022-05-01..2022-05-16"),
        ("the first week of March", "DATE 2022-03 2022-03-01..2022-03-08"),
        ("the last week of July", "DATE 2022-07 2022-07-25..2022-08-01"),
        ("the last ten days of 2021", "DATE 2021 2021-12-22..2022-01-01"),
        ("the second day of May", "DATE 2022-05-02 2022-05-02..2022-05-03"),
        ("the first months of 2021", "DATE 2021 2021-01-01..2021-05-02"),
        ("the night of 5 May", "TIME 2022-05-05TNI 2022-05-05..2022-05-06"),
        ("the morning of the 3rd", "TIME 2022-08-03TMO 2022-08-03..2022-08-04"),
        ("the last week of Ramadan", "DATE - -"),
        ("the early hours of Thursday", "TIME 2022-08-04TMO 2022-08-04..2022-08-05"),
        ("two weeks before Christmas", "DATE 2021-W49 2021-12-06..2021-12-13"),
        ("three days after July 4", "DATE 2022-07-07 2022-07-07..2022-07-08"),
        ("the day after tomorrow", "DATE 2022-08-12 2022-08-12..2022-08-13"),
        ("the day before yesterday", "DATE 2022-08-08 2022-08-08..2022-08-09"),
        ("the week of March 6", "DATE 2022-W09 2022-02-28..2022-03-07"),
        ("the week beginning August 1", "DATE 2022-W31 2022-08-01..2022-08-08"),
        ("10 p.m. on Tuesday", "TIME 2022-08-09T22:00 2022-08-09..2022-08-10"),
        ("9 a.m. EST Tuesday", "TIME 2022-08-09T09:00 2022-08-09..2022-08-10"),
        ("5 p.m. EST, Nov. 6", "TIME 2021-11-06T17:00 2021-11-06..2021-11-07"),
        ("10:35 a.m. (0735 GMT) Friday", "TIME 2022-08-05T10:35 2022-08-05..2022-08-06"),
        ("noon on Friday", "TIME 2022-08-05T12:00 2022-08-05..2022-08-06"),
        ("midnight Friday", "TIME 2022-08-05T24:00 2022-08-05..2022-08-06"),
        ("mid-afternoon yesterday", "TIME 2022-08-09TAF 2022-08-09..2022-08-10"),
        ("Friday at 10 p.m.", "TIME 2022-08-05T22:00 2022-08-05..2022-08-06"),
        ("5 May at 10:30", "TIME 2022-05-05T10:30 2022-05-05..2022-05-06"),
    ],
)
def test_puts_expressions_together(text, expected):
    assert meaning(text) == expected


@pytest.mark.parametrize(
    ("text", "first", "behind"),
    [
        ("from 2014 to 2018", "2014-01-01", "2019-01-01"),
        ("between 2014 and 2018", "2014-01-01", "2019-01-01"),
        ("2014-2018", "2014-01-01", "2019-01-01"),
        ("from May to July 2021", "2021-05-01", "2021-08-01"),
        ("between May and July", "2022-05-01", "2022-08-01"),
        ("from November to February", "2021-11-01", "2022-03-01"),
        ("from November to February 2020", "2019-11-01", "2020-03-01"),
        ("March 3 to April 5", "2022-03-03", "2022-04-06"),
        ("Sept. 30, 2021 to Oct. 2, 2021", "2021-09-30", "2021-10-03"),
        ("from Monday to Wednesday", "2022-08-08", "2022-08-11"),
        ("from Friday to Monday", "2022-08-05", "2022-08-09"),
        ("from late 2019 to early 2020", "2019-09-02", "2020-05-02"),
        ("this year through June", "2022-01-01", "2022-07-01"),
        ("from today through Nov. 17", "2022-08-10", "2022-11-18"),
        ("from Monday night until Wednesday morning", "2022-08-08", "2022-08-11"),
    ],
)
def test_reads_runs(text, first, behind):
    assert meaning(text).endswith(f"{first}..{behind}")


def test_a_run_that_lies_ahead_begins_with_its_first_end():
    context = TimeContext(PUBLISHED, tense=ahead)
    found = match_time("Monday to Wednesday", 0, context)
    assert found is not None
    assert found.reading.period is not None
    assert [str(found.reading.period.start), str(found.reading.period.end)] == [
        "2022-08-15",
        "2022-08-18",
    ]


def test_a_run_in_words_has_two_ends_with_values_of_their_own():
    found = match_time("May to July 2021", 0, TimeContext(PUBLISHED))
    assert found is not None
    assert [(end.start, end.end, end.reading.value) for end in found.ends] == [
        (0, 3, "2021-05"),
        (7, 16, "2021-07"),
    ]


@pytest.mark.parametrize("text", ["2018 to 2014", "Friday to December's", "May to may"])
def test_ends_in_the_wrong_order_make_no_run(text):
    found = match_time(text, 0, TimeContext(PUBLISHED))
    assert found is not None
    assert not found.ends


@pytest.mark.parametrize(
    ("text", "at", "words", "start", "end"),
    [
        ("for nearly two years", 11, "nearly two years", None, None),
        ("about a decade ago", 6, "about a decade ago", "2007-08-10", "2017-08-10"),
        ("more than two years ago", 10, "more than two years ago", None, "2021-01-01"),
        ("at least 72 hours", 9, "at least 72 hours", None, None),
        ("over the past year", 5, "the past year", "2021-08-10", "2022-08-11"),
        ("about 2019", 6, "2019", "2019-01-01", "2020-01-01"),
    ],
)
def test_takes_rough_words_into_a_length(text, at, words, start, end):
    found = match_time(text, at, TimeContext(PUBLISHED))
    assert found is not None
    found = with_lead(text, found)
    period = found.reading.period
    assert text[found.start : found.end] == words
    assert [str(period.start), str(period.end)] == [str(start), str(end)] if period else not start
