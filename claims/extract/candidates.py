"""Which of the mentions of a sentence a pronoun takes up, and when they are too many."""

from collections.abc import Sequence

from claims.extract.binding import neighbouring_subjects, sayer
from claims.extract.cues import CLAUSAL
from claims.extract.mention import HE, IT, SHE, THEY, Mention, agrees_in_gender, fits
from claims.extract.verb import SUBJECTS
from claims.syntax import Token


def agreeing(pronoun: Token, mentions: Sequence[Mention], speaker: str | None) -> list[Mention]:
    """Return the mentions that a pronoun agrees with, those of a known gender before the rest.

    What is said in quotation marks may be of anybody: all stay.
    """
    fitting = [m for m in mentions if fits(pronoun, m) and not m.is_named(speaker)]
    if pronoun.lower_ not in HE | SHE or speaker is not None:
        return fitting
    speaking = sayer(pronoun)
    told = [m for m in fitting if m.gender() is not None or m.role == speaking]
    return told or fitting


def may_be_named(pronoun: Token, mentions: Sequence[Mention]) -> bool:
    """Say whether a sentence has a named subject that "he" may be, though nothing tells that."""
    return pronoun.lower_ in HE | SHE and any(
        m.is_subject and m.may_be_person and agrees_in_gender(pronoun, m) for m in mentions
    )


def only_actor(mentions: Sequence[Mention]) -> Mention | None:
    """Return the only mention that fits, if it is somebody who acts: things are too many."""
    one = only(mentions)
    return one if one is not None and (one.is_person or one.acts) else None


def only(mentions: Sequence[Mention]) -> Mention | None:
    """Return the last of mentions that all mean one thing, None where they do not."""
    keys = {(m.key, m.joined) for m in mentions}
    return mentions[-1] if len(keys) == 1 else None


def subject_for(pronoun: Token, mentions: Sequence[Mention]) -> Mention | None:
    """Return the subject among the mentions of a sentence that a pronoun takes up.

    What somebody says of "it" or "them" is first said of the speaker; "told
    villagers that they" leaves open whom.
    """
    nearest = tuple(neighbouring_subjects(pronoun))
    if nearest and pronoun.lower_ in HE | SHE and _differ(mentions, sayer(pronoun), nearest[0]):
        return None
    for subject in (*nearest, sayer(pronoun)):
        near = [m for m in mentions if m.role == subject]
        objects = [m for m in mentions if m.role != subject and _is_object(m, subject)]
        if near:
            return None if objects else near[0]
    if sayer(pronoun) is not None and pronoun.lower_ in IT | THEY:
        return None
    subjects = [m for m in mentions if m.is_subject]
    chosen = only(subjects) or only([m for m in subjects if m.is_main])
    if chosen is None or chosen.is_person or chosen.acts:
        return chosen
    return None if any(m.is_person or m.acts for m in mentions) else chosen


def _differ(mentions: Sequence[Mention], sayer: Token | None, subject: Token) -> bool:
    """Say whether who speaks and a subject near both fit: "Lind said Mott left as he"."""
    return len({m.key for m in mentions if m.role in {sayer, subject}}) > 1


def _is_object(mention: Mention, subject: Token | None) -> bool:
    """Say whether a mention is an object of the verb that has this subject."""
    noun = mention.head.head if mention.head.dep_ == "poss" else mention.head
    beside = subject is not None and noun.head == subject.head
    return beside and noun.dep_ in {"dobj", "dative"}


def talked_about(mentions: Sequence[Mention], pronoun: Token) -> list[Mention]:
    """Return the main subjects of a sentence; who speaks before the rest where "it says" follows.

    In "the dam leaks, the report says" both the dam and the report are main.
    """
    mains = [m for m in mentions if m.is_main]
    if pronoun.head.lemma_ in CLAUSAL and pronoun.dep_ in SUBJECTS:
        return [m for m in mains if m.head.head.lemma_ in CLAUSAL] or mains
    return mains
