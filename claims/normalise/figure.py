"""A written figure at its place in a text."""

from dataclasses import dataclass

from claims.model import Quantity


@dataclass(frozen=True, slots=True)
class FigureMatch:
    """A written figure at its place; ``number`` is where its first digit or word stands.

    ``last`` is where its number ends, before unit and comparator words behind it.
    """

    start: int
    end: int
    number: int
    last: int
    quantity: Quantity
