"""Readings of one clause: a coordination of counted things is one fact for each of them.

"killed 34 people and 12 soldiers" states two counts; "33 people, including 12
children, were killed" states a total and a part.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from claims.extract.arguments import agent_of, object_of
from claims.extract.clause import Clause
from claims.extract.derived_words import CHANGING
from claims.extract.listing import is_alike, is_bare_but, is_listed
from claims.extract.paragraph import Paragraph
from claims.extract.phrase import noun_phrase, words_of
from claims.extract.quantity_roles import CHANGE
from claims.extract.verb import joined_subject
from claims.syntax import Token

JOINING = frozenset({"cc", "preconj", "punct"})
"""Dependents of nouns in a list that are no part of any of them."""


@dataclass(frozen=True, slots=True)
class Reading:
    """One fact of a clause: its subject and object, words to add and to drop, and its figure.

    ``figure`` is the index of the quantity that answers the question, None
    where the clause counts nothing.
    """

    subject: Token
    object: Token | None
    added: frozenset[int] = frozenset()
    dropped: frozenset[int] = frozenset()
    figure: int | None = None


def readings(clause: Clause, paragraph: Paragraph) -> Iterator[Reading]:
    """Yield the facts that a clause states, one for each thing it counts."""
    subject = clause.subject
    if subject is None:
        return
    object_ = object_of(clause)
    counted = _counted(clause, paragraph)
    if not counted:
        yield Reading(subject, object_, figure=_figure(clause, object_, paragraph))
        return
    first = counted[0]
    everything = frozenset(i for noun in counted for i in _own_words(noun, counted))
    for noun in (t for t in counted if not _hides_participle(t, clause)):
        own = frozenset(_own_words(noun, counted))
        yield Reading(
            noun if first == subject else subject,
            noun if first == object_ else object_,
            added=own,
            dropped=everything - own | _joints(counted) | _inclusions(counted),
            figure=_own_figure(noun, paragraph),
        )


def _hides_participle(noun: Token, clause: Clause) -> bool:
    """Say whether a noun in a list hides the next participle: "hurting ten and razing huts"."""
    first = noun.left_edge
    return (
        clause.head.tag_ == "VBG"
        and first.dep_ == "amod"
        and first.lower_.endswith("ing")
        and first.before is not None
        and first.before.dep_ == "cc"
    )


def _counted(clause: Clause, paragraph: Paragraph) -> list[Token]:
    """Return the counted nouns that share one place of the clause, when there are several."""
    joined = joined_subject(clause.head) is not None
    for noun in (object_of(clause), clause.subject):
        if noun is None or (joined and noun == clause.subject):
            continue
        conjuncts = [t for t in (noun, *_conjuncts(noun)) if t.pos_ != "VERB"]
        if noun == clause.filler:
            conjuncts = [t for t in conjuncts if t.i < clause.head.i]
        nouns = [*conjuncts, *_parts(noun, clause, paragraph)]
        if (
            len(nouns) > 1
            and not _is_set_apart(nouns)
            and not _counts_all(nouns, paragraph)
            and not _are_named(nouns, paragraph)
            and not _is_one_figure(nouns, paragraph)
            and any(_own_figure(t, paragraph) is not None for t in nouns)
        ):
            return nouns
    return []


def _is_set_apart(nouns: Iterable[Token]) -> bool:
    """Say whether "or" or a bare "but" joins nouns, which are then no list of what is so."""
    joints = [t for noun in nouns for t in noun.rights if t.dep_ == "cc"]
    return any(t.lower_ in {"or", "nor"} or is_bare_but(t) for t in joints)


def _is_one_figure(nouns: list[Token], paragraph: Paragraph) -> bool:
    """Say whether one figure has the first two: "between $8 million and $12 million"."""
    first, second = (paragraph.quantity_at.get(noun.i) for noun in nouns[:2])
    return first is not None and first == second


def _counts_all(nouns: list[Token], paragraph: Paragraph) -> bool:
    """Say whether the figure of the first of a list is that of all: "20 cooks, maids, clerks"."""
    first, *others = nouns
    if _own_figure(first, paragraph) is None or len(others) < 2:
        return False
    return all(t.dep_ == "conj" and t.tag_ == "NNS" and not any(t.lefts) for t in others)


def _are_named(nouns: list[Token], paragraph: Paragraph) -> bool:
    """Say whether the rest of a list is who the first of it counts: "two heirs, Mott and Dorn"."""
    first, *others = nouns
    figure = _own_figure(first, paragraph)
    if figure is None or any(t.pos_ != "PROPN" for t in others):
        return False
    return paragraph.quantities[figure].quantity.value == len(others)


def _conjuncts(noun: Token) -> Iterator[Token]:
    for child in noun.rights:
        listed = child.dep_ == "conj" or (child.dep_ == "appos" and _is_next(child, noun))
        if listed and child.pos_ in {"NOUN", "PROPN", "NUM", "ADJ"}:
            yield child
            yield from _conjuncts(child)


def _is_next(child: Token, noun: Token) -> bool:
    """Say whether a seeming apposition is the next in a list, with no word between of the verb."""
    if not (is_listed(child) and is_alike(child, noun)):
        return False
    own = {t.i for t in noun.subtree}
    between = noun.doc[noun.i : child.left_edge.i]
    return all(t.i in own or t.is_punct for t in between)


def _parts(noun: Token, clause: Clause, paragraph: Paragraph) -> Iterator[Token]:
    """Yield what a counted noun includes, wherever the parser has hung the phrase."""
    if _own_figure(noun, paragraph) is None:
        return
    for holder in (noun, clause.subject, clause.head):
        for child in holder.rights if holder is not None else ():
            if child.dep_ == "prep" and child.lower_ == "including" and child.i > noun.i:
                for part in (t for t in child.rights if t.dep_ == "pobj"):
                    members = (part, *_conjuncts(part))
                    if any(_counts(t, paragraph) for t in members):
                        yield from (
                            t for t in members if noun != clause.subject or _counts(t, paragraph)
                        )
        if holder == clause.subject and noun == clause.subject:
            return


def _counts(noun: Token, paragraph: Paragraph) -> bool:
    return _own_figure(noun, paragraph) is not None


def _own_words(noun: Token, counted: list[Token]) -> set[int]:
    others = {
        i for other in counted if other != noun and noun.is_ancestor(other) for i in words_of(other)
    }
    return set(noun_phrase(noun)) - others - _inclusions(counted)


def _inclusions(counted: list[Token]) -> set[int]:
    """Return the words that introduce parts which are facts of their own: ", including"."""
    parts = {t.i for t in counted}
    opening = {t.head for t in counted if t.head.lower_ == "including"}
    return {
        i
        for one in opening
        for i in (one.i - 1, *words_of(one))
        if i not in parts and (i == one.i or one.doc[i].is_punct)
    }


def _joints(counted: list[Token]) -> frozenset[int]:
    joints = (t for noun in counted for t in noun.children if t.dep_ in JOINING)
    return frozenset(i for joint in joints for i in (joint.i, *_with_also(joint)))


def _with_also(joint: Token) -> Iterator[int]:
    """Yield the words that belong to a joint: "only" to "not only", "also" to "but also"."""
    yield from (t.i for t in joint.children)
    if joint.lower_ == "but" and not is_bare_but(joint):
        yield joint.i + 1


def _own_figure(noun: Token, paragraph: Paragraph) -> int | None:
    """Return the quantity that counts this very noun."""
    for token in (noun, *noun.lefts):
        if token.i in paragraph.quantity_at:
            return paragraph.quantity_at[token.i]
    return None


def _figure(clause: Clause, object_: Token | None, paragraph: Paragraph) -> int | None:
    """Return the figure that a clause is about: its object's, its subject's, else its level's."""
    for noun in (object_, clause.subject, agent_of(clause)):
        if noun is not None:
            figure = _own_figure(noun, paragraph)
            if figure is not None:
                return figure
    return _level(clause, paragraph)


def _level(clause: Clause, paragraph: Paragraph) -> int | None:
    """Return the figure a change arrives at: "rose to 12", "stood at 12"."""
    preps = [t for verb in clause.verbs for t in verb.rights if t.dep_ == "prep"]
    preps += [t for prep in preps for t in prep.rights if t.dep_ == "prep"]
    for prep in preps:
        if prep.lower_ in {"to", "at"}:
            for noun in prep.rights:
                figure = _own_figure(noun, paragraph)
                if figure is not None and not _is_change(figure, paragraph):
                    return figure
    return _level_behind(clause.head, paragraph) if clause.head.lemma_ in CHANGING else None


def _level_behind(verb: Token, paragraph: Paragraph) -> int | None:
    """Return the level right behind "to", where the parse ties it to the amount of the change."""
    for token in verb.doc[verb.i + 1 : verb.sent.end]:
        if token.pos_ == "VERB":
            return None
        if token.lower_ == "to" and token.i + 1 in paragraph.quantity_at:
            return paragraph.quantity_at[token.i + 1]
    return None


def _is_change(figure: int, paragraph: Paragraph) -> bool:
    return paragraph.quantities[figure].quantity.role == CHANGE
