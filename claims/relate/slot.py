"""The outcome of comparing one slot of two statements."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from claims.model import Statement


class Outcome(StrEnum):
    """What one slot says of two statements.

    ``DIFFERENT`` means that they answer different questions, ``CLASH`` that
    they answer one question incompatibly, ``UNKNOWN`` that the slot cannot
    tell: what is not known is neither agreement nor conflict.
    """

    SAME = "same"
    COMPATIBLE = "compatible"
    UNKNOWN = "unknown"
    DIFFERENT = "different"
    CLASH = "clash"


@dataclass(frozen=True, slots=True)
class Slot:
    """One slot's outcome, with a short readable detail."""

    name: str
    outcome: Outcome
    detail: str = ""

    @property
    def code(self) -> str:
        """The reason code, ``slot:outcome``.

        >>> Slot("period", Outcome.SAME).code
        'period:same'
        """
        return f"{self.name}:{self.outcome.value}"

    @property
    def agrees(self) -> bool:
        """Whether the slot is the same or compatible on both sides."""
        return self.outcome in {Outcome.SAME, Outcome.COMPATIBLE}


Rule = Callable[[Statement, Statement], Slot]
"""A comparison of one slot; it gives the same outcome when its arguments are exchanged."""
