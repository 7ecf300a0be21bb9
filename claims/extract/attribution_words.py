"""The words of an article as arrays of numbers: what the attribution network reads."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from claims.extract.attribution_quoted import Quoted
from claims.syntax import NUMBERS, Doc

Numbers = NDArray[np.int64]

_ATTRIBUTES = NUMBERS[: NUMBERS.index("IS_UPPER") + 1]
FEATURES = ("lemma", "meaning", "tag", "dep", "entity", "quote", "shape")
"""The features of a word, each a row number of a table of its own; 0 is anything unknown."""

KNOWN = ("lemma", "meaning", "tag", "dep", "entity")
"""The features that have a vocabulary: spaCy's number of a string to its row number."""

NO_QUOTE, SCARE_QUOTE, SPEECH_QUOTE = 0, 1, 2
"""Rows of the feature "quote"."""

Vocabulary = Mapping[str, Mapping[int, int]]


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
    columns = [table[:, column].tolist() for column in range(5)]
    lemmas, lowered, tags, labels, entities = columns
    quote = np.zeros(len(table), dtype=np.int64)
    for one in quotes:
        quote[one.start : one.end] = SPEECH_QUOTE if one.speech else SCARE_QUOTE
    return {
        "lemma": _known(lemmas, lowered, vocabulary["lemma"]),
        "meaning": _known(lemmas, lowered, vocabulary["meaning"]),
        "tag": _known(tags, tags, vocabulary["tag"]),
        "dep": _known(labels, labels, vocabulary["dep"]),
        "entity": _known(entities, entities, vocabulary["entity"]),
        "quote": quote,
        "shape": (table[:, 7] + 2 * table[:, 8]).astype(np.int64),
    }


def _known(keys: Sequence[int], others: Sequence[int], rows: Mapping[int, int]) -> Numbers:
    """Return the row of each key, or of the other one beside it; 0 where neither is known."""
    get = rows.get
    found = [get(key) or get(other, 0) for key, other in zip(keys, others, strict=True)]
    return np.array(found, dtype=np.int64)


def _sentences(opens: Numbers, empty: NDArray[np.int64]) -> Numbers:
    begins = (opens == 1).copy()
    begins[empty] = True
    begins[0] = True
    places = np.where(begins, np.arange(len(begins)), 0)
    return np.maximum.accumulate(places)
