"""The sentence around a place of a text."""

import re

NEAR = 300
"""How many characters before and behind a place its sentence is looked for in."""

_END = re.compile(r"[.!?…][\"'”’)\]]*\s+(?=[\"'“‘(\[]*[A-Z0-9])|\n")


def sentence_around(text: str, start: int, end: int) -> str:
    """Return the sentence of a text that holds the characters from ``start`` to ``end``.

    It may be cut off at an abbreviation, or where it goes on for long.

    >>> sentence_around("It rained. Two boats sank off Kell. Nobody died.", 15, 25)
    'Two boats sank off Kell.'
    """
    low = max(0, start - NEAR)
    opens = [found.end() for found in _END.finditer(text, low, end) if found.end() <= start]
    closes = _END.search(text, max(end - 1, start), end + NEAR)
    return text[opens[-1] if opens else low : closes.end() if closes else end + NEAR].strip()
