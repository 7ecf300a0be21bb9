"""Writing articles with their claims, and the runs that did it; the caller holds the transaction.

A changed text of a known article becomes its new current version. A claim that
stands in it with the same words, speakers, figures, period and place as before is
the same claim: its row keeps its number, and so its relations and reviews, and is
anchored anew in the new version. The other claims of the article are marked
superseded and stay with the version they stood in.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from importlib.metadata import PackageNotFoundError, version
from typing import Any

from sqlalchemy import bindparam, insert, select, update
from sqlalchemy.orm import Session

from claims.model import Document, Extraction, Failure
from claims.store.base import table_of
from claims.store.column_types import utc_now
from claims.store.identity import identity_of, text_hash
from claims.store.merging import move_claims
from claims.store.names import entity_ids, save_aliases
from claims.store.rows import Found, names_in, places_in
from claims.store.tables_articles import Article, ArticleVersion
from claims.store.tables_runs import Run, RunError
from claims.store.terms import AliasOrigin, SaveStatus
from claims.store.versions import make_current
from claims.store.write_claims import write_changed, write_new

VERSIONS = table_of(ArticleVersion)

_STORED = (
    select(VERSIONS.c.id)
    .join(table_of(Article))
    .where(table_of(Article).c.identity == bindparam("identity"))
    .where(VERSIONS.c.text_hash == bindparam("text_hash"), VERSIONS.c.is_current)
)


@dataclass(frozen=True, slots=True)
class Saved:
    """What saving an article did.

    ``claim_ids`` are its claims now, ``superseded_ids`` those that it made until
    now; both are empty where nothing changed.
    """

    status: SaveStatus
    article_id: int
    version_id: int
    claim_ids: tuple[int, ...] = ()
    superseded_ids: tuple[int, ...] = ()


def start_run(session: Session, command: str, options: Mapping[str, Any]) -> int:
    """Store that a run begins, and return its number."""
    run = Run(command=command, version=_program_version(), options=dict(options))
    session.add(run)
    session.flush()
    return run.id


def finish_run(session: Session, run_id: int, counts: Mapping[str, Any]) -> None:
    """Store that a run is done, and what it counted."""
    done = {"finished_at": utc_now(), "counts": dict(counts)}
    session.execute(update(Run).where(Run.id == run_id).values(done))


def record_errors(session: Session, run_id: int, failures: Sequence[Failure]) -> None:
    """Store the inputs that a run could not load."""
    rows = [{"run_id": run_id, "input": item.input, "message": item.message} for item in failures]
    if rows:
        session.execute(insert(table_of(RunError)), rows)


def is_stored(session: Session, document: Document) -> bool:
    """Say whether this text is already the current version of this article.

    Cheap enough to be asked before parsing: two hashes and one indexed query.
    """
    known = {"identity": identity_of(document), "text_hash": text_hash(document.text)}
    return session.execute(_STORED, known).first() is not None


def save_article(
    session: Session, document: Document, extraction: Extraction, *, run_id: int
) -> Saved:
    """Store an article with its claims, or find that it is there already.

    The same text of the same article changes nothing; a changed text becomes a
    new version. Full text is indexed in the same transaction.
    """
    standing = make_current(session, document, run_id=run_id)
    saved = Saved(standing.status, standing.article_id, standing.version_id)
    if saved.status is SaveStatus.UNCHANGED:
        return saved
    named = names_in(extraction) | {alias.entity for alias in extraction.aliases}
    entities = entity_ids(session, named, places_in(extraction))
    found = Found(document.text, extraction, entities, standing.version_id, run_id)
    save_aliases(session, extraction.aliases, origin=AliasOrigin.ARTICLE)
    if saved.status is SaveStatus.NEW:
        saved = replace(saved, claim_ids=write_new(session, found))
        move_claims(session, saved.claim_ids)
        return saved
    claim_ids, superseded_ids = write_changed(session, found, article_id=saved.article_id)
    move_claims(session, claim_ids)
    return replace(saved, claim_ids=claim_ids, superseded_ids=superseded_ids)


def _program_version() -> str:
    try:
        return version("claims-db")
    except PackageNotFoundError:
        return "unknown"
