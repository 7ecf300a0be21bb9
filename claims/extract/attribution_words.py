"""The words of an article as arrays of numbers: what the attribution network reads."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike, NDArray

from claims.extract.attribution_lead import Quoted
from claims.syntax import NUMBERS, Doc

Numbers = NDArray[np.int64]

_ATTRIBUTES = NUMBERS[: NUMBERS.index("IS_UPPER") + 1]
FEATURES = ("lemma", "meaning", "tag", "dep", "entity", "quote", "shape")
"""The features of a word, each a row number of a table of its own; 0 is anything unknown."""

KNOWN = ("lemma", "meaning", "tag", "dep", "entity")
"""The features that have a vocabulary: spaCy's number of a string to its row number."""

NO_QUOTE, SCARE_QUOTE, SPEECH_QUOTE = 0, 1, 2
"""Rows of the feature "quote"."""


class Rows:
    """The rows of a table by spaCy's numbers of strings, ``numbers``, the first in row 1."""

    def __init__(self, numbers: ArrayLike) -> None:
        self.numbers = known = np.array(numbers, dtype=np.uint64)
        order = np.argsort(known)
        self._sorted = np.append(known[order], np.uint64(0))
        self._rows = np.append(order + 1, 0)

    def __len__(self) -> int:
        return len(self.numbers)

    def rows(self, numbers: NDArray[np.uint64]) -> Numbers:
        """Return the row of each number, 0 where it has none.

        >>> Rows([7, 3]).rows(np.array([3, 7, 4], dtype=np.uint64)).tolist()
        [2, 1, 0]
        """
        places = np.searchsorted(self._sorted[:-1], numbers)
        return np.where(self._sorted[places] == numbers, self._rows[places], 0)


Vocabulary = Mapping[str, Rows]


@dataclass(frozen=True, slots=True)
class Words:
    """The tokens of several docs in a row, each doc followed by one empty place.

    ``features`` has a row for each of :data:`FEATURES`. ``heads`` are places of
    the row, ``sentences`` the place where a token's sentence begins; ``starts``
    are the places where the docs begin, ``quotes`` the quotations as places.
    """

    features: Mapping[str, Numbers]
    heads: Numbers
    sentences: Numbers
    starts: tuple[int, ...]
    quotes: tuple[Quoted, ...]

    def __len__(self) -> int:
        return len(self.heads)


def read_words(
    docs: Sequence[Doc], quotes: Sequence[Sequence[Quoted]], vocabulary: Vocabulary
) -> Words:
    """Read the docs of one article; ``quotes`` are the quotations of each."""
    lengths = [len(doc) + 1 for doc in docs]
    ends = np.cumsum(lengths)
    starts = tuple(int(end) - length for end, length in zip(ends, lengths, strict=True))
    table = np.zeros((int(ends[-1]), len(_ATTRIBUTES)), dtype=np.uint64)
    for doc, start in zip(docs, starts, strict=True):
        table[start : start + len(doc)] = doc.numbers[:, : len(_ATTRIBUTES)]
    moved = tuple(
        Quoted(one.start + start, one.end + start, one.speech)
        for start, found in zip(starts, quotes, strict=True)
        for one in found
    )
    places = np.arange(len(table))
    return Words(
        features=_features(table, moved, vocabulary),
        heads=places + table[:, 5].astype(np.int64),
        sentences=_sentences(table[:, 6].astype(np.int64), ends - 1),
        starts=starts,
        quotes=moved,
    )


def _features(
    table: NDArray[np.uint64], quotes: Iterable[Quoted], vocabulary: Vocabulary
) -> dict[str, Numbers]:
    lemmas, lowered, tags, labels, entities = (table[:, column] for column in range(5))
    quote = np.zeros(len(table), dtype=np.int64)
    for one in quotes:
        quote[one.start : one.end] = SPEECH_QUOTE if one.speech else SCARE_QUOTE
    return {
        "lemma": _known(lemmas, lowered, vocabulary["lemma"]),
        "meaning": _known(lemmas, lowered, vocabulary["meaning"]),
        "tag": vocabulary["tag"].rows(tags),
        "dep": vocabulary["dep"].rows(labels),
        "entity": vocabulary["entity"].rows(entities),
        "quote": quote,
        "shape": (table[:, 7] + 2 * table[:, 8]).astype(np.int64),
    }


def _known(keys: NDArray[np.uint64], others: NDArray[np.uint64], known: Rows) -> Numbers:
    """Return the row of each key, or of the other one beside it; 0 where neither is known."""
    found = known.rows(keys)
    return np.where(found > 0, found, known.rows(others))


def _sentences(opens: Numbers, empty: NDArray[np.int64]) -> Numbers:
    begins = (opens == 1).copy()
    begins[empty] = True
    begins[0] = True
    places = np.where(begins, np.arange(len(begins)), 0)
    return np.maximum.accumulate(places)
