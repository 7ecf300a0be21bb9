"""What a figure of a text answers, from what it counts and the words around it."""

import re
from collections.abc import Callable
from dataclasses import dataclass

from claims.model import Quantity
from claims.normalise.unit import CURRENCIES, PERCENT, PERCENTAGE_POINTS, SHARE
from claims.relate.figures.found import AGE
from claims.relate.intervals import interval
from claims.relate.lexicon import noun_class, role_name, role_of_noun, widest_class
from claims.relate.verbs import TOLL_ROLES

CHANGE, MAGNITUDE, MONEY, DURATION = "change", "magnitude", "money", "duration"
LENGTH, SENTENCE, PROPORTION, COUNT, NUMBER = "m", "sentence", "share", "count", "number"

CASUALTIES = "casualty"
"""Role of all who are killed or injured."""

_STRONGEST = 10.0
_QUAKE = re.compile(r"\b(?:quake|earthquake|tremor|temblor|aftershock|seismic)", re.IGNORECASE)
_STRENGTH_BEFORE = re.compile(
    r"\b(?:magnitude|strength|force|intensity|measur(?:ed|es|ing|e)|register(?:ed|s|ing)"
    r"|rat(?:ed|es|ing)|put|puts|was|at|as|to)\b[^.;]{0,24}\Z",
    re.IGNORECASE,
)
_STRENGTH_AFTER = re.compile(
    r"\W{0,3}(?:magnitude|strength|quake|earthquake|on the richter|on the open|degree)",
    re.IGNORECASE,
)
_MAGNITUDE_OF = re.compile(r"\bmagnitude (?:of|at) (?:\w+ ){0,2}\Z", re.IGNORECASE)
_PRISON = re.compile(
    r"\b(?:sentence[sd]?|sentencing|prison|jail(?:ed)?|behind bars|serv(?:e[sd]?|ing))\b"
)
_HARM = {"kill": "killed", "injur": "injured", "wound": "injured", "hurt": "injured"}
_HARMING = re.compile(
    r"\b(?P<verb>kill|injur|wound|hurt)(?:ing|ed|s)? (?:(?:more|other|another|up to|at) )?\Z",
    re.IGNORECASE,
)
_HIT_AFTER = re.compile(
    r"\s(?:\w+ )?(?:were|was|are|have been|has been|being)? ?(?:shot|stabbed)\b"
)
_HIT_BEFORE = re.compile(r"\b(?:shot|shooting|stabbed|stabbing) \Z")
_NEAR = 40
_PROPORTIONS = frozenset({PERCENT, SHARE})


@dataclass(frozen=True, slots=True)
class Written:
    """A figure with what stands before it and behind it in its sentence."""

    quantity: Quantity
    before: str
    after: str


Rule = Callable[[Written], str | None]


def asked_of(quantity: Quantity, before: str, after: str) -> str:
    """Return the kind of question a figure answers, by the first of ``RULES`` that knows it.

    >>> asked_of(Quantity(6.1, 6.1, 6.1), "The quake measured ", " on the Richter scale.")
    'magnitude'
    >>> asked_of(Quantity(5.0, 5.0, 5.0, counts="person", role="wounded"), "The fire left ", ".")
    'injured'
    """
    written = Written(quantity, before, after)
    return next(filter(None, (rule(written) for rule in RULES)), NUMBER)


def age(written: Written) -> str | None:
    """The years of a person's life."""
    return AGE if written.quantity.role == AGE else None


def magnitude(written: Written) -> str | None:
    """The strength of an earthquake."""
    quantity = written.quantity
    if quantity.counts == "magnitude" or _MAGNITUDE_OF.search(written.before):
        return MAGNITUDE
    value = quantity.value
    named = (quantity.counts or "magnitude").strip("-") in {"magnitude", "strength"}
    fits = quantity.unit in {None, "°"} and value is not None and value < _STRONGEST
    if not (fits and named):
        return None
    if not _QUAKE.search(written.before + written.after) and "ichter" not in written.after:
        return None
    is_said = _STRENGTH_AFTER.match(written.after) or _STRENGTH_BEFORE.search(written.before)
    return MAGNITUDE if is_said else None


def casualties(written: Written) -> str | None:
    """What happened to the people who are counted: killed, injured, arrested and so on."""
    quantity = written.quantity
    role = quantity.role or role_of_noun(quantity.counts or "")
    if role is None and (quantity.counts or "") in {"person", "other"}:
        role = _harm_before(written.before)
    if role is None or role == CHANGE:
        return None
    name = role_name(role)
    return name if name in TOLL_ROLES or quantity.unit is None else None


def hit(written: Written) -> str | None:
    """All who are shot, stabbed or struck, whether killed or injured."""
    noun = written.quantity.counts
    if noun is None or widest_class(noun_class(noun)) != "person":
        return None
    is_hit = _HIT_AFTER.match(written.after) or _HIT_BEFORE.search(written.before)
    return CASUALTIES if is_hit else None


def _harm_before(before: str) -> str | None:
    """Return what the verb right in front of people who are counted does to them."""
    found = _HARMING.search(before)
    return None if found is None else _HARM[found["verb"].lower()]


def money(written: Written) -> str | None:
    """A sum of money."""
    return MONEY if written.quantity.unit in CURRENCIES else None


def time_served(written: Written) -> str | None:
    """How long somebody is sent to prison for."""
    if written.quantity.unit != "s":
        return None
    around = written.before[-_NEAR:] + written.after[:_NEAR]
    return SENTENCE if _PRISON.search(around) else DURATION


def change(written: Written) -> str | None:
    """The difference between two levels; how far somebody fell is a length and no difference."""
    quantity = written.quantity
    if quantity.unit == PERCENTAGE_POINTS:
        return CHANGE
    bounds = interval(quantity)
    is_length = bounds is not None and bounds.dimension == LENGTH
    return CHANGE if quantity.role == CHANGE and not is_length else None


def proportion(written: Written) -> str | None:
    """A part of a whole, in percent."""
    return PROPORTION if written.quantity.unit in _PROPORTIONS else None


def measure(written: Written) -> str | None:
    """A length, a mass and other figures with a unit, by the base unit of their kind."""
    bounds = interval(written.quantity)
    return bounds.dimension if written.quantity.unit is not None and bounds is not None else None


def count(written: Written) -> str | None:
    """How many of a kind there are."""
    return COUNT if written.quantity.counts is not None else None


RULES: tuple[Rule, ...] = (
    age,
    magnitude,
    money,
    time_served,
    change,
    proportion,
    casualties,
    hit,
    measure,
    count,
)
"""Every kind of question, in the order in which they are tried."""
