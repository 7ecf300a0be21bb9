"""The slots that tell whether two figures are of one event: times, ages, places, names."""

import re

from claims.model import Statement
from claims.relate.figures.amounts import amounts
from claims.relate.figures.figure import Figure
from claims.relate.figures.found import AGE
from claims.relate.figures.marks import Marks, marks_of, shared
from claims.relate.slot import Outcome, Slot
from claims.relate.tolls import LONGEST_EVENT
from claims.relate.words import content_words, share_of

_ONE_PERSON = 2
"""Years by which two reports of one person's age may differ."""

_FEW = 3
"""Below so many words, having most of them in common says little."""

_WIDE = re.compile(
    r"\b(?:nationwide|countrywide|worldwide|statewide|globally|in all|in total|altogether"
    r"|(?:across|throughout|around|in all of) the (?:country|nation|state|world|region|globe))\b",
    re.IGNORECASE,
)
_NARROW = re.compile(
    r"\b(?:in|at|near) (?:the|one|a) (?:\w+ )?(?P<part>capital|city|town|village|district|province"
    r"|county|suburb|region|north|south|east|west)\b",
    re.IGNORECASE,
)
_BACKGROUND = 30
"""Days before publication from which on an event is told as background."""


def times(a: Figure, b: Figure) -> Slot:
    """Compare the times told of; months and years count as written where no date is known.

    What one side puts into another month or year than it was written in is
    told as background, and is unknown of the other side.
    """
    if _apart(a.statement, b.statement):
        return Slot("period", Outcome.DIFFERENT, "at different times")
    if AGE in {a.asked, b.asked}:
        return Slot("period", Outcome.COMPATIBLE)
    left, right = _dates(a), _dates(b)
    for mine, other in ((left.years, right.years), (left.months, right.months)):
        if mine and other and not mine & other:
            return Slot("period", Outcome.DIFFERENT, f"{min(mine)} and {min(other)}")
    if _dated_alike(a.statement, b.statement) or left.years & right.years:
        return Slot("period", Outcome.SAME)
    if _is_background(a) != _is_background(b):
        return Slot("period", Outcome.UNKNOWN, "one is told of an earlier time")
    return Slot("period", Outcome.COMPATIBLE)


def _apart(a: Statement, b: Statement) -> bool:
    left, right = a.period, b.period
    if left is None or right is None or left.overlaps(right):
        return False
    starts = [period.start for period in (left, right) if period.start is not None]
    short = all((period.days or 0) <= LONGEST_EVENT for period in (left, right))
    near = len(starts) == 2 and abs((starts[0] - starts[1]).days) <= LONGEST_EVENT
    return not (short and near)


def _dated_alike(a: Statement, b: Statement) -> bool:
    return a.period is not None and b.period is not None and a.period.overlaps(b.period)


def _is_background(figure: Figure) -> bool:
    """Say whether a sentence puts its event into a month or year, and not into the news."""
    statement, marks = figure.statement, _dates(figure)
    if statement.published is None:
        return bool(marks.months or marks.years)
    period = statement.period
    if period is not None and period.end is not None:
        return (statement.published - period.end).days > _BACKGROUND
    month = f"{statement.published:%B}".lower()
    return bool(marks.months) and month not in marks.months


def _dates(figure: Figure) -> Marks:
    """Return the marks of the claim where that names a month or year, else of the sentence.

    What is derived from two figures of a sentence is of the whole sentence.
    """
    if figure.statement.derived:
        return _marks(figure)
    marks = marks_of(figure.clause)
    return marks if marks.months or marks.years else _marks(figure)


def ages(a: Figure, b: Figure) -> Slot:
    """Compare the ages of the people named: one of 36 years is not one of 61."""
    left, right = _marks(a).ages, _marks(b).ages
    if AGE in {a.asked, b.asked}:
        left, right = _own(a), _own(b)
    if not left or not right:
        return Slot("age", Outcome.UNKNOWN)
    if left & right:
        return Slot("age", Outcome.SAME)
    nearest = min(abs(mine - other) for mine in left for other in right)
    return Slot("age", Outcome.UNKNOWN if nearest <= _ONE_PERSON else Outcome.DIFFERENT)


def _own(figure: Figure) -> frozenset[float]:
    value = figure.quantity.value
    return frozenset() if value is None else frozenset({value})


def places(a: Figure, b: Figure) -> Slot:
    """Compare the places that the sentences put their events in."""
    left, right = _marks(a).places, _marks(b).places
    if not left or not right:
        return Slot("place", Outcome.UNKNOWN)
    common = shared(left, right | _marks(b).names) | shared(right, left | _marks(a).names)
    if common:
        return Slot("place", Outcome.SAME, min(common))
    return Slot("place", Outcome.UNKNOWN, f"{min(left)} and {min(right)}")


def scopes(a: Figure, b: Figure) -> Slot:
    """Compare how much is covered: a country and a city of it, its north and its south."""
    left, right = _parts(a), _parts(b)
    if left and right and not left & right and not amounts(a.quantity, b.quantity).agrees:
        return Slot("scope", Outcome.DIFFERENT, f"{min(left)} and {min(right)}")
    wide, other = _is_wide(a), _is_wide(b)
    narrow = _is_narrow(b if wide else a)
    if wide == other or not narrow or amounts(a.quantity, b.quantity).agrees:
        return Slot("scope", Outcome.UNKNOWN)
    return Slot("scope", Outcome.DIFFERENT, "part and whole")


def _parts(figure: Figure) -> frozenset[str]:
    """Return the parts of a country that the claim speaks of ("the north", "the capital")."""
    return frozenset(found["part"].lower() for found in _NARROW.finditer(figure.clause))


def _is_wide(figure: Figure) -> bool:
    return _WIDE.search(figure.clause) is not None


def _is_narrow(figure: Figure) -> bool:
    return bool(_marks(figure).places) or _NARROW.search(figure.clause) is not None


def countries(a: Figure, b: Figure) -> Slot:
    """Compare the countries that are named, also by their people and capitals."""
    left, right = _marks(a).countries, _marks(b).countries
    if not left or not right:
        return Slot("country", Outcome.UNKNOWN)
    common = left & right
    if common:
        return Slot("country", Outcome.SAME, min(common))
    return Slot("country", Outcome.UNKNOWN, f"{min(left)} and {min(right)}")


def names(a: Figure, b: Figure) -> Slot:
    """Compare the names in the two sentences; one in common ties them, none says little."""
    left, right = _marks(a).names, _marks(b).names
    common = shared(left | _marks(a).opening, right) | shared(right | _marks(b).opening, left)
    if common:
        return Slot("name", Outcome.SAME, min(common))
    detail = f"{min(left)} and {min(right)}" if left and right else ""
    return Slot("name", Outcome.UNKNOWN, detail)


def likeness(a: Figure, b: Figure) -> float:
    """Return how much of the shorter sentence's words the other has, from 0 to 1.

    A sentence of fewer than three such words is measured against the longer one.
    """
    left, right = content_words(a.sentence), content_words(b.sentence)
    if min(len(left), len(right)) < _FEW:
        return sameness(a, b)
    return share_of(left, right)


def sameness(a: Figure, b: Figure) -> float:
    """Return how many of all words of two sentences are common to both, from 0 to 1."""
    left, right = content_words(a.sentence), content_words(b.sentence)
    either = left | right
    return len(left & right) / len(either) if either else 0.0


def _marks(figure: Figure) -> Marks:
    return marks_of(figure.sentence)
