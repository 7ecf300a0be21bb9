"""A proposition with its parts named and the words that its sentence leaves open filled in."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from claims.extract.arguments import verb_group
from claims.extract.cues import CLAUSAL
from claims.extract.factuality_words import JUDGING_VERBS
from claims.extract.first_person import first_persons
from claims.extract.paragraph import Paragraph
from claims.extract.part_words import part_text, part_tokens
from claims.extract.phrase import text_of
from claims.extract.predicate import predicate_of, roles_of
from claims.extract.proposition import Proposition
from claims.extract.spoken_for import Voice
from claims.model import Claim, Modality, Part, Predicate
from claims.syntax import Token

OPINING = JUDGING_VERBS | frozenset(
    "agree care disagree fear know love mean realise realize sense understand wish wonder".split()
)
"""Verbs by which people tell of their own minds, where no fact can be looked up."""

EMPTY = frozenset("be do have hear see".split())
"""Verbs that say nothing of anybody without an object: "I have not"."""


@dataclass(frozen=True, slots=True)
class Resolved:
    """A proposition, its parts, and the words to write for tokens of its sentence.

    ``names_actor`` says whether its subject is a known actor.
    """

    proposition: Proposition
    subject: Part
    object: Part | None
    complements: tuple[Part, ...]
    place: Part | None
    fillings: Mapping[int, str]
    names_actor: bool


def spoken(item: Resolved, voices: Mapping[int, Voice], paragraph: Paragraph) -> Resolved:
    """Put whom the first person of a quotation means for it, in the sentence and in its parts."""
    proposition = item.proposition
    roles = roles_of(proposition)

    def told(part: Part, head: Token) -> Part:
        tokens = part_tokens(head, set(proposition.tokens))
        meant = {i: voices[i] for i in tokens if i in voices}
        if not meant or part.text != part_text(head.doc, tokens):
            return part
        text = text_of(head.doc, tokens, first_persons(meant, proposition, paragraph))
        return replace(part, text=text, entity=meant[head.i].name if head.i in meant else None)

    others = zip(item.complements, roles.complements, strict=True)
    target = item.object
    if target is not None and roles.object is not None:
        target = told(target, roles.object)
    return replace(
        item,
        subject=told(item.subject, roles.subject),
        object=target,
        complements=tuple(told(*one) for one in others),
        fillings={**item.fillings, **first_persons(voices, proposition, paragraph)},
        names_actor=item.names_actor or roles.subject.i in voices,
    )


def told_predicate(item: Resolved, paragraph: Paragraph) -> Predicate:
    """Return a predicate with the verb forms that its sentence is written with."""
    predicate = predicate_of(item.proposition, paragraph)
    doc, clause = paragraph.doc, item.proposition.clause
    tokens = [i for i in verb_group(clause) if i in item.proposition.tokens]
    written = {i: item.fillings[i] for i in tokens if i in item.fillings}
    return replace(predicate, text=text_of(doc, tokens, written)) if written else predicate


def is_stance(item: Resolved, voices: Mapping[int, Voice]) -> bool:
    """Say whether somebody only tells what they think or say: "I know", "I think that it ..."."""
    verb = item.proposition.clause.head
    if item.proposition.subject.i not in voices:
        return False
    if verb.lemma_ in OPINING or (verb.lemma_ in EMPTY and _is_bare(item)):
        return True
    return verb.lemma_ in CLAUSAL and any(t.dep_ == "ccomp" for t in verb.rights)


def _is_bare(item: Resolved) -> bool:
    return item.object is None and not item.complements and item.place is None


def is_about_nobody(item: Resolved) -> bool:
    """Say whether a description is somebody's whom the text leaves open: "his spokesman"."""
    clause = item.proposition.clause
    if clause.rule != "apposition":
        return False
    owners = [t for t in clause.head.lefts if t.tag_ == "PRP$"]
    return any(owner.i not in item.fillings for owner in owners)


def is_mere_opinion(claim: Claim, item: Resolved) -> bool:
    """Say whether an author's own judgement names no actor and no figure to hold it to."""
    if claim.modality is not Modality.OPINION or claim.attribution:
        return False
    return not item.names_actor and not claim.quantities
