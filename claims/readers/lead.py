"""The tag that opens a wire report: "KABUL (Reuters) —", "Example Press:"."""

import re
from dataclasses import dataclass
from typing import Final

from claims.errors import ReadError
from claims.readers.dates import Published, read_date
from claims.readers.names import WIRES

MAX_LEAD: Final = 120
"""Longest lead tag, in characters."""

_CITY: Final = r"(?P<city>[A-Z][\w.'’-]+(?:[ /][A-Z][\w.'’-]+){0,3}(?:,\s[A-Z][\w.'’ -]{1,30}?)?)"
_DATE: Final = (
    r"(?:,?\s(?P<date>(?:[A-Z][a-z]{2,8}\.?\s\d{1,2}|\d{1,2}\s[A-Z][a-z]{2,8})(?:,?\s\d{4})?))"
)
_DASH: Final = r"\s*(?:[—–―:]|--?)\s+"
_NEWS = re.compile(
    r"\b(?:Press|News|Agency|Newswire|Wire|TV|Radio|Times|Post|Herald|Newspaper)\b", re.I
)
_SENTENCE: Final = r"(?=[\"“‘A-Z0-9])"
_WIRED = re.compile(rf"(?:{_CITY}{_DATE}?,?\s+)?\((?P<wire>[\w./ -]{{2,40}})\){_DASH}{_SENTENCE}")
_SLASHED = re.compile(
    rf"(?P<city>[A-Z]{{3,}}[A-Z .-]*){_DATE}?\s*/(?P<wire>[\w .-]{{2,30}})/\s*(?:[—–―:]|--?)\s+"
)
_PLACED = re.compile(
    rf"(?P<city>[A-Z]{{3,}}(?:[ -][A-Z]{{2,}}){{0,3}}(?:, [A-Z][\w.]+)?)"
    rf"{_DATE}?\s+(?:[—–―]|--?)\s+{_SENTENCE}"
)
_TAGGED = re.compile(r"(?P<wire>[A-Z][\w.&'’-]*(?:\s[A-Z][\w.&'’-]*){0,3}):\s+(?=[\"“‘A-Z])")


@dataclass(frozen=True, slots=True)
class Lead:
    """A lead tag: where it ends, and the agency and date it names, None where it names none."""

    end: int = 0
    source: str | None = None
    published: Published | None = None


def read_lead(text: str) -> Lead:
    """Read the tag at the start of a paragraph; an empty :class:`Lead` where there is none.

    A name before a colon is a tag only if it is plainly an outlet's.

    >>> text = "KABUL, Afghanistan (Reuters) - The road is open."
    >>> text[read_lead(text).end :], read_lead(text).source
    ('The road is open.', 'Reuters')
    """
    head = text[: MAX_LEAD + 1]
    for form in (_WIRED, _SLASHED, _TAGGED, _PLACED):
        found = form.match(head)
        if found is None:
            continue
        groups = found.groupdict()
        wire = (groups.get("wire") or "").strip() or None
        if wire is not None and not _is_agency(wire, city=groups.get("city") or ""):
            continue
        return Lead(found.end(), wire, _date(groups.get("date")))
    return Lead()


def _is_agency(name: str, *, city: str) -> bool:
    if name in WIRES or _NEWS.search(name) is not None:
        return True
    return city.isupper() and name.isupper() and name.isalpha() and len(name) <= 6


def _date(text: str | None) -> Published | None:
    if text is None:
        return None
    try:
        return read_date(text)
    except ReadError:
        return None
