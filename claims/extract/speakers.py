"""Who says each attribution of an article, also where a quotation goes on without a name."""

from collections.abc import Sequence
from dataclasses import replace

from claims.extract.attribution_parts import noun_phrase, speaker_of
from claims.extract.cues import QUOTING, SPEECH
from claims.extract.filling import possessive
from claims.extract.found import TURN, FoundAttribution
from claims.extract.mention import PRONOUNS, THEY, Mention, fits
from claims.extract.paragraph import Paragraph, head_of
from claims.extract.phrase import shifted, spans_of
from claims.extract.reference import References
from claims.extract.speaker_before import (
    ADDING,
    ASKING,
    asked_in,
    is_right_after,
    is_speaking_pronoun,
    named_behind,
    sentence_before,
)
from claims.extract.speaker_name import PUBLISHING, name_of
from claims.extract.turns import ANSWER, ROLES, UNNAMED, Turn
from claims.extract.verb import SUBJECTS
from claims.extract.voice import AUTHOR
from claims.model import Attribution, Mode
from claims.syntax import Token

POINTING = frozenset({"this", "that", "these", "those"})
"""Determiners that only point to a speaker."""


SAID = frozenset(
    "added asked concluded continued declared explained noted observed recalled replied said says "
    "stated tweeted wrote writes".split()
)
"""Forms of verbs of saying that can open a sentence, before who speaks: "Said Ana Diaz:"."""

_LONGEST_NAME = 5


class Speakers:
    """Turns what was found into attributions with speakers; must be asked in reading order."""

    def __init__(self, references: References) -> None:
        self._references = references
        self._last: Attribution | None = None
        self._part = 0
        self._last_head: Token | None = None
        self._said: tuple[Token | None, FoundAttribution | None] = (None, None)
        self._answering: str | None = None

    def attribution(self, found: FoundAttribution, paragraph: Paragraph) -> Attribution:
        """Return an attribution at its places in the article, with the name of who speaks.

        A quotation that names nobody takes up the one who was quoted last, if that
        was in this paragraph or the one before: its source then stands there.
        """
        doc, offset = paragraph.doc, paragraph.offset
        made = Attribution(
            source=shifted(spans_of(doc, found.source), offset),
            cue=shifted(spans_of(doc, found.cue_tokens), offset),
            content=shifted(spans_of(doc, found.content), offset),
            speaker=None,
            mode=found.mode,
            denies=found.denies,
            hedges=found.hedges,
        )
        if found.rule == TURN and paragraph.turn is not None:
            return self._in_turn(made, paragraph.turn, paragraph.part)
        if found.rule == "quotation" and not found.source:
            return self._going_on(made, paragraph.part)
        made = replace(made, speaker=self._speaker(found, paragraph))
        head = head_of(found.source, paragraph)
        self._said = (head, found)
        self._remember(made, paragraph.part, head)
        return made

    def introduce(self, paragraph: Paragraph) -> None:
        """Keep who is to be quoted next: the paragraph ends with "the paper reports:"."""
        doc = paragraph.doc
        if not len(doc) or doc[-1].text != ":":
            return
        if self._introduced_behind(paragraph):
            return
        verbs = (token for token in reversed(doc[doc[-1].sent.start :]) if _introduces(token))
        speaker = next((who for verb in verbs if (who := speaker_of(verb)) is not None), None)
        if speaker is not None:
            source = noun_phrase(speaker)
            self._last = Attribution(
                source=shifted(spans_of(doc, source), paragraph.offset),
                cue=shifted(spans_of(doc, (len(doc) - 1,)), paragraph.offset),
                content=(),
                speaker=name_of(source, paragraph, self._references),
                mode=Mode.DIRECT,
            )
            self._part, self._last_head = paragraph.part, speaker

    def _introduced_behind(self, paragraph: Paragraph) -> bool:
        """Keep who is named behind the verb, all before the colon: "Said Ana Diaz:"."""
        doc = paragraph.doc
        name = doc[1 : len(doc) - 1]
        if doc[0].lower_ not in SAID or not 0 < len(name) <= _LONGEST_NAME:
            return False
        if not all(t.text[0].isupper() or not t.text[0].isalnum() for t in name):
            return False
        label, names = " ".join(t.text for t in name), self._references.names
        self._last = Attribution(
            source=shifted(spans_of(doc, [t.i for t in name]), paragraph.offset),
            cue=shifted(spans_of(doc, (0,)), paragraph.offset),
            content=(),
            speaker=names.canonical.get(label) or names.person(label),
            mode=Mode.DIRECT,
        )
        self._part, self._last_head = paragraph.part, name[-1]
        return True

    def _speaker(self, found: FoundAttribution, paragraph: Paragraph) -> str | None:
        """Return the name of a speaker; one who is only pointed to is unknown.

        Who says "I" in a turn of an interview is who has the word.
        """
        words = [paragraph.doc[token] for token in found.source]
        if paragraph.turn is not None and words and all(t.lower_ in AUTHOR for t in words):
            return self._labelled(paragraph.turn.name, paragraph.part)
        name = (
            self._before(found, words, paragraph)
            or name_of(found.source, paragraph, self._references)
            or self._resumed(words, paragraph.part)
        )
        self._references.last_speaker = name
        if name is None or not words or not name.casefold().startswith(f"{words[0].lower_} "):
            return name
        if words[0].tag_ == "PRP$":
            return self._owned(words[0], name, paragraph)
        return None if words[0].lower_ in POINTING else name

    def _before(
        self, found: FoundAttribution, words: Sequence[Token], paragraph: Paragraph
    ) -> str | None:
        """Return whom a bare "he said" means by what was said before, None where it does not tell.

        That is who was asked before an answer, the subject behind a clause in front,
        and who said what somebody else is told of in.
        """
        if len(words) != 1 or not is_speaking_pronoun(words[0]):
            return None
        pronoun = words[0]
        noun = named_behind(pronoun) or self._told_of_by(pronoun, paragraph)
        if found.mode is not Mode.INDIRECT and pronoun.head.lemma_ not in ASKING:
            noun = self._asked(found, paragraph) or noun
        if noun is None:
            return None
        part = paragraph.part if noun.doc is paragraph.doc else paragraph.part - 1
        mention = self._references.antecedents.mention_of(noun, part)
        fitting = mention is not None and mention.name and may_be(pronoun, mention)
        return mention.name if mention is not None and fitting else None

    def _asked(self, found: FoundAttribution, paragraph: Paragraph) -> Token | None:
        """Return who was asked in the sentence before what is quoted."""
        earlier = self._references.antecedents.docs.get(paragraph.part - 1)
        before = sentence_before(paragraph.doc[min(found.content)], earlier)
        return None if before is None else asked_in(before)

    def _told_of_by(self, pronoun: Token, paragraph: Paragraph) -> Token | None:
        """Return who said the sentence before, where the pronoun seems whom it is said of."""
        head, before = self._said
        if head is None or before is None or pronoun.head.lemma_ not in SPEECH:
            return None
        if head.pos_ != "PROPN" or head.dep_ not in SUBJECTS or not is_right_after(head, pronoun):
            return None
        taken = self._references.antecedents.of(pronoun, paragraph.part)
        if taken is None:
            return head if pronoun.head.lemma_ in ADDING else None
        told = taken.part == paragraph.part and taken.source.head.i in before.content
        return head if told else None

    def _resumed(self, words: Sequence[Token], part: int) -> str | None:
        """Return who spoke last for a bare "he said" where nothing else tells who it is."""
        if len(words) != 1 or self._last is None or part - self._part > 1:
            return None
        pronoun, name, head = words[0], self._last.speaker, self._last_head
        if name is None or head is None or pronoun.lower_ not in PRONOUNS:
            return None
        mention = self._references.antecedents.mention_of(head, self._part)
        if mention is None or pronoun.dep_ not in SUBJECTS or not fits(pronoun, mention):
            return None
        return None if mention.is_person and mention.name and pronoun.lower_ in THEY else name

    def _owned(self, owner: Token, name: str, paragraph: Paragraph) -> str | None:
        """Return a speaker with the name of whose it is: "her campaign"; None where unknown."""
        mention = self._references.antecedents.of(owner, paragraph.part)
        if mention is None or not mention.name:
            return None
        return f"{possessive(mention.name)}{name[len(owner.text) :]}"

    def _in_turn(self, spoken: Attribution, turn: Turn, part: int) -> Attribution:
        """Return what is said in a turn with who has the word, and keep them as quoted last."""
        speaker = self._labelled(turn.name, part)
        self._references.last_speaker = speaker
        made = replace(spoken, source=(turn.label,), cue=(turn.mark,), speaker=speaker)
        self._remember(made, part, None)
        return made

    def _labelled(self, label: str, part: int) -> str | None:
        """Return whom the label of a turn means.

        "Q" names nobody; who answers is the one person that the text before speaks of most.
        """
        names, word = self._references.names, label.casefold()
        if word in ANSWER and self._answering is None:
            self._answering = names.most_named(before=part)
        if word in UNNAMED:
            return self._answering if word in ANSWER else None
        return word if word in ROLES else names.person(label)

    def _going_on(self, quotation: Attribution, part: int) -> Attribution:
        if self._last is None or part - self._part > 1:
            return quotation
        self._part = part
        return replace(quotation, source=self._last.source, speaker=self._last.speaker)

    def _remember(self, made: Attribution, part: int, head: Token | None) -> None:
        """Keep who was quoted; one who is only reported does not end a quotation before."""
        is_quoted = made.mode is not Mode.INDIRECT
        if is_quoted or self._last is None or part > self._part:
            self._last, self._part, self._last_head = made, part, head


def may_be(pronoun: Token, mention: Mention) -> bool:
    """Say whether a pronoun can be a mention, or a name that nothing tells to be a person's."""
    return fits(pronoun, mention) or (mention.may_be_person and mention.gender() is None)


def _introduces(token: Token) -> bool:
    return token.pos_ == "VERB" and token.lemma_ in QUOTING | PUBLISHING
