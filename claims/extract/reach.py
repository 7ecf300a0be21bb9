"""How far back a text is searched for what a word takes up."""

from collections.abc import Iterator, Mapping

from claims.syntax import Doc, Token
from claims.syntax import TokenSpan as Sentence

REACH = 3
"""How many sentences back a mention may stand."""


def sentences_before(
    docs: Mapping[int, Doc], token: Token, part: int
) -> Iterator[tuple[Sentence, int]]:
    """Yield the sentences before that of a token, the nearest first, each with its paragraph."""
    start, left = token.sent.start, REACH
    for number in (part, part - 1):
        doc = docs.get(number)
        if doc is None:
            return
        earlier = [s for s in doc.sents if number < part or s.start < start]
        for sentence in reversed(earlier):
            if not left:
                return
            left -= 1
            yield sentence, number
