"""Written publication dates: a day or a minute in UTC, and how finely it is known."""

import re
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from typing import Final

from claims.errors import ReadError
from claims.model import Precision


@dataclass(frozen=True, slots=True)
class Published:
    """When an article appeared.

    ``day`` is the first day of the month or year where only that is known;
    ``utc`` is the time of day in UTC, None where it is not known.
    """

    day: date
    utc: time | None = None
    precision: Precision = Precision.DAY


MONTHS: Final = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
"""The first three letters of the months, January first."""

ZONES: Final[tuple[tuple[str, float], ...]] = (
    ("Z", 0),
    ("GMT", 0),
    ("UTC", 0),
    ("WET", 0),
    ("BST", 1),
    ("CET", 1),
    ("CEST", 2),
    ("EET", 2),
    ("EEST", 3),
    ("MSK", 3),
    ("TRT", 3),
    ("GST", 4),
    ("AFT", 4.5),
    ("PKT", 5),
    ("SGT", 8),
    ("HKT", 8),
    ("JST", 9),
    ("KST", 9),
    ("AEST", 10),
    ("AEDT", 11),
    ("EST", -5),
    ("EDT", -4),
    ("ET", -5),
    ("CDT", -5),
    ("MST", -7),
    ("MDT", -6),
    ("PST", -8),
    ("PDT", -7),
)
"""Time zones by their abbreviation and hours from UTC; ambiguous ones (IST, CST) are left out."""

_MONTH = (
    r"(?P<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
    r"|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?"
)
_YEAR = r"(?P<year>(?:1[5-9]|20)\d\d)(?!\d)"
_DAY = r"(?P<day>\d{1,2})(?:st|nd|rd|th)?"
_WEEKDAY = re.compile(
    r"\s*(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?[.,]?\s+", re.IGNORECASE
)
FORMS: Final = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        r"(?P<year>\d{4})[-/.](?P<number>\d{1,2})[-/.](?P<day>\d{1,2})(?!\d)",
        r"(?P<year>\d{4})-(?P<number>\d{2})(?![\d-])",
        rf"{_MONTH}\s+{_DAY}\s*,?\s+{_YEAR}",
        rf"{_DAY}(?:\s+of)?[\s-]+{_MONTH},?[\s-]+{_YEAR}",
        rf"{_MONTH},?\s+{_YEAR}",
        r"(?P<year>(?:1[5-9]|20)\d\d)(?![\d/.-])",
    )
)
"""The forms of a written date, most precise first."""

_NUMERIC = re.compile(r"(?P<first>\d{1,2})[/.-](?P<second>\d{1,2})[/.-](?P<year>\d{4})(?!\d)")
_TIME = re.compile(
    r"(?:T|[\s,|–—-]+(?:at\s+)?|\s*\()(?P<hour>\d{1,2})[:.h](?P<minute>\d{2})"
    r"(?::(?P<second>\d{2})(?:[.,]\d{1,9})?)?(?:\s?(?P<half>[ap])\.?m\.?)?"
    r"(?:\s?(?P<zone>Z|[A-Z]{2,4}|[+-]\d{2}:?\d{2})(?![A-Za-z\d]))?\)?",
    re.IGNORECASE,
)


def read_date(text: str) -> Published | None:
    """Read a text that is a date and nothing else; None where it is no date.

    A time without a zone is taken as UTC, midnight without a zone as no time
    at all. The time is left out where the zone is not known.

    Raises ReadError if the date cannot exist, or may be read in two ways.

    >>> read_date("February 9th, 2022 - 15:01 +0500").utc.isoformat()
    '10:01:00'
    """
    found = read_leading_date(text.strip())
    if found is None or found[1].strip(" .,"):
        return None
    return found[0]


def read_leading_date(text: str) -> tuple[Published, str] | None:
    """Read the date that ``text`` begins with, and return it with what follows it.

    Raises ReadError if the date cannot exist, or may be read in two ways.
    """
    weekday = _WEEKDAY.match(text)
    text = text[weekday.end() :] if weekday else text
    for form in FORMS:
        found = form.match(text)
        if found is not None:
            return _with_time(_day(found), text[found.end() :], written=text[: found.end()])
    numeric = _NUMERIC.match(text)
    if numeric is not None:
        written = numeric.group()
        return _with_time(_numeric_day(numeric), text[numeric.end() :], written=written)
    return None


def from_timestamp(seconds: float) -> Published:
    """Return the minute of a Unix time in seconds, or in milliseconds if it is beyond 1e11.

    Raises ReadError if the number is out of range.
    """
    seconds = seconds / 1000 if abs(seconds) > 1e11 else seconds
    try:
        return _minute(datetime.fromtimestamp(seconds, UTC))
    except (ValueError, OverflowError, OSError):
        raise ReadError(f"no such date: {seconds}") from None


def _day(found: re.Match[str]) -> Published:
    parts = found.groupdict()
    if parts.get("month"):
        month = 1 + MONTHS.index(parts["month"][:3].lower())
    else:
        month = int(parts.get("number") or 1)
    known = [part for part in ("day", "month", "number") if parts.get(part)]
    precision = {0: Precision.YEAR, 1: Precision.MONTH}.get(len(known), Precision.DAY)
    day = _date(int(parts["year"]), month, int(parts.get("day") or 1), written=found.group())
    return Published(day, precision=precision)


def _numeric_day(found: re.Match[str]) -> Published:
    first, second, year = (int(part) for part in found.group("first", "second", "year"))
    if first == second or second > 12:
        return Published(_date(year, first, second, written=found.group()))
    if first > 12:
        return Published(_date(year, second, first, written=found.group()))
    raise ReadError(f"the date {found.group()} may be read in two ways; write it as {year}-MM-DD")


def _date(year: int, month: int, day: int, *, written: str) -> date:
    try:
        return date(year, month, day)
    except ValueError:
        raise ReadError(f"no such date: {written.strip()}") from None


def _with_time(published: Published, rest: str, *, written: str) -> tuple[Published, str]:
    found = _TIME.match(rest)
    if found is None or published.precision is not Precision.DAY:
        return published, rest
    after = rest[found.end() :]
    zone = _zone(found["zone"])
    moment = _moment(published.day, found, written=written + found.group())
    midnight = moment.time() == time(0, 0) and found["zone"] is None
    if zone is None or midnight:
        return published, after
    try:
        return _minute((moment - zone).replace(tzinfo=UTC)), after
    except OverflowError:
        raise ReadError(f"no such date: {written}{found.group()}") from None


def _moment(day: date, found: re.Match[str], *, written: str) -> datetime:
    hour = int(found["hour"])
    if found["half"]:
        hour = hour % 12 + (12 if found["half"].lower() == "p" else 0)
    try:
        return datetime(day.year, day.month, day.day, hour, int(found["minute"]))
    except ValueError:
        raise ReadError(f"no such time: {written.strip()}") from None


def _zone(written: str | None) -> timedelta | None:
    if written is None:
        return timedelta(0)
    if written[0] in "+-":
        sign = -1 if written[0] == "-" else 1
        return sign * timedelta(hours=int(written[1:3]), minutes=int(written[-2:]))
    hours = dict(ZONES).get(written.upper())
    return None if hours is None else timedelta(hours=hours)


def _minute(moment: datetime) -> Published:
    moment = moment.astimezone(UTC)
    return Published(moment.date(), time(moment.hour, moment.minute), Precision.MINUTE)
