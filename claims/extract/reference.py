"""Who each noun phrase of an article means, resolved in reading order."""

from collections.abc import Container
from dataclasses import dataclass, field

from spacy.tokens import Token

from claims.extract.aliases import GROUP_NOUNS, KIND_NOUNS, ORGANISATION_WORDS
from claims.extract.antecedent import COLLECTIVE, PERSONAL, Antecedents, is_taking_up
from claims.extract.entity import Names, entity_of
from claims.extract.paragraph import Paragraph
from claims.extract.phrase import noun_phrase, spans_of, text_of, trim
from claims.extract.verb import subject_of
from claims.model import Mode, Part, Span

DOCUMENTS = frozenset(
    "report statement study survey poll letter document communique release bulletin "
    "announcement filing memo post tweet message speech address paper".split()
)
"""Nouns that speak for whoever wrote them."""

PUBLISHING = frozenset("publish release issue write give make post send deliver present".split())
"""Verbs that put out a document."""


@dataclass(slots=True)
class References:
    """The names of an article and the subjects met so far; parts must be asked for in order."""

    names: Names
    antecedents: Antecedents = field(default_factory=Antecedents)

    def part(self, head: Token, paragraph: Paragraph, *, inside: Container[int]) -> Part:
        """Return the noun phrase of ``head`` as a part of a claim made of the tokens ``inside``."""
        words = noun_phrase(head)
        tokens = trim(head.doc, {i for i in words if i in inside}) or words or (head.i,)
        return Part(
            text=text_of(head.doc, tokens),
            spans=shifted(spans_of(head.doc, tokens), paragraph.offset),
            head=head.lemma_.lower(),
            entity=self.entity(head, paragraph),
        )

    def entity(self, head: Token, paragraph: Paragraph) -> str | None:
        """Return whom a noun phrase names, itself or through what it takes up."""
        named = entity_of(head, paragraph.part, self.names)
        if named is not None:
            return named
        return self.antecedents.of(
            head, paragraph.part, without=self._quoted_speaker(head, paragraph)
        )

    def _quoted_speaker(self, head: Token, paragraph: Paragraph) -> str | None:
        """Return who says a pronoun in quotation marks, and so cannot be meant by it."""
        if head.lower_ not in PERSONAL:
            return None
        for found in paragraph.attributions:
            if found.mode is not Mode.INDIRECT and head.i in found.content:
                speaker = head_of(found.source, paragraph)
                return entity_of(speaker, paragraph.part, self.names) if speaker else None
        return None

    def note(self, head: Token, paragraph: Paragraph) -> None:
        """Remember a subject, so that later pronouns can take it up."""
        if head.pos_ in {"PRON", "DET"}:
            return
        name = self.entity(head, paragraph) or ""
        label = self.names.label.get(name, "")
        self.antecedents.note(head, paragraph.part, name=name, label=label)

    def note_words(self, words: tuple[int, ...], paragraph: Paragraph) -> None:
        """Remember a speaker given as tokens."""
        head = head_of(words, paragraph)
        if head is not None:
            self.note(head, paragraph)

    def speaker(self, source: tuple[int, ...], paragraph: Paragraph) -> str | None:
        """Return the canonical name of a speaker, None where nobody is named."""
        head = head_of(source, paragraph)
        if head is None:
            return None
        entity = self.entity(head, paragraph)
        if entity is not None or head.pos_ == "PRON":
            return entity
        named = self._apposed(head, paragraph) or self._owner(head, paragraph)
        return named or _undetermined(text_of(head.doc, noun_phrase(head))) or None

    def _apposed(self, head: Token, paragraph: Paragraph) -> str | None:
        for child in head.rights:
            if child.dep_ == "appos":
                return entity_of(child, paragraph.part, self.names)
        return None

    def _owner(self, head: Token, paragraph: Paragraph) -> str | None:
        """Return whose document speaks: its possessor, or who published it."""
        if head.lemma_.lower() not in DOCUMENTS:
            return None
        for child in head.children:
            if child.dep_ in {"poss", "compound", "nmod"}:
                return self.entity(child, paragraph)
            if child.dep_ == "prep" and child.lower_ in {"by", "from", "of"}:
                return next((self.entity(t, paragraph) for t in child.rights), None)
        if head.dep_ == "dobj" and head.head.lemma_ in PUBLISHING:
            subject = subject_of(head.head)
            return None if subject is None else self.entity(subject, paragraph)
        return None

    def _words_for(self, head: Token, source: tuple[int, ...], paragraph: Paragraph) -> str | None:
        """Return the words of what a pronoun takes up, unless that is who speaks."""
        speaker = head_of(source, paragraph)
        words = self.antecedents.words_for(head, paragraph.part)
        said_by = text_of(head.doc, noun_phrase(speaker)) if speaker is not None else ""
        return None if words is None or words.casefold() == said_by.casefold() else words

    def owners(self, head: Token, paragraph: Paragraph) -> dict[int, str]:
        """Return the names for the possessives of a description: "his spokesman"."""
        if head.dep_ != "appos" and not any(t.dep_ == "appos" for t in head.rights):
            return {}
        own = self.entity(head.head if head.dep_ == "appos" else head, paragraph)
        names = {
            t.i: self.antecedents.of(t, paragraph.part, without=own)
            for t in head.lefts
            if t.tag_ == "PRP$"
        }
        return {index: _possessive(name) for index, name in names.items() if name}

    def fillings(
        self, head: Token, source: tuple[int, ...], paragraph: Paragraph
    ) -> dict[int, str]:
        """Return the words that make a pronoun or "the group" understood on its own.

        ``source`` are the tokens of the innermost speaker: "it" in what "the
        company" says of itself is the company.
        """
        if head.lower_ not in PERSONAL | COLLECTIVE and not is_taking_up(head):
            return {}
        name = (
            self.entity(head, paragraph)
            or _said_of_self(head, source, paragraph)
            or self._words_for(head, source, paragraph)
        )
        if name is None:
            return {}
        return {head.i: name, **{t.i: "" for t in head.lefts if t.dep_ == "det"}}


def _undetermined(words: str) -> str:
    """Leave out a leading article: "a friend of the actress" is "friend of the actress"."""
    first, _, rest = words.partition(" ")
    return rest if rest and first.lower() in {"the", "a", "an"} else words


def _possessive(name: str) -> str:
    return f"{name}'" if name.endswith("s") else f"{name}'s"


def _has_rival(pronoun: Token, speaker: Token) -> bool:
    """Say whether the sentence names another thing of the same number before the pronoun."""
    own = {t.i for t in speaker.subtree}
    return any(
        t.pos_ == "NOUN" and t.tag_ == speaker.tag_ and t.i not in own
        for t in pronoun.sent
        if t.i < pronoun.i
    )


def _said_of_self(head: Token, source: tuple[int, ...], paragraph: Paragraph) -> str | None:
    """Return the speaker's own words for "it" and "they" at the head of what is said."""
    speaker = head_of(source, paragraph)
    if speaker is None or head.lower_ not in {"it", "they"} or speaker.pos_ != "NOUN":
        return None
    plural = speaker.tag_ == "NNS"
    if plural != (head.lower_ == "they") or _has_rival(head, speaker):
        return None
    if not plural and speaker.lemma_.lower() not in ORGANISATION_WORDS | KIND_NOUNS | GROUP_NOUNS:
        return None
    return text_of(head.doc, noun_phrase(speaker))


def head_of(tokens: tuple[int, ...], paragraph: Paragraph) -> Token | None:
    """Return the noun that a run of tokens hangs on."""
    inside = set(tokens)
    for index in tokens:
        token = paragraph.doc[index]
        if token.head.i not in inside or token.head == token:
            return token
    return None


def shifted(spans: tuple[Span, ...], offset: int) -> tuple[Span, ...]:
    """Move spans of a paragraph to their place in the article."""
    return tuple(Span(span.start + offset, span.end + offset) for span in spans)
