"""Find the figures of a parsed text, with what they count and what happened to it."""

from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import replace

from claims.extract.quantity_age import stated_age
from claims.extract.quantity_context import is_no_quantity
from claims.extract.quantity_counts import counted_by
from claims.extract.quantity_metres import in_metres
from claims.extract.quantity_part import is_part_of_whole
from claims.extract.quantity_placed import PlacedFigure
from claims.extract.quantity_whole import Counted, Last
from claims.extract.time import find_times
from claims.model import Comparator, Quantity, QuantityMention, Span, TimeMention
from claims.normalise.figure import FigureMatch
from claims.normalise.quantity import scan_quantities
from claims.syntax import Doc


def find_quantities(
    doc: Doc, *, times: tuple[TimeMention, ...] | None = None
) -> tuple[QuantityMention, ...]:
    """Find the quantities of a text, in order and without overlaps.

    ``times`` are the time expressions already found in the same text, whose
    figures are no quantities; None finds them here. The span holds comparator
    words, currency and unit; what is counted is the lemma in ``counts``. Where
    whole things are counted, "more than 12" has a ``low`` of 13.
    """
    text = doc.text
    taken = _taken(doc, times)
    figures = list(scan_quantities(text, taken=taken))
    if not figures:
        return ()
    mentions: list[QuantityMention] = []
    last: Last = None
    for placed in _placed(doc, text, figures, taken=taken):
        counted = counted_by(placed, last)
        last = (placed.tokens, counted)
        mentions.append(_mention(placed, counted))
    return tuple(mentions)


def _taken(doc: Doc, times: tuple[TimeMention, ...] | None) -> set[int]:
    found = find_times(doc, published=None) if times is None else times
    return {index for time in found for index in range(time.span.start, time.span.end)}


def _placed(
    doc: Doc, text: str, figures: list[FigureMatch], *, taken: set[int]
) -> Iterator[PlacedFigure]:
    starts = doc.starts
    for figure in figures:
        first = bisect_left(starts, figure.number + 1) - 1
        tokens = doc.span(first, bisect_left(starts, figure.end))
        lead = bisect_left(starts, figure.start + 1) - 1
        placed = PlacedFigure(text, tokens, figure, lead)
        aged = stated_age(placed)
        if aged is not None:
            yield aged
        elif not _is_time(text, figure, taken) and not is_no_quantity(placed):
            yield placed


def _is_time(text: str, figure: FigureMatch, taken: set[int]) -> bool:
    timed = figure.number in taken or figure.end - 1 in taken
    return timed and not is_part_of_whole(text, figure, taken)


def _mention(placed: PlacedFigure, counted: Counted) -> QuantityMention:
    figure = placed.figure
    span = Span(figure.start, figure.end)
    quantity = in_metres(placed, figure.quantity, counted)
    quantity = replace(quantity, counts=counted.counts, role=counted.role)
    return QuantityMention(span, span.of(placed.text), _whole(quantity))


def _whole(quantity: Quantity) -> Quantity:
    """Exclude the figure itself from "more than 12 people": the next whole number bounds it."""
    value = quantity.value
    if value is None or quantity.unit or not quantity.counts or value != int(value):
        return quantity
    if quantity.comparator is Comparator.MORE_THAN:
        return replace(quantity, low=value + 1)
    if quantity.comparator is Comparator.LESS_THAN:
        return replace(quantity, high=value - 1)
    return quantity
