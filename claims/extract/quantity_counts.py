"""What a figure counts, and what happened to it, from the dependency parse."""

import re

from claims.extract.quantity_change import change_role
from claims.extract.quantity_noun import (
    counts_strong,
    noun_counted,
    noun_lemma,
    of_object,
    plural_said,
    role_named,
)
from claims.extract.quantity_placed import PlacedFigure
from claims.extract.quantity_role import role_of_noun, role_of_number
from claims.extract.quantity_roles import COLLECTIVES, NOUN_ROLES
from claims.extract.quantity_whole import (
    Counted,
    Last,
    inherited,
    inherited_role,
    role_of_whole,
    role_shared,
    role_shared_by,
)
from claims.model import Comparator
from claims.normalise.unit import PERCENT, SHARE
from claims.syntax import Token, TokenSpan

_NUMBER_NOUNS = frozenset({"number", "total", "count", "tally"})
_PERSON = "person"
_MAGNITUDE = "magnitude"
_MAGNITUDE_OF = re.compile(
    r"(?<!order of )\bmagnitude"
    r"(?:-|\s(?:(?:of|at|was|is|to)\s)?(?:(?:about|around|at least|nearly)\s)?)\Z",
    re.IGNORECASE,
)
_ON_RICHTER = re.compile(
    r"\s?(?:points? |degrees? )?on the (?:open-ended )?Richter\b", re.IGNORECASE
)
"""What stands before and behind a figure that tells how strong an earthquake was."""

_LEAST_CROWD = 10
"""Fewer make no crowd: "a force of 6.0" is that of an earthquake."""


def counted_by(placed: PlacedFigure, last: Last) -> Counted:
    """Say what a figure counts; ``last`` is the figure before it, which it may take after.

    Money, measures and bills ("a few $20s") count nothing. "others" and figures without a noun take
    the noun of the figure before them in the sentence, else a person where
    their role is one of people.
    """
    return Counted(_MAGNITUDE) if _is_magnitude(placed) else _counted(placed, last)


def _counted(placed: PlacedFigure, last: Last) -> Counted:
    tokens, unit = placed.tokens, placed.figure.quantity.unit
    if (role := change_role(placed)) is not None:
        return Counted(_changed(tokens, last) if unit is None else None, role)
    if placed.aged or (unit is not None and unit not in (PERCENT, SHARE)):
        return Counted()
    if counts_strong(tokens):
        return Counted(_PERSON)
    noun = noun_counted(tokens)
    if noun is not None:
        return Counted() if noun.text[0].isdigit() else _with_noun(tokens, noun, last)
    if unit is not None:
        return Counted(None, role_of_number(tokens))
    return _without_noun(placed, last)


def _is_magnitude(placed: PlacedFigure) -> bool:
    figure = placed.figure
    before = placed.text[max(figure.start - 30, 0) : figure.start]
    return bool(_MAGNITUDE_OF.search(before) or _ON_RICHTER.match(placed.text, figure.end))


def _changed(tokens: TokenSpan, last: Last) -> str | None:
    """Return the noun that a difference counts, its own or that of the figure before."""
    noun = noun_counted(tokens)
    if noun is None:
        return inherited(tokens, last)
    lemma = noun_lemma(noun)
    return lemma if lemma != "point" else None


def _with_noun(tokens: TokenSpan, noun: Token, last: Last) -> Counted:
    role = role_of_noun(noun, tokens)
    lemma = noun_lemma(noun)
    if lemma in NOUN_ROLES:
        return Counted(_PERSON, NOUN_ROLES[lemma])
    if named := role_named(noun):
        said = plural_said(tokens)
        return Counted(noun_lemma(said) if said is not None else _PERSON, named)
    if noun.lower_ in ("others", "other", "more"):
        return Counted(inherited(tokens, last) or _PERSON, role or role_shared(tokens, last))
    return Counted(lemma, role or role_shared_by(noun, last) or role_of_whole(tokens, noun, last))


def _without_noun(placed: PlacedFigure, last: Last) -> Counted:
    tokens = placed.tokens
    role = role_of_number(tokens)
    if role is not None:
        return Counted(_PERSON if not last or last[1].role else _of_people(tokens, last), role)
    if (subject := _number_of(tokens.root)) is not None:
        return _with_noun(tokens, subject, last)
    if _counts_people(placed):
        return Counted(_PERSON, inherited_role(tokens, last))
    return Counted(inherited(tokens, last), inherited_role(tokens, last))


def _number_of(number: Token) -> Token | None:
    """Return what a stated number is of: "the number of attacks rose to 33"."""
    for ancestor in list(number.ancestors)[:4]:
        if ancestor.pos_ in ("VERB", "AUX"):
            subjects = [c for c in ancestor.children if c.dep_ in ("nsubj", "nsubjpass")]
            named = next((c for c in subjects if c.lemma_.lower() in _NUMBER_NOUNS), None)
            return of_object(named) if named is not None else None
    return None


def _counts_people(placed: PlacedFigure) -> bool:
    """Say whether a bare figure is one of people: "an army of 60,000", "thousands fled"."""
    tokens = placed.tokens
    number = tokens.root
    value = placed.figure.quantity.value
    if number.dep_ == "pobj" and number.head.lower_ == "of":
        gathers = number.head.head.lemma_.lower() in COLLECTIVES
        return gathers and value is not None and value >= _LEAST_CROWD
    vague = placed.figure.quantity.comparator is Comparator.VAGUE
    acts = number.dep_ in ("nsubj", "nsubjpass") and number.head.lemma_ != "be"
    return vague and number.tag_ == "NNS" and acts


def _of_people(tokens: TokenSpan, last: tuple[TokenSpan, Counted]) -> str:
    noun = inherited(tokens, last)
    return noun if noun and last[1].role else _PERSON
