"""Turns of an interview or transcript: who has the word, by the label before what is said."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Final

from claims.extract.found import TURN, FoundAttribution
from claims.model import Mode, Span
from claims.syntax import Doc

_NAME: Final = r"[A-Z][\w.'’-]*(?:\s[A-Z][\w.'’-]*){0,4}"
_LABEL = re.compile(
    rf"[^\S\n]*(?P<label>(?P<name>{_NAME})(?:,\s[^:.\n]{{1,60}}|\s?[(\[][^)\]\n]{{1,30}}[)\]])?)"
    r"(?P<mark>:)\s+(?=\S)",
)
_LETTER = re.compile(
    r"[^\S\n]*(?P<label>(?P<name>[QA]))(?:(?P<mark>[.:)])\s+(?=\S)|(?=[A-Z][a-z]+['’ ]))"
)
_LINE = re.compile(r"^", re.MULTILINE)
_FIRST_PERSON = re.compile(r"\b(?:I|[Ww]e|[Mm]y|[Oo]ur|[Mm]e|us|[Yy]ou|[Yy]our)\b")

ANSWER: Final = frozenset({"a", "answer"})
UNNAMED: Final = ANSWER | {"q", "question"}
"""Labels that tell a question from its answer and name nobody."""

ROLES: Final = frozenset(
    "host moderator interviewer reporter anchor narrator announcer caller audience".split()
)
"""Labels that say what somebody is, not who."""

_LEAST: Final = 2
"""How many speakers must take the word how often before labels are those of turns."""


@dataclass(frozen=True, slots=True)
class Turn:
    """Who has the word: ``name`` as the label writes it, ``label`` and ``mark`` their places.

    The mark parts the label from what is said; a "Q" without one is its own.
    """

    name: str
    label: Span
    mark: Span


@dataclass(frozen=True, slots=True)
class Spoken:
    """A piece of an article without its label, and whose turn it is; None for the author's."""

    span: Span
    turn: Turn | None = None


@dataclass(frozen=True, slots=True)
class _Opening:
    """A label at the start of a line, from ``start`` until ``end``, and whose it is."""

    start: int
    end: int
    turn: Turn


def find_turns(text: str, spans: Sequence[Span]) -> Iterator[Spoken]:
    """Yield the pieces of an article's prose, parted at turns, each with who has the word.

    Labels count only where at least two speakers have at least two turns each, and,
    unless they are capitals or letters, where most turns are in the first person. A turn
    goes on until the next label; the last one for as long as it is in the first person.
    """
    openings = _in_full([list(_openings(text, span)) for span in spans])
    if not _is_transcript(text, [one for found in openings for one in found]):
        yield from (Spoken(span) for span in spans)
        return
    last = max(number for number, found in enumerate(openings) if found)
    turn: Turn | None = None
    for number, (span, found) in enumerate(zip(spans, openings, strict=True)):
        start = span.start
        for one in found:
            if start < one.start and text[start : one.start].strip():
                yield Spoken(Span(start, one.start), turn)
            start, turn = one.end, one.turn
        if number > last and not _FIRST_PERSON.search(span.of(text)):
            turn = None
        if start < span.end:
            yield Spoken(Span(start, span.end), turn)


def in_turn(doc: Doc) -> FoundAttribution:
    """Return the attribution of a whole paragraph to who has the word; its cue stands outside."""
    return FoundAttribution(
        cue=-1,
        cue_tokens=(),
        source=(),
        content=tuple(range(len(doc))),
        mode=Mode.DIRECT,
        denies=False,
        hedges=False,
        asserts=True,
        rule=TURN,
    )


def _openings(text: str, span: Span) -> Iterator[_Opening]:
    for line in _LINE.finditer(text, span.start, span.end):
        found = _LETTER.match(text, line.start(), span.end) or _LABEL.match(
            text, line.start(), span.end
        )
        if found is not None:
            label, mark = (Span(*found.span(part)) for part in ("label", _mark_of(found)))
            yield _Opening(found.start(), found.end(), Turn(found["name"], label, mark))


def _mark_of(found: re.Match[str]) -> str:
    return "mark" if found["mark"] else "label"


def _in_full(openings: list[list[_Opening]]) -> list[list[_Opening]]:
    """Give each label the longest one that ends with it: "BERG" is "ANNA BERG" of before."""
    longest: dict[str, str] = {}
    for one in (one for found in openings for one in found):
        longest[_key(one)] = max(longest.get(_key(one), ""), one.turn.name, key=len)
    return [
        [replace(one, turn=replace(one.turn, name=longest[_key(one)])) for one in found]
        for found in openings
    ]


def _is_transcript(text: str, openings: Sequence[_Opening]) -> bool:
    turns = Counter(_key(one) for one in openings)
    often = [name for name, count in turns.items() if count >= _LEAST]
    if not often or (len(often) < _LEAST and not set(often) & UNNAMED):
        return False
    if all(one.turn.name.isupper() for one in openings if _key(one) in often):
        return True
    spoken = [text[one.end : one.end + 300].split("\n", 1)[0] for one in openings]
    return 2 * sum(_FIRST_PERSON.search(each) is not None for each in spoken) >= len(spoken)


def _key(opening: _Opening) -> str:
    return opening.turn.name.split()[-1].casefold()
