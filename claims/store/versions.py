"""Articles and their versions: which article a document is, and which text is its latest."""

from dataclasses import dataclass

from sqlalchemy import bindparam, delete, insert, select, update
from sqlalchemy.orm import Session

from claims.errors import DatabaseError
from claims.model import Document
from claims.store.base import table_of
from claims.store.column_types import utc_now
from claims.store.correcting import as_corrected
from claims.store.identity import identity_of, text_hash
from claims.store.names import author_ids, insert_or_leave, source_id
from claims.store.tables_articles import Article, ArticleAuthor, ArticleVersion
from claims.store.terms import SaveStatus

ARTICLES = table_of(Article)
VERSIONS = table_of(ArticleVersion)
SIGNED = table_of(ArticleAuthor)

_KNOWN = select(ARTICLES.c.id).where(ARTICLES.c.identity == bindparam("identity")).with_for_update()
_NEW_VERSION = insert(VERSIONS).returning(VERSIONS.c.id)


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
    identity = identity_of(document)
    article_id = _known_article(session, identity)
    if article_id is None:
        article_id = _insert_article(session, document, identity)
        if article_id is not None:
            return _first_version(session, article_id, document, run_id=run_id)
        article_id = _stored_meanwhile(session, identity, document.url)
    document = as_corrected(session, article_id, document)
    return _next_version(session, article_id, document, run_id=run_id)


def _known_article(session: Session, identity: str) -> int | None:
    return session.execute(_KNOWN, {"identity": identity}).scalar()


def _insert_article(session: Session, document: Document, identity: str) -> int | None:
    """Insert an article and return its number; None where another load was faster."""
    row = {
        "identity": identity,
        "source_id": source_id(session, document.source),
        "url": document.url,
        "fictional": document.fictional,
    }
    statement = insert_or_leave(session, ARTICLES).returning(ARTICLES.c.id)
    return session.execute(statement, row).scalar()


def _stored_meanwhile(session: Session, identity: str, url: str | None) -> int:
    """Return the article that another load was faster to store, or that was given this URL."""
    known = _known_article(session, identity)
    if known is None and url is not None:
        known = session.scalar(select(ARTICLES.c.id).where(ARTICLES.c.url == url))
    if known is None:
        raise DatabaseError("The article was stored and removed by another program meanwhile.")
    return known


def _first_version(
    session: Session, article_id: int, document: Document, *, run_id: int
) -> Standing:
    _insert_authors(session, article_id, document)
    version_id = _insert(session, article_id, document, run_id=run_id)
    return Standing(article_id, version_id, SaveStatus.NEW)


def _next_version(
    session: Session, article_id: int, document: Document, *, run_id: int
) -> Standing:
    digest = text_hash(document.text)
    current = session.execute(
        select(VERSIONS.c.id, VERSIONS.c.text_hash).where(
            VERSIONS.c.article_id == article_id, VERSIONS.c.is_current
        )
    ).first()
    if current is not None and current.text_hash == digest:
        return Standing(article_id, current.id, SaveStatus.UNCHANGED)
    if current is not None:
        _supersede(session, current.id)
    _take_over(session, article_id, document)
    version_id = _restore(session, article_id, digest)
    if version_id is None:
        version_id = _insert(session, article_id, document, run_id=run_id)
    status = SaveStatus.NEW if current is None else SaveStatus.CHANGED
    return Standing(article_id, version_id, status)


def _supersede(session: Session, version_id: int) -> None:
    past = {"is_current": False, "superseded_at": utc_now()}
    session.execute(update(VERSIONS).where(VERSIONS.c.id == version_id).values(past))


def _take_over(session: Session, article_id: int, document: Document) -> None:
    """Take over what the newest text says of source and authors; what it leaves out stays."""
    if document.source is not None:
        source = {"source_id": source_id(session, document.source)}
        session.execute(update(ARTICLES).where(ARTICLES.c.id == article_id).values(source))
    if document.authors:
        session.execute(delete(SIGNED).where(SIGNED.c.article_id == article_id))
        _insert_authors(session, article_id, document)


def _insert_authors(session: Session, article_id: int, document: Document) -> None:
    rows = [
        {"article_id": article_id, "position": position, "author_id": author_id}
        for position, author_id in enumerate(author_ids(session, document.authors))
    ]
    if rows:
        session.execute(insert(SIGNED), rows)


def _restore(session: Session, article_id: int, digest: str) -> int | None:
    """Make a version with the same text current again, and return its number if there is one."""
    query = select(VERSIONS.c.id).where(
        VERSIONS.c.article_id == article_id, VERSIONS.c.text_hash == digest
    )
    version_id = session.execute(query).scalar()
    if version_id is not None:
        again = {"is_current": True, "superseded_at": None}
        session.execute(update(VERSIONS).where(VERSIONS.c.id == version_id).values(again))
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
    version_id: int = session.execute(_NEW_VERSION, row).scalar_one()
    return version_id
