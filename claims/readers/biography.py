"""Notes on the author that stand at an article's end."""

import re
from collections.abc import Sequence
from itertools import takewhile
from typing import Final

from claims.readers.blocks import Block
from claims.readers.datelines import read_byline
from claims.readers.names import NAME, ROLE_WORDS, person

_HONORIFIC: Final = r"(?:(?:Dr|Prof|Professor|Mr|Mrs|Ms|Amb|Ambassador|Gen|Col|Lt)\b\.?\s+)*"
_IS_A = re.compile(
    rf"(?:About (?:the )?[Aa]uthor:?\s+)?(?P<name>{_HONORIFIC}{NAME})(?:,[^.]{{1,80}},)?\s+"
    rf"(?:is|was|serves as|works as)\s[^.]{{0,120}}?\b(?i:{ROLE_WORDS})s?\b"
)
_WORKS = re.compile(
    rf"(?P<name>{_HONORIFIC}{NAME})\s+(?:covers|reports|writes|is based in|has written|has reported"
    r"|contributes|edits|teaches|holds a)\b"
)
_FOLLOW = re.compile(
    r"(?:(?:he|she|they) (?:tweets?|writes?|blogs?|can be reached|is the author|has written"
    r"|holds)\b"
    r"|(?:follow|contact|reach|e-?mail) (?:him|her|them|the (?:author|writer|reporter)"
    r"|[A-Z]\w+)\b[^.]{0,40}"
    r"(?:\bon\b|\bat\b|@)|the (?:author|writer) is\b)",
    re.IGNORECASE,
)
_MORE_BY = re.compile(
    rf"(?i:(?:read )?(?:more|all|view all)(?: (?:articles|stories|posts))? by)\s+(?P<name>{NAME})$"
)
_ABOUT = re.compile(r"about the (?:authors?|writers?|contributors?)\W*", re.IGNORECASE)


def find_biographies(blocks: Sequence[Block], roles: Sequence[str]) -> set[int]:
    """Return the indices of notes on the author.

    These are the last blocks that could be prose, a block under "About the
    author", and any note on a person who signs the article. A person whom the
    article itself speaks of is one of its subjects, so a sentence on that
    person stays prose.
    """
    prose = [index for index, role in enumerate(roles) if role == "prose"]
    notes = {index for index in prose if is_biography(blocks[index].text)}
    found = _last(prose, notes) | _signed(blocks, roles, notes)
    if found == set(prose):
        found = set()
    rest = "\n".join(blocks[index].text for index in prose if index not in found) if found else ""
    told = {index for index in found if not _is_subject(biography_name(blocks[index].text), rest)}
    return told | _announced(blocks, roles)


def _last(prose: Sequence[int], notes: set[int]) -> set[int]:
    return set(takewhile(notes.__contains__, reversed(prose)))


def _signed(blocks: Sequence[Block], roles: Sequence[str], notes: set[int]) -> set[int]:
    bylines = [
        line
        for block, role in zip(blocks, roles, strict=True)
        if role == "byline" and (line := read_byline(block.text)) is not None
    ]
    signers = {name for byline in bylines for name in byline.authors}
    return {index for index in notes if biography_name(blocks[index].text) in signers}


def _announced(blocks: Sequence[Block], roles: Sequence[str]) -> set[int]:
    return {
        index
        for index in range(1, len(blocks))
        if roles[index] in {"prose", "section"}
        and _ABOUT.fullmatch(blocks[index - 1].text) is not None
        and is_biography(blocks[index].text)
    }


def is_biography(text: str) -> bool:
    """Say whether a block has the shape of a note on a person who writes.

    >>> is_biography("Dr. Jane Roe is Senior Fellow at the Example Institute.")
    True
    """
    if len(text) > 1200:
        return False
    return any(form.match(text) is not None for form in (_IS_A, _WORKS, _FOLLOW))


def biography_name(text: str) -> str | None:
    """Return the person that a note is on; None where it names nobody."""
    for form in (_IS_A, _WORKS):
        found = form.match(text)
        if found is not None:
            return person(found["name"])
    return None


def linked_author(text: str) -> str | None:
    """Return the person of a link to more by the same author; None for other lines.

    >>> linked_author("More By Jane Roe")
    'Jane Roe'
    """
    found = _MORE_BY.fullmatch(text)
    return None if found is None else person(found["name"])


def _is_subject(name: str | None, prose: str) -> bool:
    if name is None:
        return False
    return re.search(rf"\b{re.escape(name.split()[-1])}\b", prose) is not None
