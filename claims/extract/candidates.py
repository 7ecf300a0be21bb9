"""Which of the mentions of a sentence a pronoun takes up, and when they are too many."""

from collections.abc import Iterator, Sequence

from claims.extract.aliases import BUILT_IN
from claims.extract.attachment import PLACES
from claims.extract.binding import is_assessed, is_quoted_apart, neighbouring_subjects, sayer
from claims.extract.control import governing_verb
from claims.extract.cues import CLAUSAL
from claims.extract.mention import (
    HE,
    IT,
    PRONOUNS,
    SHE,
    THEY,
    Mention,
    agrees_in_gender,
    fits,
    is_same_pronoun,
)
from claims.extract.ruled_out import is_ruled_out
from claims.extract.verb import SUBJECTS, VERBAL, subject_of
from claims.syntax import Token

SHOWN = frozenset({"this", "that", "what", "which"})
"""Subjects that an "it" after them may repeat."""


SOME = frozenset({"these", "those", "some", "others", "many", "most", "several", "few", "both"})
"""Words that, alone as a subject, stand for several."""


MOVEMENTS = frozenset(canonical for canonical, _ in BUILT_IN)
"""Names of known groups of fighters and their like."""


def agreeing(pronoun: Token, mentions: Sequence[Mention], speaker: str | None) -> list[Mention]:
    """Return the mentions that a pronoun agrees with, those of a known gender before the rest.

    What is said in quotation marks may be of anybody but who says it: all others stay.
    """
    speaking = sayer(pronoun)
    fitting = [
        m
        for m in mentions
        if fits(pronoun, m)
        and not m.is_keyed(speaker)
        and not _is_quoting(m, pronoun)
        and not is_ruled_out(pronoun, m)
    ]
    if pronoun.lower_ not in HE | SHE or speaker is not None:
        return fitting
    near = {speaking, *neighbouring_subjects(pronoun), *_subjects_around_object(pronoun)}
    told = [m for m in fitting if m.gender() is not None or m.role in near]
    return told or fitting


def _subjects_around_object(pronoun: Token) -> Iterator[Token]:
    """Yield the subjects of the clauses around an object: "Lind said that whoever met him"."""
    if pronoun.dep_ in {"dobj", "dative", "pobj"}:
        subjects = (subject_of(verb) for verb in pronoun.ancestors if verb.pos_ in VERBAL)
        yield from (subject for subject in subjects if subject is not None)


def _is_quoting(mention: Mention, pronoun: Token) -> bool:
    """Say whether a mention speaks, and a quotation opens between it and a pronoun."""
    role = mention.role
    subjects = [t for t in role.head.lefts if t.dep_ in SUBJECTS]
    if role.sent.start != pronoun.sent.start or role.head.lemma_ not in CLAUSAL:
        return False
    nearest = not subjects or subjects[-1] == role
    return mention.is_subject and nearest and is_quoted_apart(pronoun, role)


def may_be_named(pronoun: Token, mentions: Sequence[Mention]) -> bool:
    """Say whether a sentence has a named subject that "he" may be, though nothing tells that."""
    return pronoun.lower_ in HE | SHE and any(
        m.is_subject and m.may_be_person and agrees_in_gender(pronoun, m) for m in mentions
    )


def only_actor(mentions: Sequence[Mention]) -> Mention | None:
    """Return the only mention that fits, if it is somebody who acts: things are too many."""
    one = only(mentions)
    return one if one is not None and _is_active(one) else None


def only(mentions: Sequence[Mention]) -> Mention | None:
    """Return the last of mentions that all mean one thing, None where they do not."""
    keys = {(m.key, m.joined) for m in mentions}
    return mentions[-1] if len(keys) == 1 else None


def is_rival(mention: Mention, before: Mention) -> bool:
    """Say whether what a sentence names may be meant rather than what the one before was about.

    Where something is so ("in Texas") is not, nor a thing where the other acts,
    nor an "adviser" where the other is known to be a woman.
    """
    if mention.key == before.key or is_where(mention) or _is_compared(mention):
        return False
    if mention.gender() is None and before.gender() is not None:
        return False
    acted_on = mention.head.dep_ == "dobj" and not before.is_person
    return acted_on or _is_active(mention) or not _is_active(before)


def _is_compared(mention: Mention) -> bool:
    """Say whether somebody is only what another is like: "like Lind, he left early"."""
    return mention.head.dep_ == "pobj" and mention.head.head.lower_ in {"like", "unlike"}


def is_object_around(mention: Mention, pronoun: Token) -> bool:
    """Say whether "they" may be an object before: "Lind sold the mills, though they paid"."""
    verb = governing_verb(pronoun)
    beside = mention.head.dep_ == "dobj" and mention.head.head == verb.head
    return beside and verb.dep_ == "advcl" and pronoun.lower_ in IT | THEY


def is_where(mention: Mention) -> bool:
    """Say whether a name only tells where something is so: "in Texas"."""
    around = mention.head.head.lower_
    placed = mention.head.ent_type_ in PLACES or mention.label in PLACES
    return placed and mention.head.dep_ == "pobj" and around in {"in", "at", "near"}


def _is_active(mention: Mention) -> bool:
    return mention.is_person or mention.acts


def is_shown_before(pronoun: Token) -> bool:
    """Say whether "those" or "some" is a subject before a "they", which may take it up."""
    words = pronoun.doc[pronoun.sent.start : pronoun.i]
    return pronoun.lower_ in THEY and any(
        t.lower_ in SOME and t.dep_ in SUBJECTS and _counts_nothing(t) for t in words
    )


def _counts_nothing(some: Token) -> bool:
    """Say whether a "some" has no noun of its own: alone, or "some of them"."""
    counted = [t for of in some.rights for t in of.rights]
    return not some.rights or any(t.lower_ in PRONOUNS for t in counted)


def is_one_group(mention: Mention) -> bool:
    """Say whether one organisation is named in passing, which "they" seldom takes up.

    A movement is many: "the rebellion of the Taliban, who".
    """
    movement = mention.label == "NORP" or mention.name in MOVEMENTS
    return not (movement or mention.plural or mention.joined or mention.is_subject)


def subject_for(pronoun: Token, mentions: Sequence[Mention]) -> Mention | None:
    """Return the subject among the mentions of a sentence that a pronoun takes up.

    What somebody says of "it" or "them" is first said of the speaker; "told
    villagers that they" leaves open whom.
    """
    nearest, speaking = tuple(neighbouring_subjects(pronoun)), sayer(pronoun)
    if _is_open_between(pronoun, mentions, nearest):
        return None
    for subject in filter(None, (*nearest, speaking)):
        near = [m for m in mentions if m.role == subject]
        objects = [m for m in mentions if m.role != subject and _is_object(m, subject)]
        if pronoun.dep_ == "poss" and near and _is_active(near[0]):
            objects = [m for m in objects if _is_active(m)]
        if near and _repeats(pronoun, subject) and not _acted_on(subject, mentions):
            return near[0]
        if near:
            personal = pronoun.lower_ in HE | SHE
            rival = subject == speaking and _is_rivalled(near[0], mentions)
            others = objects or (personal and (rival or _acted_on(subject, mentions)))
            unclear = others or (subject == speaking and _may_be_told_of(pronoun, mentions))
            return None if unclear or _is_overtaken(near[0], mentions, pronoun) else near[0]
    if speaking is not None and pronoun.lower_ in IT | THEY:
        return None
    return _main_for(pronoun, mentions)


def _may_be_told_of(pronoun: Token, mentions: Sequence[Mention]) -> bool:
    """Say whether what somebody says may be of another thing than who speaks."""
    if pronoun.dep_ == "poss" and pronoun.lower_ in IT | THEY:
        return only(mentions) is None
    return is_assessed(pronoun)


def _is_open_between(pronoun: Token, mentions: Sequence[Mention], nearest: Sequence[Token]) -> bool:
    """Say whether the subjects near leave it open: "Lind said Mott left as he"."""
    if pronoun.lower_ in IT and any(subject.lower_ in SHOWN for subject in nearest):
        return True
    told = {m.role for m in mentions}
    if any(_repeats(pronoun, subject) and subject not in told for subject in nearest):
        return True
    named = bool(nearest) and pronoun.lower_ in HE | SHE
    return named and _differ(mentions, sayer(pronoun), nearest[0])


def _repeats(pronoun: Token, subject: Token) -> bool:
    return subject.lower_ in PRONOUNS and is_same_pronoun(subject, pronoun)


def _main_for(pronoun: Token, mentions: Sequence[Mention]) -> Mention | None:
    """Return the only subject of a sentence that fits, or the main one."""
    subjects = [m for m in mentions if m.is_subject]
    chosen = only(subjects) or only([m for m in subjects if m.is_main])
    if chosen is None or _is_overtaken(chosen, mentions, pronoun):
        return None
    if _is_inserted(chosen.role) and any(m.key != chosen.key and m.is_person for m in mentions):
        return None
    between = any(m.key != chosen.key and m.head.i > chosen.head.i for m in subjects)
    if between and pronoun.lower_ in IT | THEY:
        return None
    if _is_active(chosen):
        return chosen
    return None if any(_is_active(m) for m in mentions) else chosen


def _is_overtaken(taken: Mention, mentions: Sequence[Mention], pronoun: Token) -> bool:
    """Say whether a clause around a pronoun has a nearer subject that it may mean as well.

    In "teachers say that pupils may choose what they read" that is the pupils;
    so is an object right before "it": "came out, dooming the plan before it passed".
    """
    others = [m for m in mentions if m.head.i > taken.head.i and m.key != taken.key]
    if any(m.is_subject and m.role.head.is_ancestor(pronoun) for m in others):
        return True
    verb = governing_verb(pronoun)
    if pronoun.lower_ not in IT or verb.dep_ != "advcl" or pronoun.dep_ == "poss":
        return False
    around = governing_verb(verb)
    return any(m.role.dep_ == "dobj" and m.role.head == around for m in others)


def _is_rivalled(speaking: Mention, mentions: Sequence[Mention]) -> bool:
    """Say whether what somebody says has another person for subject: "says that Lind lied"."""
    others = (m for m in mentions if m.key != speaking.key and m.head.i > speaking.head.i)
    own = speaking.role
    return any(m.is_subject and m.is_person and not own.is_ancestor(m.head) for m in others)


def _is_inserted(subject: Token) -> bool:
    """Say whether a subject only tells in between who speaks: "the truth, Lind said, is that"."""
    return subject.head.dep_ == "parataxis" and subject.head.lemma_ in CLAUSAL


def _differ(mentions: Sequence[Mention], sayer: Token | None, subject: Token) -> bool:
    """Say whether who speaks and a subject near both fit: "Lind said Mott left as he"."""
    return len({m.key for m in mentions if m.role in {sayer, subject}}) > 1


def _acted_on(subject: Token, mentions: Sequence[Mention]) -> bool:
    """Say whether a person is named as object after a subject: "he backs Lind, though he"."""
    named = (m for m in mentions if m.head.i > subject.i and m.is_person and m.name is not None)
    return any(m.head.dep_ == "dobj" for m in named)


def _is_object(mention: Mention, subject: Token | None) -> bool:
    """Say whether a mention is an object of the verb that has this subject."""
    noun = mention.head.head if mention.head.dep_ == "poss" else mention.head
    beside = subject is not None and noun.head == subject.head
    return beside and noun.dep_ in {"dobj", "dative"}


def told_of(pronoun: Token, mentions: Sequence[Mention]) -> Sequence[Mention]:
    """Return the mentions of a sentence that one after it may go on with, though none is main.

    Of groups and things only an object is: "the mayor met the rebels".
    """
    if pronoun.lower_ in HE | SHE:
        return [m for m in mentions if not is_where(m)]
    return [m for m in mentions if m.role.dep_ in {"dobj", "attr"} and pronoun.dep_ in SUBJECTS]


def are_several(pronoun: Token, mentions: Sequence[Mention]) -> bool:
    """Say whether "they" may be two people of a sentence together: "Lind wed Mott"."""
    named = {m.key for m in mentions if m.is_person and m.name is not None and not m.plural}
    return pronoun.lower_ in THEY and len(named) > 1


def talked_about(mentions: Sequence[Mention], pronoun: Token) -> list[Mention]:
    """Return the main subjects of a sentence; who speaks before the rest where "it says" follows.

    In "the dam leaks, the report says" both the dam and the report are main. A
    thing is none where others act: in "polls show that voters are angry" they are the voters.
    """
    mains = [m for m in mentions if m.is_main]
    if pronoun.head.lemma_ in CLAUSAL and pronoun.dep_ in SUBJECTS:
        return [m for m in mains if m.head.head.lemma_ in CLAUSAL] or mains
    if pronoun.lower_ in HE | SHE:
        return mains
    owned = pronoun.dep_ == "poss"
    others = [m for m in mentions if (m.is_subject or owned) and not m.is_main]
    acting = any(_is_active(m) for m in others) and not any(_is_active(m) for m in mains)
    return [*mains, *others] if mains and acting else mains
