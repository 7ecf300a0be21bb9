"""Judging anew, at once, the claims that a person's decision touches."""

from collections.abc import Collection, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass

from sqlalchemy import Engine
from sqlalchemy.orm import Session

from claims.service.linking import link_claims
from claims.store.database import writing
from claims.store.selection import count_disputes, standing_among
from claims.store.write import finish_run, start_run


@dataclass(slots=True)
class Change:
    """A run in which a person changes something; the counts are known when it has ended."""

    session: Session
    run_id: int
    disputes_before: int
    disputes: int = 0
    judged: int = 0
    added: int = 0
    removed: int = 0

    def judge(self, claim_ids: Collection[int]) -> None:
        """Judge the claims that count among some; what ended with the others is put in order."""
        standing = standing_among(self.session, claim_ids)
        linked = link_claims(self.session, standing, run_id=self.run_id, also=claim_ids)
        self.judged += len(standing)
        self.added += linked.changed
        self.removed += linked.removed

    @property
    def counts(self) -> dict[str, int]:
        """What it did, as a summary and its run tell it."""
        names = ("judged", "added", "removed", "disputes_before", "disputes")
        return {name: getattr(self, name) for name in names}


@contextmanager
def changing(engine: Engine, command: str, options: Mapping[str, object]) -> Iterator[Change]:
    """Hold one transaction and one run for a person's change; an exception takes all back."""
    with writing(engine) as session:
        run_id = start_run(session, command, options)
        change = Change(session, run_id, count_disputes(session))
        yield change
        session.flush()
        change.disputes = count_disputes(session)
        finish_run(session, run_id, change.counts)
