"""Events that a text tells apart from one told before: "a second blast", "the previous quake"."""

import re
from itertools import takewhile

from claims.relate.lexicon import events_among, kind_of, noun_class
from claims.relate.nouns import EVENTS
from claims.relate.words import content_words, stem

_OTHER = re.compile(
    r"\b(?:second|third|fourth|fifth|another|separate|previous|earlier|later|last|subsequent)"
    r"(?P<rest>(?:[\s-]\w+){1,3})",
    re.IGNORECASE,
)


def other_events(text: str) -> frozenset[str]:
    """Return the classes of the events that a text calls further or earlier ones.

    >>> other_events("A second bomb blast hit Orsk."), other_events("A bomb blast hit Orsk.")
    (frozenset({'bombing'}), frozenset())
    """
    found = (_first_event(match["rest"]) for match in _OTHER.finditer(text))
    return frozenset(name for name in found if name is not None)


def _first_event(words: str) -> str | None:
    """Return the event that an ordinal is of; nothing but words that describe it stand between."""
    told = takewhile(content_words, filter(None, re.split(r"[\s-]+", words.lower())))
    names = (noun_class(stem(word)) for word in told)
    return next((name for name in names if name in EVENTS), None)


def are_told_apart(a: str, b: str) -> bool:
    """Say whether two texts name events of unlike kinds, or one of them a further one."""
    left, right = events_in(a), events_in(b)
    if not left or not right:
        return False
    if not left & right:
        return not any(kind_of(x, y) or kind_of(y, x) for x in left for y in right)
    return bool((other_events(a) ^ other_events(b)) & left & right)


def events_in(text: str) -> frozenset[str]:
    """Return the classes of the events that a text names."""
    return events_among(content_words(text))
