"""How much of what one text says stands in another."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import cached_property

from claims.model import Word
from claims.relate.texts.passage import Passage, weight
from claims.relate.texts.senses import ALIKE, SAME_CLASS, alike

_ACRONYM = range(2, 7)


@dataclass(frozen=True)
class Coverage:
    """Each meaningful word of one text with the word of the other that is most like it."""

    passage: Passage
    other: Passage

    @cached_property
    def matches(self) -> dict[int, tuple[float, int | None]]:
        """By word, how alike its likest is and which it is; None where there is none."""
        return {i: self._likest(self.passage.words[i]) for i in self.passage.content}

    def _likest(self, word: Word) -> tuple[float, int | None]:
        found = ((alike(word, self.other.words[i]), -i) for i in self.other.content)
        best, position = max(found, default=(0.0, 0))
        if best < ALIKE and _is_acronym(word.text, self.other):
            return SAME_CLASS, None
        return (best, -position) if best else (0.0, None)

    def share(self, wanted: Callable[[Word], bool] = lambda _: True) -> float | None:
        """Return the weighted share of words that the other text has; None if none is wanted."""
        return self.share_of(i for i in self.matches if wanted(self.passage.words[i]))

    def share_of(self, indices: Iterable[int]) -> float | None:
        """Return the weighted share of these words that stand in the other text; None for none."""
        weights = {i: weight(self.passage.words[i]) for i in indices if i in self.matches}
        total = sum(weights.values())
        return sum(w * self.matches[i][0] for i, w in weights.items()) / total if total else None

    def is_met(self, index: int) -> bool:
        """Say whether a word has one in the other text that names the same thing."""
        return index in self.matches and self.matches[index][0] >= ALIKE

    @cached_property
    def missing(self) -> tuple[int, ...]:
        """The words that nothing in the other text is like."""
        return tuple(i for i in self.matches if not self.is_met(i))

    def links_share(self) -> float | None:
        """Return the share of links between words that also link their likest words; None for none.

        A link over one word between counts half.
        """
        links = self.passage.links
        if not links:
            return None
        return sum(self._is_linked(*link) for link in links) / len(links)

    def _is_linked(self, left: int, right: int) -> float:
        ends = (self.matches[left][1], self.matches[right][1])
        if ends[0] is None or ends[1] is None or not (self.is_met(left) and self.is_met(right)):
            return 0.0
        near = self._neighbours.get(ends[0], frozenset())
        if ends[1] in near:
            return 1.0
        return 0.5 * any(ends[1] in self._neighbours.get(middle, frozenset()) for middle in near)

    @cached_property
    def _neighbours(self) -> dict[int, frozenset[int]]:
        found: dict[int, set[int]] = {}
        for left, right in self.other.links:
            found.setdefault(left, set()).add(right)
            found.setdefault(right, set()).add(left)
        return {i: frozenset(near) for i, near in found.items()}


def _is_acronym(text: str, other: Passage) -> bool:
    if not text.isupper() or len(text) not in _ACRONYM:
        return False
    initials = (w.text[0] for w in other.words if w.text[0].isupper())
    return text in "".join(initials)
