"""The polarity slot: affirmed or denied."""

from claims.model import Polarity, Statement
from claims.relate.slot import Outcome, Slot


def is_denied(statement: Statement) -> bool:
    """Say whether the speaker denies the proposition, or counts none ("no weapons")."""
    none_counted = statement.quantity is not None and statement.quantity.high == 0
    return (statement.polarity is Polarity.DENIED) != none_counted


def polarities(a: Statement, b: Statement) -> Slot:
    """Compare affirmation with denial; a count of zero denies that there was any."""
    left, right = is_denied(a), is_denied(b)
    if left != right:
        return Slot("polarity", Outcome.CLASH, "affirmed against denied")
    return Slot("polarity", Outcome.SAME, "denied" if left else "affirmed")
