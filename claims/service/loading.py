"""Loading: inputs in, one transaction an article, every article linked as it is stored."""

import sys
import time
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import asdict

from sqlalchemy import Engine, select

from claims.model import Document, Extraction, Failure, LoadOptions, LoadSummary, Progress
from claims.relate.agency import credited_agency
from claims.relate.story import passages
from claims.service.linking import Waiting, left_over, link_articles
from claims.service.watch import Watch
from claims.store.database import reading, writing
from claims.store.identity import identity_of
from claims.store.tables_articles import Article
from claims.store.write import finish_run, is_stored, record_errors, save_article, start_run

LINKED_TOGETHER = 25
"""How many articles are linked in one go: enough to share the cost, few enough to wait for."""

METADATA = ("title", "source", "authors", "published")
"""What the summary of a load says is unknown."""


class Load:
    """One run of ``claims load``; it is recorded as soon as it changes or fails anything."""

    def __init__(self, engine: Engine, options: LoadOptions, watch: Watch | None) -> None:
        self._engine = engine
        self._options = options
        self._watch = watch
        self._run: int | None = None
        self._counts: Counter[str] = Counter()
        self._unknown: Counter[str] = Counter()
        self._failures: list[Failure] = []
        self._waiting: list[Waiting] = []
        self._total: int | None = None

    def run(self, inputs: Sequence[str]) -> LoadSummary:
        """Load all inputs; what fails is recorded and the rest goes on."""
        from claims.extract import extract_all

        started = time.monotonic()
        options = self._options
        if self._watch is not None:
            from claims.service.counting import count_articles

            self._total = count_articles(inputs, options)
        self._take_up()
        found = self._changed_documents(inputs)
        try:
            for document, result in extract_all(
                found, workers=options.workers, model=options.model
            ):
                if isinstance(result, Failure):
                    self._fail(result)
                else:
                    self._save(document, result)
                self._tell(document.input)
        finally:
            self._link()
        self._finish()
        return self._summary(time.monotonic() - started)

    def _changed_documents(self, inputs: Sequence[str]) -> Iterator[Document]:
        from claims.readers import read_inputs

        for item in read_inputs(inputs, self._options, stdin=sys.stdin.buffer):
            if isinstance(item, Failure):
                self._fail(item)
                self._tell(item.input)
            elif self._is_known(item):
                self._counts["unchanged"] += 1
                self._tell(item.input)
            else:
                yield item

    def _is_known(self, document: Document) -> bool:
        with reading(self._engine) as session:
            return is_stored(session, document)

    def _save(self, document: Document, extraction: Extraction) -> None:
        if self._options.dry_run:
            self._rehearse(document, len(extraction.claims))
            return
        with writing(self._engine) as session:
            run_id = self._run_id()
            saved = save_article(session, document, extraction, run_id=run_id)
        if saved.status != "unchanged":
            acronyms = tuple(a.name for a in extraction.aliases if a.kind == "acronym")
            agency = credited_agency(document.text, document.authors)
            opening = passages(document.text, document.body)
            self._waiting.append(Waiting(saved, document.text, opening, acronyms, agency))
        self._count(document, saved.status, len(saved.claim_ids))
        if len(self._waiting) >= LINKED_TOGETHER:
            self._link()

    def _link(self) -> None:
        """Link what was saved since the last time, in one transaction."""
        if not self._waiting:
            return
        with writing(self._engine) as session:
            linked = link_articles(session, self._waiting, run_id=self._run_id())
        self._waiting.clear()
        self._counts["relations"] += linked.changed
        self._counts["copies"] += linked.copies

    def _take_up(self) -> None:
        """Link first what an interrupted run has left."""
        if not self._options.dry_run:
            with reading(self._engine) as session:
                self._waiting = left_over(session)
            self._link()

    def _rehearse(self, document: Document, claims: int) -> None:
        query = select(Article.id).where(Article.identity == identity_of(document))
        with reading(self._engine) as session:
            known = session.execute(query).first() is not None
        self._count(document, "changed" if known else "new", claims)

    def _count(self, document: Document, status: str, claims: int) -> None:
        self._counts[status] += 1
        self._counts["claims"] += claims
        if status != "unchanged":
            self._unknown.update(name for name in METADATA if not getattr(document, name))

    def _fail(self, failure: Failure) -> None:
        self._failures.append(failure)
        if not self._options.dry_run:
            with writing(self._engine) as session:
                record_errors(session, self._run_id(), [failure])

    def _run_id(self) -> int:
        if self._run is None:
            with writing(self._engine) as session:
                self._run = start_run(session, "load", _as_options(self._options))
        return self._run

    def _finish(self) -> None:
        if self._run is not None:
            counts = {**self._counts, "failed": len(self._failures)}
            with writing(self._engine) as session:
                finish_run(session, self._run, counts)

    def _tell(self, name: str) -> None:
        if self._watch is not None:
            done = sum(self._counts[status] for status in ("new", "changed", "unchanged"))
            self._watch(
                Progress(done + len(self._failures), self._total, self._counts["claims"], name)
            )

    def _summary(self, seconds: float) -> LoadSummary:
        from claims.store.selection import count_disputes

        with reading(self._engine) as session:
            disputes = count_disputes(session)
        counts = self._counts
        return LoadSummary(
            new=counts["new"],
            changed=counts["changed"],
            unchanged=counts["unchanged"],
            copies=counts["copies"],
            claims=counts["claims"],
            relations=counts["relations"],
            disputes=disputes,
            seconds=seconds,
            failures=tuple(self._failures),
            unknown=dict(self._unknown),
        )


def _as_options(options: LoadOptions) -> dict[str, object]:
    return {name: str(value) for name, value in asdict(options).items() if value}
