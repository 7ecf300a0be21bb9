"""The place of what is told in a where-clause: "in Orsk, where police say that the mill closed"."""

from collections.abc import Iterator

from claims.extract.phrase import is_apart, noun_phrase
from claims.extract.placing import PLACING
from claims.extract.verb import VERBAL, first_conjunct, own_subject
from claims.syntax import Token


def place_around(verb: Token) -> Token | None:
    """Return the named place that a clause is told of, because it stands within a where-clause.

    Where somebody named spoke is not the place of what they said.
    """
    clause = where_clause_around(verb)
    if clause is None or not is_apart(clause) or _tells_of_speech(clause, verb):
        return None
    place = _outermost(clause.head)
    placed = place.dep_ == "pobj" and place.head.lower_ in PLACING
    return place if placed and place.pos_ == "PROPN" else None


def is_untied(verb: Token) -> bool:
    """Say whether content holds only of places like one: "in towns where they say it rains"."""
    clause = where_clause_around(verb)
    return clause is not None and clause != verb and not is_apart(clause)


def where_clause_around(verb: Token) -> Token | None:
    """Return the where-clause about a noun that a clause is, or is the content of."""
    clause = next((t for t in _clauses_around(verb) if t.dep_ == "relcl"), None)
    asks = clause is not None and any(t.lower_ == "where" for t in clause.lefts)
    return clause if asks else None


def _tells_of_speech(clause: Token, verb: Token) -> bool:
    subject = own_subject(clause)
    named = subject is not None and subject.pos_ in {"PRON", "PROPN"}
    return clause != verb and named and clause.tag_ == "VBD"


def words_of_place(place: Token) -> tuple[int, ...]:
    """Return the words of a place with its preposition: "in Orsk, Norland", "in the city of Orsk".

    They are empty where no preposition puts anything there: "shook the city of Orsk".
    """
    words = {place.head.i, *noun_phrase(place)}
    if place.head.lower_ != "of":
        return tuple(sorted(words))
    named = place.head.head
    if named.dep_ != "pobj":
        return ()
    return tuple(sorted({named.head.i, *noun_phrase(named), *words}))


def _clauses_around(verb: Token) -> Iterator[Token]:
    """Yield a verb and those that it is content of, or goes on from, the innermost first."""
    verb = first_conjunct(verb)
    yield verb
    while verb.dep_ in {"ccomp", "xcomp"} and verb.head.pos_ in VERBAL:
        verb = first_conjunct(verb.head)
        yield verb


def _outermost(place: Token) -> Token:
    """Return the name that the rest of a place completes: of "Orsk, Norland" Orsk."""
    while place.dep_ == "appos" and place.head.pos_ == "PROPN":
        place = place.head
    return place
