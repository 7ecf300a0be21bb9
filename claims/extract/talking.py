"""What a text shows of people by the way it lets them speak, and by a "himself" beside them."""

from collections.abc import Callable, Iterator, Sequence

from claims.extract.binding import is_said_before, is_told_of
from claims.extract.cues import CLAUSAL
from claims.extract.mention import HE, SHE, Mention
from claims.extract.person import Gender, is_person
from claims.extract.verb import SUBJECTS, subject_of
from claims.syntax import Doc, Token

REFLEXIVES = {"himself": Gender.MALE, "herself": Gender.FEMALE}
"""Words that show that a name is that of one person."""


Quoted = Callable[[Token, int], bool]
"""Tells whether a word stands in direct speech, whose "it" may be anything."""


def but_told_of(
    pronoun: Token, mentions: Sequence[Mention], part: int, *, quoted: Quoted
) -> Sequence[Mention]:
    """Leave out whom a speaker talks of: in “I like Brandt,” he said, he is not Brandt."""
    if pronoun.dep_ not in SUBJECTS:
        return mentions
    if pronoun.head.lemma_ not in CLAUSAL:
        told = [m for m in mentions if not m.is_subject and is_told_of(m.head, pronoun)]
        return [m for m in mentions if m not in told or not quoted(m.head, m.part)]
    return [
        m
        for m in mentions
        if not quoted(m.head, m.part)
        and (m.part != part or not is_said_before(m.head, pronoun.head))
    ]


def but_other_speakers(
    pronoun: Token, mentions: Sequence[Mention], quoted: Quoted
) -> Sequence[Mention]:
    """Leave out whom a quoted "he" cannot be: who has just spoken, or is announced to speak."""
    telling = (m for m in mentions if is_other_speaker(m, pronoun))
    others = {m.head for m in telling if not quoted(m.role.head, m.part)}
    return [m for m in mentions if m.head not in others]


def is_other_speaker(mention: Mention, pronoun: Token) -> bool:
    """Say whether a quoted "he" follows the words of somebody else, or their announcement.

    Two who speak in turn mostly talk of a third: “He lied,” Dorn said. “He left,” Lind said.
    """
    if pronoun.lower_ not in HE | SHE or not mention.is_subject:
        return False
    sentence, verb = mention.role.sent, mention.role.head
    if sentence.start == pronoun.sent.start and mention.head.i < pronoun.i:
        return mention.is_main and _opens_speech(mention.role, pronoun)
    if sentence[-1].text == ":":
        return mention.is_main
    return verb.lemma_ in CLAUSAL and any(t.is_quote for t in sentence)


def _opens_speech(subject: Token, pronoun: Token) -> bool:
    """Say whether a colon and a mark open a quotation between a subject and a pronoun."""
    words = subject.doc[subject.i : pronoun.i]
    return any(t.text == ":" and t.after is not None and t.after.is_quote for t in words)


def shown_by_reflexives(doc: Doc) -> Iterator[tuple[Token, Gender]]:
    """Yield the names that a "himself" or "herself" shows to be people: "Brenn himself"."""
    for token in doc:
        gender = REFLEXIVES.get(token.lower_)
        if gender is not None:
            noun = token.head if token.dep_ == "appos" else subject_of(token.head)
            if noun is not None and noun.pos_ == "PROPN":
                yield noun, gender


def owns_before(pronoun: Token) -> bool:
    """Say whether a description owns something before a "he": "the envoy's luck was that he"."""
    if pronoun.lower_ not in HE | SHE:
        return False
    words = pronoun.doc[pronoun.sent.start : pronoun.i]
    return any(_is_owning_subject(t) for t in words)


def _is_owning_subject(noun: Token) -> bool:
    """Say whether a description such as "the envoy's" stands before a subject."""
    owning = noun.dep_ == "poss" and noun.head.dep_ in SUBJECTS
    known = owning and any(t.lower_ == "the" for t in noun.lefts)
    return known and noun.tag_ == "NN" and is_person(noun)
