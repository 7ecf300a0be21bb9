"""Metadata that stands in the text itself."""

import re
from collections.abc import Iterable
from typing import Final

from claims.readers.biography import biography_name, linked_author
from claims.readers.blocks import Block
from claims.readers.datelines import Byline, is_update, read_byline, read_dateline
from claims.readers.dates import Published
from claims.readers.lead import Lead, read_lead
from claims.readers.metadata import Metadata
from claims.readers.page import PROSE, Page

_COPYRIGHT = re.compile(
    r"(?i:©|\(c\)|copyright)\s*(?:©|\(c\))?\s*(?P<years>(?:19|20)\d\d(?:\s*[-–]\s*(?:(?:19"
    r"|20)\d\d)?)?)?,?\s*(?:by\s+)?"
    r"(?P<name>[A-Z][\w'’&-]*(?:\s+(?:of|the|and|for|&)(?=\s+[A-Z])|[ ]+[A-Z][\w'’&-]*){0,6})"
)
_CAPITALISED: Final = (
    r"(?P<name>[A-Z][\w'’&-]*(?:\s+(?:(?:of|the|and|for|&)\s+)?[A-Z][\w'’&-]*){0,6})"
)
_SUBSCRIBE = re.compile(
    rf"(?:[Ss]ubscribe|[Ss]ign up|SUBSCRIBE) (?:to|for) (?:[Tt]he )?{_CAPITALISED}(?= (?:to|for"
    rf"|and|today|now)\b|[.!]?$)"
)
_POSITION = re.compile(
    r"\b(?:positions?|polic(?:y|ies)|views?|opinions?|stance)(?: (?:and|or) \w+)? of (?:the )?"
    + _CAPITALISED
)
_NOT_OUTLETS: Final = frozenset({"newsletter", "newsletters", "our", "all", "author", "authors"})


def read_clues(page: Page) -> Metadata:
    """Read title, authors, source and date from the lines around an article's prose.

    A date in the prose is not the publication date, and nothing of what stands
    in the related stories is the article's own; what no line says stays unknown.
    """
    own = [
        block
        for block, role in zip(page.blocks, page.roles, strict=True)
        if role not in {PROSE, "section"}
    ]
    bylines = [line for block in own if (line := read_byline(block.text)) is not None]
    prose = page.of_role(PROSE)
    lead = read_lead(prose[0].text) if prose else Lead()
    return Metadata(
        title=page.title,
        source=_source(page, bylines, lead=lead),
        authors=_authors(page, bylines),
        published=_published(own, bylines, lead=lead),
    )


def _authors(page: Page, bylines: list[Byline]) -> tuple[str, ...]:
    signed = [name for byline in bylines for name in byline.authors]
    told = [biography_name(block.text) for block in page.of_role("biography")]
    linked = [linked_author(block.text) for block in page.of_role("section", "subscription")]
    for names in (signed, told, linked):
        known = tuple(dict.fromkeys(name for name in names if name is not None))
        if known:
            return known
    return ()


def _published(own: list[Block], bylines: list[Byline], *, lead: Lead) -> Published | None:
    lines = [(block, day) for block in own if (day := read_dateline(block.text)) is not None]
    first = [day for block, day in lines if not is_update(block.text)]
    signed = [byline.published for byline in bylines if byline.published is not None]
    wired = [lead.published] if lead.published is not None else []
    return next(iter(first + signed + wired + [day for _, day in lines]), None)


def _source(page: Page, bylines: list[Byline], *, lead: Lead) -> str | None:
    signed = next((byline.source for byline in bylines if byline.source is not None), None)
    return (
        _copyright_holder(page.of_role("copyright"))
        or signed
        or lead.source
        or _named(page.of_role("subscription", "section"), _SUBSCRIBE)
        or _named(page.of_role("disclaimer"), _POSITION)
    )


def _copyright_holder(blocks: Iterable[Block]) -> str | None:
    for block in blocks:
        found = _COPYRIGHT.match(block.text)
        if found is not None and (found["years"] or "rights reserved" in block.text.lower()):
            return _outlet(found["name"])
    return None


def _named(blocks: Iterable[Block], form: re.Pattern[str]) -> str | None:
    found = (form.search(block.text) for block in blocks)
    return next((name for hit in found if hit and (name := _outlet(hit["name"]))), None)


def _outlet(name: str) -> str | None:
    name = re.sub(r"\s+(?:All|Inc|Ltd|LLC)\b.*", "", " ".join(name.split()))
    return None if not name or _NOT_OUTLETS & set(name.lower().split()) else name
