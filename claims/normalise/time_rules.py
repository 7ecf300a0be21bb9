"""All rules for time expressions, and the longest one that matches at a place."""

from dataclasses import dataclass
from itertools import chain

from claims.normalise.time_anchored import ANCHORED_RULES
from claims.normalise.time_clock import CLOCK_RULES
from claims.normalise.time_day import DAY_RULES
from claims.normalise.time_deictic import DEICTIC_RULES
from claims.normalise.time_feast import FEAST_RULES
from claims.normalise.time_length import LENGTH_RULES
from claims.normalise.time_month import MONTH_RULES
from claims.normalise.time_placed import PLACED_RULES
from claims.normalise.time_quarter import QUARTER_RULES
from claims.normalise.time_reference import REFERENCE_RULES
from claims.normalise.time_rule import TimeContext, TimeReading, TimeRule, opening_of
from claims.normalise.time_set import SET_RULES
from claims.normalise.time_weekday import WEEKDAY_RULES
from claims.normalise.time_years import YEAR_RULES

FAMILIES: tuple[tuple[TimeRule, ...], ...] = (
    DAY_RULES,
    MONTH_RULES,
    FEAST_RULES,
    QUARTER_RULES,
    YEAR_RULES,
    SET_RULES,
    WEEKDAY_RULES,
    DEICTIC_RULES,
    PLACED_RULES,
    REFERENCE_RULES,
    ANCHORED_RULES,
    CLOCK_RULES,
    LENGTH_RULES,
)
RULES: tuple[TimeRule, ...] = tuple(chain.from_iterable(FAMILIES))
"""Every rule for time expressions; the longest match wins, the earlier of two equally long."""

_OPENINGS = tuple((opening_of(family), family) for family in FAMILIES)


@dataclass(frozen=True, slots=True)
class TimeMatch:
    """A time expression at its place, with what it means.

    ``ends`` are the two expressions of a run in words ("May to July 2021"),
    empty for anything else; each has a value of its own, the run the period.
    """

    start: int
    end: int
    reading: TimeReading
    ends: tuple["TimeMatch", ...] = ()


def match_rule(text: str, pos: int, context: TimeContext) -> TimeMatch | None:
    """Read the longest match of one rule that begins at ``pos``; None where none does."""
    near = (rule for opening, rules in _OPENINGS if opening.match(text, pos) for rule in rules)
    matches = [(found, rule) for rule in near if (found := rule.pattern.match(text, pos))]
    matches.sort(key=lambda match: -match[0].end())
    for found, rule in matches:
        if found.end() == pos:
            continue
        try:
            reading = rule.read(found, context)
        except (ValueError, OverflowError):
            continue
        if reading is not None:
            return TimeMatch(pos, found.end(), reading)
    return None
