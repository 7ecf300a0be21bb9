"""A claim's sentence in the text around it, without parsing."""

import re
from dataclasses import dataclass

from claims.model import Span

BEFORE, AFTER = 500, 200
"""Characters shown before a sentence and behind it, at most; cut between sentences or paragraphs.

What a claim takes up ("the law") was mostly told of in front of it.
"""

REACH = 2_000
"""Characters in which the ends of the sentence are looked for on either side."""

_END = re.compile(r"[.!?…][\"'”’)\]]*\s+|\n\s*\n\s*")
_ABBREVIATION = re.compile(r"\b(?:[A-Z]|Mr|Mrs|Ms|Dr|Prof|Gen|Col|Lt|Sgt|St|No|vs|e\.g|i\.e)\.\s+$")


@dataclass(frozen=True, slots=True)
class Context:
    """A sentence with the text before and after it, and the marked spans inside it."""

    before: str
    sentence: str
    after: str
    marks: tuple[Span, ...]


def context_of(text: str, hull: Span, spans: tuple[Span, ...]) -> Context:
    """Return the sentence (or sentences) that hold ``hull``, with what stands around.

    >>> context_of("It rained. Two dams broke. No one died.", Span(11, 25), ()).sentence
    'Two dams broke.'
    """
    start, end = _sentence(text, hull)
    inside = Span(start, end)
    return Context(
        before=_before(text, start),
        sentence=text[start:end],
        after=_after(text, end),
        marks=tuple(Span(s.start - start, s.end - start) for s in spans if inside.contains(s)),
    )


def _sentence(text: str, hull: Span) -> tuple[int, int]:
    first, last = max(0, hull.start - REACH), min(len(text), hull.end + REACH)
    cuts = [first, *(first + cut for cut in _cuts(text[first:last])), last]
    start = max(cut for cut in cuts if cut <= hull.start)
    end = min(cut for cut in cuts if cut >= hull.end)
    return start, max(hull.end, start + len(text[start:end].rstrip()))


def _cuts(text: str) -> list[int]:
    """Return the offsets at which a sentence or paragraph begins."""
    ends = (found for found in _END.finditer(text))
    return [end.end() for end in ends if not _ABBREVIATION.search(text[: end.end()])]


def _before(text: str, start: int) -> str:
    near = text[max(0, start - BEFORE) : start]
    if start <= BEFORE:
        return near
    cuts = [cut for cut in _cuts(near) if cut < len(near)]
    return near[min(cuts, default=near.find(" ") + 1) :]


def _after(text: str, end: int) -> str:
    near = text[end : end + AFTER]
    if end + AFTER >= len(text):
        return near
    cuts = _cuts(near)
    return near[: max(cuts)].rstrip() if cuts else near.rpartition(" ")[0]
