"""The words that tell which noun a relative or participle clause is about."""

from collections.abc import Mapping
from dataclasses import replace

from claims.extract.arguments import verb_group
from claims.extract.clause import Clause, clause_of
from claims.extract.clause_part import is_definite
from claims.extract.described import owner_of
from claims.extract.edges import trim
from claims.extract.phrase import noun_phrase, text_of
from claims.extract.verb import first_conjunct
from claims.syntax import Token


def told_apart(clause: Clause, names: Mapping[int, str]) -> dict[int, str]:
    """Return what to write for an indefinite object that the clause tells more of.

    In "the firm ran a mill that employed forty" the clause is about "the mill
    that the firm ran". Empty where the noun needs no such words; ``names`` are what
    to write for words that are left open.
    """
    noun, hung = clause.filler, first_conjunct(clause.head)
    if noun is None or hung.head != noun:
        return {}
    owner = owner_of(noun)
    article = next((t for t in noun.lefts if t.lower_ in {"a", "an"}), None)
    if owner is None or article is None:
        return {}
    words = before_clause(noun, hung)
    described = text_of(noun.doc, [i for i in words if i != article.i], names)
    told = f"the {described} that {_doing(owner, noun)}"
    return {**dict.fromkeys(words, ""), words[0]: told}


def _doing(owner: Token, noun: Token) -> str:
    acting = replace(clause_of(noun.head, owner, "main"), verbs=(noun.head,))
    return f"{inside(owner)} {text_of(noun.doc, verb_group(acting))}"


def is_part(clause: Clause) -> bool:
    """Say whether a clause is told of a part of its noun: "many of whom had fled"."""
    if clause.relative is None or clause.subject is None or clause.relative.dep_ != "pobj":
        return False
    return clause.relative.head.head == clause.subject


def described_words(clause: Clause) -> tuple[tuple[int, ...], tuple[int, ...]]:
    """Return the words of what is described without a verb, and of its description."""
    if clause.subject is None:
        return (), noun_phrase(clause.head)
    subject, predicate = noun_phrase(clause.subject), noun_phrase(clause.head)
    if clause.head.head == clause.subject:
        subject = _before(clause.subject, clause.head)
    if clause.relative is not None and clause.subject in clause.head.subtree:
        return subject, _less(clause, predicate, subject)
    first = _less(clause, subject, predicate)
    return (first, predicate) if clause.relative else (first, _less(clause, predicate, subject))


def _before(noun: Token, apposition: Token) -> tuple[int, ...]:
    words = [i for i in noun_phrase(noun) if i < apposition.left_edge.i]
    return trim(noun.doc, words) or noun_phrase(noun)


def _less(clause: Clause, words: tuple[int, ...], others: tuple[int, ...]) -> tuple[int, ...]:
    return trim(clause.head.doc, set(words) - set(others)) or words


def told_whole(clause: Clause) -> str:
    """Return what to write for a pronoun of which a part is told: "the refugees" for "whom".

    What was only counted is told by who did what to it, else by its number.
    """
    noun = clause.filler
    if noun is None:
        return ""
    if is_definite(noun) or noun.pos_ == "PROPN":
        return inside(noun)
    hung = first_conjunct(clause.head)
    words = before_clause(noun, hung)
    included = next((t.i for t in noun.rights if t.lower_ == "including"), words[-1] + 1)
    described = text_of(noun.doc, trim(noun.doc, [i for i in words if i < included]))
    owner = owner_of(noun)
    described = f"the {described[0].lower()}{described[1:]}"
    return described if owner is None else f"{described} that {_doing(owner, noun)}"


def before_clause(noun: Token, clause: Token) -> tuple[int, ...]:
    """Return the words of a noun before a clause that hangs on it, without a list behind that."""
    words = noun_phrase(noun, without=clause)
    if clause.head != noun or not any(t.dep_ == "conj" and t.i > clause.i for t in noun.rights):
        return words
    return trim(noun.doc, [i for i in words if i < clause.left_edge.i])


def inside(owner: Token, *, without: Token | None = None) -> str:
    """Write a noun inside a sentence, without a clause: only a name keeps its capital."""
    words = noun_phrase(owner, without=without)
    first, text = owner.doc[words[0]], text_of(owner.doc, words)
    named = first.pos_ == "PROPN" or (first.ent_type_ and first.pos_ != "DET") or first.is_upper
    return text if named else text[0].lower() + text[1:]
