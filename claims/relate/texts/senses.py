"""How alike two words are, and whether they exclude each other: by our own tables and by form."""

from collections import defaultdict
from collections.abc import Iterator
from functools import cache, lru_cache
from importlib.resources import files

from rapidfuzz.distance import Levenshtein

from claims.model import Word
from claims.relate.lexicon import kind_of, noun_class, predicate_class
from claims.relate.texts.numerals import number_of

SAME_CLASS = 0.9
SAME_STEM = 0.85
KIND = 0.7

ALIKE = 0.7
"""From here on two words are taken to name one thing."""

_MIN_STEM = 4
_MISSPELT = 6


def alike(left: Word, right: Word) -> float:
    """Return how alike two words are: 1 one lemma, 0.9 one class, 0.7 a kind of the other, 0 none.

    Numbers are alike only when they are equal; long names may be spelt in two ways.
    """
    numbers = number_of(left.text), number_of(right.text)
    if None not in numbers:
        return float(numbers[0] == numbers[1])
    found = _alike(left.lemma, right.lemma)
    if not found and left.pos == right.pos == "PROPN":
        return _spelt_alike(left.lemma, right.lemma)
    return found


@lru_cache(maxsize=65536)
def _alike(left: str, right: str) -> float:
    if left.replace(".", "") == right.replace(".", ""):
        return 1.0
    nouns, verbs = (
        {noun_class(left), noun_class(right)},
        {predicate_class(w) for w in (left, right)},
    )
    if len(nouns) == 1 or len(verbs) == 1 or senses(left) & senses(right):
        return SAME_CLASS
    if kind_of(noun_class(left), noun_class(right)) or kind_of(noun_class(right), noun_class(left)):
        return KIND
    return SAME_STEM if _share_stem(left, right) else 0.0


def _share_stem(left: str, right: str) -> bool:
    """Say whether two words begin alike but for a short ending ("explode", "explosion")."""
    shared = next(
        (i for i, pair in enumerate(zip(left, right, strict=False)) if pair[0] != pair[1]),
        min(len(left), len(right)),
    )
    return shared >= max(_MIN_STEM, max(len(left), len(right)) - 3)


def _spelt_alike(left: str, right: str) -> float:
    longer = max(len(left), len(right))
    allowed = 1 + (longer > 8)
    long_enough = min(len(left), len(right)) >= _MISSPELT
    return SAME_STEM if long_enough and Levenshtein.distance(left, right) <= allowed else 0.0


def exclude(left: str, right: str) -> bool:
    """Say whether two lemmas cannot both be true of one thing at one time.

    >>> exclude("alive", "dead"), exclude("dead", "killed")
    (True, False)
    """
    if _negates(left, right) or _negates(right, left):
        return True
    one, other = _sides().get(left, _NONE), _sides().get(right, _NONE)
    return any((number, not side) in other for number, side in one)


def _negates(left: str, right: str) -> bool:
    """Say whether one adjective is the other with a prefix that turns it round."""
    return right.endswith(_ADJECTIVES) and any(left == prefix + right for prefix in _NOT)


_NOT = ("un", "in", "im", "il", "ir", "non")
_ADJECTIVES = ("able", "ible", "al", "ant", "ent", "ive", "ful", "ed", "ain", "ear", "air", "ect")


def senses(lemma: str) -> frozenset[int]:
    """Return the numbers of the classes that a word stands in; empty where it stands in none."""
    return _classes().get(lemma, frozenset())


_NONE: frozenset[tuple[int, bool]] = frozenset()


@cache
def _classes() -> dict[str, frozenset[int]]:
    found: dict[str, set[int]] = defaultdict(set)
    for number, line in enumerate(_lines("senses.txt")):
        for word in line.split():
            found[word].add(number)
    return {word: frozenset(numbers) for word, numbers in found.items()}


@cache
def _sides() -> dict[str, frozenset[tuple[int, bool]]]:
    found: dict[str, set[tuple[int, bool]]] = defaultdict(set)
    for number, line in enumerate(_lines("contraries.txt")):
        left, _, right = line.partition("|")
        for words, side in ((left, True), (right, False)):
            for word in words.split():
                found[word].add((number, side))
    return {word: frozenset(sides) for word, sides in found.items()}


def _lines(name: str) -> Iterator[str]:
    text = files(__package__).joinpath(name).read_text(encoding="utf-8")
    return (line for line in text.splitlines() if line and not line.startswith("#"))
