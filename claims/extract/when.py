"""The time of what is told in a when-clause: "in 2004, when eleven states passed the law"."""

from collections.abc import Iterator

from claims.extract.paragraph import Paragraph
from claims.extract.verb import VERBAL, first_conjunct, helped, own_subject
from claims.syntax import Token

CLAUSES = frozenset({"relcl", "advcl"})


def time_around(verb: Token, paragraph: Paragraph) -> int | None:
    """Return the time that a clause is told of, because it stands in a when-clause about it.

    So does what "and" joins to it with a subject of its own. Only what is past
    happened then.
    """
    if not _is_past(verb):
        return None
    for clause in (*_clauses_around(verb), *_clauses_before(verb)):
        when = next((t for t in clause.lefts if t.lower_ == "when"), None)
        if when is not None and clause.dep_ in CLAUSES:
            return _time_before(when, paragraph)
    return None


def _is_past(verb: Token) -> bool:
    group = helped(verb)
    return any(t.tag_ == "VBD" for t in group)


def _time_before(when: Token, paragraph: Paragraph) -> int | None:
    before = when.i - 2 if when.i > 1 and when.nbor(-1).text == "," else when.i - 1
    index = paragraph.time_at.get(before)
    if index is None or paragraph.times[index].type != "DATE":
        return None
    return index


def _clauses_around(verb: Token) -> Iterator[Token]:
    """Yield a verb and those that it goes on from, the innermost first."""
    while True:
        yield verb
        if verb.dep_ != "conj" or verb.head.pos_ not in VERBAL:
            return
        verb = verb.head


def _clauses_before(verb: Token) -> Iterator[Token]:
    """Yield the when-clauses that stand between a coordinated clause and its first verb."""
    subject = own_subject(verb)
    if verb.dep_ != "conj" or subject is None:
        return
    between = verb.doc[first_conjunct(verb).i : subject.left_edge.i]
    yield from (t for t in between if t.dep_ == "relcl" and t.pos_ in VERBAL)
