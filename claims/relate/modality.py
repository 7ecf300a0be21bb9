"""The modality slot: what is asserted can clash, what is imagined cannot."""

from claims.model import Modality, Statement
from claims.relate.slot import Outcome, Slot

_ASSERTS_NOTHING = frozenset({Modality.CONDITIONAL, Modality.OPINION})


def modalities(a: Statement, b: Statement) -> Slot:
    """Compare how both are put.

    Conditions and opinions answer no question of fact, so they part the two. A
    plan and a later assertion are compatible: the outcome may update the plan.
    A hedge is weaker than an assertion and still counts. A question is no claim.
    """
    left, right = a.modality, b.modality
    if left in _ASSERTS_NOTHING or right in _ASSERTS_NOTHING:
        return Slot("modality", Outcome.DIFFERENT, f"{left.value} and {right.value}")
    if a.text.endswith("?") or b.text.endswith("?"):
        return Slot("modality", Outcome.DIFFERENT, "a question asserts nothing")
    if left is right:
        return Slot("modality", Outcome.SAME, left.value)
    return Slot("modality", Outcome.COMPATIBLE, f"{left.value} and {right.value}")


def is_forecast(a: Statement, b: Statement) -> bool:
    """Say whether exactly one of the two is a plan or forecast."""
    return (a.modality is Modality.PLANNED) != (b.modality is Modality.PLANNED)
