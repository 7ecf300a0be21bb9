"""The hour slot: whether both speak of the same time of day."""

import re
from functools import lru_cache

from claims.model import Statement
from claims.relate.slot import Outcome, Slot

NEAR = 30
"""Minutes up to which two times of day may be one ("shortly after 2 am", "2.10 am")."""

_CLOCK = re.compile(
    r"\b(?P<hour>\d{1,2})(?:[:.](?P<minute>\d{2}))?\s?(?P<half>[ap])\.?m\b|"
    r"\b(?P<hour24>[01]?\d|2[0-3]):(?P<minute24>[0-5]\d)\b(?! (?:left|remaining|to play))|"
    r"\b(?P<word>noon|midnight)\b",
    re.IGNORECASE,
)
_DAY = 24 * 60


def hours(a: Statement, b: Statement) -> Slot:
    """Compare the times of day; what was at five is not what was at seven.

    Only where each names exactly one time of day can it part two questions.
    """
    left, right = clock_times(a.text), clock_times(b.text)
    if len(left) != 1 or len(right) != 1:
        return Slot("hour", Outcome.UNKNOWN)
    apart = abs(min(left) - min(right))
    if min(apart, _DAY - apart) <= NEAR:
        return Slot("hour", Outcome.SAME if apart == 0 else Outcome.COMPATIBLE)
    return Slot("hour", Outcome.DIFFERENT, "two times of day")


@lru_cache(maxsize=8192)
def clock_times(text: str) -> frozenset[int]:
    """Return the times of day in a text as minutes after midnight.

    >>> sorted(clock_times("It landed at 5.30 pm, not at noon.")), clock_times("5 trains")
    ([720, 1050], frozenset())
    """
    return frozenset(_minutes(found) for found in _CLOCK.finditer(text))


def _minutes(found: re.Match[str]) -> int:
    if found["word"]:
        return _DAY // 2 if found["word"].lower() == "noon" else 0
    if found["hour24"]:
        return int(found["hour24"]) * 60 + int(found["minute24"])
    afternoon = found["half"].lower() == "p"
    return (int(found["hour"]) % 12 + 12 * afternoon) * 60 + int(found["minute"] or 0)
