"""What a sentence says of which event it tells: names, places, months, ages."""

import re
from dataclasses import dataclass
from functools import lru_cache

from claims.normalise.country import CAPITALS, COUNTRIES, SHORT_FORMS
from claims.normalise.nationality import NATIONALITIES
from claims.relate.figures.found import AGE, found_figures
from claims.relate.nouns import NOUN_CLASSES
from claims.relate.words import CALENDAR, content_words, stem

_NAME = re.compile(r"(?<![\w’'-])[A-Z][\w’']*(?:-[A-Z]?[\w’']+)*\.?")
_TITLES = frozenset(
    """mr mrs ms dr mayor bishop judge general
    gov sen rep president minister inspector chief police officials authorities
    richter scale north south east west northern southern eastern western international national
    defendant owner additionally according among about around at least state media us united
    states""".split()
)
_MONTHS = (
    "january february march april may june july august september october november december".split()
)
_MONTH = re.compile(rf"(?<!since )\b(?:{'|'.join(m.title() for m in _MONTHS)})\b")
_YEAR = re.compile(r"(?<!since )\b(?:1[89]|20)\d\d\b")
_PLACED = re.compile(
    r"\b(?:in|at|inside|outside|near) (?:(?!(?:the|a) same)(?:the|an?) (?:\w+ ){0,3}?)?"
    r"(?P<name>[A-Z][\w’'-]*(?:,? [A-Z][\w’'-]*)*)"
)
_SHORTEST = 4
_OF_COUNTRY = {
    **{name: name for name in COUNTRIES},
    **CAPITALS,
    **SHORT_FORMS,
    **NATIONALITIES,
}
_LONGEST_FIRST = sorted(_OF_COUNTRY, key=len, reverse=True)
_COUNTRY = re.compile(rf"\b(?:{'|'.join(map(re.escape, _LONGEST_FIRST))})(?!\w|\s?\$)")
_TITLE_CASE = 0.6
"""Share of capitals from which on a sentence is a headline that spells all words with them."""


@dataclass(frozen=True, slots=True)
class Marks:
    """Names of a sentence, the places it says things are in, countries, months, years and ages.

    ``opening`` is the first word where its capital may be that of a name.
    """

    names: frozenset[str]
    opening: frozenset[str]
    countries: frozenset[str]
    places: frozenset[str]
    months: frozenset[str]
    years: frozenset[str]
    ages: frozenset[float]


@lru_cache(maxsize=4096)
def marks_of(sentence: str) -> Marks:
    """Return what tells the event of a sentence from others.

    >>> marks = marks_of("On Friday the ferry Aurora sank in Lake Volta, as in March 2011.")
    >>> sorted(marks.names), sorted(marks.places), sorted(marks.months), sorted(marks.years)
    (['aurora', 'lake', 'volta'], ['lake', 'volta'], ['march'], ['2011'])
    """
    return Marks(
        names=frozenset(_names(sentence)),
        opening=frozenset(filter(None, [_plain(sentence.partition(" ")[0])])),
        countries=frozenset(_OF_COUNTRY[found] for found in _COUNTRY.findall(sentence)),
        places=frozenset(_places(sentence)),
        months=frozenset(found.group().lower() for found in _MONTH.finditer(sentence)),
        years=frozenset(_YEAR.findall(sentence)),
        ages=frozenset(q.value for _, q in found_figures(sentence) if q.role == AGE and q.value),
    )


def names_in(phrase: str) -> frozenset[str]:
    """Return the names in a noun phrase, where a capital in front is that of a name.

    >>> sorted(names_in("Mayor Ida Moss")), sorted(names_in("the mayor"))
    (['ida', 'moss'], [])
    """
    written = (match.group() for match in _NAME.finditer(phrase))
    return frozenset(filter(None, map(_plain, written)))


def _names(sentence: str) -> set[str]:
    found = list(_NAME.finditer(sentence))
    if len(found) >= _TITLE_CASE * len(sentence.split()):
        return set()
    spans = {match.start(): match for match in found}
    return {
        name
        for match in found
        if (name := _plain(match.group())) and (match.start() > 0 or _goes_on(match, spans))
    }


def _goes_on(first: re.Match[str], spans: dict[int, re.Match[str]]) -> bool:
    """Say whether the first word of a sentence begins a name of several words."""
    return first.end() + 1 in spans or (first.group().isupper() and len(first.group()) > 1)


def _plain(word: str) -> str:
    name = stem(word)
    is_common = name in _TITLES or name in CALENDAR or name in NOUN_CLASSES or len(name) < 2
    return "" if is_common or not content_words(word) else name


def _places(sentence: str) -> set[str]:
    found = (match["name"].split() for match in _PLACED.finditer(sentence))
    return {name for words in found for word in words if (name := _plain(word.strip(",")))}


def shared(left: frozenset[str], right: frozenset[str]) -> frozenset[str]:
    """Return the names of one set that the other has too, in one spelling or as "Chad", "Chadian".

    >>> sorted(shared(frozenset({"chad", "lima"}), frozenset({"chadian", "oslo"})))
    ['chad']
    """
    return frozenset(name for name in left if any(_alike(name, other) for other in right))


def _alike(name: str, other: str) -> bool:
    short, long = sorted((name, other), key=len)
    return short == long or (len(short) >= _SHORTEST and long.startswith(short))
