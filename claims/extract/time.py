"""Find time expressions in a parsed text and resolve them."""

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from spacy.tokens import Doc, Token

from claims.extract.time_context import is_no_time, speaks_ahead
from claims.model import Period, Span, TimeMention
from claims.normalise.period import TimeMatch, bounded, match_time
from claims.normalise.time_rule import TimeContext
from claims.normalise.time_words import may_start_time

_ONWARD = re.compile(r"\s(?:onwards?|on)\b", re.IGNORECASE)
_GLUED = frozenset("$€£#@/.-:")


def find_times(
    doc: Doc, *, published: date | None, anchor: Period | None = None
) -> tuple[TimeMention, ...]:
    """Find the time expressions of a text, in order and without overlaps.

    ``published`` is the day of publication that relative expressions count
    from; without it they have a type but no period. ``anchor`` is the last
    period named before this text; it moves on with every resolved date, so
    that "a month earlier" counts from what the reader has just read. The span
    leaves the preposition out, the period takes it in ("since 2004" is open).
    """
    text = doc.text
    return tuple(
        _mention(text, token, found) for token, found in _matches(doc, text, published, anchor)
    )


def _matches(
    doc: Doc, text: str, published: date | None, anchor: Period | None
) -> Iterator[tuple[Token, TimeMatch]]:
    done = 0
    for token in _starts(doc, text):
        if token.idx < done:
            continue
        found = _match(token, text, TimeContext(published, anchor))
        if found is not None:
            done = found.end
            anchor = _next_anchor(found, anchor)
            yield token, found


def _starts(doc: Doc, text: str) -> Iterator[Token]:
    """Yield the tokens that a time expression can begin at, in one cheap pass."""
    words = [token.lower_ for token in doc]
    words.append("")
    for index in range(len(words) - 1):
        if may_start_time(words[index], words[index + 1]):
            token = doc[index]
            before = text[token.idx - 1 : token.idx]
            if before not in _GLUED and not before.isalnum():
                yield token


def _match(token: Token, text: str, context: TimeContext) -> TimeMatch | None:
    found = match_time(text, token.idx, context)
    if found is None or is_no_time(token, text[found.start : found.end]):
        return None
    if text[found.end : found.end + 5].lower() == " than":
        return None
    if speaks_ahead(token):
        return match_time(text, token.idx, replace(context, ahead=True)) or found
    return found


def _next_anchor(found: TimeMatch, anchor: Period | None) -> Period | None:
    period = found.reading.period
    if found.reading.type == "DURATION" or period is None:
        return anchor
    return period


def _mention(text: str, token: Token, found: TimeMatch) -> TimeMention:
    reading = found.reading
    period = reading.period
    if period is not None and reading.type == "DATE":
        period = bounded(period, _bounding_word(text, token, found.end))
    span = Span(found.start, found.end)
    return TimeMention(span, span.of(text), reading.type, reading.value, period)


def _bounding_word(text: str, token: Token, end: int) -> str:
    before = str(token.nbor(-1).lower_) if token.i else ""
    if before == "from" and _ONWARD.match(text, end):
        return "onward"
    return before
