"""The event slot: what happened, by which two tolls can be known to be of one event."""

from claims.model import Statement
from claims.relate.lexicon import events_among, kind_of, noun_class, widest_class
from claims.relate.other_events import other_events
from claims.relate.roles import counted_part, parts
from claims.relate.slot import Outcome, Slot
from claims.relate.tolls import is_toll
from claims.relate.words import content_words


def events(a: Statement, b: Statement) -> Slot:
    """Compare the kinds of event that are named; a quake and a bombing part two tolls."""
    left, right = event_classes(a), event_classes(b)
    if not left or not right:
        return Slot("event", Outcome.UNKNOWN)
    further = (other_events(a.text) ^ other_events(b.text)) & left & right
    if further:
        return Slot("event", Outcome.DIFFERENT, f"one is another {min(further)}")
    if left & right:
        return Slot("event", Outcome.SAME, min(left & right))
    if any(kind_of(x, y) or kind_of(y, x) for x in left for y in right):
        return Slot("event", Outcome.COMPATIBLE, f"{min(left)} / {min(right)}")
    outcome = Outcome.DIFFERENT if is_toll(a) and is_toll(b) else Outcome.UNKNOWN
    return Slot("event", outcome, f"{min(left)} and {min(right)}")


def event_classes(statement: Statement) -> frozenset[str]:
    """Return the classes of the events a statement names, without what it counts."""
    counted = counted_part(statement)
    words = set(statement.terms)
    for part in parts(statement):
        if part is not counted:
            words |= content_words(part.text)
    found = events_among(words)
    return found - {noun_class(counted.head)} if counted is not None else found


def event_families(statement: Statement) -> frozenset[str]:
    """Return the widest classes of the events a statement names, for finding candidates."""
    return frozenset(widest_class(name) for name in event_classes(statement))
