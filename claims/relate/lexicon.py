"""Which words mean the same, the opposite, or a kind of another: look-ups in the tables.

>>> predicate_class("assault"), noun_class("raid")
('attack', 'attack')
>>> opposed("rise", "plunge"), kind_of("soldier", "person")
(True, True)
"""

from collections.abc import Iterable
from functools import lru_cache

from claims.relate.antonyms import COMPLEMENTARY, CONTRARY
from claims.relate.nouns import EVENTS, KIND_OF, NOUN_CLASSES, ROLE_NAMES, ROLE_NOUNS
from claims.relate.verbs import PREDICATE_CLASSES, ROLE_OF_CLASS


def _inverted(classes: dict[str, tuple[str, ...]]) -> dict[str, str]:
    return {member: name for name, members in classes.items() for member in members}


def _grouped(pairs: tuple[tuple[str, str], ...]) -> dict[str, str]:
    """Map each name to the first name, alphabetically, of those it is linked to by pairs."""
    group: dict[str, str] = {}
    for left, right in pairs:
        old = {group.get(left, left), group.get(right, right)}
        least = min(old)
        group |= {name: least for name, found in group.items() if found in old}
        group[left] = group[right] = least
    return group


_VERBS = _inverted(PREDICATE_CLASSES)
_NOUNS = _inverted(NOUN_CLASSES)
_COMPLEMENTS = frozenset(frozenset(pair) for pair in COMPLEMENTARY)
_OPPOSITES = _COMPLEMENTS | frozenset(frozenset(pair) for pair in CONTRARY)
_GROUPS = _grouped(COMPLEMENTARY + CONTRARY)


def events_among(words: Iterable[str]) -> frozenset[str]:
    """Return the classes of the events that words name."""
    return EVENTS.intersection(map(noun_class, words))


def predicate_class(lemma: str) -> str:
    """Return the class of a verb or predicate adjective; a word in no class is its own class."""
    return _VERBS.get(lemma, lemma)


def predicate_group(lemma: str) -> str:
    """Return one name shared by a predicate's class and all classes opposed to it."""
    name = predicate_class(lemma)
    return _GROUPS.get(name, name)


def opposed(left: str, right: str) -> bool:
    """Say whether two predicates are antonyms, by their classes."""
    return frozenset((predicate_class(left), predicate_class(right))) in _OPPOSITES


def complementary(left: str, right: str) -> bool:
    """Say whether denying one predicate affirms the other (dead / alive, but not rise / fall)."""
    return frozenset((predicate_class(left), predicate_class(right))) in _COMPLEMENTS


def is_opposable(lemma: str) -> bool:
    """Say whether any antonym of the predicate is known."""
    return predicate_class(lemma) in _GROUPS


def noun_class(lemma: str) -> str:
    """Return the class of a noun; a noun in no class is its own class."""
    return _NOUNS.get(lemma, lemma)


@lru_cache(maxsize=4096)
def kind_of(narrow: str, wide: str) -> bool:
    """Say whether the class ``narrow`` is a kind of the class ``wide``, and not the same class."""
    above = KIND_OF.get(narrow)
    while above is not None:
        if above == wide:
            return True
        above = KIND_OF.get(above)
    return False


@lru_cache(maxsize=4096)
def widest_class(name: str) -> str:
    """Return the widest class that a noun class is a kind of, itself where there is none."""
    above = KIND_OF.get(name)
    return name if above is None else widest_class(above)


def role_of_noun(lemma: str) -> str | None:
    """Return what a noun such as "fatality" says of the people it counts; None for most nouns."""
    return ROLE_NOUNS.get(lemma)


def role_of_predicate(lemma: str) -> str | None:
    """Return what a verb does to the people it counts ("injure": "injured"), if it says so."""
    return ROLE_OF_CLASS.get(predicate_class(lemma))


def role_name(role: str) -> str:
    """Return the usual name of a role ("wounded": "injured")."""
    return ROLE_NAMES.get(role, role)
