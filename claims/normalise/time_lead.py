"""Words before a length of time that make it rough, and belong to the expression."""

import re
from dataclasses import replace

from claims.model import Period, Precision
from claims.normalise.time_rules import TimeMatch

_LEAD = re.compile(
    r"(?:(?:just\s)?(?:over|under)|nearly|almost|about|around|roughly|approximately|some"
    r"|(?P<more>more\sthan|over|at\sleast)|(?:no\s)?(?:less|fewer|more)\sthan|at\s(?:least|most)"
    r"|up\sto)\s$",
    re.IGNORECASE,
)
_LONGEST = len("approximately ")
_COUNTED = re.compile(r"\d|(?!the|this|these|that|past|last|next|first)[a-z]", re.IGNORECASE)
_AGO = re.compile(r"\sago$", re.IGNORECASE)


def with_lead(text: str, found: TimeMatch) -> TimeMatch:
    """Take "nearly" or "more than" before a length or clock time into the expression.

    What was more than two years ago may have been at any time before.
    """
    reading, words = found.reading, text[found.start : found.end]
    ago = _AGO.search(words)
    if not (reading.type in ("DURATION", "TIME") or ago) or not _COUNTED.match(words):
        return found
    lead = _LEAD.search(text, max(found.start - _LONGEST, 0), found.start)
    if lead is None:
        return found
    if ago and lead["more"] and reading.period is not None and reading.period.end is not None:
        period = Period(None, reading.period.end, Precision.RANGE)
        reading = replace(reading, period=period)
    return replace(found, start=lead.start(), reading=reading)
