"""Figures made by hand from a sentence that marks its figure with brackets."""

from dataclasses import replace

from claims.model import Comparator, Part, Predicate, Quantity, Statement
from claims.relate.figures.asked import asked_of
from claims.relate.figures.figure import Figure
from claims.relate.figures.standing import is_outdated, is_part


def figure(marked: str, **known: object) -> Figure:
    """Return the figure in brackets: ``figure("killed [12] people", counts="person")``."""
    before, _, rest = marked.partition("[")
    written, _, after = rest.partition("]")
    value = float(written.replace(",", ""))
    plain = Quantity(value, value, value)
    quantity = replace(plain, **dict(known))  # type: ignore[arg-type]
    text = before + written + after
    statement = Statement(text, Part("", (), ""), Predicate("", "", ()), quantity=quantity)
    return Figure(
        quantity,
        asked_of(quantity, before, after),
        statement,
        len(before),
        len(before) + len(written),
        clause=text,
        part=is_part(before, after),
        outdated=is_outdated(before, after),
    )


def about(value: float) -> Quantity:
    """Return a figure of which only about the tenth part is sure."""
    return Quantity(value, value * 0.5, value * 1.5, Comparator.ABOUT)
