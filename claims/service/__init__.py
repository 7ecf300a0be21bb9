"""What can be done with claims: the only room that knows every other, and owns transactions.

The names are looked up when they are first used, so that a command loads only
what it needs.
"""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from claims.service.database import Database
    from claims.service.demonstration import demo, seeds
    from claims.service.explaining import explain_texts
    from claims.service.maintenance import current, schema, upgrade
    from claims.service.statements import statements_of
    from claims.service.texts import compare_texts, extract_documents, read_documents

_HOMES = {
    "Database": "database",
    "compare_texts": "texts",
    "current": "maintenance",
    "demo": "demonstration",
    "explain_texts": "explaining",
    "extract_documents": "texts",
    "read_documents": "texts",
    "schema": "maintenance",
    "seeds": "demonstration",
    "statements_of": "statements",
    "upgrade": "maintenance",
}

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


def __getattr__(name: str) -> object:
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(f"claims.service.{_HOMES[name]}"), name)
