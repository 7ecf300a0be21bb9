"""How many of their meaning words two statements share."""

from functools import lru_cache

from claims.model import Statement
from claims.relate.lexicon import noun_class, predicate_class
from claims.relate.roles import core_predicate
from claims.relate.words import CALENDAR, content_words, is_nobody, share_of, stem

SHORT = 3
"""Below so many terms, sharing a large part of them says little."""


def term_overlap(a: Statement, b: Statement) -> float:
    """Return the share of the shorter statement's terms that the other has too, from 0 to 1.

    Synonyms count as one term, and so do antonyms of the two predicates.
    Statements of fewer than three terms are measured against the longer one.
    """
    left, right = _terms(a), _terms(b)
    if min(len(left), len(right)) < SHORT and not _names_nobody(a, b):
        longer = max(len(left), len(right))
        return len(left & right) / longer if longer else 0.0
    return share_of(left, right)


def likeness(a: Statement, b: Statement) -> float:
    """Return the share of all terms of two statements that are common to both, from 0 to 1."""
    left, right = _terms(a), _terms(b)
    return len(left & right) / len(left | right)


def told_besides(a: Statement, b: Statement) -> tuple[frozenset[str], frozenset[str]]:
    """Return what each statement tells besides its verb, its times and the names of both."""
    left, right = _terms(a), _terms(b)
    common = {"<predicate>", *CALENDAR, *_name_words(a, b)}
    return _words_in(left - common), _words_in(right - common)


def _words_in(terms: frozenset[str]) -> frozenset[str]:
    return frozenset(term for term in terms if not term.startswith("<"))


def _name_words(a: Statement, b: Statement) -> set[str]:
    """Return the words of the names that both statements have in a part."""
    names = [
        {p.entity for p in (s.subject, s.object) if p is not None and p.entity is not None}
        for s in (a, b)
    ]
    return {_class(word.lower()) for name in names[0] & names[1] for word in name.split()}


def _terms(statement: Statement) -> frozenset[str]:
    words = _classes(statement.terms or tuple(sorted(content_words(statement.text))))
    core = _class(core_predicate(statement))
    return (words - {core, "person", "nobody", "none"}) | {"<predicate>"} | _entity_terms(statement)


def _names_nobody(a: Statement, b: Statement) -> bool:
    """Say whether either denies it of everybody, so that it has no words of its own."""
    return any(is_nobody(part) for s in (a, b) for part in (s.subject, s.object) if part)


def _entity_terms(statement: Statement) -> frozenset[str]:
    return frozenset(
        f"<{part.entity}>"
        for part in (statement.subject, statement.object)
        if part is not None and part.entity is not None
    )


@lru_cache(maxsize=16384)
def _classes(terms: tuple[str, ...]) -> frozenset[str]:
    return frozenset(map(_class, terms))


@lru_cache(maxsize=16384)
def _class(term: str) -> str:
    name = noun_class(stem(term))
    return predicate_class(name) if name == stem(term) else name
