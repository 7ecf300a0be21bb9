from datetime import date, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from claims.model import Period, Precision
from claims.normalise.number_words import ONES, ORDINALS, TEENS, TENS
from claims.normalise.period import match_time, read_time
from claims.normalise.time_feast import FEASTS
from claims.normalise.time_lead import with_lead
from claims.normalise.time_reference import REFERENCES
from claims.normalise.time_rule import Tense, TimeContext
from claims.normalise.time_set import ADVERBS
from claims.normalise.time_words import (
    DAY_PARTS,
    DECADE_WORDS,
    DURATION_CODES,
    MONTHS,
    PARTS,
    SEASON_CODES,
    WEEKDAYS,
)

_NAMES = [name.capitalize() for names in (*MONTHS, *WEEKDAYS) for name in names]
_UNITS = [form for unit in DURATION_CODES for form in (unit, f"{unit}s")] + ["centuries"]
_TABLES = [
    *_NAMES,
    *(f"{name}." for name in _NAMES),
    *_UNITS,
    *SEASON_CODES,
    *PARTS,
    *DAY_PARTS,
    *DECADE_WORDS,
    *FEASTS,
    *ADVERBS,
    *(words for all_ in REFERENCES.values() for words in all_),
    *ONES,
    *TEENS,
    *TENS,
    *list(ORDINALS)[:12],
]
_GLUE = (
    "the a an this that these last next past coming current same previous following latest of"
    " in on at by to from until through and or between before after since ago later earlier"
    " now hence every each other per half couple few several many more than nearly about"
    " ended ending year-end year-ago quarter Q3 H1 FY2021 fiscal first-quarter mid- end- - –"
    " / , . ' ’s 5 5th 31 31st 12 99 2022 1999 0000 99999 1/2 2022-08-01 02/29/2021"
    " 00/00/0000 10:30 25:99 p.m. a.m. EST GMT o'clock 90s 1990s '90s 20th week weekend old"
    " so two hundred thousand million"
).split()
_words = st.sampled_from(_TABLES) | st.sampled_from(_GLUE)
_texts = st.lists(_words, min_size=1, max_size=7).map(" ".join) | st.text(max_size=40)
_days = st.dates(min_value=date.min, max_value=date.max)
_anchors = st.none() | st.builds(
    lambda day, count, precision: Period(day, day + timedelta(count), precision),
    st.dates(max_value=date(9000, 1, 1)),
    st.integers(1, 4000),
    st.sampled_from(Precision),
)


@settings(max_examples=400, deadline=None)
@given(_texts, st.none() | _days, _anchors, st.sampled_from(Tense))
def test_reading_never_raises_and_keeps_its_place(text, published, anchor, tense):
    context = TimeContext(published, anchor, lambda: tense)
    found = match_time(text, 0, context)
    read_time(text, published=published, anchor=anchor)
    if found is None:
        return
    assert 0 == found.start < found.end <= len(text)
    assert found.reading.type in ("DATE", "TIME", "DURATION", "SET")
    assert all(found.start <= end.start < end.end <= found.end for end in found.ends)
    assert with_lead(text, found).end == found.end


@settings(max_examples=150, deadline=None)
@given(_texts, _days, st.sampled_from(Tense))
def test_a_period_is_never_empty(text, published, tense):
    found = match_time(text, 0, TimeContext(published, None, lambda: tense))
    period = found.reading.period if found else None
    if period is not None and period.start and period.end:
        assert period.start < period.end


@settings(max_examples=150, deadline=None)
@given(_texts)
def test_nothing_is_resolved_without_a_date_in_the_text(text):
    reading = read_time(text, published=None)
    dated = any(character.isdigit() for character in text) or any(
        word in text.lower() for word in (*DECADE_WORDS, "century", *TEENS, *TENS, "thousand")
    )
    assert dated or reading is None or reading.period is None


@settings(max_examples=150, deadline=None)
@given(_texts, st.dates(date(1900, 1, 1), date(2100, 1, 1)))
def test_what_lies_in_the_past_tense_begins_by_the_day_of_publication(text, published):
    name = text.split(" ", maxsplit=1)[0]
    found = match_time(name, 0, TimeContext(published))
    period = found.reading.period if found and found.reading.type in ("DATE", "TIME") else None
    if period is not None and period.start and name.rstrip(".") in _NAMES:
        assert period.start <= published
