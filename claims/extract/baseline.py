"""A level that a text gives beside the one it states."""

from dataclasses import dataclass

from claims.model import Quantity


@dataclass(frozen=True, slots=True)
class Baseline:
    """An earlier level: its quantity, the mention it comes from, its time and whether computed.

    ``time`` is None where the text does not date it. ``later`` says that it is
    what a change arrived at ("halved from 40"). ``compared`` are the tokens
    that only compare the two levels.
    """

    quantity: Quantity
    mention: int
    time: int | None
    derived: bool
    later: bool = False
    compared: range = range(0)
