"""Find time expressions in a parsed text and resolve them."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import cache, partial
from itertools import pairwise

from claims.extract.time_context import as_nowadays, as_rate, is_no_time
from claims.extract.time_said import day_of_saying
from claims.extract.time_tense import tense_at
from claims.model import Period, Precision, Span, TimeMention
from claims.normalise.period import TimeMatch, bounded, match_time
from claims.normalise.time_lead import with_lead
from claims.normalise.time_rule import TimeContext
from claims.normalise.time_start import may_start_time
from claims.syntax import Doc, Token

_ONWARD = re.compile(r"\s(?:onwards?|on)\b", re.IGNORECASE)
_GLUED = frozenset("$€£#@/.-:")
_ENDS = frozenset({"ended", "ending", "ends"})
_AT_END = re.compile(r"(?:the\s)?(?:very\s)?(?:end|close)\b|year-end", re.IGNORECASE)
_THAN = {
    "no later": "by",
    "not later": "by",
    "no earlier": "since",
    "not earlier": "since",
}
"""What words before "than" bound like; without "no" they turn around."""

_NEAR = frozenset({"immediately", "just", "minutes", "moments", "right", "shortly", "soon"})
_OF_HOURS = {"before": "by", "after": "since"}
"""What bounds a period of days as a preposition before an hour does."""

_OF_EVENTS = {"after": "since", "before": "until", "since": "since", "till": "until"}
"""What a preposition before an event makes of the day or year that the event is dated by."""

_OF_DEEDS = frozenset({"since", "until"})
"""Prepositions that make a deed in a period one end: "since winning the vote in June"."""

_EXTREME = {"as early as": "since", "as late as": "until"}
"""What words around "as" bound like: something began, or still went on, at that time."""

_MODIFYING = frozenset({"amod", "compound", "nmod", "npadvmod", "nummod", "poss"})

_ENDED = re.compile(
    r",?\s(?:that\s)?(?:end(?:ed|ing|s)|to|through)\s(?:on\s)?(?:the\send\sof\s)?", re.IGNORECASE
)
_LONGEST_LINK = len(" that ended on ")


@dataclass(frozen=True, slots=True)
class FoundTimes:
    """The time expressions of a text in order, and the period that the next text counts from."""

    mentions: tuple[TimeMention, ...]
    anchor: Period | None


def find_times(
    doc: Doc, *, published: date | None, anchor: Period | None = None
) -> tuple[TimeMention, ...]:
    """Find the time expressions of a text, in order and without overlaps."""
    return read_times(doc, published=published, anchor=anchor).mentions


def read_times(doc: Doc, *, published: date | None, anchor: Period | None = None) -> FoundTimes:
    """Find the time expressions of a text, and where they leave the reader.

    ``published`` is the day of publication that relative expressions count
    from; without it they have a type but no period. ``anchor`` is the last
    period named before this text; it moves on with every resolved date, so
    that "a month earlier" counts from what the reader has just read. The span
    leaves the preposition out, the period takes it in ("since 2004" is open).
    The two ends of a run ("from May to July") are two expressions with the
    period of the run.
    """
    text, done = doc.text, 0
    mentions: list[TimeMention] = []
    for token in _starts(doc, text):
        if token.idx < done:
            continue
        day = day_of_saying(token, published)
        context = TimeContext(day, anchor, cache(partial(tense_at, token)))
        found = match_time(text, token.idx, context)
        if found is None:
            continue
        if not is_no_time(token, text[found.start : found.end]):
            done = found.end
            found = as_nowadays(token, as_rate(token, with_lead(text, found)))
            anchor = _next_anchor(token, found, anchor)
            mentions += _mentions(text, token, found)
            mentions[-2:] = _sharing_end(text, mentions[-2:])
            mentions[-2:] = _joining(text, mentions[-2:])
    return FoundTimes(tuple(mentions), anchor)


def claim_spans(mentions: Sequence[TimeMention]) -> list[Span]:
    """Return the words that each mention stands for in a claim.

    Of two that share a period, as the ends of a run do, the first stands for both.
    """
    spans = [mention.span for mention in mentions]
    for index, (first, last) in enumerate(pairwise(mentions)):
        near = last.span.start - first.span.end <= _LONGEST_LINK
        if near and first.period is not None and first.period == last.period:
            spans[index] = Span(first.span.start, last.span.end)
    return spans


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


def _next_anchor(token: Token, found: TimeMatch, anchor: Period | None) -> Period | None:
    reading = found.reading
    ends = any(other.lower_ in _ENDS for other in token.doc[max(token.i - 2, 0) : token.i])
    if reading.type == "SET" or reading.period is None or reading.aside or ends:
        return anchor
    return reading.period


def _sharing_end(text: str, last: list[TimeMention]) -> list[TimeMention]:
    """Give the day that a period is said to end on that period: "the year ended June 30"."""
    if len(last) < 2 or not _ENDED.fullmatch(text, last[0].span.end, last[1].span.start):
        return last
    whole, end = last[0].period, last[1].period
    if whole is None or end is None or whole.start is None or whole.end != end.end:
        return last
    return [last[0], replace(last[1], period=whole)]


def _joining(text: str, last: list[TimeMention]) -> list[TimeMention]:
    """Let two periods that meet share one: "in late June and early July"."""
    if len(last) < 2 or text[last[0].span.end : last[1].span.start] != " and ":
        return last
    first, second = last[0].period, last[1].period
    if first is None or second is None or not first.end or first.end != second.start:
        return last
    whole = Period(first.start, second.end, Precision.RANGE)
    return [replace(mention, period=whole) for mention in last]


def _mentions(text: str, token: Token, found: TimeMatch) -> Iterator[TimeMention]:
    period = found.reading.period
    if period is not None and found.reading.type in ("DATE", "TIME"):
        word = _bounding_word(text, token, found)
        period = bounded(period, _OF_HOURS.get(word, word) if _is_hour(found) else word)
    for part in found.ends or (found,):
        span = Span(part.start, part.end)
        yield TimeMention(span, span.of(text), part.reading.type, part.reading.value, period)


def _is_day(found: TimeMatch) -> bool:
    period = found.reading.period
    return period is not None and period.precision is Precision.DAY


def _is_hour(found: TimeMatch) -> bool:
    return found.reading.type == "TIME"


def _bounding_word(text: str, token: Token, found: TimeMatch) -> str:
    """Return the preposition that bounds the period; "shortly before nine" stays on its day."""
    before = str(token.nbor(-1).lower_) if token.i else ""
    if before == "from" and _ONWARD.match(text, found.end):
        return "onward"
    if before == "than":
        return _word_of_comparison(token.doc.span(max(token.i - 3, 0), token.i - 1).text.lower())
    if before == "as":
        return _EXTREME.get(token.doc.span(max(token.i - 3, 0), token.i).text.lower(), "")
    if before == "through" and _AT_END.match(text, found.start):
        return "until"
    if before in {"before", "by"} and _AT_END.match(text, found.start):
        return "by" if before == "before" or not _is_day(found) else ""
    near = token.i > 1 and token.nbor(-2).lower_ in _NEAR
    return "" if near and _is_hour(found) else _bound_of_event(token) or before


def _bound_of_event(token: Token) -> str:
    """Return what bounds the time of an event: "since Monday's debate", "before the 2016 vote"."""
    noun = token
    while noun.dep_ in _MODIFYING and noun.head.i > noun.i:
        noun = noun.head
    done = noun.head.head
    dated = noun.dep_ == "pobj" and noun.head.lower_ in {"in", "on"}
    if dated and done.dep_ in {"pcomp", "pobj"} and done.head.lower_ in _OF_DEEDS:
        return done.head.lower_
    around = noun.head
    if noun == token or noun.dep_ != "pobj" or around.i != noun.left_edge.i - 1:
        return ""
    if around.lower_ == "of" and around.head.lower_ == "time":
        around = around.head.head
        return _OF_EVENTS.get(around.lower_, "by" if around.lower_ == "by" else "")
    if around.before is not None and around.before.lower_ in _NEAR:
        return ""
    return _OF_EVENTS.get(around.lower_, "")


def _word_of_comparison(words: str) -> str:
    last = words.rpartition(" ")[2]
    return _THAN.get(words) or {"later": "after", "earlier": "before"}.get(last, "")
