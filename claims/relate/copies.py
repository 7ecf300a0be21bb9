"""Copies: texts of which one holds most of the other, told by their shingles."""

import re
from functools import lru_cache
from hashlib import blake2b

SHINGLE = 5
"""Words in a shingle."""

SAMPLE = 4
"""One shingle in so many is kept for finding candidates, chosen by its hash."""

COPY = 0.45
"""Share of the shorter text's shingles in the longer one from which the two are one text.

Reprints are trimmed and so share half of the shorter text or more; two
reports of one event written apart share a few hundredths.
"""

EXCERPT = 0.9
"""Share from which a text of a sentence or two is an excerpt of the other."""

MIN_SHARED = 20
"""How many shared shingles are more than a quoted sentence or two."""

_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)?")


def shingles(text: str) -> frozenset[int]:
    """Return a stable sample of a text's hashed five-word shingles, each below 2**63.

    Sampling by the hash itself (Broder 1997, On the resemblance and containment
    of documents) keeps the same shingles of one passage in every text, so that
    an indexed equality finds copies. A text of fewer than five words is one
    shingle; one without words has none.
    """
    every = _shingles(text)
    return frozenset(value for value in every if value % SAMPLE == 0) or every


def containment(a_text: str, b_text: str) -> float:
    """Return how much of the shorter text stands in the longer, from 0 to 1; 0 for an empty one.

    >>> containment("one two three four five six", "one two three four five six seven")
    1.0
    """
    left, right = _shingles(a_text), _shingles(b_text)
    shorter = min(len(left), len(right))
    return len(left & right) / shorter if shorter else 0.0


def is_copy(a_text: str, b_text: str) -> bool:
    """Say whether two texts are one, perhaps trimmed or with a new opening.

    Texts that share only a sentence or so are copies only where one is nearly
    all of it: a denial quotes what it denies.
    """
    shared = len(_shingles(a_text) & _shingles(b_text))
    return containment(a_text, b_text) >= (COPY if shared >= MIN_SHARED else EXCERPT)


@lru_cache(maxsize=64)
def _shingles(text: str) -> frozenset[int]:
    words = [word.lower() for word in _WORD.findall(text)]
    if not words:
        return frozenset()
    last = max(1, len(words) - SHINGLE + 1)
    return frozenset(_hash(" ".join(words[at : at + SHINGLE])) for at in range(last))


def _hash(shingle: str) -> int:
    digest = blake2b(shingle.encode("utf-8", "replace"), digest_size=8).digest()
    return int.from_bytes(digest, "big") >> 1
