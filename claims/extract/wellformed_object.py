"""Whether the verb of a claim has what it needs: "it makes" says nothing."""

from claims.extract.clause import Clause
from claims.extract.wellformed_end import Words
from claims.syntax import Token

NEEDING = frozenset(
    "allow bring call cause create demand deny describe enable get give include keep let make "
    "mention name produce put raise require send set take tell use want".split()
)
"""Verbs that say nothing without an object or a complement."""

AROUND = frozenset({"punct", "prep", "advcl", "npadvmod", "cc", "conj"})
"""Dependencies behind a "have" that are nothing that somebody has."""

TELLING = frozenset("announce confirm disclose reveal".split())
"""Verbs that say nothing without what is told: "the mayor announced on Sunday"."""


def lacks_object(clause: Clause, words: Words) -> bool:
    """The verb needs an object or more, and the claim has none: "it makes", "made it easy"."""
    if not clause.verbs or clause.passive or clause.relative is not None:
        return False
    if [t.lower_ for t in words[-2:-1]] == ["it"] and words[-1].pos_ == "ADJ":
        return True
    last = clause.verbs[-1]
    if _is_told_nothing(last):
        return True
    if words[-1] != last or last.tag_ == "VBN":
        return False
    return (
        last.tag_ == "MD"
        or last.lemma_ in NEEDING | {"be"}
        or (last.lemma_ == "come" and any(t.dep_ == "advcl" for t in last.rights))
    )


def _is_told_nothing(verb: Token) -> bool:
    if verb.lemma_ in TELLING:
        return all(_tells_no_more(t) for t in verb.rights)
    if verb.lemma_ == "have":
        return all(t.dep_ in AROUND for t in verb.rights)
    return verb.lemma_ == "do" and _does_nothing(verb)


def _does_nothing(verb: Token) -> bool:
    """Say whether a "do" stands for another verb, or what is done is lost: "need to do"."""
    around = all(t.dep_ in AROUND for t in verb.rights)
    if any(t.tag_ == "WP" for t in verb.subtree):
        return False
    return around and not any(t.lower_ in {"with", "without"} for t in verb.rights)


def _tells_no_more(word: Token) -> bool:
    """Say whether a dependent behind a verb is only a mark or a time."""
    noun = next((t for t in word.rights if t.dep_ == "pobj"), word)
    return word.is_punct or noun.ent_type_ in {"DATE", "TIME"}
