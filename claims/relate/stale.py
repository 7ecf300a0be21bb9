"""Repeats of a figure that its own source has corrected meanwhile: no further witness."""

from collections.abc import Collection, Iterator, Mapping

from claims.model import Statement
from claims.relate.answer import answer_text
from claims.relate.context import order
from claims.relate.intervals import interval
from claims.relate.revised import is_revision
from claims.relate.witness import innermost_speaker, same_witness

Pair = tuple[int, int]


def stale_claims(statements: Mapping[int, Statement], updates: Collection[Pair]) -> dict[int, int]:
    """Return the claims that repeat a figure after its source corrected it, with the correction.

    ``updates`` are the pairs of claims of which one is the later state of the
    other. Who names a speaker of their own does not merely repeat.
    """
    found: dict[int, int] = {}
    for old, new in _corrections(statements, updates):
        for number, statement in statements.items():
            if number not in (old, new) and _repeats(
                statement, statements[old], correction=statements[new]
            ):
                found[number] = min(new, found.get(number, new))
    return found


def _corrections(statements: Mapping[int, Statement], updates: Collection[Pair]) -> Iterator[Pair]:
    """Yield the corrected and the correcting claim of each pair of figures of one source."""
    for pair in updates:
        for old, new in (pair, pair[::-1]):
            if old in statements and new in statements:
                earlier, later = statements[old], statements[new]
                if order(earlier, later) == -1 and _corrects(later, earlier):
                    yield old, new


def _corrects(later: Statement, earlier: Statement) -> bool:
    if earlier.quantity is None or later.quantity is None or not same_witness(earlier, later):
        return False
    if is_revision(later):
        return True
    before, after = interval(earlier.quantity), interval(later.quantity)
    return before is not None and after is not None and after.middle < before.middle


def _repeats(statement: Statement, old: Statement, *, correction: Statement) -> bool:
    if order(correction, statement) != -1 or answer_text(statement) != answer_text(old):
        return False
    return innermost_speaker(statement) is None or same_witness(statement, old)
