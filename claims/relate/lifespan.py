"""What happens once, and what cannot come before it: orders in time that exclude each other."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from claims.model import Modality, Part, Polarity, Statement
from claims.relate.lexicon import predicate_class
from claims.relate.roles import core_predicate, roles
from claims.relate.slot import Outcome, Slot
from claims.relate.verbs import SYMMETRIC

EARLIEST = 10
"""Years before a founding within which an act of the founded is looked for."""

_FOUNDING = "found"
_ACTS = frozenset(
    "sign attack strike agree pledge seize join kill win lose claim perform abduct clash meet "
    "negotiate threaten surrender declare bomb recruit".split()
)
_TOGETHER = SYMMETRIC - {"marry", "divorce"}
_PARTNER = re.compile(r"\bwith (?:the )?(?P<name>[A-Z].*)")


@dataclass(frozen=True, slots=True)
class Act:
    """Who took part in an act, and the day after it ended."""

    names: frozenset[str]
    ended: date


def lifespans(a: Statement, b: Statement) -> Slot:
    """Compare the beginning of an actor with its acts.

    What was founded in 2007 signed nothing in 2004.
    """
    for founding, act in ((a, b), (b, a)):
        begun, done = founded(founding), acted(act)
        if begun is not None and done is not None and _is_before(done, begun):
            detail = f"{begun[0]} acted before it was founded"
            return Slot("lifespan", Outcome.CLASH, detail)
    return Slot("lifespan", Outcome.UNKNOWN)


def _is_before(done: Act, begun: tuple[str, date]) -> bool:
    near = begun[1].year - done.ended.year <= EARLIEST
    return begun[0] in done.names and done.ended <= begun[1] and near


def founded(statement: Statement) -> tuple[str, date] | None:
    """Return who was founded and the first day it can have been; None for other statements."""
    if predicate_class(statement.predicate.lemma) != _FOUNDING or not _is_fact(statement):
        return None
    period, name = statement.period, _entity(roles(statement).patient)
    if name is None or period is None or period.start is None:
        return None
    return name, period.start


def acted(statement: Statement) -> Act | None:
    """Return who acted and the day after the act ended; None where it is no dated act.

    With whom something is signed or agreed acts as well.
    """
    if predicate_class(core_predicate(statement)) not in _ACTS or not _is_fact(statement):
        return None
    period = statement.period
    if period is None or period.end is None:
        return None
    names = (_entity(roles(statement).agent), *_partners(statement))
    return Act(frozenset(name for name in names if name is not None), period.end)


def _partners(statement: Statement) -> Iterator[str | None]:
    """Yield with whom something is done that two do together."""
    if predicate_class(core_predicate(statement)) not in _TOGETHER:
        return
    for part in statement.complements:
        if part.entity is not None and f"with {part.text}" in statement.text:
            yield part.entity
    inside = _PARTNER.search(statement.object.text) if statement.object is not None else None
    if inside is not None:
        yield inside["name"]


def lifespan_keys(statement: Statement) -> set[str]:
    """Return the keys by which a founding meets the acts of the years before it."""
    begun, done = founded(statement), acted(statement)
    found: set[str] = set()
    if begun is not None:
        name, day = begun
        found |= {f"life|{name}|{year}" for year in range(day.year - EARLIEST, day.year + 1)}
    if done is not None:
        found |= {f"life|{name}|{done.ended.year}" for name in done.names}
    return found


def _is_fact(statement: Statement) -> bool:
    return statement.polarity is Polarity.AFFIRMED and statement.modality is Modality.ASSERTED


def _entity(part: Part | None) -> str | None:
    return part.entity if part is not None else None
