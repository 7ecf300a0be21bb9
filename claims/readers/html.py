"""HTML: one article a page, its text taken out by trafilatura."""

import re
from collections.abc import Iterator
from typing import BinaryIO, Final

from claims.errors import ReadError
from claims.model import Document, Failure
from claims.readers.article import make_document
from claims.readers.decode import clean_text, decode, refuse_binary
from claims.readers.html_page import HtmlPage, read_html_page
from claims.readers.linked_data import read_head
from claims.readers.metadata import Metadata
from claims.readers.stream import read_whole

MAX_HTML_CHARACTERS: Final = 5_000_000
"""Longest page, in characters."""

MAX_TAGS: Final = 20_000
"""Elements beyond which a page is read by the standard parser: trafilatura would take minutes."""

MAX_DEPTH: Final = 200
"""Nesting beyond which a page is read by the standard parser."""

_CHARSET = re.compile(rb"<meta[^>]{0,200}charset=[\"']?([\w-]{2,20})", re.IGNORECASE)


def read_html(stream: BinaryIO, *, name: str) -> Iterator[Document | Failure]:
    """Read an HTML page as one article; its text is the extracted text.

    Title, authors, source, date and language come from JSON-LD and meta
    elements, then from trafilatura, then from the text.

    Raises ReadError if the page is empty, binary, too large, in an unknown encoding
    or without text, or a date in it cannot exist.
    """
    html = _decode(read_whole(stream, name=name), name=name)
    if len(html) > MAX_HTML_CHARACTERS:
        raise ReadError(f"{name}: the page is longer than {MAX_HTML_CHARACTERS:,} characters")
    page = read_html_page(html)
    try:
        known = read_head(page)
    except ReadError as error:
        raise ReadError(f"{name}: in the page's metadata, {error}") from None
    text, extracted = _extract(html, page)
    if not text.strip():
        raise ReadError(f"{name}: there is no article text in the page")
    yield make_document(text, name=name, known=known.or_else(extracted))


def _decode(data: bytes, *, name: str) -> str:
    declared = _CHARSET.search(data[:4000])
    try:
        return decode(data, name=name)
    except ReadError:
        refuse_binary(data, name=name)
        if declared is None or not data:
            raise
    try:
        return clean_text(data.decode(declared[1].decode("ascii")))
    except (LookupError, UnicodeDecodeError):
        raise ReadError(f"{name}: the page is not in the encoding that it declares") from None


def _extract(html: str, page: HtmlPage) -> tuple[str, Metadata]:
    simple = "\n\n".join(page.paragraphs)
    if page.tags > MAX_TAGS or page.deepest > MAX_DEPTH:
        return simple, Metadata()
    text, known = _by_trafilatura(html)
    return (text or simple), known


def _by_trafilatura(html: str) -> tuple[str, Metadata]:
    import trafilatura

    found = trafilatura.bare_extraction(html, include_comments=False, with_metadata=True)
    if found is None:
        return "", Metadata()
    values = found if isinstance(found, dict) else found.as_dict()
    lines = clean_text(values.get("text") or "").split("\n")
    known = Metadata(title=values.get("title") or None, source=values.get("sitename") or None)
    return "\n\n".join(line for line in lines if line.strip()), known
