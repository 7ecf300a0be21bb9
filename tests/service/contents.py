"""What a database holds, without the numbers that depend on the order of loading."""

from sqlalchemy import func, select, text
from sqlalchemy.orm import aliased

from claims.model import Filters
from claims.store import Article, ArticleVersion, Claim, Relation, Source
from claims.store.mapped import tables
from claims.store.standing import stands

ALL = Filters(limit=1000)


def row_counts(database):
    """Count the rows of every table."""
    with database.session() as session:
        return {
            table.name: session.scalar(select(func.count()).select_from(table))
            for table in tables()
        }


def claims(database):
    """List every claim that counts, with its source and witness."""
    query = (
        select(Claim.text, Source.name, Claim.witness)
        .join(ArticleVersion, ArticleVersion.id == Claim.version_id)
        .join(Article, Article.id == ArticleVersion.article_id)
        .outerjoin(Source, Source.id == Article.source_id)
        .where(stands())
    )
    with database.session() as session:
        rows = session.execute(query).all()
    return sorted((text, source or "", _unnumbered(witness)) for text, source, witness in rows)


def relations(database):
    """List every relation between claims that count, its two claims in order of their words."""
    one, other = aliased(Claim), aliased(Claim)
    query = (
        select(Relation, one, other)
        .join(one, one.id == Relation.claim_a_id)
        .join(other, other.id == Relation.claim_b_id)
        .where(stands(one), stands(other))
    )
    with database.session() as session:
        return sorted(
            (
                relation.kind.value,
                *sorted((_said(a), _said(b))),
                relation.explanation,
                relation.same_witness,
                round(relation.score, 6),
            )
            for relation, a, b in session.execute(query)
        )


def questions(database):
    """List the disputed and the corroborated questions with sides and witnesses."""
    return {
        "disputed": sorted(map(_question, database.disputed(ALL))),
        "corroborated": sorted(map(_question, database.corroborated(ALL))),
    }


def everything(database):
    """List all that must not depend on the order of loading."""
    return claims(database), relations(database), questions(database)


def _question(view):
    return view.text, sorted(map(_side, view.sides)), sorted(view.explanations)


def _side(side):
    told = sorted((claim.text, claim.source or "") for claim in side.claims)
    names = sorted(_unnumbered(witness.name) for witness in side.witnesses)
    return side.answer, told, names


def _said(claim):
    source = claim.version.article.source
    return claim.text, source.name if source else ""


def _unnumbered(name):
    """Leave out the number of a copied text or of an article without a source."""
    return " ".join(word for word in (name or "").replace(":", ": ").split() if not word.isdigit())


def retold(database):
    """List the passages that are linked, each pair in order of its words."""
    query = text("SELECT * FROM retold_passages")
    with database.session() as session:
        texts = dict(session.execute(select(ArticleVersion.id, ArticleVersion.text)).all())
        rows = session.execute(query).all()
    pairs = (
        (
            texts[row.version_a][row.start_a : row.end_a],
            texts[row.version_b][row.start_b : row.end_b],
        )
        for row in rows
    )
    return sorted(tuple(sorted(pair)) for pair in pairs)
