"""The actor and object slots: who did it, and to whom."""

import re
from functools import lru_cache
from itertools import pairwise

from claims.model import Part, Statement
from claims.normalise.country import COUNTRIES
from claims.relate.context import side_by_side
from claims.relate.demonyms import of_countries
from claims.relate.lexicon import kind_of, noun_class, predicate_class, widest_class
from claims.relate.means import doers
from claims.relate.nouns import EVENTS, GENERIC, OUTLASTING
from claims.relate.owners import owners
from claims.relate.polarity import is_denied
from claims.relate.roles import content_object, core_predicate, roles
from claims.relate.slot import Outcome, Slot
from claims.relate.verbs import EXCLUSIVE, SYMMETRIC
from claims.relate.words import (
    CALENDAR,
    content_words,
    denied_kind,
    is_nobody,
    modifiers,
    premodifiers,
    share_of,
    stem,
    words_of,
)

STATES = frozenset({"country", "state", "nation", "government", "actor", "power", "capital"})
"""Nouns for what acts as a country does."""


def actors(a: Statement, b: Statement) -> Slot:
    """Compare who acts, whatever the voice of the verb.

    Known actors are compared by canonical name, others by head and modifiers;
    one shared word is never enough. Pronouns and words such as "group" stay
    unknown. Two who acted on each other in turn (who attacked whom) part two
    questions, and clash where it cannot go both ways (who defeated whom).
    """
    owner = owners(a, b)
    if owner is not None:
        return owner
    left, right = doers(a, b)
    outcome = compare_parts(left, right)
    if outcome is Outcome.UNKNOWN and side_by_side(a, b) and _same_words(left, right):
        outcome = Outcome.COMPATIBLE
    if outcome is Outcome.DIFFERENT and _swapped(a, b):
        return _exchange(a, b)
    return Slot("actor", outcome, _names(left, right))


def _same_words(left: Part | None, right: Part | None) -> bool:
    """Say whether two phrases such as "the two sides" are one; pronouns never are."""
    if left is None or right is None or " " not in left.text:
        return False
    return left.text.lower() == right.text.lower()


def objects(a: Statement, b: Statement) -> Slot:
    """Compare what is acted upon, or what a state is said to be, in the same way as actors."""
    left, right = content_patient(a), content_patient(b)
    if left is None and right is None:
        return Slot("object", Outcome.SAME, "none")
    outcome = compare_parts(left, right)
    if outcome is Outcome.DIFFERENT and _swapped(a, b):
        return Slot("object", _exchange(a, b).outcome, "roles exchanged")
    return Slot("object", outcome, _names(left, right))


def content_patient(statement: Statement) -> Part | None:
    """Return what is acted upon, None where the object is itself the core of the predicate."""
    found = roles(statement).patient
    return content_object(statement) if found is statement.object else found


def complements(a: Statement, b: Statement) -> Slot:
    """Compare the other arguments of the verb; two without a common word part two questions.

    So do two scores ("to 52-3", "to 58-3").
    """
    results = _scores(a), _scores(b)
    if all(results):
        outcome = Outcome.DIFFERENT if results[0].isdisjoint(results[1]) else Outcome.SAME
        return Slot("complement", outcome, f"{min(results[0])} and {min(results[1])}")
    left, right = complement_words(a), complement_words(b)
    if not left or not right:
        return Slot("complement", Outcome.UNKNOWN)
    shared = left & right
    if any(_ties(word, a, b) for word in shared) and not _name_others(a, b):
        return Slot("complement", Outcome.COMPATIBLE)
    return Slot("complement", Outcome.DIFFERENT, f"{_first(a)} and {_first(b)}")


def complement_words(statement: Statement) -> frozenset[str]:
    """Return the stems of the words in the other arguments of the verb, without words of time."""
    words = frozenset().union(*(content_words(part.text) for part in statement.complements))
    return frozenset(word for word in words - CALENDAR if not _YEAR.fullmatch(word))


def _scores(statement: Statement) -> frozenset[str]:
    return frozenset(found for part in statement.complements for found in _SCORE.findall(part.text))


_SCORE = re.compile(r"(?<![\w-])\d{1,3}-\d{1,3}(?![\w-])")
_YEAR = re.compile(r"(?:19|20)\d\d(?:s|[-–]\d{2,4})?")


def _ties(word: str, a: Statement, b: Statement) -> bool:
    """Say whether a word that complements share makes one thing of them.

    It does not where it only tells what they are like ("a broken leg", "a broken
    arm"), nor where other words narrow it down on either side ("tax fraud",
    "visa fraud").
    """
    before, before_other = _beside(word, a, back=True), _beside(word, b, back=True)
    if before and before_other and before.isdisjoint(before_other):
        return False
    behind, behind_other = _beside(word, a, back=False), _beside(word, b, back=False)
    heads, heads_other = behind & _heads(a), behind_other & _heads(b)
    return not heads or not heads_other or not heads.isdisjoint(heads_other)


def _heads(statement: Statement) -> frozenset[str]:
    return frozenset(stem(part.head) for part in statement.complements)


def _beside(word: str, statement: Statement, *, back: bool) -> frozenset[str]:
    """Return the meaningful words right in front of a word in the complements, or behind it."""
    pairs = (pair for part in statement.complements for pair in pairwise(part.text.split()))
    placed = ((right, left) if back else (left, right) for left, right in pairs)
    found = (content_words(near) for own, near in placed if word in content_words(own))
    return frozenset().union(*found)


def _name_others(a: Statement, b: Statement) -> bool:
    """Say whether complements name two of a kind ("the Vale Clinic", "the Moor Clinic")."""
    left, right = _names_in_complements(a), _names_in_complements(b)
    return bool(left - right and right - left) and share_of(left, right) <= 0.5


def _names_in_complements(statement: Statement) -> frozenset[str]:
    found = frozenset().union(*(_capitalised(part.text) for part in statement.complements))
    return found - CALENDAR


def compare_parts(left: Part | None, right: Part | None) -> Outcome:
    """Compare two noun phrases as names of one thing; None is unknown."""
    if left is not None and right is not None and (is_nobody(left) or is_nobody(right)):
        return _somebody(left, right)
    if left is not None and right is not None and _denies_kind(left, right):
        return Outcome.COMPATIBLE
    if left is None or right is None or _points(left) or _points(right):
        return Outcome.UNKNOWN
    if left.entity is not None and right.entity is not None:
        return Outcome.SAME if left.entity == right.entity else Outcome.DIFFERENT
    return _phrases((left.text, left.head, left.entity), (right.text, right.head, right.entity))


def _somebody(left: Part, right: Part) -> Outcome:
    """Compare nobody with a phrase: whoever it names is meant as well, if it names people."""
    kinds = {widest_class(noun_class(stem(p.head))) for p in (left, right) if not is_nobody(p)}
    return Outcome.COMPATIBLE if kinds <= {"person"} else Outcome.UNKNOWN


def _denies_kind(left: Part, right: Part) -> bool:
    """Say whether one is nobody of a kind and the other of it: "no country" and "Norway"."""
    return _is_one_of(left, denied_kind(right)) or _is_one_of(right, denied_kind(left))


def _is_one_of(part: Part, kind: str | None) -> bool:
    if kind is None or denied_kind(part) is not None:
        return False
    if kind in STATES and part.entity in COUNTRIES:
        return True
    head, wanted = noun_class(stem(part.head)), noun_class(kind)
    return head == wanted or kind_of(head, wanted)


def _points(part: Part) -> bool:
    """Say whether a phrase only points back to something ("that plan")."""
    first, _, rest = part.text.partition(" ")
    return first.lower() in _POINTERS and content_words(rest) <= {stem(part.head)}


_POINTERS = frozenset({"that", "this", "those", "these", "such"})

_Phrase = tuple[str, str, str | None]


@lru_cache(maxsize=16384)
def _phrases(left: _Phrase, right: _Phrase) -> Outcome:
    heads = noun_class(stem(left[1])), noun_class(stem(right[1]))
    if not GENERIC.isdisjoint(heads) and not _told_apart(left, right, heads):
        return Outcome.UNKNOWN
    if heads[0] == heads[1] or kind_of(*heads) or kind_of(heads[1], heads[0]):
        return _modified(left, right)
    return _unlike(left, right, heads)


def _told_apart(left: _Phrase, right: _Phrase, heads: tuple[str, str]) -> bool:
    """Say whether a wide head such as "group" is narrowed on both sides by other words."""
    return heads[0] == heads[1] and bool(_modifiers(left)) and bool(_modifiers(right))


def _unlike(left: _Phrase, right: _Phrase, heads: tuple[str, str]) -> Outcome:
    """Judge phrases with unlike heads: an event and its doer, a name and a wide class stay open."""
    one_event = (heads[0] in EVENTS) != (heads[1] in EVENTS)
    one_named = (left[2] is None) != (right[2] is None)
    wide = heads[1] if left[2] is not None else heads[0]
    if one_event or (one_named and wide in OUTLASTING):
        return Outcome.UNKNOWN
    return Outcome.DIFFERENT


def _modified(left: _Phrase, right: _Phrase) -> Outcome:
    beside, beside_other = of_countries(_modifiers(left)), of_countries(_modifiers(right))
    if beside == beside_other:
        return Outcome.SAME
    if not beside or not beside_other:
        return Outcome.COMPATIBLE
    if _named_apart(left[0], right[0]):
        return Outcome.DIFFERENT
    shared = share_of(beside, beside_other)
    if shared > 0:
        return Outcome.SAME if shared >= 0.5 else Outcome.COMPATIBLE
    return _disjoint_modifiers(left, right)


def _disjoint_modifiers(left: _Phrase, right: _Phrase) -> Outcome:
    """Judge "police post" and "army post" as two, "peace deal" and "deal with rebels" as open."""
    before, before_other = premodifiers(left[0], left[1]), premodifiers(right[0], right[1])
    after, after_other = _modifiers(left) - before, _modifiers(right) - before_other
    if (before and before_other) or (after and after_other):
        return Outcome.DIFFERENT
    return Outcome.UNKNOWN


def _modifiers(phrase: _Phrase) -> frozenset[str]:
    return modifiers(Part(phrase[0], (), phrase[1]))


def _named_apart(left: str, right: str) -> bool:
    names, others = of_countries(_capitalised(left)), of_countries(_capitalised(right))
    words, others_words = of_countries(content_words(left)), of_countries(content_words(right))
    return bool(names - others_words) and bool(others - words)


def _capitalised(text: str) -> frozenset[str]:
    return frozenset(stem(word) for word in words_of(text) if word[0].isupper())


def _swapped(a: Statement, b: Statement) -> bool:
    left, right = roles(a), roles(b)
    return (
        compare_parts(left.agent, right.patient) is Outcome.SAME
        and compare_parts(left.patient, right.agent) is Outcome.SAME
    )


def _exchange(a: Statement, b: Statement) -> Slot:
    """Compare exchanged roles: who beat somebody was not beaten, but may not have beaten either."""
    name = predicate_class(core_predicate(a))
    if name in SYMMETRIC:
        return Slot("actor", Outcome.SAME, "both")
    both = not is_denied(a) and not is_denied(b)
    outcome = Outcome.CLASH if name in EXCLUSIVE and both else Outcome.DIFFERENT
    return Slot("actor", outcome, "roles exchanged")


def _names(left: Part | None, right: Part | None) -> str:
    return " and ".join(part.entity or part.text for part in (left, right) if part is not None)


def _first(statement: Statement) -> str:
    return statement.complements[0].text
