"""Ages: of somebody who is named for something else, and those that a sentence states."""

import re
from dataclasses import replace

from claims.extract.quantity_placed import PlacedFigure, word_before
from claims.syntax import TokenSpan

_AGE_AFTER = re.compile(
    r"[\s-]?(?:years?|months?|weeks?|days?)[\s-]olds?\b|\s?(?:th|st|nd|rd)\b", re.IGNORECASE
)
_YEARS_OLD = re.compile(r"\syears?\sold\b", re.IGNORECASE)
_ORDINAL_AFTER = re.compile(r"[\s-](?:first|second|third|[a-z]{3,9}th)s?\b")
_AGES_TO = re.compile(r"\bage[sd]?(?: of| from| between)?\s\d{1,2}\s(?:and|to|or)\s\Z")
_AGE_BEFORE = frozenset({"aged", "age"})
_TURNING = frozenset({"turned", "turns", "turning"})
_OLDEST = 120


def stated_age(placed: PlacedFigure) -> PlacedFigure | None:
    """Return the figure of "she is 52 years old", with its words; None where no age is stated."""
    behind = _YEARS_OLD.match(placed.text, placed.figure.last)
    if behind is None or placed.tokens.end + 1 >= len(placed.tokens.doc):
        return None
    old = placed.tokens.doc[placed.tokens.end + 1]
    if old.lower_ != "old" or old.dep_ not in ("acomp", "attr") or old.head.lemma_ != "be":
        return None
    return replace(placed, figure=replace(placed.figure, end=behind.end()), aged=True)


def is_age(placed: PlacedFigure) -> bool:
    """An age: "a 40-year-old", "aged 12", "the ages of 5 and 9", and an ordinal cut in two."""
    tokens, figure = placed.tokens, placed.figure
    after = placed.text[figure.end : figure.end + 20]
    if _AGE_AFTER.match(after) or (tokens.text.isalpha() and _ORDINAL_AFTER.match(after)):
        return True
    before = word_before(tokens)
    if before in _AGE_BEFORE or (before in _TURNING and _ends(tokens)):
        return True
    phrase = tokens.doc.span(max(0, tokens.start - 2), tokens.start).text.lower()
    if phrase in ("age of", "ages of") or _AGES_TO.search(placed.text, 0, figure.start):
        return True
    return _is_aside_age(placed)


def _ends(tokens: TokenSpan) -> bool:
    """Say whether nothing that could be counted follows."""
    return tokens.end == len(tokens.doc) or tokens.doc[tokens.end].pos_ in ("PUNCT", "ADP", "CCONJ")


def _is_aside_age(placed: PlacedFigure) -> bool:
    """Say whether a bare figure between commas follows a person's name: "Ana Diaz, 41,"."""
    tokens, figure = placed.tokens, placed.figure
    doc, start, end = tokens.doc, tokens.start, tokens.end
    if (
        start < 2
        or end >= len(doc)
        or len(tokens) != 1
        or not (figure.quantity.value or 0) < _OLDEST
    ):
        return False
    named = doc[start - 2].pos_ == "PROPN"
    return named and doc[start - 1].text == "," and doc[end].text == ","
