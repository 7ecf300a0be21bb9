"""Where else the event of a claim is told: passages linked to the one that a claim stands in."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from sqlalchemy import Select, select, union_all
from sqlalchemy.orm import Session, aliased

from claims.store.standing import stands
from claims.store.tables_articles import Article, ArticleVersion, Source
from claims.store.tables_claims import Claim
from claims.store.tables_stories import Passage, PassageLink


@dataclass(frozen=True, slots=True)
class StoredRetelling:
    """A passage of another article, beside the claim's own; ``claims`` stand in it."""

    own: str
    text: str
    source: str | None
    published: date | None
    title: str | None
    url: str | None
    score: float
    claims: tuple[int, ...]


def retellings(session: Session, claim_id: int) -> list[StoredRetelling]:
    """Return the passages that tell of a claim's event, the likest first, one of each article."""
    claim = session.get_one(Claim, claim_id)
    links = _links(claim).subquery()
    own, other = aliased(Passage), aliased(Passage)
    query = (
        select(own, other, ArticleVersion, Article, Source.name, links.c.score)
        .select_from(links)
        .join(own, own.id == links.c.own)
        .join(other, other.id == links.c.other)
        .join(ArticleVersion, ArticleVersion.id == other.version_id)
        .join(Article, Article.id == ArticleVersion.article_id)
        .outerjoin(Source, Source.id == Article.source_id)
        .where(~Article.retracted)
        .order_by(links.c.score.desc(), ArticleVersion.published.nulls_last(), other.id)
    )
    found: dict[int, StoredRetelling] = {}
    whole = claim.version.text
    for mine, theirs, version, article, source, score in session.execute(query):
        if article.id not in found:
            found[article.id] = StoredRetelling(
                own=whole[mine.span_start : mine.span_end],
                text=version.text[theirs.span_start : theirs.span_end],
                source=source,
                published=version.published,
                title=version.title,
                url=article.url,
                score=score,
                claims=tuple(_claims_in(session, theirs)),
            )
    return list(found.values())


def _links(claim: Claim) -> Select[int, int, float]:
    """Return the query for the links of the passages that a claim stands in, from either side."""
    mine = select(Passage.id).where(
        Passage.version_id == claim.version_id,
        Passage.span_start < claim.span_end,
        Passage.span_end > claim.span_start,
    )
    a, b = PassageLink.passage_a_id, PassageLink.passage_b_id
    either = union_all(
        select(a.label("own"), b.label("other"), PassageLink.score).where(a.in_(mine)),
        select(b, a, PassageLink.score).where(b.in_(mine)),
    ).subquery()
    return select(either.c.own, either.c.other, either.c.score)


def _claims_in(session: Session, passage: Passage) -> Iterable[int]:
    query = select(Claim.id).where(
        Claim.version_id == passage.version_id,
        Claim.span_start < passage.span_end,
        Claim.span_end > passage.span_start,
        stands(),
    )
    return session.scalars(query.order_by(Claim.id))
