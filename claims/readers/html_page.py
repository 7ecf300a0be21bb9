"""The parts of an HTML page that a standard parser finds: head data and plain paragraphs."""

from dataclasses import dataclass, field
from html.parser import HTMLParser
from typing import Final

SKIPPED: Final = frozenset(
    (
        "script",
        "style",
        "noscript",
        "template",
        "nav",
        "header",
        "footer",
        "aside",
        "form",
        "button",
        "select",
        "svg",
        "iframe",
        "figure",
    )
)
"""Elements whose text is no article."""

BLOCKS: Final = frozenset(
    (
        "p",
        "div",
        "section",
        "article",
        "main",
        "li",
        "ul",
        "ol",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "br",
        "hr",
        "tr",
        "td",
        "th",
        "table",
        "blockquote",
        "pre",
        "dd",
        "dt",
        "body",
        "figcaption",
        "title",
        "head",
    )
)
"""Elements that begin a new paragraph."""


@dataclass(slots=True)
class HtmlPage:
    """What a page's mark-up says: ``meta`` by lower-case name, JSON-LD texts, and paragraphs.

    ``canonical`` is the page's own address, ``stamp`` the first ``<time
    datetime>``, ``deepest`` the greatest nesting of elements.
    """

    meta: dict[str, str] = field(default_factory=dict)
    linked_data: list[str] = field(default_factory=list)
    paragraphs: list[str] = field(default_factory=list)
    title: str | None = None
    heading: str | None = None
    language: str | None = None
    canonical: str | None = None
    stamp: str | None = None
    tags: int = 0
    deepest: int = 0


class _Parser(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.page = HtmlPage()
        self._text: list[str] = []
        self._skipping: list[str] = []
        self._within = ""
        self._depth = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        values = {name: value or "" for name, value in attrs}
        self.page.tags += 1
        self._depth += 1
        self.page.deepest = max(self.page.deepest, self._depth)
        self._note(tag, values)
        if tag in BLOCKS or tag in SKIPPED:
            self._end_paragraph()
        if tag in SKIPPED and not self._is_linked_data(tag, values):
            self._skipping.append(tag)
        self._within = "ld" if self._is_linked_data(tag, values) else tag

    def handle_endtag(self, tag: str) -> None:
        self._depth = max(0, self._depth - 1)
        if tag in BLOCKS or tag in SKIPPED:
            self._end_paragraph()
        if tag in self._skipping:
            del self._skipping[self._skipping.index(tag) :]
        self._within = ""

    def handle_data(self, data: str) -> None:
        if self._within == "ld":
            self.page.linked_data.append(data)
        elif not self._skipping:
            self._text.append(data)

    def close(self) -> None:
        super().close()
        self._end_paragraph()

    def _note(self, tag: str, values: dict[str, str]) -> None:
        page = self.page
        if tag == "meta":
            key = values.get("property") or values.get("name") or values.get("itemprop") or ""
            page.meta.setdefault(key.lower(), values.get("content", "").strip())
        elif tag == "html":
            page.language = values.get("lang") or page.language
        elif tag == "link" and values.get("rel", "").lower() == "canonical":
            page.canonical = page.canonical or values.get("href")
        elif tag == "time":
            page.stamp = page.stamp or values.get("datetime")

    def _is_linked_data(self, tag: str, values: dict[str, str]) -> bool:
        return tag == "script" and "ld+json" in values.get("type", "").lower()

    def _end_paragraph(self) -> None:
        text = " ".join("".join(self._text).split())
        self._text.clear()
        if not text:
            return
        if self._within == "title":
            self.page.title = self.page.title or text
            return
        if self._within == "h1":
            self.page.heading = self.page.heading or text
        self.page.paragraphs.append(text)


def read_html_page(html: str) -> HtmlPage:
    """Read a page with the standard parser, made safe against markup that never ends."""
    parser = _Parser()
    parser.feed(tame_markup(html))
    parser.close()
    return parser.page


def tame_markup(html: str) -> str:
    """Return the page without comments, and with every "<" escaped that opens no whole tag.

    The standard parser looks for the end of each construct anew, so that a
    page of unfinished tags would take it hours.

    >>> tame_markup("<p>1 < 2<!-- > -->")
    '<p>1 &lt; 2'
    """
    first, *pieces = _without_comments(html).split("<")
    whole = (
        f"<{piece}" if ">" in piece and not piece.startswith("![") else f"&lt;{piece}"
        for piece in pieces
    )
    return first + "".join(whole)


def _without_comments(html: str) -> str:
    kept = []
    at = 0
    while (start := html.find("<!--", at)) >= 0:
        kept.append(html[at:start])
        end = html.find("-->", start + 4)
        if end < 0:
            return "".join(kept)
        at = end + 3
    return "".join([*kept, html[at:]])
