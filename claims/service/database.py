"""An open database: what can be done with it, one method a use."""

from collections.abc import Sequence
from contextlib import AbstractContextManager
from dataclasses import replace
from datetime import date
from types import TracebackType
from typing import Self

from sqlalchemy import Engine
from sqlalchemy.orm import Session

from claims.model import (
    CheckResult,
    ClaimDetail,
    ClaimView,
    Filters,
    LinkSummary,
    LoadOptions,
    LoadSummary,
    QuestionView,
    RelationKind,
    Table,
)
from claims.service.places import is_vacant, refuse_other_files
from claims.service.watch import Watch
from claims.store.database import open_database, reading


class Database:
    """An open claims database; a context manager that closes it.

    ``engine`` is its SQLAlchemy engine; :meth:`session` gives a session to
    query the ORM classes of ``claims.store`` with.
    """

    def __init__(self, engine: Engine, location: str) -> None:
        self.engine = engine
        self.location = location

    @classmethod
    def open(cls, location: str = "claims.db", *, create: bool = False) -> Self:
        """Open a database by path or SQLAlchemy URL; ``create`` makes one where there is none.

        Raises :class:`~claims.errors.DatabaseVersionError` where it is missing,
        older or newer than the program, and :class:`~claims.errors.DatabaseError`
        where it cannot be used.
        """
        refuse_other_files(location)
        return cls(open_database(location, create=create), location)

    @classmethod
    def rehearse(cls, location: str = "claims.db") -> Self:
        """Open a database for a dry run; where there is none, an empty one in memory stands in.

        Raises what :meth:`open` raises.
        """
        if is_vacant(location):
            return cls(open_database("sqlite://", create=True), location)
        return cls.open(location)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def close(self) -> None:
        """Close every connection."""
        self.engine.dispose()

    def session(self) -> AbstractContextManager[Session]:
        """Return a session to read with, for ``select(Claim)`` and the like."""
        return reading(self.engine)

    def load(
        self,
        inputs: Sequence[str],
        options: LoadOptions | None = None,
        *,
        watch: Watch | None = None,
    ) -> LoadSummary:
        """Load articles and link them; loading the same thing again changes nothing."""
        from claims.service.loading import Load

        return Load(self.engine, options or LoadOptions(), watch).run(inputs)

    def link(self, *, watch: Watch | None = None) -> LinkSummary:
        """Judge all claims again, after a change of rules or names."""
        from claims.service.relinking import relink

        return relink(self.engine, watch)

    def disputed(self, filters: Filters | None = None) -> list[QuestionView]:
        """Return the questions with sides that contradict each other, most witnesses first."""
        from claims.service.questions import question_views
        from claims.store import queries

        with self.session() as session:
            materials = queries.disputed(session, filters or Filters())
            return question_views(session, materials, RelationKind.CONTRADICTS)

    def corroborated(self, filters: Filters | None = None) -> list[QuestionView]:
        """Return the questions that independent witnesses answer alike."""
        from claims.service.questions import question_views
        from claims.store import queries

        with self.session() as session:
            materials = queries.corroborated(session, filters or Filters())
            views = question_views(session, materials, RelationKind.CORROBORATES)
        return [view for view in views if any(len(side.witnesses) > 1 for side in view.sides)]

    def claims(self, filters: Filters | None = None) -> list[ClaimView]:
        """Return the claims that count, latest published first."""
        from claims.store import queries

        with self.session() as session:
            return queries.list_claims(session, filters or Filters())

    def search(self, text: str, *, limit: int = 20) -> list[ClaimView]:
        """Return the claims that hold every word of ``text``, best first."""
        from claims.store.search import search

        with self.session() as session:
            return search(session, text, limit)

    def show(self, claim_id: int) -> ClaimDetail:
        """Return a claim in its context. Raises :class:`~claims.errors.NotFoundError`."""
        from claims.service.questions import stale_facts
        from claims.service.retelling import retellings_of
        from claims.store import queries

        with self.session() as session:
            detail = queries.claim_detail(session, claim_id)
            facts = (*detail.facts, *stale_facts(session, claim_id))
            related = {relation.other.id for relation in detail.relations}
            retellings = retellings_of(session, claim_id, without=related)
            return replace(detail, facts=facts, retellings=retellings)

    def check(self, statement: str, *, published: date | None = None) -> CheckResult:
        """Say who supports and who contradicts a statement; ``published`` dates "last month"."""
        from claims.service.checking import check_statement

        with self.session() as session:
            return check_statement(session, statement, published=published)

    def sources(self, *, limit: int = 1000) -> Table:
        """Return the sources with their articles and claims."""
        from claims.store import queries

        with self.session() as session:
            return queries.sources(session, limit)

    def speakers(self, *, limit: int = 1000) -> Table:
        """Return the speakers with their claims and sources."""
        from claims.store import queries

        with self.session() as session:
            return queries.speakers(session, limit)

    def entities(self, *, limit: int = 1000) -> Table:
        """Return the entities with their other names and claims."""
        from claims.store import queries

        with self.session() as session:
            return queries.entities(session, limit)

    def sql(self, query: str, *, limit: int = 1000, seconds: float = 30.0) -> Table:
        """Run one read-only statement. Raises :class:`~claims.errors.QueryError`."""
        from claims.store.sql import run_sql

        return run_sql(self.engine, query, limit=limit, seconds=seconds)
