"""Who each noun phrase of an article means, resolved in reading order."""

from collections.abc import Collection, Container, Iterable
from dataclasses import dataclass, field

from claims.extract.acting import entity_of, is_several
from claims.extract.antecedent import Antecedents
from claims.extract.dateline import written_for_here
from claims.extract.definite import Descriptions
from claims.extract.entity import Names
from claims.extract.epithets import Epithets, written_for_epithet
from claims.extract.filling import in_titles, is_in_title, possessive, said_of_self, written_for
from claims.extract.focus import Focus
from claims.extract.groups import Groups
from claims.extract.kinds import Kinds, TakenUp
from claims.extract.mention import (
    HE,
    PRONOUNS,
    SHE,
    THEY,
    Mention,
    fits,
    is_modifier,
    is_same_pronoun,
)
from claims.extract.open_words import Inside, OpenWords
from claims.extract.owner import is_owner_of_target, owns_another_side
from claims.extract.paragraph import Paragraph, head_of, speaking_of
from claims.extract.part_words import part_head, part_text, part_tokens
from claims.extract.person import dead_in
from claims.extract.phrase import shifted, spans_of
from claims.extract.pointing import (
    SPEAKING,
    is_first_person,
    is_taken_up,
    is_taking_up,
    is_untold,
)
from claims.extract.reach import REACH
from claims.extract.retold import holds, words_for
from claims.model import Part
from claims.syntax import Token

OPEN_WORDS = frozenset({"PRON", "NOUN", "PROPN", "DET"})
"""The parts of speech of words that can leave open what they mean."""


@dataclass(slots=True)
class References:
    """The names of an article and what was read of it; paragraphs must be read in order.

    ``titled`` are the words of its title, in lower case.
    """

    names: Names
    paragraphs: dict[int, Paragraph] = field(default_factory=dict)
    titled: frozenset[str] = frozenset()
    antecedents: Antecedents = field(init=False)
    descriptions: Descriptions = field(default_factory=Descriptions)
    epithets: Epithets = field(init=False)
    kinds: Kinds = field(init=False)
    dead: set[str] = field(default_factory=set)
    last_speaker: str | None = None
    dateline: str | None = None
    groups: Groups = field(init=False)

    def __post_init__(self) -> None:
        """Let pronouns be resolved by the names of the article."""
        self.antecedents = Antecedents(self._naming, self._quoted_speaker, self._is_quoted)
        focus = Focus(self.names, self.antecedents)
        self.epithets, self.kinds = Epithets(self.names, focus), Kinds(self.names, focus)
        self.groups = Groups(self.names, self.antecedents)

    def read(self, paragraph: Paragraph) -> None:
        """Take in a paragraph, whose pronouns and those after it may be asked for from now on."""
        part = paragraph.part
        self.paragraphs = {n: one for n, one in self.paragraphs.items() if part - n < REACH}
        self.paragraphs[part] = paragraph
        self.antecedents.read(paragraph.doc, paragraph.part)
        self.descriptions.read(paragraph.doc, paragraph.part)
        self.epithets.read(paragraph.doc, paragraph.part)
        dead = (self.entity(noun, paragraph) for noun in dead_in(paragraph.doc))
        self.dead.update(name for name in dead if name is not None)

    def is_dead(self, name: str | None) -> bool:
        """Say whether the text has told of somebody's death so far."""
        return name in self.dead

    def part(self, head: Token, paragraph: Paragraph, *, inside: Container[int]) -> Part:
        """Return the noun phrase of ``head`` as a part of a claim made of the tokens ``inside``."""
        tokens = part_tokens(head, inside)
        several = is_several(head, tokens, paragraph.part, self.names)
        return Part(
            text=part_text(head.doc, tokens),
            spans=shifted(spans_of(head.doc, tokens), paragraph.offset),
            head=part_head(head),
            entity=None if several else self.entity(head, paragraph),
        )

    def entity(self, head: Token, paragraph: Paragraph) -> str | None:
        """Return whom a noun phrase names, itself or through what it takes up."""
        part = paragraph.part
        named = self.epithets.of(head, part) or entity_of(head, part, self.names)
        if named is not None:
            return named
        mention = self.antecedents.of(head, paragraph.part)
        if mention is not None:
            return None if mention.joined and head.lower_ in THEY else mention.name
        named = self.groups.named(head, part) if is_taking_up(head) else None
        return named or self._name_of_kind(head, part)

    def _name_of_kind(self, noun: Token, part: int) -> str | None:
        taken = self.kinds.of(noun, part)
        return None if taken is None else taken.name

    def _naming(self, token: Token, part: int) -> tuple[str | None, str]:
        name = self.epithets.of(token, part) or entity_of(token, part, self.names)
        if name is None and is_taking_up(token):
            name = self.groups.named(token, part)
        name = name or self._name_of_kind(token, part)
        return name, self.names.label.get(name or "", "")

    def _quoted_speaker(self, head: Token, part: int) -> str | None:
        """Return who says a pronoun in quotation marks, and so cannot be meant by it."""
        paragraph = self.paragraphs.get(part)
        if paragraph is None:
            return None
        for found in speaking_of(head, paragraph):
            speaker = head_of(found.source, paragraph)
            if speaker is None:
                return self.last_speaker
            mention = self.antecedents.mention_of(speaker, part)
            name = self.entity(speaker, paragraph) or (mention.key if mention else None)
            return name or (self.last_speaker if speaker.lower_ in PRONOUNS else None)
        return None

    def _is_quoted(self, token: Token, part: int) -> bool:
        paragraph = self.paragraphs.get(part)
        return paragraph is not None and any(speaking_of(token, paragraph))

    def owners(self, head: Token, paragraph: Paragraph) -> dict[int, str]:
        """Return the names for the possessives of a description: "his spokesman"."""
        if head.dep_ != "appos" and not any(t.dep_ == "appos" for t in head.rights):
            return {}
        own = self.entity(head.head if head.dep_ == "appos" else head, paragraph)
        names = {
            t.i: self.antecedents.of(t, paragraph.part) for t in head.lefts if t.tag_ == "PRP$"
        }
        return {
            index: possessive(mention.name)
            for index, mention in names.items()
            if mention is not None and mention.name and mention.name != own
        }

    def fillings(
        self,
        tokens: Collection[int],
        paragraph: Paragraph,
        *,
        subject: Token,
        owned: Collection[int],
        source: tuple[int, ...],
    ) -> dict[int, str]:
        """Return the words that make pronouns and a bare "the group" understood on their own.

        ``tokens`` are the words of a claim, ``owned`` those of its ``subject``;
        ``source`` are those of the innermost speaker: "it" in what "the
        company" says of itself is the company.
        """
        written: dict[int, str] = {}
        for index in tokens:
            token = paragraph.doc[index]
            if self.dateline is not None:
                written.update(written_for_here(token, self.dateline, paragraph))
            if (
                token.pos_ not in OPEN_WORDS
                or is_in_title(token)
                or (index not in owned and self._is_bound(token, subject, paragraph))
            ):
                continue
            name = self.epithets.of(token, paragraph.part)
            if name is not None:
                if name not in self._named_by(tokens, paragraph):
                    written.update(written_for_epithet(token, name))
                continue
            if any(self._repeats(token, paragraph.doc[i], paragraph.part) for i in written):
                continue
            words = self._words_for(token, tokens, paragraph)
            if words is None and token == subject:
                words = said_of_self(token, source, paragraph)
            if words is not None:
                written.update(written_for(token, words))
        return written

    def leaves_open(
        self,
        subject: Token,
        tokens: Collection[int],
        paragraph: Paragraph,
        *,
        fillings: Iterable[int],
        pinned: bool,
    ) -> bool:
        """Say whether a claim points to something said before that could not be told.

        ``fillings`` are its words that were filled in; ``pinned`` says whether a
        figure or date of its own tells which event it is about. What opens a
        text points to nothing before it, but a pronoun may behind its first noun.
        """
        filled = set(fillings)
        speaking = {i for i in tokens if is_first_person(paragraph.doc[i])}
        speaking |= {subject.i} if subject.lower_ in SPEAKING else set()
        if paragraph.attributions and speaking - filled:
            return True
        doc = paragraph.doc
        bound = (i for i in tokens if self._is_bound(doc[i], subject, paragraph))
        known = (i for i in tokens if is_untold(doc[i]) and self._is_in_title(doc[i]))
        named = (i for i in tokens if self.kinds.of(doc[i], paragraph.part) is not None)
        told = {*filled, *in_titles(doc, tokens, subject), *bound, *known, *named}
        claim = Inside(tokens, subject, told, paragraph.part, pinned)
        opening = paragraph.part == 0 and subject.sent.start == 0
        words = OpenWords(self.antecedents, self._naming)
        return words.has_pronoun(claim) if opening else words.has(claim)

    def _is_in_title(self, noun: Token) -> bool:
        """Say whether the title of the article tells what a "the talks" is about."""
        return not self.titled.isdisjoint({noun.lower_, noun.lemma_.lower()})

    def _is_bound(self, token: Token, subject: Token, paragraph: Paragraph) -> bool:
        """Say whether a possessive can mean the subject of its own claim: "lost their homes"."""
        inside = subject.is_ancestor(token)
        if token.dep_ != "poss" or token.lower_ not in PRONOUNS or inside:
            return False
        if is_owner_of_target(token) or owns_another_side(token):
            return False
        if subject.lower_ in PRONOUNS:
            return is_same_pronoun(subject, token)
        name, label = self._naming(subject, paragraph.part)
        mention = Mention(subject, paragraph.part, name, label)
        unclear = subject.pos_ == "PROPN" and token.lower_ not in HE | SHE
        return fits(token, mention) or (unclear and not mention.is_person)

    def _words_for_pronoun(self, token: Token, tokens: Collection[int], part: int) -> str | None:
        mention = self.antecedents.of(token, part)
        if mention is None or (mention.part == part and mention.head.i in tokens):
            return None
        if mention.source.part == part and holds(mention.source, tokens):
            return None
        if token.lower_ not in HE | SHE or mention.name is None:
            return words_for(mention, many=token.lower_ in THEY)
        said = (token.doc[i] for i in tokens if i < token.i)
        if mention.name in (self.names.at(one, part) for one in said if not is_modifier(one)):
            return None
        return mention.name if mention.is_person else words_for(mention, many=False)

    def _repeats(self, pronoun: Token, owner: Token, part: int) -> bool:
        """Say whether a "his" means the same as a pronoun behind it."""
        if owner.tag_ != "PRP$" or not {pronoun.lower_, owner.lower_} <= PRONOUNS:
            return False
        mine, other = (self.antecedents.of(one, part) for one in (pronoun, owner))
        return mine is not None and other is not None and mine.key == other.key

    def _words_for(self, token: Token, tokens: Collection[int], paragraph: Paragraph) -> str | None:
        """Return what to write for a word; None where the claim itself holds what it takes up."""
        if token.lower_ in PRONOUNS:
            return self._words_for_pronoun(token, tokens, paragraph.part)
        if token.pos_ == "PROPN":
            named = token.dep_ == "oprd" or token.head.lower_ == "as"
            full = None if named else self.names.full(token, paragraph.part)
            held = full and full in self._named_by(tokens, paragraph, but=token.i)
            return None if held else full
        if token.pos_ != "NOUN":
            return None
        taken = self.kinds.of(token, paragraph.part)
        if taken is not None and not self._is_told(taken, tokens, paragraph):
            return taken.words
        return self._words_for_noun(token, tokens, paragraph) if is_taken_up(token) else None

    def _words_for_noun(
        self, token: Token, tokens: Collection[int], paragraph: Paragraph
    ) -> str | None:
        named = self.groups.named(token, paragraph.part) if is_taking_up(token) else None
        described = self.descriptions.of(token, paragraph.part) if named is None else None
        words = described if named is None else f"the {named}"
        held = words and not self._named_by(tokens, paragraph).isdisjoint({named or words, words})
        return None if held else words

    def _named_by(
        self, tokens: Collection[int], paragraph: Paragraph, *, but: int = -1
    ) -> set[str | None]:
        """Return the names that stand at some words."""
        return {self.names.at(paragraph.doc[i], paragraph.part) for i in tokens if i != but}

    def _is_told(self, taken: TakenUp, tokens: Collection[int], paragraph: Paragraph) -> bool:
        """Say whether a claim names what one of its nouns takes up itself."""
        doc, part = paragraph.doc, paragraph.part
        if taken.name is not None:
            return any(self.names.at(doc[i], part) == taken.name for i in tokens)
        names = (word for word in taken.words.split() if word[0].isupper() and word != "Party")
        return not {doc[i].lower_ for i in tokens}.isdisjoint(word.lower() for word in names)
