"""Of what kind "others" are: "some mills closed and others burned" tells of other mills."""

from claims.extract.phrase import text_of
from claims.extract.render_verb import inflected
from claims.extract.verb import SUBJECTS, VERBAL
from claims.syntax import Token

ONES = frozenset(
    "a an another each every few first four last many most one second several some third three "
    "two".split()
)
"""Words in front of a noun that say there are more of its kind."""


def kind_of_others(others: Token) -> str | None:
    """Return the words for a bare "others" that goes on from another verb's noun, in its place.

    None where it stands alone, or where the noun before is the only one of its
    kind: whom others than "the mayor" are is not told.

    >>> from claims.language import parse
    >>> doc = next(iter(parse(["Some paper mills closed and others burned."])))
    >>> [kind_of_others(token) for token in doc if token.text == "others"]
    ['other paper mills']
    """
    if others.lower_ != "others" or not all(map(_dates, others.rights)):
        return None
    before = _before(others)
    if before is None or others.left_edge != others or not _is_one_of_many(before):
        return None
    compound = [t.i for t in before.lefts if t.dep_ == "compound"]
    plural = before.text if before.tag_ == "NNS" else inflected(before.lemma_, "NNS")
    return " ".join(filter(None, ("other", text_of(before.doc, compound), plural)))


def _dates(word: Token) -> bool:
    """Say whether a word behind "others" only tells of when or where: "in 2006 and 2008"."""
    return word.like_num or word.dep_ == "cc" or (word.dep_ == "prep" and word.lower_ != "of")


def _before(others: Token) -> Token | None:
    """Return the noun in the same place of the clause before, past one that tells of a noun."""
    verb = others.head
    clause = verb.head if verb.dep_ in {"advcl", "conj"} else _clause_before(verb)
    while clause is not None and clause.dep_ == "relcl":
        clause = next((t for t in clause.ancestors if t.pos_ in VERBAL), None)
    roles = SUBJECTS if others.dep_ in SUBJECTS else {others.dep_}
    placed = () if clause is None else (t for t in clause.children if t.i < others.i)
    return next((t for t in placed if t.dep_ in roles and t.pos_ == "NOUN"), None)


def _clause_before(verb: Token) -> Token | None:
    """Return the clause that the parse hangs in front of the one that goes on from it."""
    return next((t for t in verb.lefts if t.dep_ in {"ccomp", "parataxis"}), None)


def _is_one_of_many(noun: Token) -> bool:
    return noun.like_num or any(t.lower_ in ONES or t.like_num for t in noun.lefts)
