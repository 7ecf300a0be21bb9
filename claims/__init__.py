"""A claim-tracking fact database: who said what, when, and where sources disagree."""

from typing import TYPE_CHECKING

from claims.deferred import deferred
from claims.errors import ClaimsError

if TYPE_CHECKING:
    from datetime import date

    from claims.model import Document, Extraction, Filters, LoadOptions, Verdict
    from claims.service import Database
else:
    __getattr__ = deferred(__name__, {"model": ("Document", "Filters", "LoadOptions")})

__all__ = [
    "ClaimsError",
    "Document",
    "Filters",
    "LoadOptions",
    "compare",
    "find_claims",
    "open_database",
]


def open_database(location: str = "claims.db", *, create: bool = False) -> "Database":
    """Open a claims database by path or SQLAlchemy URL; ``create`` makes one where there is none.

    Raises :class:`~claims.errors.DatabaseVersionError` where it is missing,
    older or newer than the program.
    """
    from claims.service import Database

    return Database.open(location, create=create)


def compare(
    a: str, b: str, *, date_a: "date | None" = None, date_b: "date | None" = None
) -> "Verdict":
    """Judge two statements against each other; the dates say when each was published.

    >>> verdict = compare("Rebels seized 12 villages in May 2021.",
    ...                   "Rebels seized 15 villages in May 2021.")
    >>> verdict.relation.value
    'contradicts'
    """
    from claims.model import Document
    from claims.service import compare_texts

    return compare_texts(
        Document(text=a, body=(), input="a", published=date_a),
        Document(text=b, body=(), input="b", published=date_b),
    )


def find_claims(text: str, *, published: "date | None" = None) -> "Extraction":
    """Find the claims of a text; ``published`` is the day that "last month" counts from.

    >>> found = find_claims("Police said that two men were arrested.")
    >>> [claim.text for claim in found.claims]
    ['Two men were arrested.']
    """
    from claims.model import Document
    from claims.service import extract_documents

    document = Document(text=text, body=(), input="text", published=published)
    ((_, extraction),) = extract_documents([document])
    return extraction
