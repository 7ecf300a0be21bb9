"""Which of two unlike figures is the later state of one total, and which contradict each other."""

import re

from claims.model import Modality, RelationKind
from claims.relate.context import order
from claims.relate.figures.amounts import ratio
from claims.relate.figures.asked import COUNT
from claims.relate.figures.event import sameness
from claims.relate.figures.figure import Figure
from claims.relate.revised import is_revision
from claims.relate.tolls import is_rise
from claims.relate.updates import Development
from claims.relate.verbs import TOLL_ROLES
from claims.relate.witness import same_witness

LIKE = 0.6
"""Share of common words from which on two undated sentences are versions of one."""

FARTHEST = 10.0
"""Ratio up to which two tolls of unknown order may be states of one."""

SHRINKING = frozenset({"missing", "trapped", "stranded"})
"""What people are only for a while, so that their number falls as well as rises."""

_CRIME = re.compile(
    r"\b(?:sho(?:t|ot|oting|ots)|opened fire|gunm[ae]n|stabb\w+|murder\w*|workplace|rampage)\b",
    re.IGNORECASE,
)
_AS_OF = re.compile(r"\b[Aa]s of\b")
_DISASTER = re.compile(
    r"\b(?:(?:earth)?quakes?|temblors?|tremors?|aftershocks?|floods?|flooding|landslides?|mudslides?"
    r"|cyclones?|hurricanes?|typhoons?|tornado(?:es)?|tsunami|wildfires?|eruption|outbreak|epidemic"
    r"|riots?|rioting)\b",
    re.IGNORECASE,
)
_NEAR = 60
"""How many characters in front of a figure may tell that it is expected."""

_GROWN = re.compile(
    r"\b(?:rose|rises|risen|climb(?:s|ed)|jump(?:s|ed)|grew|grown|has reached|passed|topped"
    r"|surpassed|exceeded)\b",
    re.IGNORECASE,
)
_STATE = re.compile(
    r"\b(?:so far|to date|now|by now|has (?:now )?(?:risen|reached|climbed|grown))\b",
    re.IGNORECASE,
)
_FORECAST = re.compile(
    r"\b(?:expect(?:s|ed)?|forecasts?|predict(?:s|ed)?|project(?:s|ed)|will|set to|is likely to)\b",
    re.IGNORECASE,
)
_CONTRADICTS, _UPDATES = RelationKind.CONTRADICTS, RelationKind.UPDATES
_UNRELATED = RelationKind.UNRELATED


def development_of(a: Figure, b: Figure) -> Development:
    """Judge two figures for one question that cannot both be true of one moment.

    A forecast is updated by its outcome, a figure by the correction of its own
    source. Of tolls the later and higher one is the next state. Where it is not
    known which came first, two reports in their own words are two states of a
    toll that grows; two versions of one sentence, and the tolls of a crime,
    which do not grow, contradict each other.
    """
    first, second = a.statement, b.statement
    known = order(first, second)
    if is_forecast(a) != is_forecast(b):
        return _outcome(a, b, known)
    later = second if known in {None, -1} else first
    if known in {-1, 1} and (is_revision(later) or same_witness(first, second)):
        return Development(_UPDATES, "time:later")
    if a.asked in TOLL_ROLES or _is_running(a, b) or (unfolds(a, b) and a.asked == COUNT):
        return _tolls(a, b, known)
    return Development(_CONTRADICTS, "time:same")


def _outcome(a: Figure, b: Figure, known: int | None) -> Development:
    """Judge a forecast and what came of it; what is forecast afterwards is of another time."""
    if known in {-1, 1} and is_forecast(b if known == -1 else a):
        return Development(_UNRELATED, "modality:different")
    if known == 0:
        return Development(_CONTRADICTS, "time:same")
    return Development(_UPDATES, "modality:outcome")


def _is_running(a: Figure, b: Figure) -> bool:
    """Say whether one of two counts is said to be the state of a total."""
    counted = a.asked == COUNT
    return counted and any(_STATE.search(f.sentence) is not None for f in (a, b))


def next_state(a: Figure, b: Figure) -> bool:
    """Say whether figures that agree are all the same two states, an outcome after a forecast.

    Two open bounds of a toll of which the later is higher are two states
    ("more than 600", "more than 680").
    """
    known = order(a.statement, b.statement)
    if a.quantity == b.quantity:
        return False
    lower, higher = sorted((a, b), key=_size)
    if known not in {-1, 1}:
        return _has_risen(higher) and not _has_risen(lower) and _size(lower)[0] < _size(higher)[0]
    earlier, later = (a, b) if known == -1 else (b, a)
    if is_forecast(earlier) and not is_forecast(later):
        return True
    bounds = earlier.quantity.high is None and later.quantity.high is None
    return bounds and a.asked in TOLL_ROLES and _size(earlier) < _size(later)


def _has_risen(figure: Figure) -> bool:
    """Say whether a toll is said to have grown beyond what it was."""
    return figure.asked in TOLL_ROLES and _GROWN.search(figure.before[-_NEAR:]) is not None


def _tolls(a: Figure, b: Figure, known: int | None) -> Development:
    lower, higher = sorted((a, b), key=_size)
    rises = is_rise(higher.statement) and not is_rise(lower.statement)
    if a.asked in SHRINKING and known != 0:
        return Development(_UPDATES, "time:later")
    if known in {-1, 1}:
        grown = (a if known == -1 else b) is lower
        return Development(
            _UPDATES if grown else _CONTRADICTS, "time:later" if grown else "figure:lower"
        )
    if rises:
        return Development(_UPDATES, "figure:risen")
    grows = not _is_final(a, b) and (known is None or unfolds(a, b))
    if grows and sameness(a, b) < LIKE:
        near = ratio(a.quantity, b.quantity) <= FARTHEST
        return Development(_UPDATES if near else _UNRELATED, "time:unknown")
    return Development(_CONTRADICTS, "time:same")


def _is_final(a: Figure, b: Figure) -> bool:
    """Say whether a toll is that of a crime or of one day, and so does not grow between reports."""
    sentences = (a.sentence, b.sentence)
    return any(_CRIME.search(s) for s in sentences) or all(_AS_OF.search(s) for s in sentences)


def unfolds(a: Figure, b: Figure) -> bool:
    """Say whether a disaster is told of, whose tolls change within a day."""
    return bool(_DISASTER.search(a.sentence) or _DISASTER.search(b.sentence))


def is_forecast(figure: Figure) -> bool:
    """Say whether a figure is expected: by the mood of its claim or by words in front of it."""
    if figure.statement.modality is Modality.PLANNED:
        return True
    return _FORECAST.search(figure.before[-_NEAR:]) is not None


def _size(figure: Figure) -> tuple[float, str]:
    quantity = figure.quantity
    known = [x for x in (quantity.value, quantity.low, quantity.high) if x is not None]
    return (known[0] if known else 0.0, figure.sentence)
