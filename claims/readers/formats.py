"""The formats that can be read, and how an input's format is told."""

import json
import re
from collections.abc import Callable, Iterator, Mapping
from pathlib import PurePath
from typing import BinaryIO, Final, Protocol

from claims.errors import UsageError
from claims.model import Document, Failure
from claims.readers.csv import DELIMITERS, read_csv
from claims.readers.html import read_html
from claims.readers.jsonl import read_jsonl
from claims.readers.markdown import read_markdown
from claims.readers.records import TEXT_KEYS
from claims.readers.text import read_text


class Reader(Protocol):
    """Reads the articles of one input; may raise ReadError where nothing can be read."""

    def __call__(self, stream: BinaryIO, *, name: str) -> Iterator[Document | Failure]:
        """Yield the documents of ``stream`` and the records that failed, in order."""
        ...


READERS: Final[Mapping[str, Reader]] = {
    "text": read_text,
    "markdown": read_markdown,
    "html": read_html,
    "jsonl": read_jsonl,
    "csv": read_csv,
}
"""Every format by its name."""

EXTENSIONS: Final[Mapping[str, str]] = {
    ".txt": "text",
    ".text": "text",
    ".md": "markdown",
    ".markdown": "markdown",
    ".html": "html",
    ".htm": "html",
    ".xhtml": "html",
    ".jsonl": "jsonl",
    ".ndjson": "jsonl",
    ".csv": "csv",
    ".tsv": "csv",
}
"""File name extensions and their formats; in a folder no other file is read."""

ALIASES: Final[Mapping[str, str]] = {
    **{extension.removeprefix("."): name for extension, name in EXTENSIONS.items()},
    **{name: name for name in READERS},
}
"""Names by which a format can be asked for."""

_HTML = re.compile(
    r"\s*(?:<\?xml[^>]*>\s*)?(?:<!--.{0,500}?-->\s*)?<(?:!doctype html|html|head|body|article"
    r"|div|p)\b",
    re.I | re.S,
)
_MARKDOWN = re.compile(r"^#{1,6} \S|\[[^\]\n]+\]\(https?://|^```", re.MULTILINE)


def reader_for(wanted: str | None, *, name: str, head: bytes) -> Reader:
    """Return the reader of the format that is asked for, else of the format that is told.

    Raises UsageError if there is no format of that name.
    """
    if wanted is None:
        return READERS[detect_format(name, head)]
    return READERS[check_format(wanted)]


def check_format(wanted: str) -> str:
    """Return the name of the format that is asked for by name or extension.

    Raises UsageError if there is no format of that name.
    """
    found = ALIASES.get(wanted.lower().removeprefix("."))
    if found is None:
        raise UsageError(f"no format {wanted!r}; the formats are {', '.join(READERS)}")
    return found


def detect_format(name: str, head: bytes) -> str:
    r"""Tell the format of an input by its name, else by its first bytes.

    >>> detect_format("a.md", b""), detect_format("-", b'{"text": "Rain."}\n')
    ('markdown', 'jsonl')
    """
    known = EXTENSIONS.get(PurePath(name).suffix.lower())
    if known is not None:
        return known
    text = head.decode("utf-8", errors="replace").lstrip("\ufeff")
    return next((found for found, holds in _TELLS if holds(text)), "text")


def _is_json(text: str) -> bool:
    line = text.lstrip().split("\n", 1)[0]
    if not line.startswith("{"):
        return False
    try:
        return isinstance(json.loads(line), dict)
    except (ValueError, RecursionError):
        return re.match(r'\{\s*"\w+"\s*:', line) is not None


def _is_csv(text: str) -> bool:
    header = text.lstrip().split("\n", 1)[0].lower()
    for delimiter in DELIMITERS:
        columns = {column.strip(' "\r') for column in header.split(delimiter)}
        if len(columns) > 1 and columns & set(TEXT_KEYS):
            return True
    return False


def _is_html(text: str) -> bool:
    return _HTML.match(text) is not None


def _is_markdown(text: str) -> bool:
    return _MARKDOWN.search(text) is not None


_TELLS: Final[tuple[tuple[str, Callable[[str], bool]], ...]] = (
    ("html", _is_html),
    ("jsonl", _is_json),
    ("csv", _is_csv),
    ("markdown", _is_markdown),
)
