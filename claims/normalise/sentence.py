"""The sentence around a place of a text."""

import re

NEAR = 300
"""How many characters before and behind a place its sentence is looked for in."""

SHORT = 8
"""Below so many words a sentence leans on the one before it."""

_END = re.compile(r"[.!?…][\"'”’)\]]*\s+(?=[\"'“‘(\[]*[A-Z0-9])|\n")


def sentence_around(text: str, start: int, end: int) -> str:
    """Return the sentence of a text that holds the characters from ``start`` to ``end``.

    It may be cut off at an abbreviation, or where it goes on for long. One of a
    few words comes with the sentence before it, without which it says nothing.

    >>> sentence_around("It rained. Two boats of the Kell line sank near the island.", 15, 25)
    'Two boats of the Kell line sank near the island.'
    >>> sentence_around("The painter Ada Lund has died. She was 91.", 31, 42)
    'The painter Ada Lund has died. She was 91.'
    """
    low = max(0, start - NEAR)
    opens = [low, *(one.end() for one in _END.finditer(text, low, end) if one.end() <= start)]
    found = _END.search(text, max(end - 1, start), end + NEAR)
    closes = found.end() if found else end + NEAR
    if len(text[opens[-1] : closes].split()) < SHORT:
        opens = opens[:-1] or opens
    return text[opens[-1] : closes].strip()
