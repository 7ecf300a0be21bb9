"""The months that undated texts name: what was in March was not in April."""

import re
from functools import lru_cache

_MONTH = re.compile(
    r"\b(?P<name>January|February|April|June|July|August|September|October|November|December)\b"
    r"|\b(?:in|since|until|by|of|during|from|early|late|mid|last|this|next|\d{1,2})[ -]"
    r"(?P<short>March|May)\b|\b(?P<dated>March|May) \d"
)


@lru_cache(maxsize=8192)
def named_months(text: str) -> frozenset[str]:
    """Return the months that a text names; "may" and "march" only where they are months.

    >>> sorted(named_months("May fell ill in May; on 3 June he may march."))
    ['June', 'May']
    """
    return frozenset(
        filter(None, (name for found in _MONTH.finditer(text) for name in found.groups()))
    )


def of_other_months(left: str, right: str) -> bool:
    """Say whether two texts each name exactly one month, and not the same."""
    one, other = named_months(left), named_months(right)
    return len(one) == len(other) == 1 and one != other
