"""Whether two articles tell one story, and which of their sentences tell of one event.

Only the opening of an article is looked at, its title and first sentences: news
puts first what happened. Words weigh by how rare they are in news at large, never
by what else is stored, so that no other article changes the outcome.
"""

import math
import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache

from claims.model import Span
from claims.relate.rarity import rarity
from claims.relate.words import CALENDAR, stem, words_of

PASSAGES = 8
"""How many passages are the opening of an article: its title and the sentences after it."""

HEADLINES = 3
"""How many lines above the first paragraph can be headlines."""

HEADLINE_WORDS = 3
"""How many meaningful words a headline has at least."""

TERMS = 40
"""How many words stand for a whole opening: those that weigh most."""

PASSAGE_TERMS = 14
"""How many words stand for a passage."""

KEYS = 20
"""How many of these are looked up to find articles that may tell the same story."""

SHARED_KEYS = 2
"""How many of these two articles of one story share at least."""

STORY = 0.15
"""Likeness of two openings, from 0 to 1, from which they may tell one story."""

EVENT = 0.55
"""Score from which two passages tell of one event."""

STORY_WEIGHT = 2.0
"""What the likeness of the articles counts beside that of the passages."""

LATER = 0.3
"""What is taken off for the last passage of an opening; in proportion for those before it."""

_END = re.compile(r"[.!?…][\"'”’)\]]*\s+(?=[\"'“‘(\[]*[A-Z0-9])|\n\s*\n\s*")
_ABBREVIATION = re.compile(r"\b(?:[A-Z]|Mr|Mrs|Ms|Dr|Prof|Gen|Col|Lt|Sgt|St|No|vs)\.\s+$")
_LINE = re.compile(r"\S[^\n]*\S")
_FIGURE = re.compile(r"\b\d[\d,.]*\b")

Terms = Mapping[str, float]


@dataclass(frozen=True, slots=True)
class Opening:
    """The opening of an article: its telling words, and its passages by the words they hold.

    The weights of ``terms`` and of each passage have length 1 together; ``places``
    gives for each word the passages that hold it, with its weight there.
    """

    terms: Terms
    places: Mapping[str, tuple[tuple[int, float], ...]]


@dataclass(frozen=True, slots=True)
class Retold:
    """Two passages that tell of one event, by their positions; the score runs from 0 to 1."""

    a: int
    b: int
    score: float


def passages(text: str, body: tuple[Span, ...]) -> tuple[Span, ...]:
    r"""Return where the opening of an article stands: its headlines and first sentences.

    >>> text = "Storm sinks two boats off Kell\n\nTwo boats sank. The U.S. Navy searched for them."
    >>> [span.of(text) for span in passages(text, (Span(32, len(text)),))]
    ['Storm sinks two boats off Kell', 'Two boats sank.', 'The U.S. Navy searched for them.']
    """
    found = list(_headlines(text, body))[-HEADLINES:]
    for span in body:
        if len(found) >= PASSAGES:
            break
        found.extend(_sentences(text, span))
    return tuple(found[:PASSAGES])


def _headlines(text: str, body: tuple[Span, ...]) -> Iterator[Span]:
    """Yield the lines above the first paragraph that say something."""
    first = body[0].start if body else 0
    for line in _LINE.finditer(text, 0, first):
        if len(set(_words(line.group()))) >= HEADLINE_WORDS:
            yield Span(*line.span())


def _sentences(text: str, span: Span) -> Iterator[Span]:
    piece = span.of(text)
    start = 0
    for end in _END.finditer(piece):
        if not _ABBREVIATION.search(piece[: end.end()][-8:]):
            yield from _trimmed(text, span.start + start, span.start + end.end())
            start = end.end()
    yield from _trimmed(text, span.start + start, span.end)


def _trimmed(text: str, start: int, end: int) -> Iterator[Span]:
    end = start + len(text[start:end].rstrip())
    start = end - len(text[start:end].lstrip())
    if start < end:
        yield Span(start, end)


@lru_cache(maxsize=2048)
def opening(texts: tuple[str, ...]) -> Opening:
    """Return the opening of an article by the texts of its passages, in order."""
    counted = [Counter(_words(text)) for text in texts]
    whole: Counter[str] = Counter()
    for each in counted:
        whole.update(each)
    places: dict[str, list[tuple[int, float]]] = defaultdict(list)
    for position, each in enumerate(counted):
        for word, weight in _most_telling(each, PASSAGE_TERMS).items():
            places[word].append((position, weight))
    return Opening(
        _most_telling(whole, TERMS), {word: tuple(found) for word, found in places.items()}
    )


def story_keys(found: Opening) -> tuple[str, ...]:
    """Return the words by which articles of the same story are found, in alphabetical order."""
    return tuple(sorted(list(found.terms)[:KEYS]))


def likeness_of_stories(a: Opening, b: Opening) -> float:
    """Return how alike two openings are, from 0 to 1: the cosine of their telling words."""
    if len(b.terms) < len(a.terms):
        a, b = b, a
    other = b.terms
    return sum(weight * other[word] for word, weight in a.terms.items() if word in other)


def retold(a: Opening, b: Opening, *, likeness: float) -> list[Retold]:
    """Return the passages of two articles that tell of one event.

    ``likeness`` is that of the articles. Two passages score by the words they
    share, by the likeness of the articles, and by how early they stand.
    """
    shared: dict[tuple[int, int], float] = defaultdict(float)
    for word in a.places.keys() & b.places.keys():
        for i, left in a.places[word]:
            for j, right in b.places[word]:
                shared[i, j] += left * right
    base = STORY_WEIGHT * likeness
    scored = (
        (i, j, base + words - LATER * max(i, j) / PASSAGES) for (i, j), words in shared.items()
    )
    return [
        Retold(i, j, round(min(1.0, score / (1 + STORY_WEIGHT)), 3))
        for i, j, score in sorted(scored)
        if score >= EVENT
    ]


def shared_words(a: str, b: str) -> tuple[str, ...]:
    """Return the words that two passages share, the rarest first."""
    both = set(_words(a)) & set(_words(b))
    return tuple(sorted(both, key=lambda word: (-rarity(word), word)))


def _words(text: str) -> list[str]:
    """Return the stems of the meaningful words of a text, and its figures of several digits."""
    stems = [name for name in map(stem, words_of(text)) if name not in CALENDAR]
    figures = (figure.rstrip(".,").replace(",", "") for figure in _FIGURE.findall(text))
    return [word for word in stems if len(word) > 1] + [f for f in figures if len(f) > 1]


def _most_telling(counts: Counter[str], most: int) -> dict[str, float]:
    """Return the words that weigh most, heaviest first, with weights of length 1 together."""
    weights = {word: (1 + math.log(count)) * rarity(word) for word, count in counts.items()}
    telling = sorted(weights, key=lambda word: (-weights[word], word))[:most]
    length = math.sqrt(sum(weights[word] ** 2 for word in telling)) or 1.0
    return {word: weights[word] / length for word in telling}
