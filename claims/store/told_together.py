"""Claims that stand in linked passages, with the little that says whether to compare them."""

from collections import defaultdict
from collections.abc import Collection, Iterator
from dataclasses import dataclass

from sqlalchemy import ColumnElement, select
from sqlalchemy.orm import Session

from claims.store.base import table_of
from claims.store.batches import batches
from claims.store.passages import links_of
from claims.store.standing import stands
from claims.store.tables_claims import Claim, ClaimQuantity
from claims.store.tables_stories import Passage

PASSAGES = table_of(Passage)
CLAIMS = table_of(Claim)
QUANTITIES = table_of(ClaimQuantity)


@dataclass(frozen=True, slots=True)
class ToldClaim:
    """A claim in a passage: its verb, whether it has a figure, and what that counts."""

    id: int
    predicate: str
    counted: bool
    counts: str | None
    unit: str | None


def told_together(
    session: Session, claim_ids: Collection[int]
) -> Iterator[tuple[list[ToldClaim], list[ToldClaim]]]:
    """Yield those of the claims that one passage holds, with the claims of a linked passage."""
    own = _told(session, CLAIMS.c.id, claim_ids)
    links = links_of(session, own.keys())
    others = {passage for pair in links for passage in pair}
    told = _told(session, PASSAGES.c.id, others)
    for a, b in links:
        for one, other in ((a, b), (b, a)):
            if one in own and other in told:
                yield own[one], told[other]


def _told(
    session: Session, column: "ColumnElement[int]", numbers: Collection[int]
) -> dict[int, list[ToldClaim]]:
    """Return the claims in passages, by passage; ``column`` says of what the numbers are."""
    found: dict[int, list[ToldClaim]] = defaultdict(list)
    for batch in batches(sorted(numbers)):
        query = (
            select(
                PASSAGES.c.id,
                Claim.id,
                Claim.predicate_lemma,
                QUANTITIES.c.claim_id.is_not(None),
                QUANTITIES.c.counts,
                QUANTITIES.c.unit,
            )
            .join(PASSAGES, PASSAGES.c.version_id == Claim.version_id)
            .outerjoin(
                QUANTITIES, (QUANTITIES.c.claim_id == Claim.id) & (QUANTITIES.c.position == 0)
            )
            .where(
                column.in_(batch),
                Claim.span_start < PASSAGES.c.span_end,
                Claim.span_end > PASSAGES.c.span_start,
                stands(),
            )
        )
        for passage, *claim in session.execute(query):
            found[passage].append(ToldClaim(*claim))
    return found
