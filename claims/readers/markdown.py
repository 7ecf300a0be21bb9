"""Markdown: one article a file, read as the text that a person would see."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import BinaryIO, Final

from claims.model import Document, Failure, Span
from claims.readers.article import make_document
from claims.readers.decode import decode
from claims.readers.front_matter import split_front_matter
from claims.readers.stream import read_whole

INLINE: Final[tuple[tuple[re.Pattern[str], str], ...]] = tuple(
    (re.compile(pattern), replacement)
    for pattern, replacement in (
        (r"<!--[^>]{0,2000}-->", ""),
        (r"!\[[^\]\n]{0,500}\](?:\([^)\n]{0,2000}\)|\[[^\]\n]{0,200}\])", ""),
        (r"\[\^[^\]\n]{1,50}\]", ""),
        (r"\[([^\]\n]{1,1000})\]\([^()\n]{0,2000}(?:\([^()\n]{0,200}\)[^()\n]{0,200})?\)", r"\1"),
        (r"\[([^\]\n]{1,1000})\]\[[^\]\n]{0,200}\]", r"\1"),
        (r"<((?:https?://|mailto:)[^>\s]{1,2000})>", r"\1"),
        (r"</?[A-Za-z][^<>\n]{0,500}>", ""),
        (r"(?<![\w*\\])(\*{1,3})(?=\S)([^*\n]{1,2000}?)(?<=\S)\1(?![\w*])", r"\2"),
        (r"(?<![\w_\\])(_{1,3})(?=\S)([^_\n]{1,2000}?)(?<=\S)\1(?![\w_])", r"\2"),
        (r"~~([^~\n]{1,1000})~~", r"\1"),
        (r"(`{1,3})([^`\n]{1,1000})\1", r"\2"),
        (r"\\([\\`*_{}\[\]()#+.!|>~-])", r"\1"),
    )
)
"""Inline markup and what is left of it, in the order it is taken away."""

_FENCE = re.compile(r"\s{0,3}(?:```|~~~)")
_HEADING = re.compile(r"\s{0,3}(#{1,6})\s+(.*?)\s*#*\s*$")
_UNDERLINE = re.compile(r"\s{0,3}(=+|-{2,})\s*$")
_QUOTE = re.compile(r"^\s{0,3}(?:>\s?)+")
_APART = re.compile(
    r"\s{0,3}(?:\[[^\]]{1,200}\]:\s*\S+|(?:[-*_]\s*){3,}$|\|.*\||\s*:?-{3,}:?\s*\|)"
)


@dataclass(frozen=True, slots=True)
class _Line:
    text: str
    level: int = 0
    image: bool = False


def read_markdown(stream: BinaryIO, *, name: str) -> Iterator[Document | Failure]:
    """Read a Markdown file as one article.

    The document's text, which all offsets refer to, is the text without
    markup: links and emphasis leave their words; images, code blocks, tables,
    rules and link definitions leave nothing. Headings are no prose; the first
    of the first level is the title if the front matter has none.

    Raises ReadError if the file is empty, binary, too large or in an unknown
    encoding, or its front matter is wrong.
    """
    data = decode(read_whole(stream, name=name), name=name)
    known, source = split_front_matter(data, name=name)
    text, apart, title = strip_markup(source)
    known = replace(known, title=known.title or title)
    yield make_document(text, name=name, known=known, apart=apart)


def strip_markup(source: str) -> tuple[str, list[Span], str | None]:
    r"""Return the readable text, the places of its headings and captions, and its title.

    >>> strip_markup("# Flood\n\nThe **bridge** is [closed](http://a.example).")[0]
    'Flood\n\n\nThe bridge is closed.'
    """
    parts: list[str] = []
    apart: list[Span] = []
    title = None
    at = 0
    for line in _with_captions(list(_lines(source))):
        if line.level and line.text.strip():
            apart.append(Span(at, at + len(line.text)))
            title = title or (line.text.strip() if line.level == 1 else None)
        parts.append(line.text)
        at += len(line.text) + 1
    return "\n".join(parts), apart, title


def _lines(source: str) -> Iterator[_Line]:
    lines = source.split("\n")
    fenced = False
    for index, line in enumerate(lines):
        if _FENCE.match(line):
            fenced = not fenced
            yield _Line("")
        elif fenced or _APART.match(line) or (index and _is_underline(line, lines[index - 1])):
            yield _Line("")
        else:
            below = lines[index + 1] if index + 1 < len(lines) else ""
            yield from _readable(line, below)


def _readable(line: str, below: str) -> Iterator[_Line]:
    heading = _HEADING.match(line)
    if heading is not None:
        yield from (_Line(_inline(heading[2]), len(heading[1])), _Line(""))
    elif _is_underline(below, line):
        yield _Line(_inline(line), 1 if below.strip().startswith("=") else 2)
    else:
        text = _inline(_QUOTE.sub("", line))
        yield _Line(text, image="![" in line and not text.strip())


def _is_underline(line: str, above: str) -> bool:
    return (
        bool(above.strip()) and _HEADING.match(above) is None and _UNDERLINE.match(line) is not None
    )


def _inline(line: str) -> str:
    for form, replacement in INLINE:
        line = form.sub(replacement, line)
    return line.rstrip()


def _with_captions(lines: list[_Line]) -> Iterator[_Line]:
    """Mark the line directly under an image as its caption, by the level of a small heading."""
    for index, line in enumerate(lines):
        under = index > 0 and lines[index - 1].image
        yield replace(line, level=6) if under and not line.level else line
