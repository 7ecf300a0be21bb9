"""Sections that follow an article on its page: related stories, newsletters, comments."""

import re
from collections.abc import Sequence
from typing import Final

from claims.readers.blocks import Block, ends_sentence

MIN_PARAGRAPH_WORDS: Final = 15
"""Words that make a paragraph count towards the article going on after a box."""

MIN_RUN_WORDS: Final = 60
"""Words in consecutive paragraphs that show that the article goes on after a box."""

MIN_RUN_SHARE: Final = 0.2
"""The same as a share of the words before the box: a teaser is short, an article is not."""

_RELATED = re.compile(
    r"(?:related|recommended|suggested|similar|popular|featured|trending|latest|recent|further"
    r"|more|top|other)"
    r"(?: (?:\w+ )?(?:articles?|stories|story|posts?|news|content|reading|topics?|coverage|links"
    r"|headlines|items"
    r"|analysis|videos?|publications?|reports?|for you|now|today|this week))?"
    r"|you (?:may|might|could)(?: also)? (?:like|enjoy|be interested in|want to read)(?: .{1,20})?"
    r"|(?:more|also) (?:on|from|by|in|about|like) .{1,60}"
    r"|most (?:read|popular|viewed|shared|recent|commented)(?: .{1,20})?"
    r"|(?:read|see|watch|keep|continue) (?:next|also|more|reading|watching)|what to read next|up"
    r" next|next up"
    r"|editor(?:'s|’s|s['’])? (?:picks?|choice)|don(?:'|’)?t miss(?: .{1,20})?|in other news|in"
    r" case you missed it"
    r"|(?:sponsored|promoted|paid)(?: (?:content|links|posts?|stories))?|(?:from )?around the web"
    r"|(?:our |the )?newsletters?|(?:daily|weekly|morning|evening|monthly)"
    r" (?:dose|brief|briefing|digest|newsletter|bulletin|roundup|quiz|quote|update|headlines)"
    r"|(?:quote|word|picture|photo|video|fact) of the (?:day|week|month)|on this day|this day in"
    r" history"
    r"|about the (?:authors?|writer|contributor)|about (?:us|the author)"
    r"|tags|topics|filed under|categories|archives?|footnotes|endnotes|references|bibliography"
    r"|works cited"
    r"|explore (?:more|further)|discover more",
    re.IGNORECASE,
)
_COMMENTS = re.compile(
    r"(?:leave|post|write|add) a (?:reply|comment)|(?:\d+ |no |view |show )?(?:comments?|replies"
    r"|responses)"
    r"(?: \(?\d+\)?)?|join the (?:conversation|discussion)|discussion|have your say|reader"
    r" comments",
    re.IGNORECASE,
)


def find_sections(blocks: Sequence[Block], roles: Sequence[str]) -> set[int]:
    """Return the indices of blocks that belong to sections after or inside the article.

    A section begins at a line such as "Related Articles" that prose precedes.
    It reaches to the end of the text, or to where the article plainly goes on:
    consecutive paragraphs that together are long beside what came before.
    After comments have begun the article never goes on.
    """
    inside: set[int] = set()
    words = 0
    index = 0
    while index < len(blocks):
        block = blocks[index]
        if words and is_section_heading(block.text):
            end = _section_end(blocks, roles, start=index, words=words)
            inside.update(range(index, end))
            index = end
            continue
        words += block.words if roles[index] == "prose" else 0
        index += 1
    return inside


def is_section_heading(text: str) -> bool:
    """Say whether a line heads a section that is not the article's.

    >>> is_section_heading("Related Articles"), is_section_heading("Related attacks killed two")
    (True, False)
    """
    line = text.strip(" .:!»›>|→")
    return any(form.fullmatch(line) is not None for form in (_RELATED, _COMMENTS))


def _section_end(blocks: Sequence[Block], roles: Sequence[str], *, start: int, words: int) -> int:
    if _COMMENTS.fullmatch(blocks[start].text.strip(" .:!")):
        return len(blocks)
    needed = max(MIN_RUN_WORDS, MIN_RUN_SHARE * words)
    run = 0
    first = start
    for index in range(start + 1, len(blocks)):
        if not _is_paragraph(blocks[index], roles[index]):
            run = 0
            continue
        first = index if run == 0 else first
        run += blocks[index].words
        if run >= needed and index > first:
            return first
    return len(blocks)


def _is_paragraph(block: Block, role: str) -> bool:
    long = block.words >= MIN_PARAGRAPH_WORDS and not block.bullet
    return role == "prose" and long and ends_sentence(block.text) and not block.text.endswith("…")
