"""Marks that a claim does not reach over: half a bracket, and semicolons."""

from collections.abc import Iterator, Set
from itertools import pairwise

from claims.extract.clause import Clause
from claims.syntax import Token

ADDING = frozenset({"relative", "participle", "apposition", "consequence", "adverbial"})
"""Rules whose clause is only a part of its sentence, and ends at a semicolon."""


MARKS = frozenset({"(", ")", "[", "]", ";"})
"""Marks that may set apart what a clause does not reach over."""


def outside(clause: Clause, tokens: Set[int]) -> set[int]:
    """Return the tokens of a clause that lie behind a mark it does not reach over."""
    marks = [t for t in clause.head.sent if t.text in MARKS]
    if not marks:
        return set()
    verbs = {verb.i for verb in clause.verbs}
    broken: set[int] = set()
    for first, last in _brackets(marks):
        inside = set(range(first + 1, last))
        if first + 1 not in tokens and not inside & verbs:
            broken |= inside
    semicolons = [t.i for t in marks if t.text == ";"]
    return broken | (_beyond(clause, tokens, semicolons) if semicolons else set())


def _brackets(marks: list[Token]) -> Iterator[tuple[int, int]]:
    """Yield where each aside between two brackets begins and ends."""
    brackets = [t for t in marks if t.text in {"(", ")", "[", "]"}]
    for opening, closing in pairwise(brackets):
        if opening.text in {"(", "["} and closing.text in {")", "]"}:
            yield opening.i, closing.i


def _beyond(clause: Clause, tokens: Set[int], semicolons: list[int]) -> set[int]:
    """Return the tokens before a semicolon that comes first, and after one that ends the clause.

    Several semicolons part a list, of which a main clause keeps all.
    """
    first = clause.head.i if clause.subject is None else min(clause.head.i, clause.subject.i)
    last = max((clause.head.i, *(verb.i for verb in clause.verbs)))
    start = max((i for i in semicolons if i < first), default=-1)
    ends = [i for i in semicolons if i > last]
    listed = len(semicolons) > 1 and clause.rule not in ADDING
    end = min(ends) if ends and not listed else max(tokens) + 1
    return {i for i in tokens if i < start or i > end}
