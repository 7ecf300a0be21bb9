"""From clauses to propositions: one fact each, with its arguments, figures, time and place."""

from collections.abc import Iterator
from dataclasses import dataclass

from claims.extract.announced import announced
from claims.extract.arguments import (
    clause_words,
)
from claims.extract.attribution import chains
from claims.extract.background import is_author_s
from claims.extract.clause import Clause
from claims.extract.clause_rules import find_clauses
from claims.extract.complements import complements_of
from claims.extract.connective import without_connectives, without_half_pairs
from claims.extract.content import content_clauses, is_reported
from claims.extract.coordination import shared_auxiliaries
from claims.extract.counted import Reading, readings
from claims.extract.cues import BELIEF, MEASURING, NAMING, PUTTING
from claims.extract.cutting import trimmed
from claims.extract.dash_asides import without_torn_asides
from claims.extract.dating import time_of
from claims.extract.edges import bracket_around
from claims.extract.found import FoundAttribution
from claims.extract.frame import Frame, frame_of, framed
from claims.extract.paragraph import Paragraph
from claims.extract.phrase import noun_phrase
from claims.extract.placing import is_place, places_of
from claims.extract.polling import time_of_poll
from claims.extract.render_noun import before_clause
from claims.extract.stated import goes_on_from, is_own, is_stated, main_verb
from claims.extract.trailing import event_around
from claims.extract.verb import first_conjunct, joined_subject, own_subject
from claims.extract.voice import is_own_voice
from claims.extract.wellformed import is_whole
from claims.syntax import Token
from claims.syntax import TokenSpan as Sentence

VIEWS = frozenset({"estimation", "opinion", "view"})
"""Nouns of phrases that tell whose view something is: "in the opinion of the court"."""


@dataclass(frozen=True, slots=True)
class Proposition:
    """A clause read as one fact; every field holds tokens or indices of its paragraph.

    ``quantities`` has the figure that answers the question first. ``owned`` are
    the words of the subject. ``time`` and
    ``place`` may come from a neighbouring clause of the same sentence, whose
    words are then the ``settings``.
    """

    clause: Clause
    tokens: tuple[int, ...]
    subject: Token
    object: Token | None
    complements: tuple[Token, ...]
    quantities: tuple[int, ...]
    chain: tuple[int, ...]
    owned: frozenset[int] = frozenset()
    time: int | None = None
    place: Token | None = None
    settings: tuple[tuple[int, ...], ...] = ()


def propositions_of(sentence: Sentence, paragraph: Paragraph) -> Iterator[Proposition]:
    """Yield the propositions of one sentence in text order."""
    said = list(content_clauses(sentence, paragraph))
    clauses = [*_outside(frame_of(sentence), find_clauses(sentence)), *said]
    for clause in sorted(clauses, key=lambda c: c.head.i):
        if is_stated(clause, paragraph) and not is_reported(clause, clauses, paragraph):
            found = (_read(clause, reading, paragraph) for reading in readings(clause, paragraph))
            yield from (p for p in found if _reads(p, paragraph) and not _leaks(p))


def _outside(frame: Frame | None, clauses: Iterator[Clause]) -> Iterator[Clause]:
    """Leave out the clauses of what a sentence is only told under: "assuming it holds"."""
    if frame is None:
        return clauses
    return (c for c in clauses if c.head not in frame and c.subject not in frame)


def _reads(proposition: Proposition, paragraph: Paragraph) -> bool:
    """Say whether a proposition has its subject, and reads as a sentence."""
    if proposition.subject.i not in proposition.tokens:
        return False
    words = [paragraph.doc[i] for i in proposition.tokens]
    return is_whole(proposition.clause, words)


def _leaks(proposition: Proposition) -> bool:
    """Say whether a clause in brackets has words outside: "and (they hold) its funds"."""
    around = bracket_around(proposition.clause.head)
    if around is None or around[0] > proposition.subject.i:
        return False
    return any(i > around[1] for i in proposition.tokens)


def _read(clause: Clause, reading: Reading, paragraph: Paragraph) -> Proposition:
    subject = _subject_words(clause, reading.subject)
    words = clause_words(clause) | subject | announced(clause)
    spoken = _attributing(paragraph, clause) - subject - shared_auxiliaries(clause.head)
    whole = trimmed(clause, (words | reading.added) - reading.dropped - spoken, reading.dropped)
    tokens = without_connectives(paragraph.doc, whole, subject=reading.subject.i)
    tokens = without_half_pairs(paragraph.doc, tokens)
    tokens = without_torn_asides(clause, tokens)
    inside = set(tokens)
    chain, figures = _chain(clause, paragraph), _figures(inside, reading, paragraph)
    time = time_of(tokens, clause, figure=reading.figure, paragraph=paragraph)
    if time is None and figures:
        time = time_of_poll(chain, paragraph)
    return Proposition(
        clause=clause,
        tokens=tokens,
        subject=reading.subject,
        object=reading.object,
        complements=_complements(clause, inside, paragraph),
        quantities=figures,
        chain=chain,
        owned=frozenset(subject),
        time=time,
        place=_place(clause, reading, inside, paragraph),
    )


def _complements(clause: Clause, inside: set[int], paragraph: Paragraph) -> tuple[Token, ...]:
    """Return the complements inside a claim that are words, without those that tell when."""
    found = (
        t for t in complements_of(clause) if t.i in inside and (t.text == "%" or not t.is_punct)
    )
    return tuple(t for t in found if not _tells_when(t, paragraph))


def _tells_when(noun: Token, paragraph: Paragraph) -> bool:
    """Say whether a noun is a date or a time of day, or the "date" of "to date"."""
    at = paragraph.time_at.get(noun.i)
    if at is not None:
        return paragraph.times[at].type in {"DATE", "TIME"}
    return noun.lower_ == "date" and noun.head.lower_ == "to" and not noun.children


def _subject_words(clause: Clause, subject: Token) -> set[int]:
    """Return the words of a clause's subject, without the clause where it hangs on it."""
    words = set(before_clause(subject, first_conjunct(clause.head)))
    other = joined_subject(clause.head)
    if other is None or subject.head != clause.head:
        return words
    return words | set(range(max(words) + 1, other.left_edge.i)) | set(noun_phrase(other))


def _chain(clause: Clause, paragraph: Paragraph) -> tuple[int, ...]:
    """Return the attributions of a clause; a plan or wish of its own subject is none.

    Who counts is who says so: "the institute recorded 26 raids" is said by it.
    """
    around = [
        index
        for index in chains(paragraph.attributions, main_verb(clause).i)
        if not _is_in_frame(paragraph.attributions[index], clause, paragraph)
        and not goes_on_from(paragraph.attributions[index], clause)
        and (_says(index, clause, paragraph) or not is_own(index, clause, paragraph))
        and not is_own_voice(paragraph.attributions[index], paragraph.doc)
        and not is_author_s(paragraph.attributions[index], clause, paragraph)
    ]
    counting = [
        index
        for index in range(len(paragraph.attributions))
        if index not in around and is_own(index, clause, paragraph) and _counts(index, paragraph)
    ]
    return (*around, *counting)


def _says(index: int, clause: Clause, paragraph: Paragraph) -> bool:
    """Say whether a cue tells that something is so, and not only what somebody calls a thing.

    What its own subject expects, the author tells: "Lind was expecting to win".
    """
    one = paragraph.attributions[index]
    own = clause.subject is not None and clause.subject.i in one.source
    if own and paragraph.doc[one.cue].lemma_ in BELIEF:
        return False
    return one.asserts and paragraph.doc[one.cue].lemma_ not in NAMING


def _stays(one: FoundAttribution, clause: Clause, paragraph: Paragraph) -> bool:
    """Say whether a claim keeps the words of a cue: "in the view of the union" limits it."""
    return paragraph.doc[one.cue].lower_ in VIEWS or _is_in_frame(one, clause, paragraph)


def _is_in_frame(one: FoundAttribution, clause: Clause, paragraph: Paragraph) -> bool:
    """Say whether a seeming cue is part of a condition in front: "provided the court agrees"."""
    frame = framed(clause.head)
    return frame is not None and paragraph.doc[one.cue] in frame


def _counts(index: int, paragraph: Paragraph) -> bool:
    attribution = paragraph.attributions[index]
    return paragraph.doc[attribution.cue].lemma_ in MEASURING | PUTTING and bool(attribution.source)


def _attributing(paragraph: Paragraph, clause: Clause) -> set[int]:
    """Return the tokens of speakers and cues that introduce this clause."""
    tokens: set[int] = set()
    for index in chains(paragraph.attributions, main_verb(clause).i):
        attribution = paragraph.attributions[index]
        if _names_what(paragraph.doc[attribution.cue]):
            continue
        if not is_own(index, clause, paragraph) and not _stays(attribution, clause, paragraph):
            tokens.update(attribution.cue_tokens, attribution.source, attribution.beside)
    return tokens


def _names_what(cue: Token) -> bool:
    """Say whether a cue tells what something is called: "had what is described as a cold"."""
    subject = own_subject(cue)
    return subject is not None and subject.lower_ == "what"


def _figures(tokens: set[int], reading: Reading, paragraph: Paragraph) -> tuple[int, ...]:
    found = dict.fromkeys(
        paragraph.quantity_at[i] for i in sorted(tokens) if i in paragraph.quantity_at
    )
    first = [index for index in found if index == reading.figure]
    return (*first, *(index for index in found if index != reading.figure))


def _place(
    clause: Clause, reading: Reading, inside: set[int], paragraph: Paragraph
) -> Token | None:
    """Return the named place of a clause; that of its subject only where it is counted there."""
    holders = [t for t in (reading.object,) if t is not None]
    if reading.figure is not None:
        holders.append(reading.subject)
    event = event_around(clause.head)
    if event is not None:
        holders += [event, *(t for t in event.rights if t.dep_ == "dobj")]
    for noun in places_of(clause, *holders):
        measured = noun.i in paragraph.time_at or noun.i in paragraph.quantity_at
        if noun.i in inside and not measured and is_place(noun):
            return noun
    return None
