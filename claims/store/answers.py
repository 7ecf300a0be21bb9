"""The answer that a claim gives to its question, in words."""

from claims.model import Comparator, Polarity, Quantity
from claims.normalise.asked import asks_yes_or_no
from claims.normalise.number_fraction import share_in_words
from claims.normalise.unit import SHARE

_LARGE = ((1e12, "trillion"), (1e9, "billion"), (1e6, "million"))
_TIGHT = ("%",)


def answer_of(
    quantity: Quantity | None,
    polarity: Polarity,
    *,
    surface: str | None = None,
    question: str | None = None,
) -> str:
    """Return a claim's answer: its figure, else yes or no, as its ``question`` asks.

    ``surface`` is the figure as written, which stands in for one without a number.

    >>> answer_of(Quantity(40, 40, None, Comparator.AT_LEAST), Polarity.AFFIRMED)
    'at least 40'
    >>> answer_of(None, Polarity.DENIED)
    'no'
    """
    if quantity is None or (question is not None and asks_yes_or_no(question)):
        return "yes" if polarity is Polarity.AFFIRMED else "no"
    figure = _figure(quantity) or surface or "some"
    affirmed = polarity is Polarity.AFFIRMED or " not " in (question or "")
    return figure if affirmed else f"not {figure}"


def _figure(quantity: Quantity) -> str | None:
    if quantity.comparator is Comparator.BETWEEN:
        return _range(quantity)
    if quantity.value is None:
        return None
    if quantity.unit == SHARE:
        figure = share_in_words(quantity.value)
    else:
        figure = _with_unit(number_in_words(quantity.value), quantity.unit)
    exact = quantity.comparator in {Comparator.EXACTLY, Comparator.VAGUE}
    return figure if exact else f"{quantity.comparator} {figure}"


def _range(quantity: Quantity) -> str | None:
    if quantity.low is None or quantity.high is None:
        return None
    numbers = f"{number_in_words(quantity.low)} to {number_in_words(quantity.high)}"
    return _with_unit(numbers, quantity.unit)


def _with_unit(figure: str, unit: str | None) -> str:
    if unit is None:
        return figure
    return f"{figure}{unit}" if unit in _TIGHT else f"{figure} {unit}"


def number_in_words(value: float) -> str:
    """Return a number as a newspaper writes it.

    >>> number_in_words(22_800_000), number_in_words(1400), number_in_words(2.5)
    ('22.8 million', '1,400', '2.5')
    """
    for size, name in _LARGE:
        if abs(value) >= size and round(value / size, 2) * size == value:
            return f"{value / size:,.2f}".rstrip("0").rstrip(".") + f" {name}"
    if value == int(value):
        return f"{int(value):,}"
    return f"{value:,.4f}".rstrip("0").rstrip(".")
