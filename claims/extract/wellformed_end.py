"""Signs that a claim goes on past its end, or holds what is no language."""

import re
from collections.abc import Callable, Sequence

from claims.extract.clause import Clause
from claims.extract.verb import FINITE, own_subject
from claims.syntax import Token

Words = Sequence[Token]


def cuts_list(_: Clause, words: Words) -> bool:
    """A list ends before its "and": "would raise wages, lower rents"."""
    last = words[-1]
    member = next((t for t in (last, *last.ancestors) if _is_member(t) and t in words), None)
    if member is None or member.head not in words or member.pos_ == "PROPN":
        return False
    after = last.after
    after = after.after if after is not None and after.text == "," else after
    goes_on = after is not None and after.dep_ == "cc" and after not in words
    before = member.left_edge.before
    return goes_on and before is not None and before.text == ","


def _is_member(word: Token) -> bool:
    """Say whether a word is one of a list, also a bare infinitive hung on the main verb."""
    bare = (
        word.dep_ == "advcl" and word.tag_ == "VB" and not any(t.tag_ == "TO" for t in word.lefts)
    )
    return word.dep_ == "conj" or bare


MARKUP = re.compile(
    r"://|[<>]|[a-z.]\$[A-Z]|Ã[^A-Za-z]|Â[^A-Za-z]|^\$(?!US|AU|CA|HK|NZ)[A-Z]{2,5}$"
)


def holds_markup(_: Clause, words: Words) -> bool:
    """An address, a tag, a ticker symbol or a broken letter stands between the words."""
    return any(MARKUP.search(t.text) for t in words if not t.is_alpha)


def runs_into_verb(clause: Clause, words: Words) -> bool:
    """A finite verb follows at once, so that the claim was its subject: "what fell down hit him".

    A relative clause that its noun is told by may well stand before such a verb.
    """
    after = words[-1].after
    if clause.rule not in {"main", "coordinate"} or after is None or after in words:
        return False
    if after.tag_ not in FINITE or not after.is_alpha or after.i >= words[-1].sent.end:
        return False
    if _may_be_participle(after):
        return False
    verb = after.head if after.dep_ in {"aux", "auxpass"} else after
    if clause.head.dep_ == "ccomp" and verb.dep_ == "ccomp" and own_subject(verb) is None:
        return clause.head.head == verb.head
    return clause.head.dep_ == "ROOT" and clause.head in after.ancestors


def _may_be_participle(verb: Token) -> bool:
    """Say whether a "past" may only tell more of the noun before it: "a talk focused on trade"."""
    hung = verb.dep_ in {"acl", "advcl", "amod"} and verb.tag_ == "VBD"
    objects = [t for t in verb.rights if t.dep_ == "dobj" and (t.tag_ != "NN" or any(t.lefts))]
    return hung and not objects and not any(t.dep_ == "ccomp" for t in verb.rights)


def is_scrap(clause: Clause, words: Words) -> bool:
    """Two quoted words of which the first names nobody: “flat broke”."""
    if len(words) != 2 or words[0].ent_type_ or words[0] != clause.subject:
        return False
    before = words[0].before
    quoted = before is not None and before.is_quote
    return quoted and words[0].tag_ in {"NN", "NNP"} and words[0].i == words[0].sent.start + 1


COMPLETING = frozenset("acomp attr ccomp dobj oprd pcomp pobj xcomp".split())
"""Dependencies of what a last word cannot do without."""


def stops_short(clause: Clause, words: Words) -> bool:
    """What the last word needs stands behind it: "no one can say (that)", "by asserting (that)"."""
    last = words[-1]
    if clause.rule == "apposition":
        return False
    return any(
        t.dep_ in COMPLETING and t not in words and t != clause.relative for t in last.rights
    )


RULES: tuple[Callable[[Clause, Words], bool], ...] = (
    cuts_list,
    holds_markup,
    runs_into_verb,
    is_scrap,
    stops_short,
)
"""A claim that any of these rules holds for is left out."""
