"""Parts of a whole, told apart from ranks ("a third attempt") and times ("the last quarter")."""

import re

from claims.extract.quantity_placed import PlacedFigure, word_after, word_before
from claims.model import Comparator
from claims.normalise.figure import FigureMatch
from claims.normalise.number_fraction import part_of
from claims.normalise.unit import SHARE

_HALF_RANKS = frozenset({"first", "second", "other", "better", "-"})
_SPANS = "last|past|current|next|year|century|season|game|match|growth"
_OF_WHOLE = re.compile(rf"\sof\s(?!(?:an?\s|the\s)?(?:{_SPANS})\b|\d{{4}}\b)")
_OF_SPAN = re.compile(rf"\sof\s(?:an?\s|the\s)?(?:{_SPANS})\b|[-\s]century\b")
_QUARTER = re.compile(r"quarters?\b", re.IGNORECASE)
_MIXED = re.compile(r"\sand\s(?:a|one|three)\squarters?\Z", re.IGNORECASE)


def is_loose_part(placed: PlacedFigure) -> bool:
    """A rank or a half that is no share: "a third attempt", "the second half"."""
    tokens, figure = placed.tokens, placed.figure
    last, after = tokens[-1].lower_, word_after(tokens)
    if figure.quantity.unit != SHARE:
        return False
    if last == "half":
        return after == "-" or word_before(tokens) in _HALF_RANKS
    if last == "quarters":
        return figure.quantity.value != 0.75
    if not _may_rank(last, tokens[0].lower_):
        return False
    if _OF_SPAN.match(placed.text, figure.last):
        return True
    compared = figure.quantity.comparator is not Comparator.EXACTLY
    alone = len(tokens) == len(tokens.sent)
    return not (after == "of" or compared or word_before(tokens) == "by" or alone)


def _may_rank(last: str, first: str) -> bool:
    """Say whether a part is written as an ordinal is: "a third", "quarter"."""
    if not last.isalpha() or last.endswith("s") or part_of(last) is None:
        return False
    return first in ("a", "an", last)


def is_part_of_whole(text: str, figure: FigureMatch, taken: set[int]) -> bool:
    """Say whether a figure that looks like a time is a share: "a quarter of the men".

    ``taken`` are the characters of the time expressions.
    """
    wider = any(place not in taken for place in (figure.number, figure.end - 1))
    if wider and figure.quantity.unit == SHARE:
        return True
    if not _QUARTER.search(text, figure.number, figure.end) or figure.last in taken:
        return False
    compared = figure.quantity.comparator is not Comparator.EXACTLY
    changed = text[max(0, figure.start - 3) : figure.start].lower() == "by "
    mixed = _MIXED.search(text, figure.number, figure.last) is not None
    return wider or mixed or compared or changed or bool(_OF_WHOLE.match(text, figure.last))
