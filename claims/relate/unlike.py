"""Opposite answers that are of two things: claims of one actor that share little but their verb."""

import re

from claims.model import Statement
from claims.relate.context import same_event, side_by_side
from claims.relate.judgement import Judgement
from claims.relate.lexicon import noun_class, predicate_class
from claims.relate.polarity import is_denied
from claims.relate.roles import core_predicate
from claims.relate.slot import Outcome
from claims.relate.terms import told_besides
from claims.relate.words import stem

ABILITY = re.compile(r"\b(?:can|could)(?:not|n['’]t)?\b|\b(?:un)?able\b", re.IGNORECASE)
"""What says that somebody can or cannot do something."""


PREFERENCE = re.compile(r"\bwould (?:rather|sooner)\b", re.IGNORECASE)
"""What says only what somebody would like better."""


def tell_of_two_things(found: Judgement, a: Statement, b: Statement) -> bool:
    """Say whether opposite answers of one actor are of two things, so that both may be true.

    Two that a person puts together, or that passages on one event hold, are of one.
    """
    if side_by_side(a, b) or same_event(a, b):
        return False
    if any(PREFERENCE.search(s.text) for s in (a, b)):
        return True
    antonyms = found.slot("predicate") is Outcome.CLASH
    left, right = told_besides(a, b)
    if bool(left) != bool(right):
        return antonyms
    if left and left.isdisjoint(right):
        return True
    if antonyms and found.slot("object") is Outcome.COMPATIBLE:
        return True
    return _are_elsewhere(a, b) or _only_cannot(found, a, b)


def _are_elsewhere(a: Statement, b: Statement) -> bool:
    """Say whether "be" joins one to two things: "was with the workers", "was not at the talks"."""
    if any(predicate_class(core_predicate(s)) != "be" or s.object is not None for s in (a, b)):
        return False
    heads = [{noun_class(stem(part.head)) for part in s.complements} for s in (a, b)]
    return all(heads) and heads[0].isdisjoint(heads[1])


def _only_cannot(found: Judgement, a: Statement, b: Statement) -> bool:
    """Say whether one denies that somebody can do what the other says was done, of no one thing."""
    able = [bool(ABILITY.search(s.predicate.text)) for s in (a, b)]
    denied = [is_denied(s) for s in (a, b)]
    told = found.slot("object") is Outcome.SAME and a.object is not None
    return able[0] != able[1] and able == denied and not told
