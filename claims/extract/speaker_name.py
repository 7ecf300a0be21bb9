"""The name of who speaks, as an article gives it: a person, an organisation, a document."""

from claims.extract.acting import entity_of
from claims.extract.mention import QUANTIFIERS, Mention
from claims.extract.paragraph import Paragraph, head_of
from claims.extract.phrase import noun_phrase, text_of, undetermined
from claims.extract.pointing import SHOWING
from claims.extract.reference import References
from claims.extract.relative_noun import noun_meant
from claims.extract.retold import words_for
from claims.extract.verb import first_conjunct, subject_of
from claims.syntax import Token

DOCUMENTS = frozenset(
    "report statement study survey poll letter document communique release bulletin "
    "announcement filing memo post tweet message speech address paper".split()
)
"""Nouns that speak for whoever wrote them."""

PUBLISHING = frozenset("publish release issue write give make post send deliver present".split())
"""Verbs that put out a document."""


HANGING = frozenset({"ADP", "CCONJ", "DET", "SCONJ"})
"""Parts of speech that end no name."""


def name_of(source: tuple[int, ...], paragraph: Paragraph, references: References) -> str | None:
    """Return the canonical name of a speaker, None where nobody is named."""
    head = head_of(source, paragraph)
    if head is None:
        return None
    noun = noun_meant(head)
    entity = references.entity(noun, paragraph)
    if entity is not None:
        return entity
    if noun.pos_ == "PRON":
        return _described(references.antecedents.of(noun, paragraph.part))
    shown = _shown(noun, paragraph, references)
    if shown is not None:
        return shown
    named = _apposed(noun, paragraph, references) or _owner(noun, paragraph, references)
    words = noun_phrase(noun, without=None if noun == head else first_conjunct(head.head))
    words = _ended(tuple(i for i in words if i in source or noun != head), noun)
    return named or undetermined(text_of(noun.doc, words)) or None


def _ended(words: tuple[int, ...], noun: Token) -> tuple[int, ...]:
    """Return the words of a speaker without what is left hanging: "pilots but with"."""
    while words and noun.doc[words[-1]].pos_ in HANGING and words[-1] > noun.i:
        words = words[:-1]
    return words


def _described(mention: Mention | None) -> str | None:
    """Return the words of people whom a pronoun takes up and nobody names: "environmentalists"."""
    if mention is None or mention.joined or not mention.source.is_subject:
        return None
    if not (mention.is_person or mention.acts):
        return None
    words = words_for(mention, many=False)
    return None if words is None else undetermined(words) or None


def _shown(noun: Token, paragraph: Paragraph, references: References) -> str | None:
    """Return the full words of a speaker who is only pointed to: "that body", "some of these"."""
    counted = next((t for of in noun.rights if of.lower_ == "of" for t in of.rights), None)
    part = noun.lower_ in QUANTIFIERS and counted is not None
    pointing = counted if part and counted is not None else noun
    if not any(t.lower_ in SHOWING for t in pointing.lefts):
        return None
    words = references.descriptions.of(pointing, paragraph.part)
    if words is None:
        return None
    return f"{noun.lower_} of {words}" if part else undetermined(words) or None


def _apposed(head: Token, paragraph: Paragraph, references: References) -> str | None:
    for child in head.rights:
        if child.dep_ == "appos":
            return entity_of(child, paragraph.part, references.names)
    return None


def _owner(head: Token, paragraph: Paragraph, references: References) -> str | None:
    """Return whose document speaks: its possessor, or who published it."""
    if head.lemma_.lower() not in DOCUMENTS:
        return None
    for child in head.children:
        if child.dep_ in {"poss", "compound", "nmod"}:
            return references.entity(child, paragraph)
        if child.dep_ == "prep" and child.lower_ in {"by", "from", "of"}:
            return next((references.entity(t, paragraph) for t in child.rights), None)
    if head.dep_ == "dobj" and head.head.lemma_ in PUBLISHING:
        subject = subject_of(head.head)
        return None if subject is None else references.entity(subject, paragraph)
    return None
