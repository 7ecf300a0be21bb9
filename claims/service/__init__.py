"""What can be done with claims: the only room that knows every other, and owns transactions.

The names are looked up when they are first used, so that a command loads only
what it needs.
"""

from typing import TYPE_CHECKING

from claims.deferred import deferred

if TYPE_CHECKING:
    from claims.service.database import Database
    from claims.service.demonstration import demo, seeds
    from claims.service.explaining import explain_texts
    from claims.service.maintenance import current, schema, upgrade
    from claims.service.statements import statements_of
    from claims.service.texts import compare_texts, extract_documents, read_documents
else:
    __getattr__ = deferred(
        __name__,
        {
            "database": ("Database",),
            "demonstration": ("demo", "seeds"),
            "explaining": ("explain_texts",),
            "maintenance": ("current", "schema", "upgrade"),
            "statements": ("statements_of",),
            "texts": ("compare_texts", "extract_documents", "read_documents"),
        },
    )

__all__ = [
    "Database",
    "compare_texts",
    "current",
    "demo",
    "explain_texts",
    "extract_documents",
    "read_documents",
    "schema",
    "seeds",
    "statements_of",
    "upgrade",
]
