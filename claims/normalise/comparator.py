"""Finds the words beside a figure that turn it into a bound or an estimate."""

import re
from dataclasses import dataclass

from claims.model import Comparator
from claims.normalise.comparator_words import AFTER, BEFORE, VERBS

_WIDEST = 44
_BEFORE = {words: comparator for comparator, all_ in BEFORE.items() for words in all_}
_AFTER = {words.strip(): comparator for comparator, all_ in AFTER.items() for words in all_}
_VERBS = {words: comparator for comparator, all_ in VERBS.items() for words in all_}


def _one_of(words: dict[str, Comparator]) -> str:
    return "|".join(re.escape(each) for each in sorted(words, key=len, reverse=True))


_IN_FRONT = re.compile(
    rf"(?<![\w-])({_one_of(_BEFORE)})"
    r"\s{0,2}(?:an?\s(?:total|record|whopping)\s(?:of\s)?|the\s)?\Z",
    re.IGNORECASE,
)
_VERB = re.compile(rf"(?<![\w-])({_one_of(_VERBS)})\s(?:the\s)?\Z", re.IGNORECASE)
_BEHIND = re.compile(
    rf",?(?:\s{{1,2}}|(?=[-+]))({_one_of(_AFTER)})(?![\w-])(?:\sthan(?!\s\w)|(?!\sthan\b))",
    re.IGNORECASE,
)
_BEHIND_NOUN = re.compile(
    r"\s[a-z]{2,20}(?:\s[a-z]{2,20})?\s(or (?:so|more|fewer|less)|at (?:least|most))"
    r"(?=[.,;)]|$|\s(?:were|was|are|have|had|is)\b)"
)


@dataclass(frozen=True, slots=True)
class ComparatorMatch:
    """Comparator words at their place: where the figure with them begins or ends."""

    edge: int
    comparator: Comparator


def comparator_before(text: str, start: int, done: int) -> ComparatorMatch:
    """Read the comparator in front of a figure; a verb ("exceeded") stays outside its span."""
    since = max(done, start - _WIDEST)
    if found := _IN_FRONT.search(text, since, start):
        return ComparatorMatch(found.start(), _BEFORE[found[1].lower()])
    if found := _VERB.search(text, since, start):
        return ComparatorMatch(start, _VERBS[found[1].lower()])
    return ComparatorMatch(start, Comparator.EXACTLY)


def comparator_after(text: str, end: int) -> ComparatorMatch:
    """Read the comparator behind a figure, or behind the one or two words it counts."""
    if found := _BEHIND.match(text, end):
        return ComparatorMatch(found.end(), _AFTER[found[1].lower()])
    if found := _BEHIND_NOUN.match(text, end):
        return ComparatorMatch(end, _AFTER[found[1]])
    return ComparatorMatch(end, Comparator.EXACTLY)


def comparator_around(text: str, before: ComparatorMatch, end: int) -> ComparatorMatch:
    """Return what the words on both sides make of a figure that ends at ``end``.

    "About 500 or more" is a bound, as what stands behind is said last.
    """
    if before.comparator not in (Comparator.EXACTLY, Comparator.ABOUT):
        return ComparatorMatch(end, before.comparator)
    after = comparator_after(text, end)
    if after.comparator is Comparator.EXACTLY:
        return ComparatorMatch(after.edge, before.comparator)
    return after
