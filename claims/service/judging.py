"""The verdicts on pairs of stored claims: as claims alone, then as figures of one story."""

from collections.abc import Iterable, Mapping

from sqlalchemy.orm import Session

from claims.model import RelationKind, Statement, Verdict
from claims.relate.compare import compare
from claims.relate.context import of_one_event
from claims.service.retelling import ToldPairs
from claims.service.story_figures import judge_stories
from claims.store.passages import Pair


def judged(
    session: Session, pairs: Iterable[Pair], told: ToldPairs, known: Mapping[int, Statement]
) -> dict[Pair, Verdict]:
    """Return the verdicts on pairs, and on figures told together, that are related.

    ``known`` has the statements of all pairs.
    """
    compared = ((pair, compare(*paired(pair, told, known))) for pair in pairs)
    found = {pair: one for pair, one in compared if one.relation is not RelationKind.UNRELATED}
    return judge_stories(session, told.counted - found.keys(), known) | found


def paired(
    pair: Pair, told: ToldPairs, known: Mapping[int, Statement]
) -> tuple[Statement, Statement]:
    """Return the statements of a pair, as of one event where linked passages hold them."""
    a, b = known[pair[0]], known[pair[1]]
    return of_one_event(a, b) if (min(pair), max(pair)) in told.alike else (a, b)
