"""Finds quotation marks in pairs, and tells speech from scare quotes and titles.

A span covers the quoted words without their marks. Marks of every style are
read; a mark that cannot open or close anything is left alone.
"""

import re
from collections.abc import Iterator

from claims.extract.cues import QUOTING, TITLE_NOUNS
from claims.model import Span
from claims.syntax import Doc, Token, TokenSpan

_MARK = re.compile(r"``|''|[\"“”„‟«»‹›‘‚']")
_CLOSERS = {
    "“": ("”", '"', "“"),
    "”": ("”", '"', "“"),
    "„": ("“", "”", '"', "‟"),
    "‟": ("”", '"', "“"),
    "«": ("»", '"'),
    "»": ("«",),
    "‹": ("›",),
    '"': ('"', "”", "“"),
    "``": ("''", '"', "”"),
    "''": ("''",),
}
_CLOSING_ALWAYS = ("”", "»", "›", "''")
_SINGLE = {"‘": "’'", "‚": "‘’", "'": "'’"}
_STOPS = frozenset(".!?")
_SPEECH_MAX_LOOKBACK = 3


def find_quotations(text: str) -> tuple[Span, ...]:
    """Return the quoted stretches of ``text`` in order, without their marks.

    A quotation that is opened and not closed runs to the end of the text, as one
    does that goes on in the next paragraph; a straight mark only when it stands
    at the beginning, after a comma or colon, or between sentences. Quotations inside
    quotations are not listed.

    >>> [span.of('He said “no” twice.') for span in find_quotations('He said “no” twice.')]
    ['no']
    """
    return tuple(_quotations(text))


def _quotations(text: str) -> Iterator[Span]:
    position = 0
    if (mark := _MARK.search(text)) and _ends_earlier(text, mark):
        span = _stripped(text, 0, mark.start())
        position = mark.end()
        if span is not None:
            yield span
    while mark := _MARK.search(text, position):
        position = mark.end()
        if not _opens(text, mark.start(), mark.end()):
            continue
        end, after = _closing(text, mark.group(), mark.end())
        goes_on = _runs_on(text, mark.start(), mark.group()) or _begins_sentence(text, mark)
        if end is None and not goes_on:
            continue
        span = _stripped(text, mark.end(), len(text) if end is None else end)
        position = after
        if span is not None:
            yield span


def _ends_earlier(text: str, mark: re.Match[str]) -> bool:
    """Tell a mark that closes what an earlier paragraph opened: no opener stands before it."""
    if mark.group() not in {"”", "''", '"', "»"} or not mark.start():
        return False
    after = text[mark.end()] if mark.end() < len(text) else " "
    return text[mark.start() - 1] in ",.!?…" and not after.isalnum()


def _opens(text: str, start: int, end: int) -> bool:
    before = text[start - 1] if start else " "
    after = text[end] if end < len(text) else " "
    if text[start:end] in "“„«‹``":
        return not after.isspace() or before.isspace()
    if text[start:end] in _SINGLE:
        return not before.isalnum() and after.isalnum()
    return not before.isalnum() and before not in ".,!?" and not after.isspace()


def _closing(text: str, opener: str, start: int) -> tuple[int | None, int]:
    if opener in _SINGLE:
        return _closing_single(text, _SINGLE[opener], start)
    closers = _CLOSERS.get(opener, ('"',))
    for mark in _MARK.finditer(text, start):
        if mark.group() not in closers or not _may_close(text, mark):
            continue
        return mark.start(), mark.end()
    return None, len(text)


def _may_close(text: str, mark: re.Match[str]) -> bool:
    if mark.group() in _CLOSING_ALWAYS:
        return True
    before = text[mark.start() - 1]
    after = text[mark.end()] if mark.end() < len(text) else " "
    return not before.isspace() or not after.isalnum()


def _closing_single(text: str, closers: str, start: int) -> tuple[int | None, int]:
    for place in range(start, len(text)):
        if text[place] in '"“”\n':
            break
        after = text[place + 1] if place + 1 < len(text) else " "
        if text[place] in closers and not after.isalnum() and not text[place - 1].isspace():
            return place, place + 1
    return None, start


def _runs_on(text: str, start: int, opener: str) -> bool:
    if opener in _SINGLE:
        return False
    before = text[:start].rstrip()
    return not before or opener == "“" or before[-1] in ",:—–-"


def _begins_sentence(text: str, mark: re.Match[str]) -> bool:
    """Tell a mark before a new sentence: who spoke goes on, into the next paragraph."""
    if mark.group() in _SINGLE:
        return False
    before, after = text[: mark.start()], text[mark.end() :]
    stopped = before[-1:].isspace() and before.rstrip()[-1:] in _STOPS
    return stopped and after[:1].isupper()


def _stripped(text: str, start: int, end: int) -> Span | None:
    inner = text[start:end]
    start += len(inner) - len(inner.lstrip())
    end -= len(inner) - len(inner.rstrip())
    return Span(start, end) if start < end else None


def is_speech(doc: Doc, span: Span) -> bool:
    """Say whether a quotation is somebody speaking, not a scare quote, name or title of a work.

    Speech has a clause of its own, or stands beside a verb of saying; a title
    follows a word such as "film" or "entitled", or has capitals throughout.
    """
    words = doc.within(span.start, span.end)
    if words is None or not len(words) or _is_title(doc, words):
        return False
    return _has_clause(words) or _is_governed(words)


def _has_clause(words: TokenSpan) -> bool:
    return any(
        token.dep_ in {"nsubj", "nsubjpass", "expl"} and words.start <= token.head.i < words.end
        for token in words
    ) or (len(words) > 2 and _commands(words))


def _commands(words: TokenSpan) -> bool:
    return words[0].tag_ == "VB" and words[-1].text in {".", "!", ","}


def _is_governed(words: TokenSpan) -> bool:
    root = words.root
    complete = words[-1].text in {",", ".", "!", "?"}
    return complete and (root.head.lemma_ in QUOTING or root.dep_ == "ROOT") and len(words) > 2


def _is_title(doc: Doc, words: TokenSpan) -> bool:
    lookback = doc[max(0, words.start - _SPEECH_MAX_LOOKBACK) : words.start]
    if any(_names_work(token) for token in lookback) and words[-1].text not in {",", ".", "?"}:
        return True
    content = [token for token in words if token.is_alpha and not token.is_stop]
    return len(content) > 1 and all(token.text[0].isupper() for token in content)


def _names_work(token: Token) -> bool:
    return token.lemma_.lower() in TITLE_NOUNS or token.lower_ in TITLE_NOUNS
