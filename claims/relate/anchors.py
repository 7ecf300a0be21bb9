"""What two statements share that ties them to one event: the ground for calling them comparable.

The same values are the keys by which candidates are found, so that no pair
that can be judged is missed.
"""

from collections.abc import Mapping
from functools import lru_cache

from claims.model import Quantity, Statement
from claims.relate.counted import counted_of, counted_root
from claims.relate.events import event_families
from claims.relate.intervals import interval
from claims.relate.lexicon import noun_class, predicate_class
from claims.relate.nouns import GENERIC
from claims.relate.places import place_name
from claims.relate.quantities import is_precise
from claims.relate.roles import counted_part, entities
from claims.relate.words import CALENDAR, stem, words_of

RARE_TERMS = 5
"""How many of a statement's own words stand for it: names first, then the longest."""

SHARED_TERMS = 2
"""How many such words two statements must share for these to tie them together."""

TELLING_FIGURE = 13
"""Smallest count that is unlikely to be the same by chance, if it is no multiple of ten."""


def anchor_values(statement: Statement) -> Mapping[str, frozenset[str]]:
    """Return by kind the values that tie a statement to its event: actors, place and so on."""
    return {
        "actor": entities(statement),
        "place": frozenset()
        if statement.place is None
        else frozenset({place_name(statement.place)}),
        "event": event_families(statement),
        "period": _period_value(statement),
        "figure": _figure_value(statement.quantity),
        "term": rare_terms(statement),
        "complement": _complement_values(statement),
    }


def shared_anchors(a: Statement, b: Statement) -> frozenset[str]:
    """Return the kinds of anchors that two statements share."""
    left, right = anchor_values(a), anchor_values(b)
    return frozenset(
        kind
        for kind, values in left.items()
        if len(values & right[kind]) >= (SHARED_TERMS if kind == "term" else 1)
    )


def rare_terms(statement: Statement) -> frozenset[str]:
    """Return the few words of a statement that are most its own: names, then long words."""
    counted = statement.quantity.counts if statement.quantity is not None else None
    return _rare_terms(
        statement.text,
        frozenset({noun_class(counted or ""), statement.predicate.lemma}),
    )


@lru_cache(maxsize=16384)
def _rare_terms(text: str, without: frozenset[str]) -> frozenset[str]:
    known: dict[str, bool] = {}
    for position, word in enumerate(words_of(text)):
        name = stem(word)
        known[name] = known.get(name, False) or (position > 0 and word[0].isupper())
    ranked = sorted(
        (name for name in known if not _common(name, without)),
        key=lambda name: (not known[name], -len(name), name),
    )
    return frozenset(ranked[:RARE_TERMS])


def _common(name: str, without: frozenset[str]) -> bool:
    if len(name) < 3 or name in CALENDAR or name in _HEARSAY or name in without:
        return True
    classes = noun_class(name), predicate_class(name)
    return classes != (name, name) or not without.isdisjoint(classes)


_HEARSAY = frozenset("percent said according saying reported was were".split())


def _complement_values(statement: Statement) -> frozenset[str]:
    """Return the heads of the other arguments together with the verb: "travel with convoy"."""
    counted, verb = counted_part(statement), predicate_class(statement.predicate.lemma)
    heads = (part.head for part in statement.complements if part is not counted)
    names = {noun_class(stem(head)) for head in heads if not head.isdigit()}
    return frozenset(f"{verb} {name}" for name in names - CALENDAR - GENERIC)


def _period_value(statement: Statement) -> frozenset[str]:
    period = statement.period
    if period is None or period.start is None or period.end is None:
        return frozenset()
    return frozenset({f"{period.start}/{period.end}"})


def _figure_value(quantity: Quantity | None) -> frozenset[str]:
    if quantity is None or quantity.value is None or not is_precise(quantity):
        return frozenset()
    telling = quantity.value >= TELLING_FIGURE and quantity.value % 10 != 0
    return frozenset({f"{quantity.value:g}"}) if telling else frozenset()


def count_key(statement: Statement) -> str | None:
    """Return what every comparable figure shares: kind of unit, widest counted class, role."""
    if statement.quantity is None:
        return None
    bounds = interval(statement.quantity)
    if bounds is None:
        return None
    counted = counted_of(statement)
    return f"{bounds.dimension}|{counted_root(counted)}|{counted.role or '-'}"
