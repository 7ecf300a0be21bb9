"""When something was, written for people: days and years that a time expression leaves open."""

import re
from calendar import month_name
from collections.abc import Callable, Iterable
from datetime import date, timedelta

from claims.extract.paragraph import Paragraph
from claims.model import Period, Precision, TimeMention
from claims.normalise.calendar import day_period, month_period, week_period, year_period
from claims.syntax import Token

MONTHS = tuple(month_name[1:])
_SAYS_WHEN = re.compile(r"\d{4}|\d/\d|\b\d0['’]?s\b|\d(?:st|nd|rd|th)[-\s]century", re.IGNORECASE)
_NAMES_MONTH = re.compile(
    r"\b(?:" + "|".join(rf"{name}|{name[:3]}" for name in MONTHS) + r"|Sept)\b", re.IGNORECASE
)
_ROUND = re.compile(r"^(?!that |this |the same )\w.*\b(?:decade|centur)", re.IGNORECASE)
_VALUE = re.compile(
    r"(?P<year>\d{4})(?:-W(?P<week>\d\d)|-(?P<month>\d\d)(?:-(?P<day>\d\d)(?:T\w\w)?)?)?"
)


def years(tokens: Iterable[int], paragraph: Paragraph) -> dict[int, str]:
    """Return what to write for times that leave the year or day open."""
    wanted = {paragraph.time_at[i] for i in tokens if i in paragraph.time_at}
    ends = {index: token for token, index in paragraph.time_at.items() if index in wanted}
    written = {}
    for index, token in ends.items():
        addition = _addition(paragraph.times[index])
        if addition:
            last = _behind(paragraph.doc[token], addition)
            written[last.i] = last.text + addition
    return written


def _behind(word: Token, addition: str) -> Token:
    """Return the word that an addition stands behind: "Monday's (6 May 2019)", "May 2019's"."""
    after = word.after
    possessive = after is not None and after.tag_ == "POS" and addition.endswith(")")
    return after if after is not None and possessive else word


def _addition(time: TimeMention) -> str | None:
    period = _own_period(time)
    if period is None or period.start is None or time.type not in {"DATE", "TIME"}:
        return None
    if _SAYS_WHEN.search(time.text):
        return None
    if _NAMES_MONTH.search(time.text):
        comma = ", " if _words(time.text)[-1][:1].isdigit() else " "
        return f"{comma}{period.start.year}"
    if period.precision is Precision.SEASON:
        return f" ({_years_of_season(period.start)})"
    return f" ({period_words(period)})" if _is_plain(period) and not _is_round(time) else None


def _is_round(time: TimeMention) -> bool:
    """Say whether a time lies some decades or centuries from another, which is no calendar's."""
    return _ROUND.search(time.text) is not None


def _own_period(time: TimeMention) -> Period | None:
    """Return the period of a time by itself, whatever "since" or "before" makes of it."""
    period, value = time.period, _VALUE.fullmatch(time.value or "")
    rough = time.text.lower().endswith(" ago")
    if period is None or (period.start and period.end) or value is None or rough:
        return period
    year = int(value["year"])
    if value["week"] is not None:
        return week_period(date.fromisocalendar(year, int(value["week"]), 1))
    if value["month"] is None:
        return year_period(year)
    if value["day"] is None:
        return month_period(year, int(value["month"]))
    return day_period(date(year, int(value["month"]), int(value["day"])))


def _is_plain(period: Period) -> bool:
    return period.end is not None and period.precision is not Precision.RANGE


def _words(text: str) -> list[str]:
    return text.replace("-", " ").replace(",", " ").replace(".", " ").split()


def period_words(period: Period) -> str:
    """Write a closed period for people: "14 March 2022", "July 2022", "2021".

    >>> period_words(Period(date(2022, 7, 1), date(2022, 8, 1), Precision.MONTH))
    'July 2022'
    """
    start = period.start
    if start is None or period.end is None:
        return "an open period"
    if period.precision is Precision.MONTH and period.end.day == start.day == 1:
        return f"{MONTHS[start.month - 1]} {start.year}"
    if period.precision in _NAMED:
        return _NAMED[period.precision](start)
    last = period.end - timedelta(days=1)
    return _day(start) if last == start else f"{_day(start)} to {_day(last)}"


def _season(start: date) -> str:
    name = ("spring", "summer", "autumn", "winter")[(start.month - 3) // 3]
    return f"{name} {_years_of_season(start)}"


def _years_of_season(start: date) -> str:
    is_winter = start.month == _DECEMBER
    return f"{start.year}-{(start.year + 1) % 100:02}" if is_winter else str(start.year)


def _century(start: date) -> str:
    number = start.year // 100 + 1
    ending = "th" if number % 100 in {11, 12, 13} else _ENDINGS.get(number % 10, "th")
    return f"the {number}{ending} century"


_DECEMBER = 12
_ENDINGS = {1: "st", 2: "nd", 3: "rd"}
_NAMED: dict[Precision, Callable[[date], str]] = {
    Precision.SEASON: _season,
    Precision.YEAR: lambda start: str(start.year),
    Precision.DECADE: lambda start: f"the {start.year}s",
    Precision.CENTURY: _century,
}


def _day(day: date) -> str:
    return f"{day.day} {MONTHS[day.month - 1]} {day.year}"
