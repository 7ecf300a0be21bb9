"""Articles and their versions: which article a document is, and which text is its latest."""

from dataclasses import dataclass

from sqlalchemy import delete, insert, select, update
from sqlalchemy.orm import Session

from claims.model import Document
from claims.store.base import table_of
from claims.store.column_types import utc_now
from claims.store.identity import identity_of, text_hash
from claims.store.names import author_ids, insert_missing, source_id
from claims.store.tables_articles import Article, ArticleAuthor, ArticleVersion
from claims.store.terms import SaveStatus


@dataclass(frozen=True, slots=True)
class Standing:
    """The current version of an article, and what made it so."""

    article_id: int
    version_id: int
    status: SaveStatus


def make_current(session: Session, document: Document, *, run_id: int) -> Standing:
    """Make a document's text the current version of its article, storing what is new.

    A text that the article had before and then lost becomes current again. The
    article is locked to the end of the transaction, so that two loads of it come
    one after the other.
    """
    article_id = _article(session, document)
    digest = text_hash(document.text)
    current = session.execute(
        select(ArticleVersion.id, ArticleVersion.text_hash).where(
            ArticleVersion.article_id == article_id, ArticleVersion.is_current
        )
    ).first()
    if current is not None and current.text_hash == digest:
        return Standing(article_id, current.id, SaveStatus.UNCHANGED)
    if current is not None:
        _supersede(session, current.id)
    _write_metadata(session, article_id, document)
    version_id = _restore(session, article_id, digest)
    if version_id is None:
        version_id = _insert(session, article_id, document, run_id=run_id)
    status = SaveStatus.NEW if current is None else SaveStatus.CHANGED
    return Standing(article_id, version_id, status)


def _article(session: Session, document: Document) -> int:
    identity = identity_of(document)
    query = select(Article.id).where(Article.identity == identity).with_for_update()
    known = session.execute(query).scalar()
    if known is not None:
        return known
    row = {"identity": identity, "url": document.url, "fictional": document.fictional}
    insert_missing(session, table_of(Article), [row])
    return session.execute(query).scalar_one()


def _supersede(session: Session, version_id: int) -> None:
    past = {"is_current": False, "superseded_at": utc_now()}
    session.execute(update(ArticleVersion).where(ArticleVersion.id == version_id).values(past))


def _write_metadata(session: Session, article_id: int, document: Document) -> None:
    """Take over what the newest text says of source and authors; what it leaves out stays."""
    if document.source is not None:
        source = {"source_id": source_id(session, document.source)}
        session.execute(update(Article).where(Article.id == article_id).values(source))
    if not document.authors:
        return
    signed = table_of(ArticleAuthor)
    session.execute(delete(signed).where(signed.c.article_id == article_id))
    rows = [
        {"article_id": article_id, "position": position, "author_id": author_id}
        for position, author_id in enumerate(author_ids(session, document.authors))
    ]
    session.execute(insert(signed), rows)


def _restore(session: Session, article_id: int, digest: str) -> int | None:
    """Make a version with the same text current again, and return its number if there is one."""
    query = select(ArticleVersion.id).where(
        ArticleVersion.article_id == article_id, ArticleVersion.text_hash == digest
    )
    version_id = session.execute(query).scalar()
    if version_id is not None:
        again = {"is_current": True, "superseded_at": None}
        session.execute(update(ArticleVersion).where(ArticleVersion.id == version_id).values(again))
    return version_id


def _insert(session: Session, article_id: int, document: Document, *, run_id: int) -> int:
    row = {
        "article_id": article_id,
        "text": document.text,
        "text_hash": text_hash(document.text),
        "title": document.title,
        "published": document.published,
        "published_time": document.published_time,
        "published_precision": document.published_precision,
        "language": document.language,
        "input": document.input,
        "is_current": True,
        "run_id": run_id,
        "loaded_at": utc_now(),
    }
    statement = insert(table_of(ArticleVersion)).returning(ArticleVersion.id)
    return session.execute(statement, row).scalar_one()
