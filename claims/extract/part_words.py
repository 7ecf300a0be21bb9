"""The words of a noun phrase as a field of a claim has them."""

from collections.abc import Container

from claims.extract.edges import trim
from claims.extract.phrase import is_hyphen, noun_phrase, text_of
from claims.extract.render_marks import balanced
from claims.syntax import Doc, Token

EDGES = "()[]“”\"'«»"
"""Marks that a tokenizer now and then leaves on a word."""


def part_tokens(head: Token, inside: Container[int]) -> tuple[int, ...]:
    """Return the tokens of a noun phrase that are ``inside`` a claim, whole words only."""
    words = noun_phrase(head)
    kept = {i for i in words if i in inside}
    tokens = words if len(kept) == len(words) else trim(head.doc, kept) or words or (head.i,)
    joined = hyphenated(head)
    whole = tokens if len(joined) == 1 else tuple(sorted({*tokens, *joined}))
    return _without_lead(head, whole)


def _without_lead(head: Token, tokens: tuple[int, ...]) -> tuple[int, ...]:
    """Leave out a phrase or clause that a comma parts from the noun: "In May, miners"."""
    doc = head.doc
    commas = [i for i in tokens if i < head.i and doc[i].text == ","]
    if not commas or doc[tokens[0]].pos_ not in {"ADP", "SCONJ"}:
        return tokens
    return tuple(i for i in tokens if i > commas[-1])


def part_text(doc: Doc, tokens: tuple[int, ...]) -> str:
    """Return the words of a field without the marks whose partner stands outside."""
    return balanced(text_of(doc, tokens)) or text_of(doc, tokens)


def part_head(head: Token) -> str:
    """Return the lemma of a noun, or the whole word where it is but the first half: "anti-tax"."""
    joined = hyphenated(head)
    if joined[-1] != head.i:
        return text_of(head.doc, joined).lower()
    return head.lemma_.lower().strip(EDGES) or head.lemma_.lower()


def hyphenated(head: Token) -> tuple[int, ...]:
    """Return the tokens that hyphens join to a token, itself among them."""
    doc, first, last = head.doc, head.i, head.i
    while first and _joins(doc, first - 1, first):
        first -= 1
    while last + 1 < len(doc) and _joins(doc, last, last + 1):
        last += 1
    return tuple(range(first, last + 1))


def _joins(doc: Doc, left: int, right: int) -> bool:
    """Say whether two tokens are halves of one word: one is a hyphen, with no space between."""
    if doc[left].whitespace_ or not (is_hyphen(doc[left]) or doc[right].text == "-"):
        return False
    beyond = doc[right] if is_hyphen(doc[left]) else doc[left]
    return beyond.text[-1:].isalnum() or beyond.text[:1].isalnum()
