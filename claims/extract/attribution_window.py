"""The words around a cue that can be its source or content, and how each stands to the cue."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from claims.extract.attribution_words import NO_QUOTE, Numbers, Words

LEVELS = 7
"""The cue and how many of its ancestors have branches that are told apart."""

LABELS = 64
"""How many dependency labels there may be."""

UNTIED = LEVELS * LABELS * 2
"""The relation of a word of the sentence that hangs on none of those ancestors."""

ELSEWHERE = UNTIED + 1
"""The relation of a word of another sentence."""

RELATIONS = ELSEWHERE + 1
"""How many relations there are."""

DISTANCES = (1, 2, 3, 4, 5, 7, 9, 12, 16, 22, 30, 45, 70)
"""The greatest distance of each step; what is farther is one step more."""

STEPS = len(DISTANCES) + 1
BEFORE, AFTER = 3, 6
"""How many sentences with quoted words before and after that of the cue are looked at."""

REACH = 200
"""How many words before and after the cue are looked at."""


@dataclass(frozen=True, slots=True)
class Window:
    """The words from ``start`` to ``end`` (excluded) as seen from the ``cue``.

    ``relation`` tells on which branch of the parse a word hangs, as seen from the
    cue, ``distance`` the step and side, ``quote`` the kind of quotation it stands
    in and whether the cue stands in the same.
    """

    cue: int
    start: int
    end: int
    relation: Numbers
    distance: Numbers
    quote: Numbers


class Surveyor:
    """Marks windows in the words of one article."""

    def __init__(self, words: Words) -> None:
        self._words = words
        self._heads: list[int] = words.heads.tolist()
        self._labels: list[int] = words.features["dep"].tolist()
        self._sentences: list[int] = words.sentences.tolist()
        self._begins = np.unique(words.sentences)
        self._ends = np.append(self._begins[1:], len(words))

    def window(self, cue: int) -> Window:
        """Return the window of the cue at a place."""
        start, end = self._range(cue)
        places = np.arange(start, end)
        return Window(
            cue=cue,
            start=start,
            end=end,
            relation=self._relations(cue, start, end),
            distance=_steps(places - cue),
            quote=self._quotes(cue, start, end),
        )

    def _range(self, cue: int) -> tuple[int, int]:
        number = int(np.searchsorted(self._begins, cue, side="right")) - 1
        first = last = number
        while first and number - first < BEFORE and self._is_quoting(first - 1):
            first -= 1
        while last + 1 < len(self._begins) and last - number < AFTER and self._is_quoting(last + 1):
            last += 1
        start, end = int(self._begins[first]), int(self._ends[last])
        return max(start, cue - REACH), min(end, cue + REACH)

    def _is_quoting(self, sentence: int) -> bool:
        quoted = self._words.features["quote"][self._begins[sentence] : self._ends[sentence]]
        return bool(np.any(quoted != NO_QUOTE))

    def _quotes(self, cue: int, start: int, end: int) -> Numbers:
        seen = self._words.features["quote"][start:end] * 2
        for one in self._words.quotes:
            if one.holds(cue):
                seen[max(one.start - start, 0) : max(one.end - start, 0)] += 1
        return seen

    def _relations(self, cue: int, start: int, end: int) -> Numbers:
        ancestors = {
            ancestor: level * LABELS * 2 + 1 for level, ancestor in enumerate(self._ancestors(cue))
        }
        known = dict(ancestors)
        sentence = self._sentences[cue]
        return np.array(
            [
                self._relation(place, known, ancestors)
                if self._sentences[place] == sentence
                else ELSEWHERE
                for place in range(start, end)
            ],
            dtype=np.int64,
        )

    def _ancestors(self, cue: int) -> Sequence[int]:
        found = [cue]
        while len(found) < LEVELS and self._heads[found[-1]] != found[-1]:
            found.append(self._heads[found[-1]])
        return found

    def _relation(self, place: int, known: dict[int, int], ancestors: Mapping[int, int]) -> int:
        """Climb to an ancestor of the cue; what hangs on one branch shares its relation."""
        climbed = []
        while place not in known:
            head = self._heads[place]
            if head in ancestors:
                known[place] = ancestors[head] + self._labels[place] * 2
            elif head == place:
                known[place] = UNTIED
            else:
                climbed.append(place)
                place = head
        relation = known[place]
        deeper = relation - relation % 2 if relation < UNTIED else relation
        for each in climbed:
            known[each] = deeper
        return deeper if climbed else relation


def _steps(distances: Numbers) -> Numbers:
    steps = np.searchsorted(DISTANCES, np.abs(distances))
    return np.where(distances < 0, steps, steps + STEPS)
