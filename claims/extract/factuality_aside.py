"""What an aside and a habit do to a clause: "it seems", "the theory goes", "would often"."""

from claims.extract.verb import own_subject
from claims.syntax import Token

SEEMING = frozenset({"appear", "seem"})
"""Verbs of an aside that leaves open what stands beside it: ", it seems,"."""

REASONING = frozenset(
    "argument joke legend logic narrative reasoning refrain rumor rumour saying story theory "
    "thinking".split()
)
"""Nouns for what "goes" in an aside, and is nobody's: "so the theory goes"."""

REPEATED = frozenset(
    "frequently occasionally often regularly repeatedly routinely sometimes usually".split()
)
"""Adverbs for what happens again and again."""

_EACH = frozenset({"each", "every"})
_WHEN = frozenset({"when", "whenever"})


def is_aside(verb: Token) -> bool:
    """Say whether a verb only sets beside a clause how it is known: ", it seems,"."""
    subject = own_subject(verb)
    if subject is None or any(t.i > verb.i and not t.is_punct for t in verb.children):
        return False
    if subject.lower_ == "it" and not subject.children:
        return verb.lemma_ in SEEMING
    return verb.lemma_ == "go" and subject.lemma_.lower() in REASONING


def has_aside(verb: Token) -> bool:
    """Say whether an aside leaves open whether a clause is so: "the mill, it seems, is shut"."""
    inside = any(t.dep_ in {"parataxis", "ccomp"} and is_aside(t) for t in verb.children)
    behind = verb.dep_ == "ccomp" and verb.i < verb.head.i
    return inside or (behind and is_aside(verb.head))


def is_habit(verb: Token) -> bool:
    """Say whether a "would" tells what was done again and again: "would often sail there"."""
    if not any(t.lower_ in {"would", "'d", "’d"} and t.tag_ == "MD" for t in verb.lefts):
        return False
    if any(t.lower_ == "have" and t.dep_ == "aux" for t in verb.lefts) or _is_supposed(verb):
        return False
    return any(_repeats(t) for t in verb.children)


def _is_supposed(verb: Token) -> bool:
    marks = (t.lower_ for one in verb.children if one.dep_ == "advcl" for t in one.lefts)
    return "if" in set(marks)


def _repeats(part: Token) -> bool:
    if part.dep_ == "advmod":
        return part.lower_ in REPEATED
    if part.dep_ == "npadvmod":
        return any(t.lower_ in _EACH for t in part.lefts)
    opened = part.dep_ == "advcl" and any(t.lower_ in _WHEN for t in part.lefts)
    return opened and (part.tag_ == "VBD" or any(t.lower_ == "would" for t in part.lefts))
