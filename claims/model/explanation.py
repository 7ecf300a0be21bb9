"""Why two claims are related or not, slot by slot."""

from dataclasses import dataclass

from claims.model.review import ReviewView
from claims.model.verdict import SlotView, Verdict
from claims.model.view import ClaimDetail


@dataclass(frozen=True, slots=True)
class Explanation:
    """How two claims compare: the verdict, every slot that led to it, and their keys.

    ``parted`` names the first slot that makes them answer different questions,
    None where none does. ``not_compared`` says why linking never compares the
    two, None where it does. ``ids`` are None for texts outside a database.
    """

    texts: tuple[str, str]
    verdict: Verdict
    slots: tuple[SlotView, ...]
    keys: tuple[tuple[str, ...], tuple[str, ...]]
    parted: str | None = None
    not_compared: str | None = None
    ids: tuple[int, int] | None = None

    @property
    def shared_keys(self) -> tuple[str, ...]:
        """The keys that both have."""
        return tuple(key for key in self.keys[0] if key in self.keys[1])


@dataclass(frozen=True, slots=True)
class RelationDetail:
    """A stored relation with both claims in their sentences and the slots compared anew.

    ``verdict`` is the judgement as it is stored.
    """

    id: int
    verdict: Verdict
    a: ClaimDetail
    b: ClaimDetail
    slots: tuple[SlotView, ...]
    reviews: tuple[ReviewView, ...] = ()
