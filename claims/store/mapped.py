"""Every mapped class in one place, so that the metadata is whole wherever it is used."""

from sqlalchemy import MetaData, Table

from claims.store.base import Base
from claims.store.tables_articles import (
    Article,
    ArticleAuthor,
    ArticleChange,
    ArticleVersion,
    Author,
    Source,
    VersionShingle,
)
from claims.store.tables_claims import Attribution, Claim, ClaimQuantity
from claims.store.tables_entities import Entity, EntityAlias, EntityChange
from claims.store.tables_questions import ClaimKey, Question
from claims.store.tables_relations import Relation, RelationReason, Review
from claims.store.tables_runs import Run, RunError
from claims.store.tables_stories import Passage, PassageLink, StoryKey

CLASSES: tuple[type[Base], ...] = (
    Source,
    Author,
    Article,
    ArticleAuthor,
    ArticleVersion,
    VersionShingle,
    ArticleChange,
    Entity,
    EntityAlias,
    EntityChange,
    Question,
    Claim,
    ClaimQuantity,
    Attribution,
    ClaimKey,
    Relation,
    RelationReason,
    Review,
    Passage,
    PassageLink,
    StoryKey,
    Run,
    RunError,
)
"""Every stored class, in the order in which they are explained."""


def metadata() -> MetaData:
    """Return the metadata with every table in it."""
    return Base.metadata


def tables() -> tuple[Table, ...]:
    """Return every table, in the order in which they are explained."""
    return tuple(Base.metadata.tables[cls.__tablename__] for cls in CLASSES)
