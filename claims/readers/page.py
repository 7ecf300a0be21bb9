"""What each block of an article is: prose, title, heading, or one of the things around it."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from claims.model import Span
from claims.readers.biography import find_biographies
from claims.readers.blocks import Block, ends_sentence, split_blocks
from claims.readers.boilerplate import is_certain, name_boilerplate
from claims.readers.repeats import find_repeats
from claims.readers.sections import find_sections

PROSE: Final = "prose"
"""The role of the article's own paragraphs."""

MAX_HEADING_WORDS: Final = 14
"""Longest heading inside an article, in words."""

MAX_TITLE_WORDS: Final = 25
"""Longest title, in words."""

HEAD_BLOCKS: Final = 12
"""How many blocks from the start may hold the title."""

_SMALL: Final = frozenset(
    ("a", "an", "the", "of", "in", "on", "at", "to", "for", "and", "or", "but", "by", "with", "as")
)
_ABBREVIATED = re.compile(r"\b(?:[A-Z]\.){2,}$")


@dataclass(frozen=True, slots=True)
class Page:
    """A text taken apart: its blocks, the role of each, and the title if it has one.

    A role is "prose", "title", "heading", "section" (what follows "Related
    articles" and the like), "biography", "repeat", "apart" or the name of a
    rule of :data:`claims.readers.boilerplate.RULES`.
    """

    blocks: tuple[Block, ...]
    roles: tuple[str, ...]
    title: str | None

    def of_role(self, *roles: str) -> list[Block]:
        """Return the blocks that have one of the roles, in order."""
        return [block for block, role in zip(self.blocks, self.roles, strict=True) if role in roles]


def read_page(text: str, *, title: str | None = None, apart: Sequence[Span] = ()) -> Page:
    """Take a text apart.

    ``title`` is the title if it is known from elsewhere; ``apart`` marks what
    is known to be no prose, such as the headings of a marked-up text.
    """
    blocks = split_blocks(text)
    roles = _first_roles(blocks, apart)
    _mark_offers(blocks, roles)
    found = _find_title(blocks, roles)
    _mark_titles(blocks, roles, titles=(title, found.text if found else None))
    sections = {i for i in find_sections(blocks, roles) if roles[i] != "copyright"}
    _mark(roles, sections, "section")
    _mark_headings(blocks, roles)
    _mark(roles, find_biographies(blocks, roles), "biography")
    _mark(roles, find_repeats(blocks, roles), "repeat")
    if PROSE not in roles:
        return Page(tuple(blocks), tuple(_relaxed(roles)), None)
    return Page(tuple(blocks), tuple(roles), title or (_one_line(found.text) if found else None))


def is_headline(text: str, *, words: int) -> bool:
    """Say whether a block of at most ``words`` words has the shape of a headline.

    A headline has no final stop; a question is one if it is in title case.

    >>> is_headline("Bridge closed after flood", words=14)
    True
    >>> is_headline("Who closed the bridge?", words=14)
    False
    """
    count = len(text.split())
    if count > words or len(text) > 10 * words:
        return False
    if text.rstrip("\"'”’").endswith("?"):
        return _is_title_case(text)
    if text.endswith(":"):
        return count <= 3
    return not ends_sentence(text) or _ABBREVIATED.search(text) is not None


def _is_title_case(text: str) -> bool:
    words = [word for word in re.findall(r"[^\W\d_][\w’'-]*", text) if word.lower() not in _SMALL]
    return len(words) > 2 and sum(word[0].isupper() for word in words) >= 0.8 * len(words)


def _first_roles(blocks: list[Block], apart: Sequence[Span]) -> list[str]:
    roles = [name_boilerplate(block.text) or PROSE for block in blocks]
    if len(blocks) == 1 and not is_certain(roles[0]):
        return [PROSE]
    ordered = sorted(apart)
    at = 0
    for index, block in enumerate(blocks):
        while at < len(ordered) and ordered[at].end <= block.span.start:
            at += 1
        if at < len(ordered) and ordered[at].overlaps(block.span):
            roles[index] = "apart"
    return roles


def _mark_offers(blocks: list[Block], roles: list[str]) -> None:
    """Mark the list items under an appeal to subscribe: they say what one gets."""
    offering = False
    for index, block in enumerate(blocks):
        offering = roles[index] == "subscription" or (offering and block.bullet)
        if offering and roles[index] == PROSE:
            roles[index] = "subscription"


def _find_title(blocks: list[Block], roles: list[str]) -> Block | None:
    candidates = []
    for block, role in zip(blocks[:HEAD_BLOCKS], roles, strict=False):
        if role != PROSE:
            continue
        if not is_headline(block.text, words=MAX_TITLE_WORDS) and not _is_first_question(
            block, blocks
        ):
            break
        if block.words >= 2 and not block.bullet:
            candidates.append(block)
    else:
        if len(blocks) <= HEAD_BLOCKS:
            return None
    keys = [normalised(block.text) for block in blocks[:HEAD_BLOCKS]]
    repeated = [block for block in candidates if keys.count(normalised(block.text)) > 1]
    long = [block for block in candidates if block.words >= 4]
    return next(iter(repeated or long or candidates), None)


def _is_first_question(block: Block, blocks: list[Block]) -> bool:
    return block is blocks[0] and block.text.endswith("?") and block.words <= MAX_TITLE_WORDS


def _mark_titles(blocks: list[Block], roles: list[str], *, titles: Sequence[str | None]) -> None:
    keys = {normalised(title) for title in titles if title}
    for index, block in enumerate(blocks):
        if roles[index] in {PROSE, "apart"} and normalised(block.text) in keys:
            roles[index] = "title"


def _mark_headings(blocks: list[Block], roles: list[str]) -> None:
    for index, block in enumerate(blocks):
        shaped = is_headline(block.text, words=MAX_HEADING_WORDS)
        if roles[index] == PROSE and shaped and not block.bullet:
            roles[index] = "heading"


def _mark(roles: list[str], indices: set[int], role: str) -> None:
    for index in indices:
        roles[index] = role


def _relaxed(roles: list[str]) -> list[str]:
    """Take everything for prose that no certain rule holds for: a text of headings is a text."""
    certain = {"apart", "subscription"}
    return [role if role in certain or is_certain(role) else PROSE for role in roles]


def normalised(text: str) -> str:
    """Return a text without case, punctuation and spacing, for finding repeats."""
    return " ".join(re.findall(r"\w+", text.casefold()))


def _one_line(text: str) -> str:
    return " ".join(text.split())
