"""A figure at its place in the text that holds it."""

import re
from dataclasses import replace

from claims.model import Quantity, Span, Statement
from claims.relate.figures.asked import NUMBER, asked_of
from claims.relate.figures.figure import Figure
from claims.relate.figures.standing import is_outdated, is_part
from claims.relate.lexicon import role_name, role_of_noun

_END = re.compile(r"[.!?]['\"”’]?\s+(?=['\"“‘]?[A-Z])")


def figure_at(text: str, span: Span, quantity: Quantity, statement: Statement) -> Figure:
    """Return the figure that stands at ``span`` of a text, read with the sentence around it.

    ``statement`` is the claim that holds the figure; where its own text is empty,
    the sentence stands for it.
    """
    sentence = _sentence(text, span)
    written = sentence.of(text)
    start, end = span.start - sentence.start, span.end - sentence.start
    before, after = written[:start], written[end:]
    return Figure(
        quantity=quantity,
        asked=_asked(quantity, (before, after), statement),
        statement=replace(statement, text=written, quantity=quantity),
        start=start,
        end=end,
        clause=statement.text or written,
        part=is_part(before, after),
        outdated=is_outdated(before, after),
    )


def _asked(quantity: Quantity, around: tuple[str, str], statement: Statement) -> str:
    """Return what a figure answers; of "the arrests rose to 42" the subject says it."""
    asked = asked_of(quantity, *around)
    role = role_of_noun(statement.subject.head) if asked == NUMBER else None
    return role_name(role) if role is not None else asked


def _sentence(text: str, span: Span) -> Span:
    """Return the sentence around a figure, without the space around it."""
    breaks = [found.end() for found in _END.finditer(text)]
    start = max((at for at in breaks if at <= span.start), default=0)
    end = min((at for at in breaks if at >= span.end), default=len(text))
    whole = text[start:end]
    lead = len(whole) - len(whole.lstrip())
    return Span(start + lead, start + len(whole.rstrip()))
