"""The sides of a dispute: the answers to one question, with what stands behind each."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import date
from itertools import chain, pairwise

from claims.model import ClaimView, Side, Statement, Witness
from claims.relate.answer import answer_text
from claims.relate.copied_wording import is_copied
from claims.relate.counted import counted_of
from claims.relate.intervals import interval
from claims.relate.stale import stale_claims
from claims.relate.witness import innermost_speaker, own_authors, witness, witness_name

Pair = tuple[int, int]

Bounds = Mapping[tuple[str, str | None, str | None], tuple[float, float]]
"""Between which values the figures of a group lie, by dimension, what is counted and its role."""

_YES_OR_NO = frozenset({"yes", "no"})
_OPEN_FIGURE = float("inf")


def sides(
    claims: Sequence[ClaimView],
    statements: Mapping[int, Statement],
    *,
    clashes: Collection[Pair],
    agreements: Collection[Pair],
    updates: Collection[Pair] = (),
) -> tuple[Side, ...]:
    """Group the claims of one question by answer, those with most witnesses first.

    Claims that agree share a side, claims that clash never do, even where a
    third agrees with both: it then stays with the one it is paired with first. Nor
    do figures that no one value fits, though "about 6" agrees with each.
    Sides with as many witnesses are ordered by their first publication.
    ``updates`` tell which claims were corrected, so that stale repeats do not count.
    """
    groups = _Groups(claims, clashes, statements)
    for left, right in sorted(tuple(sorted(pair)) for pair in agreements):
        groups.join(left, right)
    for left, right in _like_answers(claims, statements):
        groups.join(left, right)
    stale = stale_claims(statements, updates)
    found = [_side(group, statements, stale) for group in groups.members(claims)]
    return _with_statements(sorted(found, key=_place_in_order))


class _Groups:
    """Claims joined into groups that hold no two clashing ones."""

    def __init__(
        self,
        claims: Sequence[ClaimView],
        clashes: Collection[Pair],
        statements: Mapping[int, Statement],
    ) -> None:
        self._group = {claim.id: frozenset({claim.id}) for claim in claims}
        self._clashes = {frozenset(pair) for pair in clashes}
        self._common = {
            frozenset({claim.id}): _bounds(statements.get(claim.id)) for claim in claims
        }

    def join(self, left: int, right: int) -> None:
        """Join the groups of two claims, unless members of them clash."""
        if left not in self._group or right not in self._group:
            return
        mine, other = self._group[left], self._group[right]
        if mine is other or any(frozenset((x, y)) in self._clashes for x in mine for y in other):
            return
        common = _common(self._common[mine], self._common[other])
        if common is None and len(mine | other) > len({left, right}):
            return
        joined = mine | other
        self._group |= dict.fromkeys(joined, joined)
        self._common[joined] = self._common[mine] if common is None else common

    def members(self, claims: Sequence[ClaimView]) -> list[list[ClaimView]]:
        """Return the groups, each with its claims in the order given."""
        groups = dict.fromkeys(self._group.values())
        return [[claim for claim in claims if claim.id in group] for group in groups]


def _bounds(statement: Statement | None) -> Bounds:
    """Return between which values a figure lies, by what it is a figure of."""
    if statement is None or statement.quantity is None:
        return {}
    quantity, bounds = statement.quantity, interval(statement.quantity)
    if bounds is None:
        return {}
    return {(bounds.dimension, quantity.counts, quantity.role): (bounds.low, bounds.high)}


def _common(left: Bounds, right: Bounds) -> Bounds | None:
    """Return the bounds that two groups have in common; None where no one value fits both."""
    found = {**left, **right}
    for kind in left.keys() & right.keys():
        (one_low, one_high), (other_low, other_high) = left[kind], right[kind]
        low, high = max(one_low, other_low), min(one_high, other_high)
        if low > high:
            return None
        found[kind] = low, high
    return found


def _like_answers(claims: Sequence[ClaimView], statements: Mapping[int, Statement]) -> list[Pair]:
    """Return the neighbours among the claims with one and the same answer."""
    by_answer: dict[str, list[int]] = {}
    for claim in sorted(claims, key=lambda claim: claim.id):
        statement = statements.get(claim.id)
        if statement is not None:
            by_answer.setdefault(answer_text(statement), []).append(claim.id)
    return [pair for ids in by_answer.values() for pair in pairwise(ids)]


def _side(
    claims: list[ClaimView], statements: Mapping[int, Statement], stale: Collection[int]
) -> Side:
    told = [statements[claim.id] for claim in claims if claim.id in statements]
    answer = _answer(told) if told else claims[0].answer
    ordered = sorted(claims, key=lambda claim: (claim.published or date.max, claim.id))
    repeats = tuple(claim.id for claim in ordered if claim.id in stale)
    counting = [claim for claim in ordered if claim.id not in stale]
    return Side(answer, tuple(ordered), _witnesses(counting, statements), repeats)


def _answer(told: Sequence[Statement]) -> str:
    """Return the answer of the most precise claim of those that answer as most of them do.

    Figures of unlike things, beside claims without one, are not what is asked.
    """
    figures = [statement for statement in told if statement.quantity is not None]
    others = [statement for statement in told if statement.quantity is None]
    if others and len({counted_of(figure) for figure in figures}) == len(figures):
        figures = []
    if len(figures) > len(others):
        return answer_text(min(figures, key=_vagueness))
    answers = [answer_text(statement) for statement in sorted(others, key=_vagueness)]
    return next((answer for answer in answers if answer not in _YES_OR_NO), answers[0])


def _with_statements(found: Sequence[Side]) -> tuple[Side, ...]:
    """Let sides that answer when be faced with statements: a "yes" answers another question."""
    if all(side.answer in _YES_OR_NO for side in found) or len(found) < 2:
        return tuple(found)
    return tuple(
        replace(side, answer=side.claims[0].text.rstrip("."))
        if side.answer in _YES_OR_NO and side.claims[0].text
        else side
        for side in found
    )


def _vagueness(statement: Statement) -> tuple[float, bool, str]:
    """Return how wide a statement's figure is, for choosing the most precise one."""
    bounds = interval(statement.quantity) if statement.quantity is not None else None
    width = _OPEN_FIGURE if bounds is None else bounds.high - bounds.low
    return (width, statement.derived, statement.text)


def _witnesses(claims: list[ClaimView], statements: Mapping[int, Statement]) -> tuple[Witness, ...]:
    """Return the independent origins behind a side, in the order of their first claim."""
    told = [claim.id for claim in claims if claim.id in statements]
    behind: dict[str, list[int]] = {}
    for claim in told:
        behind.setdefault(witness(statements[claim]), []).append(claim)
    return tuple(
        _named([statements[claim] for claim in ids], ids)
        for ids in _joined_origins(behind.values(), statements)
    )


def _named(told: Sequence[Statement], ids: Sequence[int]) -> Witness:
    """Name a witness by the first that was published, whatever came in first."""
    first = min(told, key=lambda statement: (statement.published or date.max, witness(statement)))
    return Witness(witness_name(witness(first)), _kind(first), tuple(sorted(ids)))


def _joined_origins(
    behind: Iterable[list[int]], statements: Mapping[int, Statement]
) -> list[list[int]]:
    """Join the origins that one author writes for, or that have a sentence from one pen.

    Where a speaker is named, the author does not matter.
    """
    joined: list[list[int]] = []
    for ids in behind:
        alike = [one for one in joined if _are_one(one, ids, statements)]
        if not alike:
            joined.append([*ids])
            continue
        alike[0].extend(chain(*alike[1:], ids))
        joined = [one for one in joined if one not in alike[1:]]
    return joined


def _are_one(one: Sequence[int], other: Sequence[int], statements: Mapping[int, Statement]) -> bool:
    told = [(statements[left], statements[right]) for left in one for right in other]
    return any(
        is_copied(left, right) or not set(own_authors(left)).isdisjoint(own_authors(right))
        for left, right in told
    )


def _kind(statement: Statement) -> str:
    return "source" if innermost_speaker(statement) is None else "speaker"


def _place_in_order(side: Side) -> tuple[int, date, str]:
    first = min((claim.published for claim in side.claims if claim.published), default=date.max)
    return (-len(side.witnesses), first, side.answer)
