"""Whether two propositions are tied to one event or state by what they share."""

import re

from claims.model import Quantity, Statement
from claims.normalise.unit import SHARES
from claims.relate.actors import complement_words, content_patient
from claims.relate.anchors import rare_terms, shared_anchors
from claims.relate.context import same_event, side_by_side
from claims.relate.judgement import Judgement
from claims.relate.lexicon import noun_class, predicate_class
from claims.relate.polarity import is_denied
from claims.relate.roles import core_predicate, counted_part, roles
from claims.relate.slot import Outcome
from claims.relate.verbs import LIGHT
from claims.relate.words import content_words, stem

MANY_TERMS = 3
"""Rare words that tie two claims of unknown time and of nobody named, such as "the fire"."""

ENOUGH = 2
"""How many of actor, object and complement make one event of two of unknown times."""

VAGUE = frozenset("act call come go keep look move play run speak stand talk turn work".split())
"""Lemmas of verbs that say too little of what was done where nothing else is told in common."""

_TIES = frozenset({"actor", "place", "term"})
_AGREE = frozenset({Outcome.SAME, Outcome.COMPATIBLE})


def are_tied(found: Judgement, a: Statement, b: Statement) -> bool:
    """Say whether two statements speak of one thing and not of two that are alike.

    Where neither time nor name is known in common, more of the words must be shared.
    """
    if side_by_side(a, b) or same_event(a, b):
        return True
    shared = shared_anchors(a, b)
    if shared.isdisjoint(_TIES):
        return False
    if found.slot("period") in _AGREE or not shared.isdisjoint({"actor", "place"}):
        return True
    return len(rare_terms(a) & rare_terms(b)) >= MANY_TERMS


def actor_is_open(found: Judgement, a: Statement, b: Statement) -> bool:
    """Say whether both have an actor and it is not known to be the same ("they", "guys")."""
    named = roles(a).agent is not None and roles(b).agent is not None
    return named and found.slot("actor") is Outcome.UNKNOWN


def is_anytime(found: Judgement, a: Statement, b: Statement) -> bool:
    """Say whether two statements may well be of two times: a man is fired by two clubs.

    No time is known in common then, and less than two of who acts, what is acted
    upon and what else is told.
    """
    if side_by_side(a, b) or same_event(a, b) or found.slot("period") in _AGREE:
        return False
    told = (
        found.slot("actor") in _AGREE,
        _acts_on_one(found, a),
        found.slot("complement") in _AGREE,
    )
    return sum(told) < ENOUGH


def _acts_on_one(found: Judgement, a: Statement) -> bool:
    """Say whether one thing is acted upon; "the game" may be any, unless more is told."""
    if content_patient(a) is None:
        return False
    if found.slot("object") is Outcome.SAME:
        return True
    more = found.slot("complement") in _AGREE or predicate_class(core_predicate(a)) in LIGHT
    return more and found.slot("object") is Outcome.COMPATIBLE


def say_little(found: Judgement, a: Statement, b: Statement) -> bool:
    """Say whether two share but their actor and a verb that may mean anything: "will move on"."""
    if side_by_side(a, b) or core_predicate(a) not in VAGUE:
        return False
    return roles(a).patient is None and found.slot("complement") not in _AGREE


def deny_within(a: Statement, b: Statement) -> bool:
    """Say whether one denies a word that the other affirms: "pleaded not guilty", "guilty".

    Where the verb itself is denied, that is told by the polarity.
    """
    if is_denied(a) or is_denied(b):
        return False
    left, right = _denied_words(a), _denied_words(b)
    return not left <= right | _unsaid(b, left) or not right <= left | _unsaid(a, right)


def _denied_words(statement: Statement) -> frozenset[str]:
    return frozenset(stem(word) for word in _NOT.findall(statement.text))


def _unsaid(statement: Statement, words: frozenset[str]) -> frozenset[str]:
    return words - content_words(statement.text)


_NOT = re.compile(r"\bnot (\w+)", re.IGNORECASE)


def tell_crosswise(a: Statement, b: Statement) -> bool:
    """Say whether each tells what the other leaves out: "went berserk", "went to her office".

    One has an object and nothing else beside its verb, the other no object.
    """
    if side_by_side(a, b):
        return False
    filled = {(content_patient(s) is not None, bool(complement_words(s))) for s in (a, b)}
    return filled == {(True, False), (False, True)}


def asks_how_many(a: Statement, b: Statement) -> bool:
    """Say whether one statement counts what the other only names ("six shots", "a shot").

    Of two articles the one then asks how many, the other whether.
    """
    if side_by_side(a, b) or (a.quantity is None) == (b.quantity is None):
        return False
    counting = a if a.quantity is not None else b
    if counting.quantity is not None and counting.quantity.value == 1:
        return False
    other = b if counting is a else a
    counted = counted_part(counting)
    if counting.quantity is not None and counting.quantity.unit in SHARES:
        return True
    if counted is None:
        return _names_what_is_counted(other, counting.quantity)
    return counted in (counting.subject, counting.object)


def _names_what_is_counted(statement: Statement, quantity: Quantity | None) -> bool:
    """Say whether a statement acts on what a figure counts: "his 11th point" and "23 points"."""
    if quantity is None or quantity.counts is None or statement.object is None:
        return False
    return noun_class(stem(statement.object.head)) == noun_class(quantity.counts)
