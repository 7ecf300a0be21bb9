"""One plain sentence that names two figures and what they answer."""

from claims.model import RelationKind
from claims.relate.context import order
from claims.relate.figures.amounts import CURRENCIES_DIFFER
from claims.relate.figures.asked import COUNT, DURATION, NUMBER, SENTENCE
from claims.relate.figures.figure import Figure
from claims.relate.judgement import Judgement
from claims.relate.verbs import TOLL_ROLES
from claims.relate.wording import figure_words, plural

_DAY = 86400.0
_LENGTHS = ((365.25 * _DAY, "year"), (_DAY, "day"), (3600.0, "hour"), (60.0, "minute"))


def explain(judgement: Judgement, a: Figure, b: Figure) -> str:
    """Return the sentence that puts both figures beside each other, the earlier one first."""
    known = order(a.statement, b.statement)
    first, second = (b, a) if known == 1 else (a, b)
    left, right, what = figure_text(first), figure_text(second), _what(first)
    left = left[:1].upper() + left[1:]
    if judgement.kind is RelationKind.CONTRADICTS:
        return f"{left} against {right} ({what})."
    if judgement.kind is RelationKind.UPDATES:
        when = "at another time" if known in {None, 0} else "later"
        return f"{left}, {when} {right} ({what})."
    if left.lower() == right.lower():
        return f"Both say {right} ({what})."
    return f"{left} and {right} agree ({what}{_unconverted(judgement)})."


def _unconverted(judgement: Judgement) -> str:
    details = (slot.detail for slot in judgement.slots if slot.name == "quantity")
    return "; two currencies, not converted" if next(details, "") == CURRENCIES_DIFFER else ""


def figure_text(figure: Figure) -> str:
    """Return a figure in words, a length of time in the largest unit that fits."""
    quantity = figure.quantity
    if quantity.unit != "s" or quantity.value is None:
        return figure_words(quantity)
    seconds, name = next((one for one in _LENGTHS if quantity.value >= one[0]), (1.0, "second"))
    number = f"{quantity.value / seconds:.3g}"
    return f"{number} {name if number == '1' else plural(name)}"


def _what(figure: Figure) -> str:
    asked, counts = figure.asked, figure.quantity.counts
    if asked == COUNT and counts is not None:
        return plural(counts)
    if asked in TOLL_ROLES:
        return f"{plural(counts or 'person')} {asked}"
    return {SENTENCE: "time in prison", NUMBER: "a number", DURATION: "how long"}.get(asked, asked)
