"""Quotation marks and brackets that have lost their partner."""

import re

PAIRS = {"“": "”", "«": "»", "(": ")", "[": "]"}
"""Opening marks with the marks that close them."""


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
    return " ".join(re.sub(r"\(\s*\)", "", text).split())


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
