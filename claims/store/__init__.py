"""The database: its tables as typed classes, to be queried with SQLAlchemy.

What is done with it is in the modules: :mod:`~claims.store.database` opens it,
:mod:`~claims.store.write`, :mod:`~claims.store.link` and
:mod:`~claims.store.queries` hold everything for writing, linking and asking.
"""

from typing import TYPE_CHECKING

from claims.deferred import deferred

if TYPE_CHECKING:
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
else:
    __getattr__ = deferred(
        __name__,
        {
            "tables_articles": (
                "Article",
                "ArticleAuthor",
                "ArticleChange",
                "ArticleVersion",
                "Author",
                "Source",
                "VersionShingle",
            ),
            "tables_claims": ("Attribution", "Claim", "ClaimQuantity"),
            "tables_entities": ("Entity", "EntityAlias", "EntityChange"),
            "tables_questions": ("ClaimKey", "Question"),
            "tables_relations": ("Relation", "RelationReason", "Review"),
            "tables_runs": ("Run", "RunError"),
        },
    )

__all__ = [
    "Article",
    "ArticleAuthor",
    "ArticleChange",
    "ArticleVersion",
    "Attribution",
    "Author",
    "Claim",
    "ClaimKey",
    "ClaimQuantity",
    "Entity",
    "EntityAlias",
    "EntityChange",
    "Question",
    "Relation",
    "RelationReason",
    "Review",
    "Run",
    "RunError",
    "Source",
    "VersionShingle",
]
