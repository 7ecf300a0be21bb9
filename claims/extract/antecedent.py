"""Whom a pronoun takes up: the one mention that fits, or nobody.

A wrong name is worse than none. A subject takes up the one subject of its
sentence that fits, else the main subject of the sentence before; a possessive
the subject of its clause; another pronoun the only thing near that fits.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from claims.extract.binding import (
    before_participle,
    is_empty_it,
    is_event,
    is_impersonal,
    is_part_of,
    named_behind,
    sayer,
)
from claims.extract.candidates import (
    agreeing,
    are_several,
    is_object_around,
    is_one_group,
    is_rival,
    is_shown_before,
    may_be_named,
    only,
    only_actor,
    subject_for,
    talked_about,
    told_of,
)
from claims.extract.control import subject_before
from claims.extract.mention import (
    ACTED_ON,
    HE,
    IT,
    PRONOUNS,
    SHE,
    THEY,
    Mention,
    fits,
    is_mention,
    is_same_pronoun,
)
from claims.extract.owner import is_owned_inside, is_owner_of_target, owners_near
from claims.extract.person import Gender, is_person
from claims.extract.reach import REACH, sentences_before
from claims.extract.ruled_out import is_ruled_out
from claims.extract.talking import (
    Quoted,
    but_other_speakers,
    but_told_of,
    owns_before,
    shown_by_reflexives,
)
from claims.extract.verb import SUBJECTS
from claims.syntax import Doc, Token
from claims.syntax import TokenSpan as Sentence

NAMING = frozenset({"NOUN", "PRON", "PROPN"})
"""Parts of speech of what can be taken up."""

Naming = Callable[[Token, int], tuple[str | None, str]]
"""Tells the canonical name and entity type of a noun in a paragraph."""

Speaking = Callable[[Token, int], str | None]
"""Tells the name of who says a pronoun in quotation marks, and so is not meant by it."""


@dataclass(slots=True)
class Antecedents:
    """The paragraphs read so far, and whom their pronouns were found to take up."""

    naming: Naming
    speaking: Speaking
    quoted: Quoted
    docs: dict[int, Doc] = field(default_factory=dict)
    found: dict[tuple[int, int], Mention | None] = field(default_factory=dict)
    genders: dict[str, Gender] = field(default_factory=dict)

    def read(self, doc: Doc, part: int) -> None:
        """Take in a paragraph; those before its neighbour are forgotten."""
        self.docs = {number: one for number, one in self.docs.items() if part - number < REACH}
        self.docs[part] = doc
        for noun, gender in shown_by_reflexives(doc):
            name = self.naming(noun, part)[0]
            if name is not None:
                self.genders.setdefault(name, gender)

    def of(self, pronoun: Token, part: int) -> Mention | None:
        """Return what a pronoun takes up, None when unsure."""
        key = (part, pronoun.i)
        if pronoun.lower_ in PRONOUNS and key not in self.found:
            self.found[key] = None
            mention = None if self._means_nothing(pronoun, part) else self._find(pronoun, part)
            if mention is not None and self._is_unfit(pronoun, mention, part):
                mention = None
            self.found[key] = mention
            if mention is not None and mention.name and pronoun.lower_ in HE | SHE:
                gender = Gender.MALE if pronoun.lower_ in HE else Gender.FEMALE
                self.genders.setdefault(mention.name, gender)
        return self.found.get(key)

    def mention_of(self, noun: Token, part: int) -> Mention | None:
        """Return whom a noun or pronoun means, None where that is unsure."""
        return self._mention(noun, part)

    def group_before(self, noun: Token, part: int) -> Mention | None:
        """Return the named group that "the group" takes up, from the nearest sentence with one."""
        here = self._mentions_before(noun, part)
        before = (self._mentions(*place) for place in sentences_before(self.docs, noun, part))
        for mentions in (here, *before):
            groups = [m for m in mentions if m.is_organised and m.is_subject]
            if groups:
                return only(groups) or only([m for m in groups if m.is_main])
        return None

    def sentences_up_to(self, noun: Token, part: int) -> Iterator[tuple[Sentence, int]]:
        """Yield the sentence of a noun and those before it, each with its paragraph."""
        yield noun.sent, part
        yield from sentences_before(self.docs, noun, part)

    def _means_nothing(self, pronoun: Token, part: int) -> bool:
        """Say whether an "it" stands for nothing, or for what a speaker points to: "fix it"."""
        if is_empty_it(pronoun) or is_impersonal(pronoun):
            return True
        acted_on = pronoun.lower_ in {"it", "them"} and pronoun.dep_ not in SUBJECTS
        return acted_on and self.quoted(pronoun, part)

    def _is_unfit(self, pronoun: Token, mention: Mention, part: int) -> bool:
        """Say whether a mention cannot be what its pronoun is said to be, or do, or is in passing.

        Who "sent Lind to Orsk" is not Lind.
        """
        if is_event(pronoun):
            return mention.acts or mention.role == sayer(pronoun)
        if pronoun.lower_ in THEY and is_one_group(mention):
            return True
        if pronoun.lower_ in HE | SHE and self._is_one_of_two(pronoun, mention):
            return True
        return mention.name is not None and any(
            self.naming(noun, part)[0] == mention.name for noun in named_behind(pronoun)
        )

    def _is_one_of_two(self, pronoun: Token, mention: Mention) -> bool:
        """Say whether "and" joins another to whom a "he" takes up, who may be meant as well."""
        source = mention.source
        joined = (t for t in source.head.rights if t.dep_ == "conj" and t != pronoun)
        others = (self._mention(noun, source.part) for noun in joined)
        return any(other is not None and fits(pronoun, other) for other in others)

    def _find(self, pronoun: Token, part: int) -> Mention | None:
        speaker = self.speaking(pronoun, part)
        here = [
            m
            for m in self._but_speaking(pronoun, self._mentions_before(pronoun, part), part)
            if not is_part_of(pronoun, m.head)
        ]
        fitting = agreeing(pronoun, here, speaker)
        acted_on = pronoun.lower_ in ACTED_ON and pronoun.dep_ != "poss"
        if pronoun.dep_ in SUBJECTS:
            let = subject_before(pronoun) if acted_on else None
            taken = subject_for(pronoun, [m for m in fitting if let is None or m.role != let])
            if taken is not None or may_be_named(pronoun, here):
                return taken
            if not acted_on:
                return self._before_or_here(pronoun, part, fitting)
        if acted_on or pronoun.dep_ != "poss":
            return self._acted_on(pronoun, part, fitting)
        owner = self._owner(pronoun, part, fitting)
        if owner is not None or fitting or is_owned_inside(pronoun, here):
            return owner
        before = self._before(pronoun, part, speaker)
        if before is None or before.is_person or before.acts or not is_person(pronoun.head):
            return before
        return None

    def _but_speaking(
        self, pronoun: Token, mentions: Sequence[Mention], part: int
    ) -> Sequence[Mention]:
        """Leave out whom a speaker talks of, and in quotation marks who has just spoken."""
        if self.quoted(pronoun, part):
            return but_other_speakers(pronoun, mentions, self.quoted)
        return but_told_of(pronoun, mentions, part, quoted=self.quoted)

    def _owner(self, pronoun: Token, part: int, fitting: Sequence[Mention]) -> Mention | None:
        """Return whose something is: the clause's subject, or what it is joined to by "and"."""
        for noun in owners_near(pronoun):
            mention = self._mention(noun, part) or self._named(noun, part)
            if (
                mention is not None
                and fits(pronoun, mention)
                and not is_ruled_out(pronoun, mention)
            ):
                return mention
        attacked = is_owner_of_target(pronoun)
        acting = [m for m in fitting if m.is_person or m.acts] if attacked else fitting
        owner = only_actor(acting) or subject_for(pronoun, fitting)
        return owner if owner is None or owner.is_person or owner.acts else None

    def _before_or_here(
        self, pronoun: Token, part: int, fitting: Sequence[Mention]
    ) -> Mention | None:
        """Return what the sentence before was about, unless a subject of this one fits as well."""
        if any(m.is_subject for m in fitting) or is_shown_before(pronoun):
            return None
        if owns_before(pronoun):
            return None
        if sayer(pronoun) is not None and pronoun.lower_ in IT | THEY:
            return None
        before = self._before(pronoun, part, self.speaking(pronoun, part))
        if before is None:
            return only_actor(fitting)
        unclear = any(is_rival(m, before) or is_object_around(m, pronoun) for m in fitting)
        return None if unclear else before

    def _acted_on(self, pronoun: Token, part: int, fitting: Sequence[Mention]) -> Mention | None:
        """Return what an object takes up: the only thing near that is not its own subject."""
        said = pronoun.doc[pronoun.sent.start : pronoun.i]
        if pronoun.lower_ in HE | SHE and any(self._is_open(t, pronoun, part) for t in said):
            return None
        subject = subject_before(pronoun)
        actor = self._mention(subject, part) if subject is not None else None
        if actor is not None and pronoun.head.lower_ == "between" and fits(pronoun, actor):
            return actor
        others = [m for m in fitting if actor is None or m.key != actor.key]
        behind = [m for m in others if m.head.i > before_participle(pronoun)]
        if behind:
            return only_actor(behind)
        thing = pronoun.lower_ in IT | THEY
        before = None if thing else self._before(pronoun, part, self.speaking(pronoun, part))
        if before is not None and before.is_person and before.name is None:
            return None
        near = [*([before] if before is not None else []), *fitting]
        return only([m for m in near if actor is None or m.key != actor.key])

    def _before(self, pronoun: Token, part: int, speaker: str | None) -> Mention | None:
        """Look in the sentences before for the main subject, or the one thing that fits."""
        if pronoun.lower_ in IT | THEY and self.quoted(pronoun, part):
            return None
        for distance, (sentence, number) in enumerate(sentences_before(self.docs, pronoun, part)):
            mentions = self._but_speaking(pronoun, self._mentions(sentence, number), part)
            fitting = agreeing(pronoun, mentions, speaker)
            fitting = [m for m in fitting if m.name is not None or not m.is_indefinite]
            if not fitting and may_be_named(pronoun, mentions):
                return None
            mains = talked_about(fitting, pronoun) or self._first_named(sentence, number, pronoun)
            if mains:
                return only(mains)
            open_ones = (t for t in sentence if self._is_open(t, pronoun, number))
            if next(open_ones, None) is not None:
                return None
            if fitting and not are_several(pronoun, mentions):
                return None if distance else only_actor(told_of(pronoun, fitting))
        return None

    def _is_open(self, token: Token, pronoun: Token, part: int) -> bool:
        """Say whether a subject is the same pronoun, and nobody can tell what it takes up."""
        if token.lower_ not in PRONOUNS or token.dep_ not in SUBJECTS:
            return False
        return is_same_pronoun(token, pronoun) and self.of(token, part) is None

    def _first_named(self, sentence: Sentence, part: int, pronoun: Token) -> list[Mention]:
        """Return the name that opens a sentence whose subject the parse has missed."""
        if any(t.dep_ in SUBJECTS and t.head.dep_ == "ROOT" for t in sentence):
            return []
        for token in sentence[:3]:
            name, label = self.naming(token, part)
            mention = Mention(token, part, name, label)
            if name is not None:
                return [mention] if fits(pronoun, mention) else []
        return []

    def _mentions(self, sentence: Iterable[Token], part: int) -> Sequence[Mention]:
        """Return the mentions of a sentence, its pronouns as what they take up."""
        found = (self._mention(token, part) for token in sentence if token.pos_ in NAMING)
        return [mention for mention in found if mention is not None]

    def _mentions_before(self, noun: Token, part: int) -> Sequence[Mention]:
        """Return the mentions of a sentence that stand before one of its words."""
        return self._mentions(noun.doc[noun.sent.start : noun.i], part)

    def _named(self, token: Token, part: int) -> Mention | None:
        """Return whom a name means, wherever the parse has hung it."""
        name, label = self.naming(token, part) if token.pos_ == "PROPN" else (None, "")
        return None if name is None else Mention(token, part, name, label)

    def _mention(self, token: Token, part: int) -> Mention | None:
        if token.pos_ == "PRON" and token.lower_ in PRONOUNS and token.dep_ in SUBJECTS:
            taken = self.of(token, part)
            return None if taken is None else Mention(token, part, taken.name, taken.label, taken)
        if not is_mention(token):
            return None
        name, label = self.naming(token, part)
        return Mention(token, part, name, label, known=self.genders.get(name or ""))
