"""Lines that say when and by whom an article was published."""

import re
from dataclasses import dataclass
from typing import Final

from claims.errors import ReadError
from claims.readers.dates import Published, read_leading_date
from claims.readers.names import ROLE_WORDS, WIRES, is_outlet, split_persons

MAX_LINE: Final = 140
"""Longest dateline or byline, in characters."""

_LABEL = re.compile(
    r"(?:(?:first |originally )?(?P<first>published|posted|issued|released|created|date"
    r"|publication date)"
    r"|(?:last )?(?:updated|modified|revised|update))(?: date)?(?: on| at)?\s*:?\s*",
    re.IGNORECASE,
)
_PLACE = re.compile(
    r"[A-Z][\w'’.-]+(?: [A-Z][\w'’.-]+){0,3}(?:, [A-Z][\w'’.-]+){0,2}\s*[,:|–—-]\s*"
)
_AFTER_DATE = re.compile(
    r"[\s,;|/•·–—()-]*(?:(?:last )?(?:updated|modified|published|posted)\b.{0,60}"
    r"|\d+ min(?:ute)?s? read.{0,10}|by\b.{0,60}|\d{1,2}[:.]\d{2}.{0,12})?",
    re.IGNORECASE,
)
_BY = re.compile(
    r"(?:(?:written|reported|story|words|text|analysis|opinion|posted|published)"
    r" )?by\b\s*:?\s*(?=\S)|(?:author|byline)\s?:\s*",
    re.IGNORECASE,
)
_PARTS = re.compile(r"\s*[|•·]\s*|\s+[–—-]\s+|\s*\(|\)\s*|\s+(?=@)")
_FOLLOW = re.compile(
    r"[.;,|]?\s+(?:Follow\b|Contact\b|E-?mail\s?:|Twitter\s?:).{0,100}@\S+\W*$", re.IGNORECASE
)
_IN_BYLINE = re.compile(rf"\b(?:{ROLE_WORDS})s?\b|@|\b(?:in|at|for|from)\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Byline:
    """What a byline says; empty or None where it says nothing of it."""

    authors: tuple[str, ...] = ()
    source: str | None = None
    published: Published | None = None


def is_dateline(text: str) -> bool:
    """Recognise a line that only says when, and perhaps where, the article was published.

    >>> is_dateline("Updated: 12 May 2021"), is_dateline("Updated rules came on 12 May 2021.")
    (True, False)
    """
    return read_dateline(text) is not None


def read_dateline(text: str) -> Published | None:
    """Read the date of a line that is a dateline; None for any other line.

    A date that cannot exist or is ambiguous makes the line no dateline.
    """
    if len(text) > MAX_LINE or "\n" in text.strip():
        return None
    label = _LABEL.match(text)
    rest = text[label.end() :] if label else text
    found = _leading(rest) or _leading(_PLACE.sub("", rest, count=1))
    if found is None:
        return None
    published, after = found
    return published if _AFTER_DATE.fullmatch(after.strip(" .")) else None


def is_update(text: str) -> bool:
    """Say whether a dateline tells of a change and not of the first publication."""
    label = _LABEL.match(text)
    return label is not None and label["first"] is None


def is_byline(text: str) -> bool:
    """Recognise a line that only says who wrote the article, and perhaps for whom.

    >>> is_byline("By Ana Diaz | Example Agency"), is_byline("By noon the road was open.")
    (True, False)
    """
    return read_byline(text) is not None


def read_byline(text: str) -> Byline | None:
    """Read a line that is a byline; None for any other line.

    An outlet is taken for the source only if an outlet word or a known agency
    names it: a place or a role after the name is neither. Where to follow
    or reach the author is no part of it.

    >>> read_byline("BY ANA DIAZ and Li Wei | Example Press").authors
    ('Ana Diaz', 'Li Wei')
    """
    text = _FOLLOW.sub("", text.strip())
    if len(text) > MAX_LINE or "\n" in text:
        return None
    start = _BY.search(text)
    if start is None or not _only_date(text[: start.start()]):
        return None
    parts = [part for part in _PARTS.split(text[start.end() :]) if part.strip()]
    byline = _read_parts(parts, dated=_date_of(text[: start.start()]))
    if text.endswith(".") or not (byline.authors or byline.source in WIRES):
        return None
    return byline


def _read_parts(parts: list[str], *, dated: Published | None) -> Byline:
    authors: tuple[str, ...] = ()
    source = None
    for part in parts:
        dated = dated or _date_of(part)
        pieces = [piece.strip() for piece in re.split(r",\s*|\bfor\b", part) if piece.strip()]
        source = source or next((piece for piece in pieces if is_outlet(piece)), None)
        authors = authors or _persons(pieces)
    return Byline(authors, source, dated)


def _persons(pieces: list[str]) -> tuple[str, ...]:
    names: list[str] = []
    for piece in pieces:
        told = _IN_BYLINE.search(piece)
        names.extend(split_persons(piece[: told.start()] if told else piece))
    return tuple(dict.fromkeys(names))


def _only_date(text: str) -> bool:
    return not text.strip(" |•·–—-") or _date_of(text) is not None


def _date_of(text: str) -> Published | None:
    return read_dateline(text.strip(" |•·–—-,")) if text.strip() else None


def _leading(text: str) -> tuple[Published, str] | None:
    try:
        found = read_leading_date(text)
    except ReadError:
        return None
    return None if found is None or found[0].precision.value == "year" else found
