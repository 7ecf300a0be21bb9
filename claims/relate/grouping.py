"""Which related statements answer one question: no vague one brings two unlike ones together.

"She went to a clinic" agrees with "She went to the Vale Clinic" and with "She went
to the Moor Clinic", of which each answers a question of its own.
"""

from collections.abc import Collection, Mapping
from itertools import combinations

from claims.model import Part, Statement
from claims.relate.actors import content_patient
from claims.relate.terms import likeness
from claims.relate.words import stem, words_of

MANY = 100
"""Above so many statements none is looked at for names: they stay together."""

_KINDS = frozenset(
    """airport bank bridge building castle centre center church clinic club college company county
    court district factory gallery hall hospital hotel house institute island jail lake library
    mall mine mosque museum palace park plant port prison restaurant river road school square
    stadium station store street theater theatre tower university""".split()
)
"""What things are called beside their own names: two clinics are not one."""

Pair = tuple[int, int]


def grouped(statements: Mapping[int, Statement], pairs: Collection[Pair]) -> list[frozenset[int]]:
    """Return the groups of statements that pairs connect, without two that name unlike things.

    The pairs that are worded most alike come first, so that a vague statement
    goes with what it is likest to. What is directly related stays together where
    nothing else speaks against it.
    """
    apart = _apart(statements, pairs) if len(statements) <= MANY else set()
    group = {one: frozenset({one}) for one in statements}
    for a, b in sorted(pairs, key=lambda pair: _likest_first(pair, statements)):
        left, right = group[a], group[b]
        if left is right or any((min(x, y), max(x, y)) in apart for x in left for y in right):
            continue
        group |= dict.fromkeys(left | right, left | right)
    return list(dict.fromkeys(group.values()))


def _apart(statements: Mapping[int, Statement], pairs: Collection[Pair]) -> set[Pair]:
    related = {(min(pair), max(pair)) for pair in pairs}
    return {
        (a, b)
        for a, b in combinations(sorted(statements), 2)
        if (a, b) not in related and name_others(statements[a], statements[b])
    }


def _likest_first(pair: Pair, statements: Mapping[int, Statement]) -> tuple[float, list[str]]:
    """Return the place of a pair by its words alone, whatever came in first."""
    a, b = (statements[one] for one in pair)
    return -likeness(a, b), sorted(f"{one.text}\n{one.source}\n{one.published}" for one in (a, b))


def name_others(a: Statement, b: Statement) -> bool:
    """Say whether two statements tell by name of unlike things that something happened to.

    >>> from claims.model import Predicate
    >>> went = Predicate("went", "go", ())
    >>> vale, moor = (Part(f"the {name} Clinic", (), "clinic") for name in ("Vale", "Moor"))
    >>> ada = Part("Ada Lund", (), "Lund")
    >>> name_others(*(Statement("-", ada, went, complements=(part,)) for part in (vale, moor)))
    True
    """
    left, right = content_patient(a), content_patient(b)
    if left is not None and right is not None and _are_unlike((left,), (right,)):
        return True
    return _are_unlike(a.complements, b.complements)


def _are_unlike(left: Collection[Part], right: Collection[Part]) -> bool:
    mine, other = _names(left), _names(right)
    telling = mine - _KINDS, other - _KINDS
    return all(telling) and telling[0].isdisjoint(telling[1])


def _names(parts: Collection[Part]) -> frozenset[str]:
    """Return the words of the phrases that are names; those that only mention one name nothing."""
    return frozenset().union(*(_name(part) for part in parts))


def _name(part: Part) -> frozenset[str]:
    words = words_of(part.entity or part.text)
    named = frozenset(stem(word) for word in words if word[0].isupper())
    return named if part.entity is not None or stem(part.head) in named else frozenset()
