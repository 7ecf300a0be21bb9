"""The day that "today" counts from in what somebody said on a day before publication."""

from datetime import date, timedelta

from claims.extract.cues import SAYING
from claims.extract.verb import VERBAL
from claims.normalise.time_words import WEEKDAY_NAMES, weekday_number
from claims.syntax import Token

NEAR = frozenset({"today", "tonight", "tomorrow", "yesterday"})
"""Days that count from when they are spoken of."""


def day_of_saying(token: Token, published: date | None) -> date | None:
    """Return the day that a time counts from: that of saying it, else of publication."""
    if published is None or token.lower_ not in NEAR:
        return published
    saying = next((t for t in token.ancestors if t.lemma_ in SAYING and _holds(t, token)), None)
    told = _weekday_of(saying) if saying is not None else None
    if told is None:
        return published
    return published - timedelta((published.weekday() - weekday_number(told.lower_)) % 7)


def _holds(saying: Token, token: Token) -> bool:
    """Say whether a time stands in what a verb says, and not beside the verb."""
    between = []
    for above in token.ancestors:
        if above == saying:
            break
        between.append(above)
    return any(t.dep_ == "ccomp" for t in between)


def _weekday_of(saying: Token) -> Token | None:
    """Return the weekday on which something is said: "on Monday she said", "said Monday that"."""
    days = (t for t in saying.sent if t.lower_ in WEEKDAY_NAMES)
    return next((t for t in days if _is_of(t, saying)), None)


def _is_of(day: Token, saying: Token) -> bool:
    if saying.i < day.i <= saying.i + 2:
        return day.nbor(-1) == saying or day.nbor(-1).lower_ == "on"
    verb = next((t for t in day.ancestors if t.pos_ in VERBAL), None)
    return verb == saying
