"""Countries under one name: by their own ("Germany's") or by that of their people ("German")."""

from collections.abc import Iterable
from functools import lru_cache

from claims.normalise.name import country_of


def of_countries(words: Iterable[str]) -> frozenset[str]:
    """Return word stems with the country's name in place of its people's.

    >>> sorted(of_countries({"german", "export"}))
    ['export', 'germany']
    """
    return frozenset(_country(word) or word for word in words)


@lru_cache(maxsize=16384)
def _country(word: str) -> str | None:
    found = country_of(word.capitalize())
    return found.lower() if found is not None else None
