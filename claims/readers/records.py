"""One record of a JSONL or CSV file, made into a document."""

from collections.abc import Mapping
from typing import Final

from claims.errors import ReadError
from claims.model import Document, Failure
from claims.readers.article import make_document
from claims.readers.decode import clean_text
from claims.readers.metadata import read_fields

TEXT_KEYS: Final = ("text", "body", "content", "article")
"""Keys or columns that hold an article's text, best first."""


def read_record(record: Mapping[str, object], *, name: str) -> Document | Failure:
    """Make the document of a record, or tell why there is none.

    The text is kept as it stands but for control characters and line ends.
    """
    try:
        text = clean_text(_text_of(record))
        return make_document(text, name=name, known=read_fields(record))
    except ReadError as error:
        return failure(name, error)


def failure(name: str, error: Exception) -> Failure:
    """Return a failure of ``name`` whose message does not repeat the name."""
    return Failure(name, str(error).removeprefix(f"{name}: "))


def _text_of(record: Mapping[str, object]) -> str:
    lowered = {str(key).strip().lower(): value for key, value in record.items()}
    value = next((lowered[key] for key in TEXT_KEYS if lowered.get(key) is not None), None)
    if value is None:
        raise ReadError(f"the record has no text ({', '.join(TEXT_KEYS)})")
    if not isinstance(value, str):
        raise ReadError(f"the text must be text, not {type(value).__name__}")
    return value
