"""The nouns that tell where something happened."""

from collections.abc import Iterator

from claims.extract.clause import Clause
from claims.extract.trailing import trailing
from claims.syntax import Token

PLACING = frozenset("in at near across around outside inside throughout within along off".split())
"""Prepositions that put an event somewhere."""

NAMED = frozenset(
    "area capital city coast county district island port province region town village".split()
)
"""Nouns for places whose name an "of" tells: "the city of Orsk"."""

THROUGH = frozenset({"from", "into", "of"})
"""Prepositions whose noun may itself be somewhere: "into a ravine near Orsk"."""


def places_of(clause: Clause, *holders: Token) -> Iterator[Token]:
    """Yield the nouns that a preposition of place ties to the predicate, or to ``holders``.

    Nouns closer to the predicate come first: "in an explosion at a mill in
    Brennmark" gives the explosion, the mill and the town.
    """
    waiting = [*clause.verbs, *holders]
    while waiting:
        holder = waiting.pop(0)
        for child in (*holder.children, *trailing(holder)):
            if child.dep_ == "prep" and (child.lower_ in PLACING | THROUGH):
                nouns = [t for t in child.rights if t.dep_ == "pobj"]
                waiting.extend(nouns)
                yield from nouns if child.lower_ in PLACING or names_place(child) else ()


def names_place(preposition: Token) -> bool:
    """Say whether an "of" tells the name of a place: "in the city of Orsk"."""
    return preposition.lower_ == "of" and preposition.head.lemma_.lower() in NAMED
