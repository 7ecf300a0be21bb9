"""What stands around a quotation: the colon before it, its signature, what only leads up to it."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import takewhile

from claims.extract.attribution_parts import trimmed
from claims.extract.found import FoundAttribution
from claims.syntax import Doc, Token

_SIGNATURE = re.compile(
    r"[\s.,!?]*[”\"»’']*[\s]*[—–―-]{1,2}\s*"
    r"(?P<name>[A-Z][\w.'’-]*(?:\s[A-Z][\w.'’-]*){0,3})\s*(?=$|[“\"„«\n,(@])"
)
"""What follows a quotation that somebody signs."""

_LEAST_CAPITALS = 3


@dataclass(frozen=True, slots=True)
class Quoted:
    """A quotation as the half-open range of its tokens; ``speech`` where somebody speaks in it."""

    start: int
    end: int
    speech: bool

    def holds(self, token: int) -> bool:
        """Say whether the token stands inside the quotation."""
        return self.start <= token < self.end

    def words(self, doc: Doc) -> tuple[int, ...]:
        """Return the tokens of the quotation without outer punctuation."""
        return trimmed(doc, range(self.start, self.end))


def colon_before(doc: Doc, quote: Quoted) -> Token | None:
    """Return the colon right before a quotation, or None."""
    for place in range(quote.start - 1, max(-1, quote.start - 3), -1):
        if doc[place].text == ":":
            return doc[place]
    return None


def signature_of(doc: Doc, quote: Quoted) -> tuple[int, ...]:
    """Return the name behind a quotation that somebody signs: “It leaks.” ― Ana Diaz."""
    last = doc[quote.end - 1]
    found = _SIGNATURE.match(doc.text, last.idx + len(last.text))
    if found is None:
        return ()
    name = doc.within(*found.span("name"))
    return tuple(token.i for token in name) if name is not None else ()


def without_lead(
    one: FoundAttribution, doc: Doc, quotes: Sequence[Quoted]
) -> FoundAttribution | None:
    """Return an attribution without what the author only says before its quotation.

    That is what a colon opens ("The letter named the law: “It is bad,” she wrote"),
    the clause that a participle of saying hangs on, and a heading in capitals. None
    where nothing is left.
    """
    lead = _before_colon(one, doc, quotes) | _around_participle(one, doc, quotes)
    lead |= _across_heading(one, doc)
    if not lead & set(one.content):
        return one
    words = trimmed(doc, set(one.content) - lead)
    return replace(one, content=words) if words else None


def _before_colon(one: FoundAttribution, doc: Doc, quotes: Sequence[Quoted]) -> set[int]:
    said = [quote for quote in quotes if quote.speech and quote.end <= one.cue]
    held = next((quote for quote in said if any(quote.holds(i) for i in one.content)), None)
    colon = None if held is None else colon_before(doc, held)
    return set() if colon is None else set(range(colon.i + 1))


def _around_participle(one: FoundAttribution, doc: Doc, quotes: Sequence[Quoted]) -> set[int]:
    """Return what stands before "tweeting" where a quotation follows it."""
    cue = doc[one.cue]
    if cue.dep_ != "advcl" or cue.tag_ != "VBG" or cue.head.i > cue.i:
        return set()
    follows = any(quote.speech and cue.i < quote.start < cue.sent.end for quote in quotes)
    return set(range(cue.sent.start, cue.i)) if follows else set()


def _across_heading(one: FoundAttribution, doc: Doc) -> set[int]:
    """Return the words of a content that a heading in capitals parts from their cue."""
    heading = set(takewhile(lambda i: doc[i].text == doc[i].text.upper(), one.content))
    if sum(_is_loud(doc[i]) for i in heading) < _LEAST_CAPITALS:
        return set()
    return set(one.content) - heading if _is_loud(doc[one.cue]) else heading


def _is_loud(word: Token) -> bool:
    return word.is_upper and word.is_alpha and len(word.text) > 1
