"""What a colon announces: "needs one thing: water"."""

from claims.extract.arguments import object_of
from claims.extract.clause import Clause
from claims.extract.verb import FINITE
from claims.syntax import Token

OPENING = frozenset("a an another no one some the".split())
"""Words before a noun that what follows the colon tells."""

_LONGEST = 30


def announced(clause: Clause) -> set[int]:
    """Return the words behind a colon that say what the object of a clause is.

    They are a phrase to the end of the sentence; a clause is a fact of its own.
    """
    told = object_of(clause) if clause.rule in {"main", "coordinate"} else None
    colon = told.after if told is not None else None
    if told is None or colon is None or colon.text != ":" or not _is_open(told):
        return set()
    behind = list(told.doc[colon.i + 1 : told.sent.end])
    while behind and behind[-1].is_punct and not behind[-1].is_quote:
        behind.pop()
    if not 1 < len(behind) <= _LONGEST or any(_makes_sentence(t) for t in behind):
        return set()
    if behind[0].is_quote or sum(t.is_quote for t in behind) % 2:
        return set()
    return {t.i for t in behind}


def _is_open(noun: Token) -> bool:
    return any(t.lower_ in OPENING or t.like_num for t in noun.lefts)


def _makes_sentence(word: Token) -> bool:
    finite = word.tag_ in FINITE and word.dep_ not in {"amod", "acl", "relcl"}
    return finite or word.text in {":", ";", "?"}
