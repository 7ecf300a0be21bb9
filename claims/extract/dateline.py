"""Where an article was written, as its first words tell: "ORSK, Norland (AP) - Miners"."""

import re

from claims.extract.paragraph import Paragraph, speaking_of
from claims.extract.pointing_words import is_here
from claims.syntax import Token

HEAD = 3
"""How many paragraphs may stand in front of the text: a title, a summary."""

DATELINE = re.compile(
    r"(?P<place>[A-Z][A-Z.'’-]+(?: [A-Z][A-Z.'’-]+){0,3}(?:, [A-Z][A-Za-z.]+(?: [A-Z][a-z.]+)?)?)"
    r"(?:,? [A-Z][\w.]+ \d{1,2})?"
    r"(?: \([A-Z][A-Za-z ]{1,20}\))? ?(?:—|–|--|-)\s+(?=[A-Z“\"'‘])"
)
"""Where a report was written, when, and for whom: "PORTSMOUTH, N.H., May 4 (AP) — "."""


def dateline_of(text: str) -> str | None:
    """Return the place that a paragraph opens with in capitals, None without one.

    >>> dateline_of("NEW ORSK, Utah (AP) - Miners left on Monday.")
    'New Orsk, Utah'
    """
    found = DATELINE.match(text)
    if found is None:
        return None
    city, comma, land = found["place"].partition(", ")
    return f"{city.title()}{comma}{land}"


def written_for_here(here: Token, place: str, paragraph: Paragraph) -> dict[int, str]:
    """Return the place of an article for a "here" that is nobody's in quotation marks."""
    if not is_here(here) or any(speaking_of(here, paragraph)):
        return {}
    return {here.i: place if here.head.pos_ == "ADP" else f"in {place}"}
