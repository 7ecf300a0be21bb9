"""Quotation marks and brackets that have lost their partner."""

import re

PAIRS = {"“": "”", "«": "»", "(": ")", "[": "]"}
"""Opening marks with the marks that close them."""


_TIGHT = re.compile(r"(?<=\S)([–—]) (?=\S)")
"""A dash that closes up on one side only, since what stood behind it is left out."""


def balanced(text: str) -> str:
    """Leave out a quotation mark or bracket whose partner stands outside the claim.

    >>> balanced("They “all agree” on the “native rule.")
    'They “all agree” on the native rule.'
    """
    alone: set[int] = set()
    for opening, closing in PAIRS.items():
        if text.count(opening) or text.count(closing):
            alone |= _unpaired(text, opening, closing)
    if alone:
        text = "".join(mark for at, mark in enumerate(text) if at not in alone)
    text = re.sub(r"\(\s*\)", "", text)
    for mark in ('"', "''"):
        text = _paired(text, mark) if mark in text else text
    text = _without_half_quote(text) if "'" in text else text
    return _TIGHT.sub(r"\1", _COMMA_AT_END.sub(r"\1", " ".join(text.split())))


_OPENING = re.compile(r"(?<![\w'])'(?=[A-Z])")
_CLOSING = re.compile(r"'(?!\w)")


def _without_half_quote(text: str) -> str:
    """Leave out a single mark before a capital that no other one closes."""
    for found in reversed(list(_OPENING.finditer(text))):
        if not _CLOSING.search(text, found.end()):
            text = text[: found.start()] + text[found.end() :]
    return text


_COMMA_AT_END = re.compile(r",(\"|''|”)$")


def _paired(text: str, mark: str) -> str:
    """Leave out the marks that no other opens or closes: before an opening one stands a space."""
    waiting: int | None = None
    alone: set[int] = set()
    for found in re.finditer(re.escape(mark), text):
        at = found.start()
        if at == 0 or text[at - 1] in " (“‘-–—":
            alone |= set() if waiting is None else {waiting}
            waiting = at
        elif waiting is None:
            alone.add(at)
        else:
            waiting = None
    alone |= set() if waiting is None else {waiting}
    for at in sorted(alone, reverse=True):
        text = text[:at] + text[at + len(mark) :]
    return text


def _unpaired(text: str, opening: str, closing: str) -> set[int]:
    """Return where the marks of one kind stand that have no partner."""
    waiting: list[int] = []
    alone: set[int] = set()
    for at, mark in enumerate(text):
        if mark == opening:
            waiting.append(at)
        elif mark == closing and waiting:
            waiting.pop()
        elif mark == closing:
            alone.add(at)
    return alone | set(waiting)
