"""Whom a pronoun takes up: the one mention that fits, or nobody.

A wrong name is worse than none. A subject takes up the one subject of its
sentence that fits, else the main subject of the sentence before; a possessive
the subject of its clause; another pronoun the only thing near that fits.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field

from spacy.tokens import Doc, Token
from spacy.tokens import Span as Sentence

from claims.extract.cues import CLAUSAL
from claims.extract.mention import (
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
from claims.extract.person import Gender
from claims.extract.verb import SUBJECTS, VERBAL, own_subject, subject_of

UNRESOLVABLE = frozenset(
    "this that these those which what who whoever one some many most others another "
    "something someone everyone everything nothing anything you we i us".split()
)
"""Words that, standing alone as a subject, leave open who is meant."""

REACH = 3
"""How many sentences back a mention may stand."""

Naming = Callable[[Token, int], tuple[str | None, str]]
"""Tells the canonical name and entity type of a noun in a paragraph."""

Speaking = Callable[[Token, int], str | None]
"""Tells the name of who says a pronoun in quotation marks, and so is not meant by it."""


Quoted = Callable[[Token, int], bool]
"""Tells whether a word stands in direct speech, whose "it" may be anything."""


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

    def of(self, pronoun: Token, part: int) -> Mention | None:
        """Return what a pronoun takes up, None when unsure."""
        key = (part, pronoun.i)
        if pronoun.lower_ in PRONOUNS and key not in self.found:
            self.found[key] = None
            mention = None if _is_empty(pronoun) else self._find(pronoun, part)
            self.found[key] = mention
            if mention is not None and mention.name and pronoun.lower_ in HE | SHE:
                gender = Gender.MALE if pronoun.lower_ in HE else Gender.FEMALE
                self.genders.setdefault(mention.name, gender)
        return self.found.get(key)

    def group_before(self, noun: Token, part: int) -> Mention | None:
        """Return the named group that "the group" takes up, from the nearest sentence with one."""
        here = [m for m in self._mentions(noun.sent, part) if m.head.i < noun.i]
        before = (self._mentions(*place) for place in self._sentences_before(noun, part))
        for mentions in (here, *before):
            groups = [m for m in mentions if m.is_organised and m.is_subject]
            if groups:
                return _only(groups) or _only([m for m in groups if m.is_main])
        return None

    def _find(self, pronoun: Token, part: int) -> Mention | None:
        speaker = self.speaking(pronoun, part)
        here = [
            m
            for m in self._mentions(pronoun.sent, part)
            if m.head.i < pronoun.i and not m.head.is_ancestor(pronoun)
        ]
        fitting = [m for m in here if fits(pronoun, m) and not m.is_named(speaker)]
        vague = self.quoted(pronoun, part) and pronoun.lower_ in IT | THEY
        before = None if vague else self._before(pronoun, part, speaker)
        if pronoun.dep_ in SUBJECTS:
            return _subject_for(pronoun, fitting) or _unless_rivalled(pronoun, fitting, before)
        if pronoun.dep_ == "poss":
            far = None if fitting or _subject_before(pronoun) is not None else before
            return self._owner(pronoun, part, fitting) or far
        return self._acted_on(pronoun, part, fitting, before)

    def _owner(self, pronoun: Token, part: int, fitting: Sequence[Mention]) -> Mention | None:
        """Return whose something is: the clause's subject, or what it is joined to by "and"."""
        for owner in (_joined(pronoun), _named_around(pronoun), _subject_before(pronoun)):
            mention = self._mention(owner, part) if owner is not None else None
            if mention is not None and fits(pronoun, mention):
                return mention
        return _only_actor(fitting) or _subject_for(pronoun, fitting)

    def _acted_on(
        self, pronoun: Token, part: int, fitting: Sequence[Mention], before: Mention | None
    ) -> Mention | None:
        """Return what an object takes up: the only thing near that is not its own subject."""
        subject = _subject_before(pronoun)
        actor = self._mention(subject, part) if subject is not None else None
        near = [*([before] if before is not None else []), *fitting]
        return _only([m for m in near if actor is None or m.key != actor.key])

    def _before(self, pronoun: Token, part: int, speaker: str | None) -> Mention | None:
        """Look in the sentences before for the main subject, or the one thing that fits."""
        for distance, (sentence, number) in enumerate(self._sentences_before(pronoun, part)):
            mentions = self._mentions(sentence, number)
            fitting = [m for m in mentions if fits(pronoun, m) and not m.is_named(speaker)]
            fitting = [m for m in fitting if m.name is not None or not _is_indefinite(m)]
            mains = _talked_about(fitting, pronoun)
            if mains:
                return _only(mains)
            if fitting:
                return _only_actor(fitting) if distance == 0 else None
            if any(is_same_pronoun(t, pronoun) and t.dep_ in SUBJECTS for t in sentence):
                return None
        return None

    def _sentences_before(self, token: Token, part: int) -> Iterator[tuple[Sentence, int]]:
        start, left = token.sent.start, REACH
        for number in (part, part - 1):
            doc = self.docs.get(number)
            if doc is None:
                return
            earlier = [s for s in doc.sents if number < part or s.start < start]
            for sentence in reversed(earlier):
                if not left:
                    return
                left -= 1
                yield sentence, number

    def _mentions(self, sentence: Sentence, part: int) -> Sequence[Mention]:
        """Return the mentions of a sentence, its pronouns as what they take up."""
        found = (self._mention(token, part) for token in sentence)
        return [mention for mention in found if mention is not None]

    def _mention(self, token: Token, part: int) -> Mention | None:
        if token.lower_ in PRONOUNS and token.dep_ in SUBJECTS:
            taken = self.of(token, part)
            return None if taken is None else Mention(token, part, taken.name, taken.label, taken)
        if not is_mention(token):
            return None
        name, label = self.naming(token, part)
        return Mention(token, part, name, label, known=self.genders.get(name or ""))


def _is_empty(pronoun: Token) -> bool:
    """Say whether "it" only opens a sentence that names its subject: "it was Dorn who"."""
    verb = pronoun.head
    if pronoun.lower_ != "it" or pronoun.dep_ not in SUBJECTS or verb.lemma_ != "be":
        return False
    predicates = [t for t in verb.rights if t.dep_ in {"attr", "acomp"}]
    return any(t.dep_ == "relcl" for one in predicates for t in one.rights)


def _governing(pronoun: Token) -> Token:
    verb = pronoun.head
    while verb.pos_ not in VERBAL and verb.head != verb:
        verb = verb.head
    return verb


def _acting_in(verb: Token) -> Token | None:
    """Return the subject of a verb, of an infinitive or participle that of the verb around it."""
    subject = subject_of(verb)
    while subject is None and verb.head != verb and verb.tag_ in {"VB", "VBG", "VBN"}:
        verb = _governing(verb)
        subject = subject_of(verb)
    return subject


def _subject_before(pronoun: Token) -> Token | None:
    """Return the subject of the clause that a pronoun stands in, behind its verb."""
    subject = _acting_in(_governing(pronoun))
    inside = subject is not None and (pronoun == subject or subject.is_ancestor(pronoun))
    return None if subject is None or inside or subject.i > pronoun.i else subject


def _joined(pronoun: Token) -> Token | None:
    """Return the noun that a possessive's noun is joined to: "the rebels and their allies"."""
    owned = pronoun.head
    return owned.head if owned.dep_ == "conj" and owned.head.i < pronoun.i else None


def _unless_rivalled(
    pronoun: Token, fitting: Sequence[Mention], before: Mention | None
) -> Mention | None:
    """Return what the sentence before was about, unless a subject of this one fits as well."""
    if any(m.is_subject for m in fitting):
        return None
    if _sayer(pronoun) is not None and pronoun.lower_ in IT | THEY:
        return None
    return before or _only_actor(fitting)


def _named_around(pronoun: Token) -> Token | None:
    """Return the name that a phrase with a possessive hangs on: "Dorn in his speech"."""
    return next((t for t in pronoun.ancestors if t.pos_ == "PROPN" and t.i < pronoun.i), None)


def _only_actor(mentions: Sequence[Mention]) -> Mention | None:
    """Return the only mention that fits, if it is somebody who acts: things are too many."""
    only = _only(mentions)
    return only if only is not None and (only.is_person or only.acts) else None


def _only(mentions: Sequence[Mention]) -> Mention | None:
    """Return the last of mentions that all mean one thing, None where they do not."""
    keys = {(m.key, m.joined) for m in mentions}
    return mentions[-1] if len(keys) == 1 else None


def _subject_for(pronoun: Token, mentions: Sequence[Mention]) -> Mention | None:
    """Return the subject among the mentions of a sentence that a pronoun takes up.

    What somebody says of "it" or "them" is first said of the speaker; "told
    villagers that they" leaves open whom.
    """
    for subject in (_sayer(pronoun), *_neighbours(pronoun)):
        near = [m for m in mentions if m.role == subject]
        objects = [m for m in mentions if subject is not None and _is_object(m, subject.head)]
        if near:
            return None if any(m.is_person or m.acts for m in objects) else near[0]
    if _sayer(pronoun) is not None and pronoun.lower_ in IT | THEY:
        return None
    subjects = [m for m in mentions if m.is_subject]
    chosen = _only(subjects) or _only([m for m in subjects if m.is_main])
    if chosen is None or chosen.is_person or chosen.acts:
        return chosen
    return None if any(m.is_person or m.acts for m in mentions) else chosen


def _is_object(mention: Mention, verb: Token) -> bool:
    return mention.head.head == verb and mention.head.dep_ in {"dobj", "dative"}


def _neighbours(pronoun: Token) -> Iterator[Token]:
    """Yield the subjects of the clauses next to that of a pronoun: around it, and before it."""
    verb = pronoun.head
    if verb.dep_ in {"advcl", "conj"} and verb.head.pos_ in VERBAL:
        around = subject_of(verb.head)
        if around is not None:
            yield verb.head.head if around.tag_ in {"WDT", "WP"} else around
    for clause in verb.lefts:
        subject = own_subject(clause) if clause.dep_ == "advcl" else None
        if subject is not None:
            yield subject


def _is_indefinite(mention: Mention) -> bool:
    """Say whether a person is any of a kind: "a candidate must win"."""
    return mention.is_person and any(t.lower_ in {"a", "an"} for t in mention.head.lefts)


def _sayer(pronoun: Token) -> Token | None:
    """Return the subject of the verb of saying whose content a pronoun stands in."""
    verb = _governing(pronoun)
    while verb.dep_ in {"conj", "advcl", "ccomp", "xcomp"} and verb.head.pos_ in VERBAL:
        inside = verb.dep_ == "ccomp" and verb.head.lemma_ in CLAUSAL
        verb = verb.head
        if inside:
            return subject_of(verb)
    return None


def _talked_about(mentions: Sequence[Mention], pronoun: Token) -> list[Mention]:
    """Return the main subjects of a sentence; who speaks before the rest where "it says" follows.

    In "the dam leaks, the report says" both the dam and the report are main.
    """
    mains = [m for m in mentions if m.is_main]
    if pronoun.head.lemma_ in CLAUSAL and pronoun.dep_ in SUBJECTS:
        return [m for m in mains if m.head.head.lemma_ in CLAUSAL] or mains
    return mains
