"""The edges of a phrase or claim: marks and words that have lost what they introduce."""

from collections.abc import Collection

from claims.syntax import Doc, Token

CLOSING = {")": "(", "”": "“", "»": "«", '"': '"'}
"""Closing marks with the marks that open them."""


def bracket_around(word: Token) -> tuple[int, int] | None:
    """Return the places of the round brackets around a word; None where it stands in none.

    One that is left open ends with its sentence.
    """
    before = [t for t in word.doc[word.sent.start : word.i] if t.text in {"(", ")"}]
    if not before or before[-1].text == ")":
        return None
    behind = word.doc[word.i : word.sent.end]
    return before[-1].i, next((t.i for t in behind if t.text == ")"), word.sent.end)


def trim(doc: Doc, tokens: Collection[int]) -> tuple[int, ...]:
    """Drop punctuation and loose conjunctions from both ends of a token set."""
    kept = sorted(tokens)
    while kept and (_is_loose(doc[kept[-1]]) or _hangs(doc[kept[-1]])):
        if _closes(doc, kept):
            break
        kept.pop()
    while kept and _is_loose(doc[kept[0]]):
        kept.pop(0)
    return tuple(kept)


def _closes(doc: Doc, kept: list[int]) -> bool:
    """Say whether the last token closes a bracket or quotation that opens inside."""
    opening = CLOSING.get(doc[kept[-1]].text)
    return opening is not None and any(doc[i].text == opening for i in kept[:-1])


def _hangs(token: Token) -> bool:
    """Say whether a last word has lost what it introduces: "its allegiance to".

    In "all that they worked for" nothing is lost.
    """
    if token.i > token.head.i and (token.head.dep_ == "relcl" or _is_stranded(token)):
        return False
    return token.dep_ in {"prep", "det", "agent", "mark"} and token.tag_ in {"IN", "TO", "DT"}


def _is_stranded(token: Token) -> bool:
    """Say whether what a preposition introduces stands before it: "what they believe in."."""
    if token.dep_ != "prep" or token.children or token.head.pos_ not in {"VERB", "AUX"}:
        return False
    after = token.after
    if after is None or not after.is_punct:
        return after is None
    return after.text != "," or token.head.dep_ in {"ccomp", "pcomp", "relcl"}


def excepts(token: Token) -> bool:
    """Say whether a "but" opens an exception and joins nothing: "but for the rain"."""
    if token.lower_ != "but" or token.i + 1 >= len(token.doc):
        return False
    return token.nbor().lower_ == "for" and token.i == token.sent.start


def _is_loose(token: Token) -> bool:
    if excepts(token):
        return False
    joint = token.dep_ == "cc" or (token.tag_ == "CC" and token.lower_ in {"and", "but", "or"})
    return token.is_space or joint or (token.is_punct and token.text not in "%")
