"""Words that, in few shapes, point to what was said before: "both women", "something similar"."""

from collections.abc import Callable

from claims.extract.clause_words import SUFFERED
from claims.extract.verb import SUBJECTS
from claims.syntax import Token

PAIRED = frozenset("chamber house party sex".split())
"""Nouns of which all know the two."""

ALIKE_KINDS = frozenset(
    "approach argument attitude fate kind manner mistake path point problem reason sort thing "
    "treatment type view way".split()
)
"""Nouns of which "the same" is that of something told before."""

FEW = frozenset("duo pair threesome trio twosome".split())
"""Nouns for so many people, which only their names tell."""

PARTIES = frozenset("appellant defendant defendants plaintiff plaintiffs petitioner".split())
"""Words by which a lawsuit calls those whom it names once."""

_NEAR = 6

SHAPED = frozenset({"either", "here", "latest", "neither", "something", "that", "there"})
"""Words of other tags than nouns and pronouns that can point outside a claim."""


def is_both(word: Token) -> bool:
    """Say whether a subject is "both women" or "neither side", whom nothing else tells."""
    if word.pos_ != "NOUN" or word.dep_ not in SUBJECTS or word.lemma_.lower() in PAIRED:
        return False
    shown = any(t.lower_ in {"both", "neither", "either"} and t.dep_ == "det" for t in word.lefts)
    return shown and all(t.dep_ not in {"conj", "prep", "relcl", "acl"} for t in word.rights)


def is_alike(word: Token) -> bool:
    """Say whether a word is a "something similar", which does not tell to what."""
    if word.lower_ not in {"something", "anything", "nothing"}:
        return False
    likened = [t for t in word.rights if t.lower_ in {"similar", "comparable"}]
    return any(all(t.dep_ not in {"prep", "advcl"} for t in one.rights) for one in likened)


def is_same_kind(word: Token) -> bool:
    """Say whether a noun is "the same kind" of what is not told: "the same way", not "as"."""
    if word.lemma_.lower() not in ALIKE_KINDS or all(t.lower_ != "same" for t in word.lefts):
        return False
    behind = word.doc[word.i + 1 : word.i + _NEAR]
    return all(t.lower_ not in {"as", "that", "when", "who", "which"} for t in behind) and all(
        t.dep_ not in {"relcl", "acl"} for t in word.rights
    )


def is_few(word: Token) -> bool:
    """Say whether a noun is "the duo" or "the speechwriting trio", whose names are told before."""
    left = [t.lower_ for t in word.lefts]
    told = any(t.dep_ in {"prep", "appos", "relcl"} for t in word.rights)
    named = any(t.pos_ == "PROPN" for t in word.lefts)
    return word.lemma_.lower() in FEW and left[:1] == ["the"] and not told and not named


def is_party(word: Token) -> bool:
    """Say whether a word is a bare "Plaintiff", as a lawsuit calls somebody."""
    alone = word.lower_ in PARTIES and word.is_title and not word.children
    return alone and word.dep_ not in {"compound", "appos"}


def is_there(word: Token) -> bool:
    """Say whether a word is the "there" of a place that no word before it tells."""
    if word.lower_ != "there" or word.dep_ not in {"advmod", "pcomp"} or word.rights:
        return False
    before = word.doc[word.sent.start : word.i]
    return all(t.pos_ != "PROPN" and t.lower_ not in {"here", "where"} for t in before)


def is_here(word: Token) -> bool:
    """Say whether a word is the "here" of a place that no word behind it tells: "lives here"."""
    if word.lower_ != "here" or word.dep_ not in {"advmod", "pcomp", "npadvmod"} or word.rights:
        return False
    after = word.after
    if after is None or word.i == word.sent.start:
        return word.i != word.sent.start
    placed = after.lower_ in {"in", "at"} and after.nbor().ent_type_ not in {"DATE", "TIME"}
    return not placed and after.text[:1] not in {"'", "’", "-"}


def is_things(word: Token) -> bool:
    """Say whether a subject is a bare "things", or a "something" that only happened."""
    if word.dep_ not in SUBJECTS or word.sent.start != word.i:
        return False
    if word.lower_ == "things":
        return not word.children
    return word.lower_ == "something" and word.head.lemma_ in {"happen", "occur", "change"}


def is_latest(word: Token) -> bool:
    """Say whether a subject is "the latest" of what is not told: "the latest is Ana Lind"."""
    alone = all(t.dep_ == "det" for t in word.children)
    return word.lower_ == "latest" and word.dep_ in SUBJECTS and alone


def is_this_time(word: Token) -> bool:
    """Say whether a "this time" sets an event against one that was told before."""
    shown = [t.lower_ for t in word.lefts] == ["this"]
    return word.lower_ == "time" and word.dep_ == "npadvmod" and shown and not word.rights


def is_either(word: Token) -> bool:
    """Say whether an "either" stands for two that are not told: "leads in either"."""
    alone = word.lower_ in {"either", "neither"} and not word.children
    return alone and word.dep_ in {"pobj", "pcomp", "dobj"}


SHAPES: tuple[Callable[[Token], bool], ...] = (
    is_both,
    is_alike,
    is_same_kind,
    is_few,
    is_party,
    is_there,
    is_here,
    is_things,
    is_latest,
    is_this_time,
    is_either,
)
"""Shapes of words that leave open what they mean."""


def is_open_shape(word: Token) -> bool:
    """Say whether a word points outside its claim by its shape alone."""
    return any(shape(word) for shape in SHAPES)


GATHERED = frozenset(
    "attacker audience blackout bomber crowd death gunman ordeal outage power rescue shooter "
    "survivor toll victim".split()
)
"""Nouns for what a day or figure tells as well as it does an accident."""


def is_pinned(word: Token, *, pinned: bool) -> bool:
    """Say whether a figure or day of a claim tells which thing one of its nouns is.

    That "the fire" killed 14 people tells which fire it was; that "the poll"
    has a margin of three points does not tell which poll.
    """
    return pinned and word.lemma_.lower() in SUFFERED | GATHERED
