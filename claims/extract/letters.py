"""Letters of readers on one page, each signed in a paragraph of its own behind it."""

import re
from collections.abc import Sequence

from claims.extract.turns import Spoken, Turn
from claims.model import Span

_HEADING = re.compile(r"(?:LETTERS?(?: TO THE EDITOR)?|Letters to the [Ee]ditor)\s*[.:]?")
_SECTION = re.compile(r"[A-Z]{4,}(?: [A-Z]+){0,3}\.?")
_SIGNATURE = re.compile(
    r"[—–-]{0,2}\s*(?P<name>[A-Z][a-z’'-]+(?: [A-Z][\w’'-]*\.?){0,2} [A-Z][\w’'-]+)"
    r"(?:, [A-Z][\w., -]{1,40})?\.?"
)
_LONGEST = 80


def signed_letters(text: str, spoken: Sequence[Spoken]) -> list[Spoken]:
    """Give the paragraphs of each letter under a heading "LETTERS" to who signs it.

    Without that heading a paragraph that is only a name may be a caption.
    """
    told = list(spoken)
    letter: list[int] | None = None
    for number, one in enumerate(told):
        words = one.span.of(text).strip()
        if _HEADING.fullmatch(words) or (letter is not None and _SECTION.fullmatch(words)):
            letter = []
        elif letter is not None and one.turn is None:
            turn = _signature(text, one.span)
            if turn is None:
                letter.append(number)
                continue
            for place in letter:
                told[place] = Spoken(told[place].span, turn)
            letter = []
    return told


def _signature(text: str, span: Span) -> Turn | None:
    if span.end - span.start > _LONGEST:
        return None
    found = _SIGNATURE.fullmatch(span.of(text).strip())
    return None if found is None else Turn(found["name"], span, span)
