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
    if text.count('"') % 2:
        text = text.replace('"', "")
    text = " ".join(re.sub(r"\(\s*\)", "", text).split())
    return _TIGHT.sub(r"\1", text)


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
