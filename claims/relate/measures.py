"""The measure slot: whether two figures are of one kind, whatever they count."""

import re
from functools import lru_cache

from claims.model import Statement
from claims.relate.counted import counted_of
from claims.relate.lexicon import noun_class, predicate_class
from claims.relate.roles import core_predicate
from claims.relate.slot import Outcome, Slot
from claims.relate.words import stem

_RATE = re.compile(
    r"(?:[\d%]|million|billion|trillion|thousand|hundred|dollars|euros|pounds|percent)"
    r"(?:[ -][a-z]{1,15}){0,3}[ -]"
    r"(?:(?:per|each|every|an?)[ -](?P<unit>second|minute|hour|day|night|week|month|quarter|season|"
    r"year|game|match|person|head|share|barrel|tonne|ton|litre|liter|gallon|kilometre|mile)|"
    r"(?P<adverb>hourly|daily|weekly|monthly|yearly|annually))\b"
    r"(?! (?:ago|later|earlier|after|in))",
    re.IGNORECASE,
)
_ADVERBS = {"hourly": "hour", "daily": "day", "weekly": "week", "monthly": "month"}
_PART = re.compile(
    r"\b(?:during|in|by|before|after|at|of) (?:a|the|his|her|its|their)\b[^.,]{0,30}?"
    r"\b(?P<part>run|streak|half|halftime|quarter|period|inning|innings|round|set|lap|overtime|"
    r"opening|break|spell|stretch)\b",
    re.IGNORECASE,
)
_LEVEL = re.compile(
    r"\b(?:now|currently|in total|career(?!-)|all-time|lifetime|overall|to date|altogether)\b",
    re.IGNORECASE,
)
_LEVEL_VERBS = frozenset({"have", "total"})
_ORDINAL = re.compile(r"\b(?P<number>\d[\d,]*)(?:st|nd|rd|th)\s+(?P<noun>\w+)")


def measures(a: Statement, b: Statement) -> Slot:
    """Compare what kind of figure each gives.

    A rate ("a year") is no total, a place in a row ("his 11th goal") no count,
    the count of a part ("in the first half") not that of the whole, and a
    running level ("now has 40 goals") not what one occasion added to it.
    """
    for name, kind in (("rate", _rate), ("rank", _rank), ("part", _part), ("level", _level)):
        left, right = kind(a), kind(b)
        if left != right:
            detail = f"{name}: {left or 'none'} and {right or 'none'}"
            return Slot("measure", Outcome.DIFFERENT, detail)
    return Slot("measure", Outcome.SAME)


def _rate(statement: Statement) -> str:
    return _rate_in(statement.text)


@lru_cache(maxsize=8192)
def _rate_in(text: str) -> str:
    found = _RATE.search(text)
    if found is None:
        return ""
    adverb = (found["adverb"] or "").lower()
    return (found["unit"] or _ADVERBS.get(adverb, "year")).lower()


def _rank(statement: Statement) -> str:
    quantity = statement.quantity
    if quantity is None or quantity.value is None:
        return ""
    noun = noun_class(quantity.counts or "")
    for found in _ORDINAL.finditer(statement.text):
        named = noun_class(stem(found["noun"])) == noun
        if named or found["number"].replace(",", "") == f"{quantity.value:g}":
            return "rank"
    return ""


def _part(statement: Statement) -> str:
    found = _PART.search(statement.text)
    return "" if found is None or counted_of(statement).role is not None else found["part"].lower()


def _level(statement: Statement) -> str:
    if counted_of(statement).role is not None or counted_of(statement).noun is None:
        return ""
    lasting = predicate_class(core_predicate(statement)) in _LEVEL_VERBS
    return "level" if lasting and _LEVEL.search(statement.text) is not None else ""
