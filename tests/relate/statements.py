"""A short way to write statements by hand."""

from dataclasses import replace
from datetime import date, timedelta

from claims.model import (
    Comparator,
    Modality,
    Part,
    Period,
    Polarity,
    Precision,
    Predicate,
    Quantity,
    Statement,
)
from claims.relate.words import content_words


def part(text, head=None, entity=None):
    return Part(text, (), head or text.split()[-1].lower(), entity)


def say(text, subject, verb, object_=None, /, **slots):
    """Make a statement; parts are texts, or (text, head) or (text, head, entity) tuples.

    A verb with a slash gives its text before the lemma: ``"were killed/kill"``.
    """
    words, _, lemma = verb.partition("/")
    passive = slots.pop("passive", False)
    complements = tuple(_part(p) for p in slots.pop("complements", ()))
    slots.setdefault("terms", tuple(sorted(content_words(text))))
    slots.setdefault("published", date(2022, 8, 3))
    return Statement(
        text=text,
        subject=_part(subject),
        predicate=Predicate(words, lemma or words, (), passive),
        object=_part(object_) if object_ is not None else None,
        complements=complements,
        **slots,
    )


def _part(value):
    return part(*value) if isinstance(value, tuple) else part(value)


def exactly(value, counts=None, role=None, unit=None):
    return Quantity(value, value, value, Comparator.EXACTLY, unit, counts, role)


def at_least(value, counts=None, role=None):
    return Quantity(value, value, None, Comparator.AT_LEAST, None, counts, role)


def more_than(value, counts=None, role=None):
    return Quantity(value, value, None, Comparator.MORE_THAN, None, counts, role)


def less_than(value, counts=None, role=None):
    return Quantity(value, None, value, Comparator.LESS_THAN, None, counts, role)


def about(value, counts=None, role=None, unit=None):
    return Quantity(value, value * 0.9, value * 1.1, Comparator.ABOUT, unit, counts, role)


def nearly(value, counts=None, role=None, unit=None):
    return Quantity(value, value * 0.95, value, Comparator.NEARLY, unit, counts, role)


def between(low, high, counts=None, role=None):
    return Quantity(None, low, high, Comparator.BETWEEN, None, counts, role)


def month(year, number):
    end = date(year + number // 12, number % 12 + 1, 1)
    return Period(date(year, number, 1), end, Precision.MONTH)


def year(number):
    return Period(date(number, 1, 1), date(number + 1, 1, 1), Precision.YEAR)


def day(*numbers):
    start = date(*numbers)
    return Period(start, start + timedelta(days=1), Precision.DAY)


def stored(statement, article, **slots):
    """Put a statement into an article of its own, as from a database."""
    return replace(statement, article_id=article, claim_id=article, **slots)


JULY = month(2022, 7)
AUGUST = month(2022, 8)
TTP = ("the TTP", "ttp", "Tehrik-i-Taliban Pakistan")
AFGHAN_TALIBAN = ("the Afghan Taliban", "taliban", "Taliban")
DENIED = Polarity.DENIED
PLANNED = Modality.PLANNED
HEDGED = Modality.HEDGED
OPINION = Modality.OPINION
CONDITIONAL = Modality.CONDITIONAL


def attacks(number, actor=TTP, /, **slots):
    """State a count of attacks: an integer or a quantity."""
    quantity = number if isinstance(number, Quantity) else exactly(number, "attack")
    figure = f"{quantity.value:g}" if quantity.value is not None else "some"
    slots.setdefault("period", JULY)
    text = f"{actor[0]} carried out {figure} attacks."
    return say(
        text,
        actor,
        "carried out/carry out",
        (f"{figure} attacks", "attack"),
        quantity=quantity,
        **slots,
    )


def killed(number, place="Kabul", /, **slots):
    """State a toll in the passive: an integer or a quantity."""
    quantity = number if isinstance(number, Quantity) else exactly(number, "people", "killed")
    figure = f"{quantity.value:g}" if quantity.value is not None else "some"
    event = slots.pop("event", "blast")
    text = f"{figure} people were killed in the {event}" + (f" in {place}." if place else ".")
    return say(
        text,
        (f"{figure} people", "people"),
        "were killed/kill",
        passive=True,
        quantity=quantity,
        place=place,
        complements=((f"the {event}", event),),
        **slots,
    )


def founded_in(number, /, **slots):
    """State in which year the TTP was founded."""
    text = f"The TTP was founded in {number}."
    return say(text, TTP, "was founded/found", passive=True, period=year(number), **slots)


ANNA = ("Anna Vole", "vole", "Anna Vole")


def did(verb, object_=None, /, subject=ANNA, **slots):
    """State plainly that somebody did something; complements as (preposition, phrase) pairs."""
    extra = slots.pop("with_", ())
    words = [subject[0] if isinstance(subject, tuple) else subject, verb.partition("/")[0]]
    words += [object_[0] if isinstance(object_, tuple) else object_] if object_ else []
    words += [f"{before} {phrase}" for before, phrase in extra]
    complements = tuple(phrase for _, phrase in extra)
    return say(" ".join(words) + ".", subject, verb, object_, complements=complements, **slots)
