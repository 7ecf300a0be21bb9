"""Text to blocks: paragraphs, headings and list items, each with its exact place."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise
from typing import Final

from claims.model import Span
from claims.readers.boilerplate import name_boilerplate

WRAPPED_LINE: Final = 120
"""A line longer than this, in characters, is a paragraph and not a part of a wrapped one."""

_LINE = re.compile(r"[^\n]+")
_BULLET = re.compile(r"(?:[•·▪◦‣∙●*–-]|\d{1,2}[.)])\s+(?=\S)")
_STOP = re.compile(r"[.!?…:;][\"'”’»)\]]{0,3}$")
_OPENING = re.compile(r"[\"'“‘«(\[]*[A-Z0-9]")


@dataclass(frozen=True, slots=True)
class Block:
    """A paragraph, heading or list item.

    ``span`` leaves out white space and the bullet at either end; ``group``
    numbers the stretches of text between blank lines.
    """

    span: Span
    text: str
    bullet: bool
    group: int

    @property
    def words(self) -> int:
        """The number of words, as white space parts them."""
        return len(self.text.split())


@dataclass(frozen=True, slots=True)
class _Line:
    start: int
    text: str

    @property
    def end(self) -> int:
        return self.start + len(self.text)


def split_blocks(text: str) -> list[Block]:
    r"""Split a text into blocks, in order and without overlaps.

    Blank lines part blocks. Lines of one hard-wrapped paragraph are one block;
    list items, and a short line that a sentence follows, are blocks of their own.

    >>> [block.text for block in split_blocks("A heading\nThe text goes on\nand on.\n\n- An item")]
    ['A heading', 'The text goes on\nand on.', 'An item']
    """
    blocks: list[Block] = []
    for number, group in enumerate(_groups(text)):
        for lines in _paragraphs(group):
            block = _block(lines, text, group=number)
            if block is not None:
                blocks.append(block)
    return blocks


def ends_sentence(text: str) -> bool:
    """Say whether a text ends as a sentence does, closing quotation marks aside."""
    return _STOP.search(text) is not None


def _groups(text: str) -> Iterator[list[_Line]]:
    group: list[_Line] = []
    end = 0
    for found in _LINE.finditer(text):
        line = _stripped(found.group(), found.start())
        if group and (line is None or text.count("\n", end, found.start()) > 1):
            yield group
            group = []
        if line is not None:
            group.append(line)
        end = found.end()
    if group:
        yield group


def _stripped(line: str, start: int) -> _Line | None:
    text = line.strip()
    if not text:
        return None
    return _Line(start + len(line) - len(line.lstrip()), text)


def _paragraphs(group: list[_Line]) -> Iterator[list[_Line]]:
    width = max(len(line.text) for line in group)
    paragraph = group[:1]
    for before, line in pairwise(group):
        if width > WRAPPED_LINE or _parts(before.text, line.text, width=width):
            yield paragraph
            paragraph = []
        paragraph.append(line)
    yield paragraph


def _parts(before: str, line: str, *, width: int) -> bool:
    if _BULLET.match(line):
        return True
    if not _OPENING.match(line):
        return False
    share = len(before) / width
    if share < 0.6 or (share < 0.75 and ends_sentence(before)):
        return True
    return name_boilerplate(before) is not None or name_boilerplate(line) is not None


def _block(lines: list[_Line], text: str, *, group: int) -> Block | None:
    start, end = lines[0].start, lines[-1].end
    bullet = _BULLET.match(lines[0].text)
    start += bullet.end() if bullet else 0
    return Block(Span(start, end), text[start:end], bullet is not None, group)
