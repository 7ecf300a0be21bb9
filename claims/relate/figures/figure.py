"""A figure of a text, with the question it answers and the statement that holds it."""

from dataclasses import dataclass

from claims.model import Quantity, Statement


@dataclass(frozen=True, slots=True)
class Figure:
    """One figure at its place ``[start, end)`` in a sentence.

    ``asked`` names the kind of question ("killed", "magnitude", "money").
    ``statement`` is the sentence with the figure as its quantity, and with the
    period, place, modality, speakers and date that are known of it; ``clause``
    is the claim that holds it, the sentence where there is none. ``part`` marks
    a figure that is said to be part of another ("15 of them"), ``outdated`` one
    that the text itself replaces ("not 43", "originally put at 4.4").
    """

    quantity: Quantity
    asked: str
    statement: Statement
    start: int
    end: int
    clause: str = ""
    part: bool = False
    outdated: bool = False

    @property
    def sentence(self) -> str:
        """The sentence in which the figure stands."""
        return self.statement.text

    @property
    def before(self) -> str:
        """What stands in front of the figure in its sentence."""
        return self.sentence[: self.start]

    @property
    def after(self) -> str:
        """What stands behind the figure in its sentence."""
        return self.sentence[self.end :]
