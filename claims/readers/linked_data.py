"""What an HTML page says of its article in JSON-LD and meta elements."""

import json
from collections.abc import Iterator, Mapping
from typing import Final

from claims.errors import ReadError
from claims.readers.dates import Published, read_date
from claims.readers.html_page import HtmlPage
from claims.readers.metadata import Metadata, read_fields

ARTICLE_TYPES: Final = ("article", "posting", "report", "webpage")
"""Ends of the schema.org types that describe an article, best first."""

META_DATES: Final = (
    "article:published_time",
    "og:published_time",
    "datepublished",
    "date",
    "dc.date",
    "dc.date.issued",
    "dcterms.created",
    "pubdate",
    "publish-date",
    "publication_date",
    "parsely-pub-date",
    "sailthru.date",
)
"""Meta elements that hold the publication date, best first."""

META_CHANGES: Final = ("article:modified_time", "og:updated_time", "datemodified", "last-modified")
"""Meta elements that hold the date of the last change, which is used where no other is known."""

_MAX_DEPTH: Final = 6


def read_head(page: HtmlPage) -> Metadata:
    """Return what a page's JSON-LD and meta elements say of its article.

    Broken JSON-LD is ignored, and so is a date in an unknown form. The
    publication date is preferred to the date of the last change.

    Raises ReadError if a date cannot exist.
    """
    article = _article(page)
    described = Metadata(
        title=_name(article.get("headline")),
        source=_name(article.get("publisher")),
        authors=read_fields({"authors": _people(article.get("author"))}).authors,
        published=_date(article.get("datePublished")),
        language=_name(article.get("inLanguage")),
    )
    changed = Metadata(published=_date(article.get("dateModified")))
    return described.or_else(_from_meta(page)).or_else(changed).or_else(_changed(page))


def _from_meta(page: HtmlPage) -> Metadata:
    meta = page.meta
    dates = [meta.get(name) for name in META_DATES] + [page.stamp]
    author = meta.get("author") or meta.get("article:author") or ""
    return Metadata(
        title=meta.get("og:title") or page.heading or page.title,
        source=meta.get("og:site_name") or None,
        authors=() if "://" in author else read_fields({"author": author}).authors,
        published=next((found for date in dates if (found := _date(date))), None),
        url=page.canonical or meta.get("og:url") or None,
        language=page.language,
    )


def _changed(page: HtmlPage) -> Metadata:
    dates = (_date(page.meta.get(name)) for name in META_CHANGES)
    return Metadata(published=next((found for found in dates if found), None))


def _article(page: HtmlPage) -> Mapping[str, object]:
    things = [thing for text in page.linked_data for thing in _parse(text)]
    for ending in ARTICLE_TYPES:
        for thing in things:
            if any(kind.endswith(ending) for kind in _kinds(thing)):
                return thing
    return {}


def _parse(text: str) -> list[Mapping[str, object]]:
    try:
        return list(_things(json.loads(text), depth=0))
    except (ValueError, RecursionError):
        return []


def _things(value: object, *, depth: int) -> Iterator[Mapping[str, object]]:
    if depth > _MAX_DEPTH:
        return
    if isinstance(value, list):
        for item in value:
            yield from _things(item, depth=depth + 1)
    elif isinstance(value, dict):
        yield value
        yield from _things(value.get("@graph", []), depth=depth + 1)


def _kinds(thing: Mapping[str, object]) -> list[str]:
    kinds = thing.get("@type")
    return [
        kind.lower()
        for kind in (kinds if isinstance(kinds, list) else [kinds])
        if isinstance(kind, str)
    ]


def _name(value: object) -> str | None:
    if isinstance(value, list) and value:
        value = value[0]
    if isinstance(value, Mapping):
        value = value.get("name")
    return " ".join(value.split()) or None if isinstance(value, str) else None


def _people(value: object) -> list[str]:
    people = value if isinstance(value, list) else [value]
    return [name for person in people if (name := _name(person)) is not None]


def _date(value: object) -> Published | None:
    if not isinstance(value, str):
        return None
    try:
        return read_date(value)
    except ReadError as error:
        if "no such" in str(error):
            raise
        return None
