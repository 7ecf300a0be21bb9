"""The subject and object of a description or of a claim about a part, as its sentence has them."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from claims.extract.antecedent import Antecedents
from claims.extract.filling import written_for
from claims.extract.infinitive import completed
from claims.extract.mention import PRONOUNS
from claims.extract.paragraph import Paragraph
from claims.extract.part_words import part_head, part_text
from claims.extract.phrase import clause_phrase, noun_phrase, shifted, spans_of, text_of
from claims.extract.proposition import Proposition
from claims.extract.render_marks import balanced
from claims.extract.render_noun import before_clause, described_words, is_part, told_whole
from claims.extract.verb import joined_subject
from claims.model import Part
from claims.syntax import Token


@dataclass(frozen=True, slots=True)
class Pronouns:
    """What the words of a claim that point outside it stand for: those that were written for them.

    A field says the same as the sentence: "the mill's owners" for "its owners".
    """

    antecedents: Antecedents
    fillings: Mapping[int, str]
    paragraph: Paragraph

    def told(self, field: Part, token: Token) -> Part:
        """Write a field with what its words stand for; a pronoun for one name stays as it is."""
        if token.lower_ in PRONOUNS:
            return self._told_pronoun(field, token)
        doc, words = self.paragraph.doc, self._words_of(field)
        filled = any(i in self.fillings for i in words)
        if not filled or part_text(doc, words) != field.text:
            return field
        return replace(field, text=balanced(text_of(doc, words, self.fillings)))

    def _told_pronoun(self, field: Part, token: Token) -> Part:
        """Write what is no single name as what it takes up: "the miners" for "they"."""
        words, rest = self.fillings.get(token.i), field.text[len(token.text) :]
        if words is None or field.entity is not None or not field.text.startswith(token.text):
            return field
        mention = self.antecedents.of(token, self.paragraph.part)
        head = field.head if mention is None else part_head(mention.source.head)
        return replace(field, text=words + rest, head=head)

    def _words_of(self, field: Part) -> tuple[int, ...]:
        """Return the indices of the words of a field."""
        doc, offset = self.paragraph.doc, self.paragraph.offset
        found = (doc.around(one.start - offset, one.end - offset) for one in field.spans)
        return tuple(token.i for one in found if one is not None for token in one)


def figures_told(proposition: Proposition, paragraph: Paragraph) -> dict[int, str]:
    """Return the words for a "the figure" in a claim, with its article written over."""
    told = {i: paragraph.counted[i] for i in proposition.tokens if i in paragraph.counted}
    return {
        index: words
        for noun, name in told.items()
        for index, words in written_for(paragraph.doc[noun], name).items()
    }


def told_subject(field: Part, proposition: Proposition, paragraph: Paragraph) -> Part:
    """Write a subject such as "many of whom" with what it is a part of, two that are joined whole.

    Any other stays.
    """
    clause, subject = proposition.clause, proposition.subject
    if clause.rule == "gerund" and subject.is_ancestor(clause.head):
        own = (
            i for i in sorted(proposition.owned) if i < min(clause.head.left_edge.i, _end(subject))
        )
        return _cut(field, tuple(own), paragraph)
    if _is_joined(field, proposition):
        return replace(_cut(field, tuple(sorted(proposition.owned)), paragraph), entity=None)
    if not clause.verbs and clause.relative is None:
        return _cut(field, described_words(clause)[0], paragraph)
    if _is_told_of(proposition) and field.head == part_head(proposition.subject):
        noun = before_clause(proposition.subject, clause.head)
        return _cut(field, tuple(i for i in noun if i in proposition.tokens), paragraph)
    if not is_part(clause) or clause.relative is None or clause.subject != proposition.subject:
        return field
    pronoun, doc = clause.relative.i, paragraph.doc
    leading = [i for i in described_words(clause)[0] if i < pronoun]
    spans = shifted(spans_of(doc, [*leading, pronoun]), paragraph.offset)
    return replace(field, text=f"{text_of(doc, leading)} {told_whole(clause)}", spans=spans)


def _is_told_of(proposition: Proposition) -> bool:
    """Say whether a claim is the very clause that hangs on its subject: "a truce that held"."""
    clause, subject = proposition.clause, proposition.subject
    return clause.head.dep_ in {"relcl", "acl"} and clause.head.head == clause.filler == subject


def _end(blamed: Token) -> int:
    """Return where the words of somebody blamed end: before the "of" or "for" of the deed."""
    return next((t.i for t in blamed.rights if t.dep_ == "prep"), blamed.right_edge.i + 1)


def _is_joined(field: Part, proposition: Proposition) -> bool:
    """Say whether "and" joins a second subject to the one of a field: "Mott, who fled, and Ray"."""
    subject, verb = proposition.subject, proposition.clause.head
    if subject.head != verb or field.head != part_head(subject):
        return False
    return joined_subject(verb) is not None


def told_object(field: Part | None, proposition: Proposition, paragraph: Paragraph) -> Part | None:
    """Write a description without whom it is said of: "the envoy", not "the envoy, Ana Diaz".

    What somebody is said to be names nobody else. An object has the infinitive that
    its adjective needs: "the patience necessary to lead", "open to compromise".
    """
    clause = proposition.clause
    if field is None or proposition.object is None:
        return field
    if clause.verbs:
        completing = [t for t in proposition.object.head.rights if _completes(t, proposition)]
        words = {i for t in completing for i in clause_phrase(t)} & set(proposition.tokens)
        own = set(noun_phrase(proposition.object)) & set(proposition.tokens)
        return _cut(field, tuple(sorted(own | words)), paragraph) if words else field
    return _cut(replace(field, entity=None), described_words(clause)[1], paragraph)


def _completes(infinitive: Token, proposition: Proposition) -> bool:
    return infinitive.dep_ == "xcomp" and completed(infinitive) == proposition.object


def _cut(field: Part, words: tuple[int, ...], paragraph: Paragraph) -> Part:
    spans = shifted(spans_of(paragraph.doc, words), paragraph.offset)
    return replace(field, text=part_text(paragraph.doc, words), spans=spans)
