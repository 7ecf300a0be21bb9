"""Rules for weekdays, which count from the day of publication or from the text's last day."""

import re
from datetime import date, timedelta

from claims.model import Precision
from claims.normalise.calendar import day_period
from claims.normalise.time_near import WHICH
from claims.normalise.time_patterns import DAY_PART, WEEKDAY
from claims.normalise.time_rule import UNRESOLVED, Tense, TimeContext, TimeReading, dated, rule
from claims.normalise.time_words import DAY_PARTS, weekday_number

_WEEKS = {"last": -7, "this": 0, "next": 7}


def in_day(day: date, part: str | None) -> TimeReading:
    """Make a DATE of a day, or a TIME of a part of it."""
    if not part:
        return dated(day_period(day))
    return TimeReading("TIME", f"{day.isoformat()}T{DAY_PARTS[part.lower()]}", day_period(day))


def read_weekday(found: re.Match[str], context: TimeContext) -> TimeReading:
    """A weekday: the nearest past one, the day of publication included, unless it lies ahead."""
    part = found["part"]
    if context.published is None:
        return TimeReading("TIME" if part else "DATE")
    number = weekday_number(found["weekday"])
    if found["week"]:
        monday = context.published - timedelta(context.published.weekday())
        return in_day(monday + timedelta(number + _WEEKS[found["week"].lower()]), part)
    return in_day(_weekday_near(number, found["which"], context), part)


def _weekday_near(number: int, which: str | None, context: TimeContext) -> date:
    published = context.published or date.min
    back = (published.weekday() - number) % 7
    match (which or "").lower().split():
        case ["last" | "past"] | ["this", "past"]:
            return published - timedelta(back or 7)
        case ["next" | "coming" | "upcoming"] | ["this", "coming" | "upcoming"]:
            return published + timedelta(7 - back)
        case ["this"]:
            return published - timedelta(published.weekday() - number)
    if context.tense() is Tense.AHEAD:
        return published + timedelta((7 - back) % 7)
    return published - timedelta(back)


def read_neighbour_weekday(found: re.Match[str], context: TimeContext) -> TimeReading:
    """The previous or following Friday: counted from the last day that the text named."""
    anchor = context.anchor
    if anchor is None or anchor.start is None or anchor.precision is not Precision.DAY:
        return TimeReading("TIME") if found["part"] else UNRESOLVED
    number = weekday_number(found["weekday"])
    if found["which"].lower() in ("previous", "preceding"):
        back = (anchor.start.weekday() - number) % 7 or 7
        return in_day(anchor.start - timedelta(back), found["part"])
    return in_day(
        anchor.start + timedelta((number - anchor.start.weekday()) % 7 or 7), found["part"]
    )


def read_this_part(found: re.Match[str], context: TimeContext) -> TimeReading:
    """A part of this or the last day: this morning, last night."""
    if context.published is None:
        return TimeReading("TIME")
    back = 1 if found["which"].lower() == "last" else 0
    return in_day(context.published - timedelta(back), found["part"])


def read_anchored_part(found: re.Match[str], context: TimeContext) -> TimeReading:
    """That night, the next morning: a part of the last day that the text named, or of the next."""
    anchor = context.anchor
    if anchor is None or anchor.start is None or anchor.precision is not Precision.DAY:
        return TimeReading("TIME")
    steps = {"previous": -1, "next": 1, "following": 1}
    day = anchor.start + timedelta(steps.get((found["which"] or "that").lower(), 0))
    return in_day(day, found["part"])


_NEAR_DAYS = {"yesterday": -1, "today": 0, "tonight": 0, "tomorrow": 1}


def read_near_day(found: re.Match[str], context: TimeContext) -> TimeReading:
    """Yesterday, today, tonight and tomorrow, with a part of the day where one is named."""
    word = found["day"].lower()
    part = found["part"] or ("night" if word == "tonight" else None)
    if context.published is None:
        return TimeReading("TIME" if part else "DATE")
    return in_day(context.published + timedelta(_NEAR_DAYS[word]), part)


_PART = rf"(?:\s(?P<part>{DAY_PART}))?"

WEEKDAY_RULES = (
    rule(rf"(?P<day>{'|'.join(_NEAR_DAYS)})\b{_PART}", read_near_day),
    rule(
        rf"{WHICH}?(?P<weekday>{WEEKDAY}){_PART}(?:\s(?:of\s)?(?P<week>last|this|next)\sweek\b)?",
        read_weekday,
    ),
    rule(
        rf"(?P<week>last|this|next)\sweek(?:\son|['’]s)?\s(?P<which>)(?P<weekday>{WEEKDAY}){_PART}",
        read_weekday,
    ),
    rule(
        rf"(?:the\s)?(?P<which>previous|preceding|next|following)\s(?P<weekday>{WEEKDAY}){_PART}",
        read_neighbour_weekday,
    ),
    rule(rf"(?P<which>this|last)\s(?P<part>{DAY_PART})", read_this_part),
    rule(
        rf"(?:that(?:\ssame)?|the\s(?:same|(?P<which>next|following|previous)))\s(?P<part>{DAY_PART})",
        read_anchored_part,
    ),
    rule(r"(?P<which>)(?<=\bin\s)the\s(?P<part>morning|afternoon|evening)\b", read_anchored_part),
)
"""The rules for weekdays and days near the day of publication, and parts of them."""
