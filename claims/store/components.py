"""Connected components of a graph."""

from collections import defaultdict
from collections.abc import Collection, Iterable


def components(members: Collection[int], pairs: Iterable[tuple[int, int]]) -> list[frozenset[int]]:
    """Return the groups of members that pairs connect, lone members included.

    Pairs with a stranger are ignored.

    >>> components([1, 2, 3, 4], [(1, 2), (2, 4), (3, 9)])
    [frozenset({1, 2, 4}), frozenset({3})]
    """
    neighbours: dict[int, set[int]] = defaultdict(set)
    for first, second in pairs:
        if first in members and second in members:
            neighbours[first].add(second)
            neighbours[second].add(first)
    groups: list[frozenset[int]] = []
    seen: set[int] = set()
    for member in members:
        if member not in seen:
            group = _reachable(member, neighbours)
            seen |= group
            groups.append(group)
    return groups


def _reachable(start: int, neighbours: dict[int, set[int]]) -> frozenset[int]:
    found, waiting = {start}, [start]
    while waiting:
        new = neighbours[waiting.pop()] - found
        found |= new
        waiting.extend(new)
    return frozenset(found)
