"""What a sentence puts between two dashes, of which a claim has all or nothing."""

from collections.abc import Iterable, Iterator, Sequence

from claims.extract.clause import Clause
from claims.extract.edges import trim
from claims.extract.phrase import LONG_DASHES
from claims.syntax import Token

DASHES = LONG_DASHES | {"-"}
"""Marks that can be dashes."""


def without_torn_asides(clause: Clause, tokens: Sequence[int]) -> tuple[int, ...]:
    """Return the words of a claim with whole asides between dashes, and without those it cuts.

    "Some towns — Orsk, Sarn and Tarn — were flooded" is told with its dashes, or of
    "some towns"; a claim that stands in an aside ends with it.
    """
    kept = set(tokens)
    for first, last in asides(clause.head.sent):
        inner = set(range(first + 1, last))
        if clause.head.i in inner:
            kept = {i for i in kept if i < last}
        elif not inner <= kept:
            kept -= {first, *inner, last}
        elif min(kept) < first and max(kept) > last:
            kept |= {first, last}
    return trim(clause.head.doc, kept)


def asides(sentence: Iterable[Token]) -> Iterator[tuple[int, int]]:
    """Yield the places of the dashes around each aside; none where one dash has no other."""
    dashes = [token.i for token in sentence if is_dash(token)]
    if len(dashes) % 2 == 0:
        yield from zip(dashes[::2], dashes[1::2], strict=True)


def is_dash(token: Token) -> bool:
    """Say whether a token is a dash between words: not the hyphen of one, nor that of a range."""
    if token.text not in DASHES:
        return False
    before, after = token.before, token.after
    if before is None or after is None or (before.like_num and after.like_num):
        return False
    return token.text != "-" or bool(before.whitespace_ and token.whitespace_)
