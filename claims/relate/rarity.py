"""How rare words are in news: fixed counts, so that no article changes the weight of a word.

The counts are made by ``benchmarks/training/word_counts.py``.
"""

import math
from functools import cache, lru_cache
from importlib.resources import files

_FILE = "word_counts.txt"
_FEW = 5
"""Words in fewer articles are not in the file; what is not there is taken to be in so many."""


@lru_cache(maxsize=65536)
def rarity(word: str) -> float:
    """Return how rare a word, cut to its stem, is in news: 0 for one in every article, 6 at most.

    It is the inverse document frequency in natural logarithms.

    >>> rarity("say") < rarity("minister") < rarity("quibble")
    True
    """
    articles, counts = _counted()
    return math.log(articles / counts.get(word, _FEW - 1))


@cache
def _counted() -> tuple[int, dict[str, int]]:
    """Read the number of articles, and in how many of them each word stands."""
    first, *lines = files("claims.relate").joinpath(_FILE).read_text("utf-8").splitlines()
    rows = (line.split() for line in lines)
    return int(first), {word: int(count) for count, *words in rows for word in words}
