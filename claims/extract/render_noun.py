"""The words that tell which noun a relative or participle clause is about."""

from claims.extract.arguments import verb_group
from claims.extract.clause import Clause, clause_of
from claims.extract.clause_noun import owner_of
from claims.extract.phrase import noun_phrase, text_of, trim
from claims.extract.verb import first_conjunct
from claims.syntax import Token


def told_apart(clause: Clause) -> dict[int, str]:
    """Return what to write for an indefinite object that the clause tells more of.

    In "the firm ran a mill that employed forty" the clause is about "the mill
    that the firm ran". Empty where the noun needs no such words.
    """
    noun, hung = clause.filler, first_conjunct(clause.head)
    if noun is None or hung.head != noun:
        return {}
    owner = owner_of(noun)
    article = next((t for t in noun.lefts if t.lower_ in {"a", "an"}), None)
    if owner is None or article is None:
        return {}
    doc = noun.doc
    words = before_clause(noun, hung)
    described = text_of(doc, [i for i in words if i != article.i])
    doing = text_of(doc, verb_group(clause_of(noun.head, owner, "main")))
    told = f"the {described} that {inside(owner)} {doing}"
    return {**dict.fromkeys(words, ""), words[0]: told}


def before_clause(noun: Token, clause: Token) -> tuple[int, ...]:
    """Return the words of a noun before a clause that hangs on it, without a list behind that."""
    words = noun_phrase(noun, without=clause)
    if clause.head != noun or not any(t.dep_ == "conj" and t.i > clause.i for t in noun.rights):
        return words
    return trim(noun.doc, [i for i in words if i < clause.left_edge.i])


def inside(owner: Token) -> str:
    """Write a noun inside a sentence: only a name keeps its capital."""
    words = noun_phrase(owner)
    first, text = owner.doc[words[0]], text_of(owner.doc, words)
    named = first.pos_ == "PROPN" or (first.ent_type_ and first.pos_ != "DET") or first.is_upper
    return text if named else text[0].lower() + text[1:]
