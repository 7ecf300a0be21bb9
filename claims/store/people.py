"""Who signs articles, and whom claims are the words of."""

from collections import defaultdict
from collections.abc import Iterable

from sqlalchemy import Select, select
from sqlalchemy.orm import Session

from claims.store.tables_articles import ArticleAuthor, Author
from claims.store.tables_claims import Attribution
from claims.store.tables_entities import Entity

Names = dict[int, tuple[str, ...]]


def speakers_of(session: Session, claim_ids: Iterable[int]) -> Names:
    """Return the canonical speakers of claims, outermost first, without the unknown ones."""
    query = (
        select(Attribution.claim_id, Entity.name)
        .join(Entity, Entity.id == Attribution.speaker_entity_id)
        .where(Attribution.claim_id.in_(list(claim_ids)))
        .order_by(Attribution.claim_id, Attribution.position)
    )
    return _grouped(session, query)


def authors_of(session: Session, article_ids: Iterable[int]) -> Names:
    """Return the authors of articles, in the order in which they sign."""
    query = (
        select(ArticleAuthor.article_id, Author.name)
        .join(Author, Author.id == ArticleAuthor.author_id)
        .where(ArticleAuthor.article_id.in_(list(article_ids)))
        .order_by(ArticleAuthor.article_id, ArticleAuthor.position)
    )
    return _grouped(session, query)


def _grouped(session: Session, query: Select[int, str]) -> Names:
    names = defaultdict(list)
    for number, name in session.execute(query):
        names[number].append(name)
    return {number: tuple(group) for number, group in names.items()}
