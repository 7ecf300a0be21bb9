import contextlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claims.errors import ReadError
from claims.model import Precision
from claims.readers.datelines import read_byline, read_dateline
from claims.readers.dates import from_timestamp, read_date


@pytest.mark.parametrize(
    ("written", "day", "clock", "precision"),
    [
        ("2022-02-09", "2022-02-09", None, "day"),
        ("2022/2/9", "2022-02-09", None, "day"),
        ("2022-02-09T10:01:30Z", "2022-02-09", "10:01:00", "minute"),
        ("2022-02-09 10:01", "2022-02-09", "10:01:00", "minute"),
        ("2022-02-09T00:00:00", "2022-02-09", None, "day"),
        ("2022-02-09T01:30:00+05:00", "2022-02-08", "20:30:00", "minute"),
        ("2022-02-09T22:30:00.123-0500", "2022-02-10", "03:30:00", "minute"),
        ("February 9th, 2022 - 10:01 GMT", "2022-02-09", "10:01:00", "minute"),
        ("Wed, 09 Feb 2022 10:01:00 +0100", "2022-02-09", "09:01:00", "minute"),
        ("Feb. 9, 2022, 3:05 p.m. EST", "2022-02-09", "20:05:00", "minute"),
        ("12:30 is no date", None, None, None),
        ("9 February 2022 at 12:15 am", "2022-02-09", "00:15:00", "minute"),
        ("9 February 2022 10:01 XYZ", "2022-02-09", None, "day"),
        ("1st of May 2021", "2021-05-01", None, "day"),
        ("May 2021", "2021-05-01", None, "month"),
        ("2021-05", "2021-05-01", None, "month"),
        ("2021", "2021-01-01", None, "year"),
        ("25/12/2021", "2021-12-25", None, "day"),
        ("12/25/2021", "2021-12-25", None, "day"),
        ("Tuesday", None, None, None),
        ("May 3, 2021 was a Monday", None, None, None),
        ("", None, None, None),
    ],
)
def test_written_dates(written, day, clock, precision):
    found = read_date(written)
    if day is None:
        assert found is None
        return
    assert found.day.isoformat() == day
    assert (found.utc.isoformat() if found.utc else None) == clock
    assert found.precision is Precision(precision)


@pytest.mark.parametrize(
    ("written", "message"),
    [
        ("2022-02-30", "no such date: 2022-02-30"),
        ("31 April 2021", "no such date: 31 April 2021"),
        ("2021-13-01", "no such date"),
        ("2021-05-03 25:10", "no such time"),
        ("03/04/2021", "two ways"),
        ("0001-01-01T01:00:00+05:00", "no such date"),
    ],
)
def test_impossible_and_ambiguous_dates_are_named(written, message):
    with pytest.raises(ReadError, match=message):
        read_date(written)


def test_timestamps_in_seconds_and_milliseconds_are_one():
    assert from_timestamp(1_644_400_860) == from_timestamp(1_644_400_860_000)
    assert from_timestamp(1_644_400_860).day.isoformat() == "2022-02-09"
    with pytest.raises(ReadError):
        from_timestamp(float("inf"))


@given(st.text(max_size=60))
def test_read_date_raises_nothing_but_read_errors(text):
    with contextlib.suppress(ReadError):
        read_date(text)


@given(st.datetimes())
def test_iso_datetimes_are_read_back(moment):
    found = read_date(moment.strftime("%Y-%m-%dT%H:%M:00Z").rjust(20, "0"))
    assert (found.day, found.utc) == (moment.date(), moment.time().replace(second=0, microsecond=0))


@pytest.mark.parametrize(
    ("line", "day"),
    [
        ("Published February 9th, 2022 - 10:01 GMT", "2022-02-09"),
        ("Updated: 12 May 2021", "2021-05-12"),
        ("First published on 3 June 2020", "2020-06-03"),
        ("Monday, May 3, 2021", "2021-05-03"),
        ("2021-05-03", "2021-05-03"),
        ("Lund, Sweden, May 3, 2021", "2021-05-03"),
        ("May 3, 2021 | Updated May 4, 2021", "2021-05-03"),
        ("Posted May 3, 2021 by Ana Diaz", "2021-05-03"),
        ("2021", None),
        ("On May 3, 2021 the dam failed.", None),
        ("May 3, 2021 was the day of the flood", None),
        ("Published in 2021 by two authors", None),
        ("31 April 2021", None),
    ],
)
def test_datelines(line, day):
    found = read_dateline(line)
    assert (found.day.isoformat() if found else None) == day


@pytest.mark.parametrize(
    ("line", "authors", "source"),
    [
        ("By Ana Diaz | Example Agency", ("Ana Diaz",), "Example Agency"),
        ("By Ana Diaz and Omar Haddad", ("Ana Diaz", "Omar Haddad"), None),
        ("BY ANA DIAZ", ("Ana Diaz",), None),
        ("By\xa0Ana María Diaz-Lopez", ("Ana María Diaz-Lopez",), None),
        ("By Dr. Omar al Haddad, Staff Writer", ("Omar al Haddad",), None),
        ("Written by Ana Diaz in Lund", ("Ana Diaz",), None),
        ("By Ana Diaz, Li Wei and Omar Haddad for the Lund Weekly News",
         ("Ana Diaz", "Li Wei", "Omar Haddad"), "the Lund Weekly News"),
        ("By Ana Diaz | New York", ("Ana Diaz",), None),
        ("By Ana Diaz (Reuters)", ("Ana Diaz",), "Reuters"),
        ("By Ana Diaz @anadiaz", ("Ana Diaz",), None),
        ("By ANA DIAZ. Follow Ana Diaz on Twitter @anadiaz.", ("Ana Diaz",), None),
        ("By ANA DIAZ. Email: ana@news.example,Twitter: @anadiaz", ("Ana Diaz",), None),
        ("BYLINE: Ana Diaz", ("Ana Diaz",), None),
        ("By Reuters", (), "Reuters"),
        ("Author: Ana Diaz", ("Ana Diaz",), None),
    ],
)  # fmt: skip
def test_bylines(line, authors, source):
    byline = read_byline(line)
    assert (byline.authors, byline.source) == (authors, source)


@pytest.mark.parametrize(
    "line",
    ["By Monday", "By Staff Reporter", "By Land and Sea", "By noon the road was open",
     "By Ana Diaz was the book written.", "Stand by Ana Diaz", "by the way"],
)  # fmt: skip
def test_no_bylines(line):
    assert read_byline(line) is None


def test_byline_may_carry_the_date():
    assert read_byline("By Ana Diaz | May 3, 2021").published.day.isoformat() == "2021-05-03"
