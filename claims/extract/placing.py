"""The nouns that tell where something happened."""

from collections.abc import Iterator

from claims.extract.clause import Clause
from claims.extract.trailing import trailing
from claims.syntax import Token

PLACING = frozenset("in at near across around outside inside throughout within along off".split())
"""Prepositions that put an event somewhere."""

PARTS_OF_PLACES = frozenset(
    "airport area border capital centre center city coast countryside county district east heart "
    "interior north outskirt port province region shore south state street suburb territory town "
    "valley village water west".split()
)
"""Nouns that a place owns and that are places themselves."""

VENUES = frozenset(
    "arena base bridge building camp campus casino church club embassy factory farm hall home "
    "hospital hotel house jail library mill mine mosque museum office park plant prison resort "
    "restaurant school shop site stadium station store studio temple theater theatre tower "
    "university venue".split()
)
"""Nouns for places that are called after whose they are: "the Brandt mill"."""

NAMED = frozenset(
    "area capital city coast county district island port province region state suburb territory "
    "town village".split()
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


def is_place(noun: Token) -> bool:
    """Say whether a noun of place has or holds the name of one: "Orsk", "the Orsk docks"."""
    named = any(t.pos_ == "PROPN" and _is_placing(t, noun) for t in (noun, *noun.lefts))
    if named and names_place(noun.head):
        return True
    return named and noun.ent_type_ not in {"DATE", "TIME", "ORG", "WORK_OF_ART", "LAW"}


def _is_placing(name: Token, noun: Token) -> bool:
    """Say whether a name in a phrase makes it a place: "the Orsk docks", but "the FBI inquiry"."""
    if name == noun or noun.pos_ == "PROPN" or noun.lemma_ in PARTS_OF_PLACES | VENUES:
        return not _is_possessor(name)
    return not _is_possessor(name) and name.ent_type_ not in {"ORG", "PERSON", "NORP"}


def _is_possessor(name: Token) -> bool:
    """Say whether a name only owns what is no place: "in Brandt's view", but "Orsk's suburbs"."""
    return name.dep_ == "poss" and name.head.lemma_ not in PARTS_OF_PLACES
