"""Days, weeks, months and longer stretches as periods, and their TIMEX3 values."""

from calendar import monthrange
from collections.abc import Callable
from datetime import date, timedelta

from claims.model import Period, Precision

SEASONS = ("SP", "SU", "FA", "WI")
"""TIMEX3 codes of the northern seasons, each of three months from March on."""

_MONTHS_OF = {"month": 1, "quarter": 3, "year": 12, "decade": 120, "century": 1200}
_DAYS_OF = {"day": 1, "night": 1, "week": 7, "fortnight": 14, "weekend": 7}


def day_period(day: date) -> Period:
    """Return one day as a period."""
    return Period(day, day + timedelta(1), Precision.DAY)


def ends(period: Period | None) -> tuple[date, date]:
    """Return the two ends of a closed period; raises ValueError for an open or unknown one."""
    if period is None or period.start is None or period.end is None:
        raise ValueError(f"{period} is open")
    return period.start, period.end


def week_period(day: date) -> Period:
    """Return the ISO week (Monday to Sunday) that holds ``day``."""
    start = day - timedelta(day.weekday())
    return Period(start, start + timedelta(7), Precision.WEEK)


def weekend_period(day: date) -> Period:
    """Return the Saturday and Sunday of the ISO week that holds ``day``."""
    start = day - timedelta(day.weekday()) + timedelta(5)
    return Period(start, start + timedelta(2), Precision.RANGE)


def months_period(start: date, months: int, precision: Precision) -> Period:
    """Return a period of whole months that begins on the first day of the month of ``start``."""
    first = start.replace(day=1)
    return Period(first, shift_months(first, months), precision)


def month_period(year: int, month: int) -> Period:
    """Return a calendar month as a period."""
    return months_period(date(year, month, 1), 1, Precision.MONTH)


def quarter_period(year: int, quarter: int) -> Period:
    """Return a calendar quarter, 1 to 4, as a period."""
    return months_period(date(year, quarter * 3 - 2, 1), 3, Precision.QUARTER)


def season_period(year: int, season: str) -> Period:
    """Return a season by its code; winter begins in December of its year."""
    start = date(year, SEASONS.index(season) * 3 + 3, 1)
    return months_period(start, 3, Precision.SEASON)


def half_period(year: int, half: int) -> Period:
    """Return the first or second half of a calendar year."""
    return months_period(date(year, half * 6 - 5, 1), 6, Precision.RANGE)


def year_period(year: int) -> Period:
    """Return a calendar year as a period."""
    return months_period(date(year, 1, 1), 12, Precision.YEAR)


def decade_period(year: int) -> Period:
    """Return the decade that holds ``year``."""
    return months_period(date(year // 10 * 10, 1, 1), 120, Precision.DECADE)


def century_period(century: int) -> Period:
    """Return a century by its number, counted from years that end in 00 as TIMEX3 does."""
    return months_period(date((century - 1) * 100, 1, 1), 1200, Precision.CENTURY)


def shift_months(day: date, months: int) -> date:
    """Move a day by whole months, to the last day of a month that is too short."""
    index = day.year * 12 + day.month - 1 + months
    year, month = divmod(index, 12)
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


def shift(day: date, count: int, unit: str) -> date:
    """Move a day by ``count`` units ("day" to "century"); shorter units do not move it."""
    if unit in _MONTHS_OF:
        return shift_months(day, count * _MONTHS_OF[unit])
    return day + timedelta(count * _DAYS_OF.get(unit, 0))


_UNIT_PERIODS: dict[str, Callable[[date], Period]] = {
    "week": week_period,
    "fortnight": week_period,
    "weekend": weekend_period,
    "month": lambda day: month_period(day.year, day.month),
    "quarter": lambda day: quarter_period(day.year, (day.month + 2) // 3),
    "year": lambda day: year_period(day.year),
    "decade": lambda day: decade_period(day.year),
    "century": lambda day: century_period(day.year // 100 + 1),
}


def unit_period(day: date, unit: str) -> Period:
    """Return the calendar unit that holds ``day``; an unknown unit gives the day itself."""
    return _UNIT_PERIODS.get(unit, day_period)(day)


def unit_away(day: date, count: float, unit: str) -> Period:
    """Return the calendar unit that lies ``count`` units from a day; half years count in months.

    >>> value_of(unit_away(date(2022, 8, 10), -2, "quarter"))
    '2022-Q1'
    """
    if count != int(count) and unit == "year":
        return unit_period(shift(day, int(count * 12), "month"), "month")
    return unit_period(shift(day, int(count), unit), unit)


def part_of(period: Period, part: str) -> Period:
    """Return the first, middle or last third of a period: "early", "mid" or "late".

    >>> part_of(month_period(2022, 6), "early").end
    datetime.date(2022, 6, 11)
    """
    start, end = ends(period)
    if (end - start).days < 3:
        return period
    third = (end - start).days // 3
    first, second = start + timedelta(third), end - timedelta(third)
    bounds = {"early": (start, first), "mid": (first, second), "late": (second, end)}[part]
    return Period(*bounds, Precision.RANGE)


def half_of(period: Period, *, first: bool) -> Period:
    """Return the first or second half of a period, in days."""
    start, end = ends(period)
    middle = start + timedelta((end - start).days // 2)
    return Period(start, middle, Precision.RANGE) if first else Period(middle, end, Precision.RANGE)


def _week_value(day: date) -> str:
    year, week, _ = day.isocalendar()
    return f"{year:04}-W{week:02}"


_VALUES: dict[Precision, Callable[[date], str]] = {
    Precision.MINUTE: date.isoformat,
    Precision.DAY: date.isoformat,
    Precision.WEEK: _week_value,
    Precision.MONTH: lambda day: f"{day.year:04}-{day.month:02}",
    Precision.QUARTER: lambda day: f"{day.year:04}-Q{(day.month + 2) // 3}",
    Precision.SEASON: lambda day: f"{day.year:04}-{SEASONS[(day.month - 3) // 3]}",
    Precision.YEAR: lambda day: f"{day.year:04}",
    Precision.DECADE: lambda day: f"{day.year // 10:03}",
    Precision.CENTURY: lambda day: f"{day.year // 100:02}",
}


def value_of(period: Period) -> str | None:
    """Return the TIMEX3 value of a calendar period; None for a range or an open one.

    >>> value_of(week_period(date(2022, 8, 10)))
    '2022-W32'
    """
    write = _VALUES.get(period.precision)
    return write(period.start) if write and period.start else None


def value_around(period: Period) -> str | None:
    """Return the TIMEX3 value of the shortest calendar unit that holds a period.

    >>> value_around(part_of(month_period(2022, 6), "early"))
    '2022-06'
    """
    if value := value_of(period):
        return value
    start = period.start
    units = ("month", "quarter", "year", "decade", "century")
    held = (unit_period(start, unit) for unit in units) if start else ()
    return next((value_of(unit) for unit in held if unit.contains(period)), None)


def weekend_value(period: Period) -> str | None:
    """Return the TIMEX3 value of a weekend."""
    return f"{_week_value(period.start)}-WE" if period.start else None
