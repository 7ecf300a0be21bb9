"""Rules for feasts and other named days, as far as the calendar fixes them."""

import re
from collections.abc import Callable
from datetime import date, timedelta

from claims.model import Period
from claims.normalise.calendar import day_period, unit_period
from claims.normalise.time_deictic import unit_reading
from claims.normalise.time_near import OF_YEAR, WHICH, chosen, named_year, yearly
from claims.normalise.time_rule import UNRESOLVED, TimeContext, TimeReading, dated, rule

Feast = Callable[[int], date]


def _on(month: int, day: int) -> Feast:
    return lambda year: date(year, month, day)


def _from_easter(days: int) -> Feast:
    return lambda year: easter(year) + timedelta(days)


def _on_weekday(month: int, weekday: int, rank: int, days: int = 0) -> Feast:
    """Take the first, second ... of a weekday in a month, or a day so many days later."""

    def make(year: int) -> date:
        first = date(year, month, 1)
        return first + timedelta((weekday - first.weekday()) % 7 + 7 * (rank - 1) + days)

    return make


def easter(year: int) -> date:
    """Return Easter Sunday of the western churches.

    >>> easter(2022)
    datetime.date(2022, 4, 17)
    """
    golden, (century, rest) = year % 19, divmod(year, 100)
    solar = century - century // 4 - (century - (century + 8) // 25 + 1) // 3
    moon = (19 * golden + solar + 15) % 30
    weekday = (32 + 2 * (century % 4) + 2 * (rest // 4) - moon - rest % 4) % 7
    late = (golden + 11 * moon + 22 * weekday) // 451
    month, day = divmod(moon + weekday - 7 * late + 114, 31)
    return date(year, month, day + 1)


FEASTS: dict[str, Feast | None] = {
    "New Year's Day": _on(1, 1),
    "Epiphany": _on(1, 6),
    "Martin Luther King Day": _on_weekday(1, 0, 3),
    "Martin Luther King Jr. Day": _on_weekday(1, 0, 3),
    "Valentine's Day": _on(2, 14),
    "Presidents' Day": _on_weekday(2, 0, 3),
    "International Women's Day": _on(3, 8),
    "St. Patrick's Day": _on(3, 17),
    "St Patrick's Day": _on(3, 17),
    "April Fools' Day": _on(4, 1),
    "Earth Day": _on(4, 22),
    "Ash Wednesday": _from_easter(-46),
    "Palm Sunday": _from_easter(-7),
    "Maundy Thursday": _from_easter(-3),
    "Good Friday": _from_easter(-2),
    "Easter": _from_easter(0),
    "Easter Sunday": _from_easter(0),
    "Easter Monday": _from_easter(1),
    "Ascension Day": _from_easter(39),
    "Pentecost": _from_easter(49),
    "Whit Monday": _from_easter(50),
    "Corpus Christi": _from_easter(60),
    "May Day": _on(5, 1),
    "International Workers' Day": _on(5, 1),
    "Juneteenth": _on(6, 19),
    "the Fourth of July": _on(7, 4),
    "Bastille Day": _on(7, 14),
    "Labor Day": _on_weekday(9, 0, 1),
    "Columbus Day": _on_weekday(10, 0, 2),
    "Halloween": _on(10, 31),
    "All Saints' Day": _on(11, 1),
    "Armistice Day": _on(11, 11),
    "Veterans Day": _on(11, 11),
    "Thanksgiving": _on_weekday(11, 3, 4),
    "Thanksgiving Day": _on_weekday(11, 3, 4),
    "Black Friday": _on_weekday(11, 3, 4, 1),
    "Human Rights Day": _on(12, 10),
    "Christmas Eve": _on(12, 24),
    "Christmas": _on(12, 25),
    "Christmas Day": _on(12, 25),
    "Boxing Day": _on(12, 26),
    "New Year's Eve": _on(12, 31),
    "Lunar New Year": None,
    "Chinese New Year": None,
    "Nowruz": None,
    "Holi": None,
    "Purim": None,
    "Passover": None,
    "Orthodox Easter": None,
    "Vesak": None,
    "Ramadan": None,
    "Eid": None,
    "Eid al-Fitr": None,
    "Eid al-Adha": None,
    "Eid ul-Fitr": None,
    "Eid ul-Adha": None,
    "Ashura": None,
    "Arbaeen": None,
    "Rosh Hashanah": None,
    "Yom Kippur": None,
    "Sukkot": None,
    "Diwali": None,
    "Hanukkah": None,
    "Mother's Day": None,
    "Father's Day": None,
    "Independence Day": None,
    "Memorial Day": None,
    "Victory Day": None,
    "Election Day": None,
    "Bloody Sunday": None,
    "Super Tuesday": None,
}
"""Named day to its date in a year, American where countries differ.

None where the date depends on the moon, on the country or on the year, or where
the name stands for one event.
"""


def read_feast(found: re.Match[str], context: TimeContext) -> TimeReading:
    """A feast or named day; one without a fixed date has a type and no period."""
    make = FEASTS[re.sub(r"\s", " ", found["feast"].replace("’", "'"))]
    if make is None:
        return UNRESOLVED
    if found["year"]:
        year = named_year(found["year"], context)
        return dated(day_period(make(year))) if year else UNRESOLVED
    days: list[Period] = yearly(lambda year: day_period(make(year)), context)
    return dated(chosen(days, found["which"], context))


def read_feast_week(found: re.Match[str], context: TimeContext) -> TimeReading:
    """The week or weekend of a feast."""
    day = read_feast(found, context).period
    if day is None or day.start is None:
        return UNRESOLVED
    unit = found["unit"].lower()
    return unit_reading(unit_period(day.start, unit), unit)


_NAMES = "|".join(sorted(FEASTS, key=len, reverse=True)).replace(" ", r"\s").replace("'", "['’]")
_FEAST = rf"(?:the\s(?=Fourth))?{WHICH}?(?P<feast>(?-i:{_NAMES}))\b"

FEAST_RULES = (
    rule(rf"{_FEAST}{OF_YEAR}?", read_feast),
    rule(rf"{_FEAST}\s(?P<unit>week|weekend)\b{OF_YEAR}?", read_feast_week),
)
"""The rules for feasts and named days."""
