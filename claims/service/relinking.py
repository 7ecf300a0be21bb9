"""Judging every claim of a database again."""

from collections.abc import Iterator

from sqlalchemy import Engine, delete
from sqlalchemy.orm import Session

from claims.model import LinkSummary, Progress
from claims.service.linking import Linked, index_claims, link_claims
from claims.service.retelling import relink_passages
from claims.service.watch import Watch
from claims.store.database import writing
from claims.store.selection import count_disputes, count_relations, standing_claims
from claims.store.tables_runs import Run
from claims.store.write import finish_run, start_run

BATCH = 2_000
"""How many claims are judged at a time, to bound memory."""


def relink(engine: Engine, watch: Watch | None) -> LinkSummary:
    """Judge all claims that count, in one transaction.

    Keys, witnesses and questions are made anew as well. A judging that changes
    no relation leaves no run.
    """
    with writing(engine) as session:
        claim_ids = standing_claims(session)
        run_id = start_run(session, "link", {})
        for batch in _batches(claim_ids):
            index_claims(session, batch)
        retelling = relink_passages(session)
        done = list(_judged(session, claim_ids, run_id, watch))
        summary = LinkSummary(
            claims=len(claim_ids),
            pairs=sum(linked.pairs for linked in done),
            relations=count_relations(session),
            disputes=count_disputes(session),
            added=sum(linked.changed for linked in done),
            removed=sum(linked.removed for linked in done),
            capped=tuple(
                sorted({key for linked in done for key in linked.capped} | {*retelling.capped})
            ),
        )
        if summary.added or summary.removed:
            finish_run(session, run_id, {"added": summary.added, "removed": summary.removed})
        else:
            session.execute(delete(Run).where(Run.id == run_id))
    return summary


def _judged(
    session: Session, claim_ids: list[int], run_id: int, watch: Watch | None
) -> Iterator[Linked]:
    done = 0
    for batch in _batches(claim_ids):
        yield link_claims(session, batch, run_id=run_id)
        done += len(batch)
        if watch is not None:
            watch(Progress(done, len(claim_ids), done, "claims"))


def _batches(claim_ids: list[int]) -> Iterator[list[int]]:
    for start in range(0, len(claim_ids), BATCH):
        yield claim_ids[start : start + BATCH]
