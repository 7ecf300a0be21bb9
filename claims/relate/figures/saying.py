"""One plain sentence that names two figures and what they answer."""

from claims.model import RelationKind
from claims.relate.context import order
from claims.relate.figures.asked import COUNT, DURATION, NUMBER, SENTENCE
from claims.relate.figures.figure import Figure
from claims.relate.judgement import Judgement
from claims.relate.verbs import TOLL_ROLES
from claims.relate.wording import figure_words, plural

_DAY = 86400.0
_LENGTHS = ((365.25 * _DAY, "year"), (_DAY, "day"), (3600.0, "hour"), (60.0, "minute"))


def explain(judgement: Judgement, a: Figure, b: Figure) -> str:
    """Return the sentence that puts both figures beside each other, the earlier one first."""
    first, second = (b, a) if order(a.statement, b.statement) == 1 else (a, b)
    left, right, what = figure_text(first), figure_text(second), _what(first)
    left = left[:1].upper() + left[1:]
    if judgement.kind is RelationKind.CONTRADICTS:
        return f"{left} against {right} ({what})."
    if judgement.kind is RelationKind.UPDATES:
        return f"{left}, at another time {right} ({what})."
    return (
        f"Both say {right} ({what})."
        if left.lower() == right.lower()
        else (f"{left} and {right} agree ({what}).")
    )


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
