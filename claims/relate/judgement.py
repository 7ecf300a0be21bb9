"""What a comparison found: the relation and the slots that led to it."""

from collections.abc import Iterable
from dataclasses import dataclass

from claims.model import Modality, RelationKind, Statement
from claims.relate.slot import Outcome, Rule, Slot

_WEIGHTS = {
    Outcome.SAME: 1.0,
    Outcome.COMPATIBLE: 0.8,
    Outcome.UNKNOWN: 0.5,
    Outcome.CLASH: 1.0,
    Outcome.DIFFERENT: 1.0,
}
_HEDGED = 0.8
_DERIVED = 0.9


@dataclass(frozen=True, slots=True)
class Judgement:
    """A relation, the slots that were compared, and codes of what else decided it."""

    kind: RelationKind
    slots: tuple[Slot, ...]
    notes: tuple[str, ...] = ()

    @property
    def codes(self) -> tuple[str, ...]:
        """All reason codes, in the order in which the slots were compared."""
        return (*(slot.code for slot in self.slots), *self.notes)

    def slot(self, name: str) -> Outcome:
        """Return the outcome of a slot; unknown where it was not compared."""
        found = (slot.outcome for slot in self.slots if slot.name == name)
        return next(found, Outcome.UNKNOWN)


def unrelated(slots: Iterable[Slot], *notes: str) -> Judgement:
    """Return the judgement that two statements answer different questions or cannot be compared."""
    return Judgement(RelationKind.UNRELATED, tuple(slots), notes)


def run_rules(rules: Iterable[Rule], a: Statement, b: Statement) -> list[Slot]:
    """Compare slot by slot, up to the first that parts the two questions."""
    slots: list[Slot] = []
    for rule in rules:
        slots.append(rule(a, b))
        if slots[-1].outcome is Outcome.DIFFERENT:
            break
    return slots


def parted(slots: list[Slot]) -> bool:
    """Say whether a slot has parted the two questions."""
    return bool(slots) and slots[-1].outcome is Outcome.DIFFERENT


def score_of(judgement: Judgement, a: Statement, b: Statement) -> float:
    """Return how plainly the slots agree or clash, from 0 to 1.

    The mean weight of the slots: same or clash 1, compatible 0.8, unknown 0.5;
    a hedge takes a fifth off, a derived claim a tenth.
    """
    slots = judgement.slots
    if not slots:
        return 0.0
    score = sum(_WEIGHTS[slot.outcome] for slot in slots) / len(slots)
    if judgement.kind is RelationKind.UNRELATED:
        return round(1.0 if slots[-1].outcome is Outcome.DIFFERENT else 1.0 - score, 3)
    if Modality.HEDGED in {a.modality, b.modality}:
        score *= _HEDGED
    if a.derived or b.derived:
        score *= _DERIVED
    return round(score, 3)
