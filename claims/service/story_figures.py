"""The figures of articles that tell one story, judged side by side."""

from collections.abc import Collection, Mapping
from dataclasses import replace
from itertools import chain

from sqlalchemy.orm import Session

from claims.model import Statement, Verdict
from claims.relate.context import SAME_STORY
from claims.relate.figures.align import aligned
from claims.relate.figures.figure import Figure
from claims.relate.figures.of_story import answer_one_question
from claims.relate.figures.placed import figure_at
from claims.service.recall import recall
from claims.store import story_figures as store
from claims.store.passages import Pair

Figures = tuple[tuple[int, Figure], ...]


def judge_stories(
    session: Session, pairs: Collection[Pair], known: Mapping[int, Statement]
) -> dict[Pair, Verdict]:
    """Judge the figures of claims that passages of one story hold; the unrelated are left out.

    Figures of one story need not name whom or what they are of: the articles
    tell it elsewhere. A figure that agrees with one of the whole other article is
    settled, and what else differs from it does not count. ``known`` are statements
    that need not be recalled.
    """
    if not pairs:
        return {}
    home = store.versions_of(session, {*chain.from_iterable(pairs)})
    placed = store.placed_figures(session, {*home.values()})
    needed = {one.claim_id for ones in placed.values() for one in ones}
    stated = {**known, **recall(session, needed - known.keys())}
    texts = store.texts_of(session, placed.keys())
    read = {number: _read(texts[number], ones, stated) for number, ones in placed.items()}
    stories = {(home[a], home[b]) for a, b in pairs}
    found: dict[Pair, Verdict] = {}
    for left, right in sorted({(min(story), max(story)) for story in stories}):
        found |= _judged(read.get(left, ()), read.get(right, ()), pairs)
    return found


def _read(
    text: str, placed: tuple[store.PlacedFigure, ...], stated: Mapping[int, Statement]
) -> Figures:
    return tuple(
        (one.claim_id, figure_at(text, one.span, one.quantity, stated[one.claim_id]))
        for one in placed
    )


def _judged(left: Figures, right: Figures, wanted: Collection[Pair]) -> dict[Pair, Verdict]:
    verdicts = aligned([figure for _, figure in left], [figure for _, figure in right])
    found: dict[Pair, Verdict] = {}
    for (i, j), verdict in verdicts.items():
        (a, one), (b, other) = left[i], right[j]
        pair = min(a, b), max(a, b)
        if pair in wanted and answer_one_question(verdict.relation, one, other):
            found[pair] = replace(verdict, reasons=(*verdict.reasons, SAME_STORY))
    return found
