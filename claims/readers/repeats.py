"""Sentences that stand twice on a page: pull quotes and repeated paragraphs."""

import re
from collections import Counter, defaultdict
from collections.abc import Sequence
from difflib import SequenceMatcher
from typing import Final

from claims.readers.blocks import Block

MIN_TOKENS: Final = 6
"""Shorter paragraphs are never taken for repeats."""

MAX_TOKENS: Final = 60
"""Longer paragraphs are never taken for pull quotes."""

MIN_RUN: Final = 0.6
"""Share of a pull quote's words that stand in one run in the paragraph it was pulled from."""

_MAX_POSTINGS: Final = 50
_MAX_PARAGRAPH: Final = 3000
_TOKEN = re.compile(r"\w+")
_SENTENCES = re.compile(r"[.!?…][\"'”’)]*\s+(?=[\"'“‘(]*[A-Z])")
_DECISIVE = re.compile(
    r"\d|^(?:not|no|never|none|nor|neither|without|deni\w+|refus\w+|reject\w+|one|two|three|four"
    r"|five|six"
    r"|seven|eight|nine|ten|eleven|twelve|dozens?|hundreds?|thousands?|millions?|half|twice|all"
    r"|most|few)$"
)


def find_repeats(blocks: Sequence[Block], roles: Sequence[str]) -> set[int]:
    """Return the indices of paragraphs that only repeat what the prose says.

    A paragraph equal to an earlier one is a repeat. A single sentence is one
    (a pull quote) if most of it stands, in one run, in a longer paragraph, and
    the words that differ carry no figure and no negation.
    """
    tokens = {
        index: _TOKEN.findall(block.text.casefold())
        for index, block in enumerate(blocks)
        if roles[index] == "prose" and not block.bullet
    }
    copies = _copies(tokens)
    for index in copies:
        del tokens[index]
    return copies | _pull_quotes(blocks, tokens)


def _copies(tokens: dict[int, list[str]]) -> set[int]:
    seen: set[tuple[str, ...]] = set()
    copies: set[int] = set()
    for index, words in tokens.items():
        if len(words) >= MIN_TOKENS and tuple(words) in seen:
            copies.add(index)
        seen.add(tuple(words))
    return copies


def _pull_quotes(blocks: Sequence[Block], tokens: dict[int, list[str]]) -> set[int]:
    places = _index(tokens)
    return {
        index
        for index, words in tokens.items()
        if MIN_TOKENS <= len(words) <= MAX_TOKENS
        and _SENTENCES.search(blocks[index].text) is None
        and _is_pulled(index, tokens, places=places, blocks=blocks)
    }


def _index(tokens: dict[int, list[str]]) -> dict[tuple[str, ...], list[int]]:
    places: dict[tuple[str, ...], list[int]] = defaultdict(list)
    for index, words in tokens.items():
        if len(words) > _MAX_PARAGRAPH:
            continue
        for triple in zip(words, words[1:], words[2:], strict=False):
            if len(places[triple]) < _MAX_POSTINGS:
                places[triple].append(index)
    return places


def _is_pulled(
    index: int,
    tokens: dict[int, list[str]],
    *,
    places: dict[tuple[str, ...], list[int]],
    blocks: Sequence[Block],
) -> bool:
    words = tokens[index]
    shared: Counter[int] = Counter()
    for triple in zip(words, words[1:], words[2:], strict=False):
        shared.update(set(places.get(triple, ())))
    del shared[index]
    if not shared:
        return False
    other = shared.most_common(1)[0][0]
    if len(tokens[other]) <= len(words):
        return False
    share = MIN_RUN if _SENTENCES.search(blocks[other].text) else 1.0
    return _is_contained(words, tokens[other], share=share)


def _is_contained(words: list[str], paragraph: list[str], *, share: float) -> bool:
    run = SequenceMatcher(None, words, paragraph, autojunk=False).find_longest_match()
    if run.size < share * len(words):
        return False
    outside = words[: run.a] + words[run.a + run.size :]
    return not any(_DECISIVE.search(word) for word in outside)
