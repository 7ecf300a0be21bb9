"""Times and places that a sentence states once for several facts."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import TypeVar

from claims.extract.clause import Clause
from claims.extract.factuality import is_statement
from claims.extract.fronted import fronted_time
from claims.extract.paragraph import Paragraph
from claims.extract.phrase import is_apart
from claims.extract.placing import places_of
from claims.extract.proposition import Proposition, propositions_of
from claims.extract.verb import VERBAL, first_conjunct, helped, own_subject
from claims.extract.when import time_around
from claims.extract.where import is_untied, place_around, words_of_place
from claims.model import Precision
from claims.syntax import Token

T = TypeVar("T")

PLAIN = frozenset({"at", "during", "in", "on"})
"""Prepositions that say when, wherever their words stand."""

NOUNS = frozenset({"dobj", "attr", "nsubj", "nsubjpass", "acomp"})


def find_propositions(paragraph: Paragraph) -> Iterator[Proposition]:
    """Yield the propositions of a paragraph in text order, each with its time and place."""
    for sentence in paragraph.doc.sents:
        if is_statement(sentence):
            told = propositions_of(sentence, paragraph)
            found = [
                _timed(_placed(one), paragraph) for one in told if not is_untied(one.clause.head)
            ]
            yield from _share([_under_front(one, found, paragraph) for one in found], paragraph)


def _under_front(
    proposition: Proposition, told: Sequence[Proposition], paragraph: Paragraph
) -> Proposition:
    """Give a coordinated fact the time that stands in front of the verb it goes on from."""
    time = fronted_time(proposition, told, paragraph)
    words = () if time is None else _time_words(time, paragraph)
    if not words:
        return proposition
    return replace(proposition, time=time, settings=(*proposition.settings, words))


def _placed(proposition: Proposition) -> Proposition:
    """Give what is told in a where-clause the place that the clause is about."""
    place = place_around(proposition.clause.head)
    if place is None or place.i in proposition.tokens or _is_placed(proposition):
        return proposition
    return replace(proposition, place=place, settings=(words_of_place(place),))


def _timed(proposition: Proposition, paragraph: Paragraph) -> Proposition:
    """Give what is told in a when-clause the time that the clause is about."""
    clause = proposition.clause
    if proposition.time is not None or not clause.verbs:
        return proposition
    time = time_around(clause.head, paragraph)
    words = () if time is None else _time_words(time, paragraph)
    if time is None or set(words) & set(proposition.tokens):
        return proposition
    if not words or paragraph.doc[words[0]].lower_ not in PLAIN:
        return replace(proposition, time=time)
    return replace(proposition, time=time, settings=(*proposition.settings, words))


def _is_placed(proposition: Proposition) -> bool:
    """Say whether a proposition tells where by itself, or has no verb that could."""
    clause, tokens = proposition.clause, proposition.tokens
    told = any(noun.i in tokens for noun in places_of(clause))
    return proposition.place is not None or told or not clause.verbs


def _share(propositions: list[Proposition], paragraph: Paragraph) -> Iterator[Proposition]:
    """Give each proposition the time and place that its sentence states once for all.

    Only past events that have neither of their own share: a state in the
    present does not happen "in July".
    """
    for proposition in propositions:
        if not _is_event(proposition.clause) or _is_set(proposition):
            yield proposition
            continue
        others = [p for p in propositions if _is_partner(p, proposition)]
        places = {p.place for p in others if _gives(p, proposition, p.place, paragraph)}
        place = _only(places) if proposition.place is None else None
        time = _only(
            {p.time for p in others if _gives(p, proposition, _when(p, paragraph), paragraph)}
        )
        settings = list(proposition.settings)
        settings += [words_of_place(place)] if place is not None else []
        settings += [_time_words(time, paragraph)] if time is not None else []
        if not all(settings):
            yield proposition
            continue
        told = place if proposition.place is None else proposition.place
        yield replace(proposition, time=time, place=told, settings=tuple(settings))


def _when(proposition: Proposition, paragraph: Paragraph) -> Token | None:
    """Return the first word of a proposition's time; None for "now", "soon" and the like."""
    if proposition.time is None:
        return None
    if (paragraph.times[proposition.time].value or "").endswith("_REF"):
        return None
    tokens = (t for t, index in paragraph.time_at.items() if index == proposition.time)
    return paragraph.doc[min(tokens)]


def _gives(giver: Proposition, taker: Proposition, at: Token | None, paragraph: Paragraph) -> bool:
    """Say whether a time or place, stated with one fact, holds for another one.

    What stands before the first of coordinated verbs holds for those after it,
    what stands after the last one for those before that share its subject. What
    stands between two verbs holds for both where it is one day's event.
    """
    if at is None or not _is_tied(at, giver.clause):
        return False
    if "coordinate" not in {giver.clause.rule, taker.clause.rule}:
        return True
    first, last = giver.clause.head, taker.clause.head
    if at.i < first.i:
        return first.i < last.i
    if last.i < first.i:
        return own_subject(first) is None and not _leaves_relative(first)
    return own_subject(last) is None and _is_one_day(giver, paragraph)


def _leaves_relative(verb: Token) -> bool:
    """Say whether a verb stands behind a closed list: "Lind, who left and rested, died"."""
    first, before = first_conjunct(verb), (verb.before, verb.left_edge.before)
    if any(t is not None and t.dep_ == "cc" for t in before):
        return False
    closed = any(t.dep_ == "cc" for t in (*first.rights, *verb.head.rights) if t.i < verb.i)
    return closed or first.dep_ == "relcl"


def _is_one_day(proposition: Proposition, paragraph: Paragraph) -> bool:
    period = paragraph.times[proposition.time].period if proposition.time is not None else None
    return period is not None and period.precision is Precision.DAY


def _is_tied(token: Token, clause: Clause) -> bool:
    """Say whether a time or place hangs on the verb, not on one of its nouns.

    A named place after an object is where the verb's event took place as well.
    """
    named = token.pos_ == "PROPN" and token.ent_type_ not in {"DATE", "TIME"}
    nouns = NOUNS - {"dobj"} if named else NOUNS
    while token.pos_ not in VERBAL and token.head != token:
        if token.dep_ in nouns:
            return False
        token = token.head
    return token in clause.verbs


def _is_set(proposition: Proposition) -> bool:
    place = proposition.place
    if proposition.time is not None or (place is not None and place.i not in proposition.owned):
        return True
    children = (t for verb in proposition.clause.verbs for t in verb.children)
    return any(t.dep_ == "prep" and t.i in proposition.tokens for t in children)


def _only(found: set[T | None]) -> T | None:
    return next(iter(found)) if len(found) == 1 else None


def _time_words(time: int, paragraph: Paragraph) -> tuple[int, ...]:
    tokens = sorted(token for token, index in paragraph.time_at.items() if index == time)
    before = paragraph.doc[tokens[0] - 1] if tokens[0] else None
    if before is not None and before.pos_ == "ADP":
        return (before.i, *tokens)
    adverbial = any(paragraph.doc[i].dep_ in {"npadvmod", "advmod"} for i in tokens)
    return tuple(tokens) if adverbial else ()


def _is_partner(other: Proposition, proposition: Proposition) -> bool:
    rules = {other.clause.rule, proposition.clause.rule}
    return (
        other is not proposition
        and other.chain == proposition.chain
        and _is_event(other.clause)
        and bool(rules & {"coordinate", "consequence", "relative"})
        and not any(_is_aside(p.clause) for p in (other, proposition))
        and _are_joined(other.clause.head, proposition.clause.head)
    )


def _are_joined(a: Token, b: Token) -> bool:
    """Say whether two clauses are coordinated, or one hangs on a part of the other."""
    return _anchor(a) == _anchor(b)


def _anchor(head: Token) -> int:
    while head.dep_ in {"conj", "relcl", "advcl", "acl", "dobj", "nsubj", "nsubjpass"}:
        head = head.head
    return int(head.i)


def _is_aside(clause: Clause) -> bool:
    return clause.rule == "relative" and is_apart(clause.head)


def _is_event(clause: Clause) -> bool:
    if clause.verbs and clause.verbs[-1].lemma_ in {"be", "have"}:
        return False
    if clause.rule in {"consequence", "participle"}:
        return True
    heads = helped(clause.head)
    return any(t.tag_ == "VBD" for t in heads)


def in_reading_order(paragraph: Paragraph) -> Iterator[Proposition | int]:
    """Yield propositions and, by their indices, attributions in the order of names."""
    ordered: list[tuple[int, int, Proposition | int]] = [
        (min(found.source, default=found.cue), 0, index)
        for index, found in enumerate(paragraph.attributions)
    ]
    ordered += [(p.subject.i, 1, p) for p in find_propositions(paragraph)]
    ordered.sort(key=lambda entry: entry[:2])
    return (item for _, _, item in ordered)
