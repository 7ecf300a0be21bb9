"""The words of a short text: which carry meaning, how much, and what hangs on what."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from claims.model import Word
from claims.relate.texts.numerals import number_of

_CONTENT = frozenset({"NOUN", "PROPN", "VERB", "ADJ", "NUM", "ADV"})
_EMPTY = frozenset(
    """be have do will shall would can could may might should must not n't who which that what when
    where why how there also so very just even such than then if only more most other own all both
    each many much one no never some any get 's ' ’s""".split()
)
_VERBS = frozenset({"VERB", "AUX"})
_LIGHT = frozenset("make take go come say give put let become use call show include".split())
_WEIGHTS = {"PROPN": 1.5, "NUM": 1.2, "NOUN": 1.0, "VERB": 1.0, "ADJ": 0.7, "ADV": 0.4}
_LIGHT_WEIGHT = 0.3


@dataclass(frozen=True)
class Passage:
    """One text and its words, by their index."""

    text: str
    words: tuple[Word, ...]

    @cached_property
    def content(self) -> tuple[int, ...]:
        """The words that carry meaning."""
        return tuple(i for i, word in enumerate(self.words) if _is_content(word))

    @cached_property
    def children(self) -> dict[int, tuple[int, ...]]:
        """What hangs on each word directly."""
        found: dict[int, tuple[int, ...]] = {}
        for i, word in enumerate(self.words):
            if word.head != i:
                found[word.head] = (*found.get(word.head, ()), i)
        return found

    @cached_property
    def links(self) -> tuple[tuple[int, int], ...]:
        """Pairs of meaningful words of which the first hangs on the second, over empty words."""
        above = ((i, self._meaningful_head(i)) for i in self.content)
        return tuple((i, head) for i, head in above if head is not None)

    def below(self, index: int) -> Iterator[int]:
        """Yield a word and all that hangs on it."""
        waiting = [index]
        while waiting:
            current = waiting.pop()
            yield current
            waiting.extend(self.children.get(current, ()))

    def verb_above(self, index: int) -> int:
        """Return the verb in whose clause a word stands; the root where there is none."""
        current = self.words[index].head
        while self.words[current].pos not in _VERBS and self.words[current].head != current:
            current = self.words[current].head
        return current

    def _meaningful_head(self, index: int) -> int | None:
        current = self.words[index].head
        while current not in self.content:
            above = self.words[current].head
            if above == current:
                return None
            current = above
        return current if current != index else None


def _is_content(word: Word) -> bool:
    told = word.pos in _CONTENT and any(c.isalnum() for c in word.text)
    return told and word.lemma not in _EMPTY and word.text.lower() not in _EMPTY


def weight(word: Word) -> float:
    """Return how much a word says: a name most, a verb such as "take" least."""
    if word.lemma in _LIGHT:
        return _LIGHT_WEIGHT
    return _WEIGHTS.get(word.pos, 1.0)


def is_name(word: Word) -> bool:
    """Say whether a word is a name or part of one."""
    return word.pos == "PROPN"


def is_number(word: Word) -> bool:
    """Say whether a word is a number, in digits or letters."""
    return word.pos != "PROPN" and number_of(word.text) is not None
