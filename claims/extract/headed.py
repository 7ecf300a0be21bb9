"""Titles in quotation marks, which tell nothing by themselves and are told whole."""

from claims.extract.edges import CLOSING
from claims.syntax import Token

TITLED = frozenset("called dubbed entitled headed headlined named subtitled titled".split())
"""Participles before the title of a text."""

LONGEST = 20
"""How many words a title may have."""


def title_around(word: Token) -> range | None:
    """Return the places of a title in quotation marks that a word stands in, or None.

    It follows its participle: "an article titled “Orsk wins where others fail”".
    """
    doc = word.doc
    for index in range(word.i - 1, max(word.sent.start, word.i - LONGEST), -1):
        mark = doc[index]
        if mark.text in CLOSING and mark.text != '"':
            return None
        if mark.is_quote and doc[index - 1].lower_ in TITLED:
            return _until_closed(mark)
    return None


def _until_closed(opening: Token) -> range:
    """Return the places between two marks, to the end of the sentence where the second is lost."""
    for token in opening.doc[opening.i + 1 : opening.sent.end]:
        if token.is_quote:
            return range(opening.i + 1, token.i)
    last = opening.sent.end - 1
    return range(opening.i + 1, last if opening.doc[last].text == "." else last + 1)
