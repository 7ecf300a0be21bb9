import pytest

from claims.normalise.calendar import day_period
from claims.normalise.period import match_time
from claims.normalise.time_rule import TimeContext
from tests.normalise.times import PUBLISHED, meaning


def test_before_midnight_told_on_that_day_was_the_night_before():
    context = TimeContext(PUBLISHED, day_period(PUBLISHED))
    for words, day in (("before midnight", "09"), ("after midnight", "10")):
        found = match_time(words, words.find("midnight"), context)
        assert found is not None
        assert found.reading.value == f"2022-08-{day}T24:00"


@pytest.mark.parametrize(
    ("text", "clock"),
    [
        ("10:30 p.m.", "T22:30"),
        ("10.30pm", "T22:30"),
        ("5 a.m.", "T05:00"),
        ("12 a.m.", "T00:00"),
        ("12:15 p.m.", "T12:15"),
        ("at 14:30", "T14:30"),
        ("9 a.m. EST", "T09:00"),
        ("10:35 a.m. (0735 GMT)", "T10:35"),
        ("0735 GMT", "T07:35"),
        ("7 in the morning", "T07:00"),
        ("8 at night", "T20:00"),
        ("five o'clock", "T05:00"),
        ("3 o’clock", "T03:00"),
        ("noon", "T12:00"),
        ("midday", "T12:00"),
        ("midnight", "T24:00"),
        ("mid-morning", "TMO"),
    ],
)
def test_a_clock_time_has_the_day_told_of_or_none(text, clock):
    assert meaning(text) == f"TIME {clock} -"
    day = day_period(PUBLISHED.replace(2020, 5, 4))
    assert meaning(text, anchor=day) == f"TIME 2020-05-04{clock} 2020-05-04..2020-05-05"


@pytest.mark.parametrize("text", ["10:30", "16:9", "25 p.m.", "10:75 a.m.", "high noon", "2:05:30"])
def test_scores_and_ratios_are_no_clock_times(text):
    assert meaning(text) == "no time"
