"""What people corrected of articles: it holds against what a later text says of itself."""

import json
from dataclasses import replace
from datetime import date

from sqlalchemy import delete, insert, select
from sqlalchemy.orm import Session

from claims.errors import NotFoundError, UsageError
from claims.model import ArticleChangeView, Correction, Document, Precision, Signed
from claims.store.base import table_of
from claims.store.names import author_ids, source_id
from claims.store.tables_articles import Article, ArticleAuthor, ArticleChange, ArticleVersion
from claims.store.tables_claims import Claim
from claims.store.terms import ArticleField

Values = dict[ArticleField, str | None]


def find_article(session: Session, article_id: int) -> Article:
    """Return an article. Raises :class:`NotFoundError` where none has the number."""
    article = session.get(Article, article_id)
    if article is None:
        raise NotFoundError(
            f"No article {article_id} is stored: `claims show CLAIM` tells that of a claim."
        )
    return article


def claims_of_article(session: Session, article_id: int) -> list[int]:
    """Return every claim that an article makes or made."""
    query = select(Claim.id).join(ArticleVersion, ArticleVersion.id == Claim.version_id)
    return sorted(session.scalars(query.where(ArticleVersion.article_id == article_id)))


def correct(session: Session, article: Article, wanted: Correction) -> dict[str, Values]:
    """Correct what is known of an article; return what its fields held and hold that changed.

    Raises UsageError for a URL that another article has.
    """
    version = _current(session, article.id)
    before = _values(article, version)
    if wanted.url is not None:
        _refuse_taken(session, article, wanted.url)
        article.url = wanted.url
    if wanted.source is not None:
        article.source_id = source_id(session, wanted.source)
    if wanted.authors:
        _sign(session, article.id, wanted.authors)
    if wanted.title is not None:
        version.title = wanted.title
    if wanted.published is not None and wanted.published != version.published:
        version.published, version.published_time = wanted.published, None
        version.published_precision = Precision.DAY
    session.flush()
    session.expire_all()
    after = _values(article, version)
    changed = {field for field in before if before[field] != after[field]}
    return {
        "old": {field: before[field] for field in changed},
        "new": {field: after[field] for field in changed},
    }


def set_retracted(session: Session, article: Article, *, retracted: bool) -> dict[str, Values]:
    """Withdraw an article, or take that back. Raises UsageError where it is so already."""
    if article.retracted is retracted:
        state = "retracted already" if retracted else "not retracted"
        raise UsageError(f"article {article.id} is {state}")
    article.retracted = retracted
    session.flush()
    words = {True: "yes", False: "no"}
    return {
        "old": {ArticleField.RETRACTED: words[not retracted]},
        "new": {ArticleField.RETRACTED: words[retracted]},
    }


def record_changes(
    session: Session, article_id: int, values: dict[str, Values], by: Signed
) -> None:
    """Record what a person changed of an article, one row a field."""
    for field, new in sorted(values["new"].items()):
        session.add(
            ArticleChange(
                article_id=article_id,
                field=field,
                old=values["old"][field],
                new=new,
                editor=by.name,
                note=by.note,
            )
        )
    session.flush()


def article_changes(session: Session, limit: int) -> list[ArticleChangeView]:
    """Return what people changed of articles, the last change first."""
    query = select(ArticleChange).order_by(ArticleChange.id.desc()).limit(limit)
    return [
        ArticleChangeView(
            id=change.id,
            article_id=change.article_id,
            field=str(change.field),
            old=change.old,
            new=change.new,
            editor=change.editor,
            note=change.note,
            created_at=change.created_at,
        )
        for change in session.scalars(query)
    ]


def as_corrected(session: Session, article_id: int, document: Document) -> Document:
    """Return a later text of an article with what people corrected of it."""
    query = select(ArticleChange.field, ArticleChange.new).where(
        ArticleChange.article_id == article_id
    )
    last: Values = {}
    for field, new in session.execute(query.order_by(ArticleChange.id)):
        last[field] = new
    if title := last.get(ArticleField.TITLE):
        document = replace(document, title=title)
    if source := last.get(ArticleField.SOURCE):
        document = replace(document, source=source)
    if authors := last.get(ArticleField.AUTHORS):
        document = replace(document, authors=tuple(json.loads(authors)))
    if day := last.get(ArticleField.PUBLISHED):
        known = {"published": date.fromisoformat(day), "published_precision": Precision.DAY}
        document = replace(document, published_time=None, **known)  # type: ignore[arg-type]
    return document


def _current(session: Session, article_id: int) -> ArticleVersion:
    current = (ArticleVersion.article_id == article_id, ArticleVersion.is_current)
    return session.scalars(select(ArticleVersion).where(*current)).one()


def _values(article: Article, version: ArticleVersion) -> Values:
    names = [signed.author.name for signed in article.authors]
    day = version.published
    return {
        ArticleField.TITLE: version.title,
        ArticleField.SOURCE: article.source.name if article.source else None,
        ArticleField.AUTHORS: json.dumps(names, ensure_ascii=False) if names else None,
        ArticleField.PUBLISHED: None if day is None else day.isoformat(),
        ArticleField.URL: article.url,
    }


def _refuse_taken(session: Session, article: Article, url: str) -> None:
    query = select(Article.id).where(Article.url == url, Article.id != article.id)
    other = session.scalar(query)
    if other is not None:
        raise UsageError(f"article {other} has this URL")


def _sign(session: Session, article_id: int, authors: tuple[str, ...]) -> None:
    signed = table_of(ArticleAuthor)
    session.execute(delete(signed).where(signed.c.article_id == article_id))
    rows = [
        {"article_id": article_id, "position": position, "author_id": author}
        for position, author in enumerate(author_ids(session, authors))
    ]
    session.execute(insert(signed), rows)
