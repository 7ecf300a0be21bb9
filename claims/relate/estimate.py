"""What the figures of a dispute come to: the lowest, the best supported, the highest."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from datetime import date

from claims.model import ClaimView, Estimate, Quantity, Side, Statement
from claims.relate.polarity import is_denied
from claims.relate.wording import number_words

_Told = tuple[ClaimView, Quantity]


def estimate(sides: Sequence[Side], statements: Mapping[int, Statement]) -> Estimate | None:
    """Return the low, best and high figure of a question; None where its answers are no figures.

    Best is the figure behind which most independent witnesses stand, of equal
    ones the most recently published. Denied and computed figures, and those in
    another unit than most, are left out.
    """
    told = [
        (claim, quantity)
        for side in sides
        for claim in side.claims
        if (quantity := _figure(statements.get(claim.id))) is not None
    ]
    units = [quantity.unit for _, quantity in told]
    unit = max(units, key=units.count, default=None)
    told = [(claim, quantity) for claim, quantity in told if quantity.unit == unit]
    if len({_value(quantity) for _, quantity in told}) < 2:
        return None
    low = min(_first(quantity.low, quantity.value) for _, quantity in told)
    high = max(_first(quantity.high, quantity.value) for _, quantity in told)
    best = _best(told, sides)
    words = tuple(number_words(figure, unit) for figure in (low, best, high))
    return Estimate(low=low, best=best, high=high, unit=unit, words=words)


def _figure(statement: Statement | None) -> Quantity | None:
    if statement is None or statement.derived or is_denied(statement):
        return None
    quantity = statement.quantity
    return None if quantity is None or quantity.value is None else quantity


def _first(bound: float | None, value: float | None) -> float:
    return bound if bound is not None else _known(value)


def _known(value: float | None) -> float:
    return 0.0 if value is None else value


def _value(quantity: Quantity) -> float:
    return _known(quantity.value)


def _best(told: Sequence[_Told], sides: Sequence[Side]) -> float:
    witness = {
        claim: (place, number)
        for place, side in enumerate(sides)
        for number, one in enumerate(side.witnesses)
        for claim in one.claims
    }
    behind: dict[float, set[object]] = defaultdict(set)
    last: dict[float, date] = {}
    for claim, quantity in told:
        figure = _value(quantity)
        behind[figure].add(witness.get(claim.id, claim.id))
        last[figure] = max(last.get(figure, date.min), claim.published or date.min)
    return max(behind, key=lambda figure: (len(behind[figure]), last[figure], figure))
