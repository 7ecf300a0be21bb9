"""An open database: what can be done with it, one method a use."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from claims.service.connected import Connected
from claims.store.files import file_at, held

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import date

    from claims.model import (
        ArticleChangeView,
        ChangeSummary,
        CheckResult,
        ClaimDetail,
        ClaimView,
        Correction,
        Decision,
        EntityChangeView,
        Explanation,
        Filters,
        LinkSummary,
        LoadOptions,
        LoadSummary,
        QuestionView,
        RelationDetail,
        ReviewSummary,
        ReviewView,
        Signed,
        Table,
        Target,
    )
    from claims.service.watch import Watch


class Database(Connected):
    """An open claims database; a context manager that closes it.

    ``engine`` is its SQLAlchemy engine; :meth:`session` gives a session to
    query the ORM classes of ``claims.store`` with.
    """

    def load(
        self,
        inputs: Sequence[str],
        options: LoadOptions | None = None,
        *,
        watch: Watch | None = None,
    ) -> LoadSummary:
        """Load articles and link them; loading the same thing again changes nothing.

        An export of a whole database makes that database again; it is loaded
        alone and into an empty one.
        """
        from claims.model import LoadOptions
        from claims.service.exporting import holds_export, restore

        if holds_export(inputs, options or LoadOptions()):
            return restore(self.engine, inputs[0])
        from claims.service.loading import Load

        return Load(self.engine, options or LoadOptions(), watch).run(inputs)

    def export(self) -> Iterator[dict[str, object]]:
        """Yield everything the database holds as records, for other programs and for `load`."""
        from claims.service.exporting import export_records

        return export_records(self.engine)

    def link(self, *, watch: Watch | None = None) -> LinkSummary:
        """Judge all claims again, after a change of rules or names."""
        from claims.service.relinking import relink

        return relink(self.engine, watch)

    def review(self, targets: Sequence[Target], decision: Decision) -> ReviewSummary:
        """Record a person's decision on claims and relations, and judge anew what it touches.

        Raises :class:`~claims.errors.NotFoundError` for what is not stored; then
        nothing is recorded.
        """
        from claims.service.reviewing import review

        return review(self.engine, targets, decision)

    def reviews(self, *, limit: int = 20, reviewer: str | None = None) -> list[ReviewView]:
        """Return the reviews recorded last, the last one first."""
        from claims.store.reviews import latest_reviews

        with self.session() as session:
            return latest_reviews(session, limit, reviewer)

    def merge_entities(self, name: str, into: str, by: Signed) -> ChangeSummary:
        """Let an entity stand for another one, and judge anew what names it.

        Raises :class:`~claims.errors.NotFoundError` for a name that is not known.
        """
        from claims.service.naming import merge_entities

        return merge_entities(self.engine, name, into, by)

    def split_entity(self, name: str, by: Signed) -> ChangeSummary:
        """Undo a merge, or make an entity of its own out of another name of one."""
        from claims.service.naming import split_entity

        return split_entity(self.engine, name, by)

    def name_entity(self, entity: str, name: str, by: Signed) -> ChangeSummary:
        """Give an entity another name."""
        from claims.service.naming import name_entity

        return name_entity(self.engine, entity, name, by)

    def entity_changes(self, *, limit: int = 20) -> list[EntityChangeView]:
        """Return what people changed of entities, the last change first."""
        from claims.store.merging import entity_changes

        with self.session() as session:
            return entity_changes(session, limit)

    def correct_article(self, article_id: int, wanted: Correction, by: Signed) -> ChangeSummary:
        """Correct what is known of an article, and judge its claims anew.

        Raises :class:`~claims.errors.NotFoundError`.
        """
        from claims.service.correcting import correct_article

        return correct_article(self.engine, article_id, wanted, by)

    def retract_article(
        self, article_id: int, by: Signed, *, retracted: bool = True
    ) -> ChangeSummary:
        """Withdraw an article, or take that back: its claims stay and leave the disputes."""
        from claims.service.correcting import retract_article

        return retract_article(self.engine, article_id, by, retracted=retracted)

    def article_changes(self, *, limit: int = 20) -> list[ArticleChangeView]:
        """Return what people corrected and retracted, the last change first."""
        from claims.store.correcting import article_changes

        with self.session() as session:
            return article_changes(session, limit)

    def disputed(self, filters: Filters | None = None) -> list[QuestionView]:
        """Return the questions with sides that contradict each other, most witnesses first."""
        from claims.model import Filters, RelationKind
        from claims.service.questions import question_views
        from claims.store.disputes import disputed

        with self.session() as session:
            materials = disputed(session, filters or Filters())
            return question_views(session, materials, RelationKind.CONTRADICTS)

    def corroborated(self, filters: Filters | None = None) -> list[QuestionView]:
        """Return the questions that independent witnesses answer alike."""
        from claims.model import Filters, RelationKind
        from claims.service.questions import question_views
        from claims.store.disputes import corroborated

        with self.session() as session:
            materials = corroborated(session, filters or Filters())
            views = question_views(session, materials, RelationKind.CORROBORATES)
        return [view for view in views if any(len(side.witnesses) > 1 for side in view.sides)]

    def claims(self, filters: Filters | None = None) -> list[ClaimView]:
        """Return the claims that count, latest published first."""
        from claims.model import Filters
        from claims.store.claim_list import list_claims

        with self.session() as session:
            return list_claims(session, filters or Filters())

    def search(self, text: str, *, limit: int = 20) -> list[ClaimView]:
        """Return the claims that hold every word of ``text``, best first."""
        from claims.store.search import search

        with self.session() as session:
            return search(session, text, limit)

    def show(self, claim_id: int) -> ClaimDetail:
        """Return a claim in its context. Raises :class:`~claims.errors.NotFoundError`."""
        from claims.service.questions import stale_facts
        from claims.service.retelling import retellings_of
        from claims.store.claim_detail import claim_detail

        with self.session() as session:
            detail = claim_detail(session, claim_id)
            facts = (*detail.facts, *stale_facts(session, claim_id))
            related = {relation.other.id for relation in detail.relations}
            retellings = retellings_of(session, claim_id, without=related)
            return replace(detail, facts=facts, retellings=retellings)

    def explain(self, one: int, other: int) -> Explanation:
        """Say slot by slot why two claims are related or not.

        Raises :class:`~claims.errors.NotFoundError`.
        """
        from claims.service.explaining import explain_claims

        with self.session() as session:
            return explain_claims(session, one, other)

    def relation(self, target: Target) -> RelationDetail:
        """Return a relation with both claims in context, by its number or its pair of claims.

        Raises :class:`~claims.errors.NotFoundError`.
        """
        from claims.service.explaining import relation_detail
        from claims.store.targets import key_of

        with self.session() as session:
            one, other = key_of(session, target)
            return relation_detail(session, one, one if other is None else other)

    def check(self, statement: str, *, published: date | None = None) -> CheckResult:
        """Say who supports and who contradicts a statement; ``published`` dates "last month"."""
        from claims.service.checking import check_statement

        with self.session() as session:
            return check_statement(session, statement, published=published)

    def propose(self, filters: Filters, *, least: float = 0.8) -> Table:
        """Return pairs of claims that mean alike and that nothing brought together.

        ``least`` is how alike they are at least, from 0 to 1. Raises ClaimsError where the
        extra ``semantic`` is not installed.
        """
        from claims.service.proposing import propose

        with self.session() as session:
            return propose(session, filters, least=least)

    def sources(self, *, limit: int = 1000) -> Table:
        """Return the sources with their articles and claims."""
        from claims.store.listings import sources

        with self.session() as session:
            return sources(session, limit)

    def speakers(self, *, limit: int = 1000) -> Table:
        """Return the speakers with their claims and sources."""
        from claims.store.listings import speakers

        with self.session() as session:
            return speakers(session, limit)

    def entities(self, *, limit: int = 1000) -> Table:
        """Return the entities with their other names and claims."""
        from claims.store.listings import entities

        with self.session() as session:
            return entities(session, limit)

    def sql(self, query: str, *, limit: int = 1000, seconds: float = 30.0) -> Table:
        """Run one read-only statement. Raises :class:`~claims.errors.QueryError`."""
        from claims.store.sql import run_sql

        path = file_at(self.location)
        if path is None:
            return run_sql(self.engine, query, limit=limit, seconds=seconds)
        with held(path):
            return run_sql(self.location, query, limit=limit, seconds=seconds)
