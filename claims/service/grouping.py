"""Which related claims answer one question."""

from collections.abc import Collection, Mapping
from itertools import chain

from sqlalchemy.orm import Session

from claims.model import Statement
from claims.relate.grouping import grouped
from claims.service.recall import recall
from claims.store.components import components
from claims.store.passages import Pair

BRIDGED = 3
"""From so many claims on, one may bring two others together that have nothing in common."""


def group_claims(
    session: Session,
    members: Collection[int],
    pairs: Collection[Pair],
    *,
    known: Mapping[int, Statement],
) -> list[frozenset[int]]:
    """Return the groups of claims that answer one question, lone claims included.

    They are what relations connect, unless two of it name unlike things.
    ``known`` are statements that need not be recalled.
    """
    connected = components(members, pairs)
    wide = [group for group in connected if len(group) >= BRIDGED]
    needed = {*chain.from_iterable(wide)}
    stated = {**known, **recall(session, needed - known.keys())}
    within: dict[int, list[Pair]] = {}
    place = {claim: number for number, group in enumerate(wide) for claim in group}
    for pair in pairs:
        if pair[0] in place and pair[1] in place:
            within.setdefault(place[pair[0]], []).append(pair)
    parts = (
        grouped({claim: stated[claim] for claim in group}, within[number])
        for number, group in enumerate(wide)
    )
    return [*(group for group in connected if len(group) < BRIDGED), *chain.from_iterable(parts)]
