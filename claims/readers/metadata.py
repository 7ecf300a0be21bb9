"""What is known of an article beside its text."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, fields, replace
from datetime import date, datetime
from typing import Final

from claims.errors import ReadError
from claims.model import Document, LoadOptions
from claims.readers.datelines import read_byline
from claims.readers.dates import Published, from_timestamp, read_date
from claims.readers.decode import clean_text
from claims.readers.names import split_persons

KEYS: Final[tuple[tuple[str, tuple[str, ...]], ...]] = (
    ("title", ("title", "headline")),
    ("authors", ("authors", "author", "byline", "creator")),
    ("source", ("source", "outlet", "publisher", "site", "site_name", "sitename", "publication")),
    (
        "published",
        (
            "published",
            "date",
            "published_at",
            "publish_date",
            "published_date",
            "publication_date",
            "date_published",
            "datepublished",
            "pubdate",
            "datetime",
        ),
    ),
    ("url", ("url", "link", "permalink")),
    ("language", ("language", "lang")),
    ("fictional", ("fictional",)),
)
"""The fields of :class:`Metadata` and the keys or columns that give them, best first."""

NOBODY: Final = frozenset({"", "none", "null", "nan", "n/a", "na", "unknown", "anonymous"})
"""What stands for a missing author."""

_IS_BYLINE = re.compile(r"byline\s?:", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Metadata:
    """What a file, a record, a manifest or the text says of an article; None is unknown."""

    title: str | None = None
    source: str | None = None
    authors: tuple[str, ...] = ()
    published: Published | None = None
    url: str | None = None
    language: str | None = None
    fictional: bool = False

    def or_else(self, other: "Metadata") -> "Metadata":
        """Return this with what it does not know taken from ``other``.

        >>> Metadata(title="A").or_else(Metadata(title="B", source="C")).source
        'C'
        """
        unknown = {
            field.name: getattr(other, field.name)
            for field in fields(self)
            if not getattr(self, field.name)
        }
        return replace(self, **unknown)


def read_fields(values: Mapping[str, object]) -> Metadata:
    """Read metadata from named values: front matter, a JSON record or a CSV row.

    Names are compared without case; values that are empty count as unknown.

    Raises ReadError if a value has the wrong type, or a date is none or cannot exist.
    """
    lowered = {str(key).strip().lower().replace("-", "_"): value for key, value in values.items()}
    found = {field: _first(lowered, keys) for field, keys in KEYS}
    title = _text(found["title"], "title")
    signed = read_byline(title) if title and _IS_BYLINE.match(title) else None
    byline = read_byline(str(lowered.get("byline") or "")) or signed
    known = Metadata(
        title=None if signed is not None else title,
        source=_text(found["source"], "source"),
        authors=_authors(found["authors"]),
        published=_published(found["published"]),
        url=_text(found["url"], "url"),
        language=_text(found["language"], "language"),
        fictional=str(found["fictional"]).strip().lower() in {"true", "yes", "1"},
    )
    if byline is None:
        return known
    authors = byline.authors if signed is not None else ()
    return known.or_else(Metadata(source=byline.source, authors=authors))


def from_options(options: LoadOptions) -> Metadata:
    """Return the metadata that was given for inputs that have none of their own."""
    published = Published(options.published) if options.published else None
    return Metadata(
        source=options.source, authors=options.authors, published=published, url=options.url
    )


def of_document(document: Document) -> Metadata:
    """Return the metadata that a document carries."""
    published = None
    if document.published is not None and document.published_precision is not None:
        published = Published(
            document.published, document.published_time, document.published_precision
        )
    return Metadata(
        document.title,
        document.source,
        document.authors,
        published,
        document.url,
        document.language,
        document.fictional,
    )


def with_metadata(document: Document, known: Metadata) -> Document:
    """Return the document with exactly this metadata."""
    published = known.published
    return replace(
        document,
        title=known.title,
        source=known.source,
        authors=known.authors,
        published=published.day if published else None,
        published_time=published.utc if published else None,
        published_precision=published.precision if published else None,
        url=known.url,
        language=known.language,
        fictional=known.fictional,
    )


def _first(values: Mapping[str, object], keys: tuple[str, ...]) -> object:
    return next((values[key] for key in keys if values.get(key) not in (None, "", [], {})), None)


def _text(value: object, name: str) -> str | None:
    if isinstance(value, Mapping):
        value = value.get("name") or value.get("title")
    if value is None:
        return None
    if not isinstance(value, str):
        raise ReadError(f"the {name} must be text, not {type(value).__name__}")
    return " ".join(clean_text(value).split()) or None


def _authors(value: object) -> tuple[str, ...]:
    values = value if isinstance(value, list | tuple) else [value]
    names = [name for item in values for name in _names(_text(item, "author"))]
    return tuple(dict.fromkeys(names))


def _names(text: str | None) -> tuple[str, ...]:
    if text is None or text.casefold().strip(" .-") in NOBODY:
        return ()
    byline = read_byline(text) or read_byline(f"By {text}")
    if byline is not None and byline.authors:
        return byline.authors
    return split_persons(text) or (text,)


def _published(value: object) -> Published | None:
    if value is None:
        return None
    if isinstance(value, datetime):
        value = value.isoformat()
    if isinstance(value, date):
        return Published(value)
    if isinstance(value, int | float) and not isinstance(value, bool):
        written = str(value)
        return read_date(written) if len(written) == 4 else from_timestamp(value)
    if not isinstance(value, str):
        raise ReadError(f"the date must be text, not {type(value).__name__}")
    found = read_date(value)
    if found is None and value.strip():
        raise ReadError(f"not a date: {value.strip()[:60]!r}; write it as YYYY-MM-DD")
    return found
