"""The words of a phrase that carry meaning, cut to a common form."""

import re
from functools import lru_cache

from claims.model import Part

_WORD = re.compile(r"[^\W_][\w'’.-]{0,60}")
_POSSESSIVE = re.compile(r"['’]s?$")
_NUMBERS = """one two three four five six seven eight nine ten eleven twelve thirteen fourteen
fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety
hundred hundreds thousand thousands million millions billion dozen dozens score half
third""".split()
_STOP = frozenset(
    """a an the of in on at by for to from with and or as its their his her our my your this
    that these those some any no all both each every other another more most fewer less
    least many several few about around nearly almost over under than up down total new
    further additional separate such is are was were be been being has have had do does did
    will would may might could should not who which it they he she we there at least only
    also former late then early so far""".split()
) | frozenset(_NUMBERS)

CALENDAR = frozenset(
    """january february march april may june july august september october november december
    monday tuesday wednesday thursday friday saturday sunday day week month year today yesterday
    tomorrow night morning afternoon evening weekend noon midnight pm am decade century past last
recent present""".split()
)
"""Words of time, which the period slot compares."""


_IRREGULAR = {
    "men": "man",
    "women": "woman",
    "children": "child",
    "policemen": "policeman",
    "policewomen": "policewoman",
    "gunmen": "gunman",
    "servicemen": "serviceman",
    "schoolchildren": "schoolchild",
}


@lru_cache(maxsize=16384)
def stem(word: str) -> str:
    """Cut a word's case, possessive and plural ending.

    >>> stem("Militants'"), stem("families"), stem("class")
    ('militant', 'family', 'class')
    """
    word = _POSSESSIVE.sub("", word.lower()).rstrip(".-'’")
    if word.endswith(("men", "children")):
        return _IRREGULAR.get(word, word)
    if len(word) > 4 and word.endswith("ies"):
        return word[:-3] + "y"
    if len(word) > 4 and word.endswith(("ches", "shes", "sses", "xes")):
        return word[:-2]
    if len(word) > 3 and word.endswith("s") and not word.endswith(("ss", "us", "is")):
        return word[:-1]
    return word


@lru_cache(maxsize=16384)
def content_words(text: str) -> frozenset[str]:
    """Return the stems of the words of a text that carry meaning; no numbers, no articles.

    >>> sorted(content_words("at least 30 of the Afghan soldiers"))
    ['afghan', 'soldier']
    """
    return frozenset(stem(word) for word in words_of(text))


@lru_cache(maxsize=16384)
def words_of(text: str) -> tuple[str, ...]:
    """Return the meaningful words of a text as written and in order."""
    found = _WORD.findall(text)
    return tuple(w for w in found if w.lower() not in _STOP and not w[0].isdigit())


def modifiers(part: Part) -> frozenset[str]:
    """Return the meaningful words of a noun phrase beside its head."""
    return content_words(part.text) - {stem(part.head)}


@lru_cache(maxsize=16384)
def premodifiers(text: str, head: str) -> frozenset[str]:
    """Return the meaningful words that stand before the head in a noun phrase.

    >>> sorted(premodifiers("33 suicide attacks in the north", "attack"))
    ['suicide']
    """
    wanted = stem(head)
    before: set[str] = set()
    for word in words_of(text):
        if stem(word) == wanted:
            return frozenset(before)
        before.add(stem(word))
    return frozenset()


def share_of(left: frozenset[str], right: frozenset[str]) -> float:
    """Return how much of the smaller set the other holds, from 0 to 1; 0 for an empty set."""
    smaller = min(len(left), len(right))
    return len(left & right) / smaller if smaller else 0.0


def is_nobody(part: Part) -> bool:
    """Say whether a phrase means no person.

    >>> is_nobody(Part("No one", (), "one")), is_nobody(Part("one", (), "one"))
    (True, False)
    """
    return part.text.lower() in _NOBODY


_NOBODY = frozenset({"nobody", "no one", "no-one", "none"})


def denied_kind(part: Part) -> str | None:
    """Return the noun of a phrase that means nobody of a kind; None for any other phrase.

    >>> denied_kind(Part("No rival party", (), "party"))
    'party'
    >>> denied_kind(Part("None of the ministers", (), "none"))
    'minister'
    >>> denied_kind(Part("the ministers", (), "minister"))
    """
    found = _NONE_OF.fullmatch(part.text)
    if found is not None:
        return stem(found["kind"].split()[-1])
    return stem(part.head) if part.text.lower().startswith("no ") and not is_nobody(part) else None


_NONE_OF = re.compile(
    r"(?:none|not one|neither) of (?:the |its |their |these |those )?(?P<kind>\w+(?: \w+){0,2})",
    re.IGNORECASE,
)
