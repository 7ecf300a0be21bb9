"""When and by what means somebody spoke, where it stands among the words of what is said."""

from claims.extract.cues import SAYING
from claims.extract.found import FoundAttribution
from claims.extract.verb import VERBAL, own_subject
from claims.model import Mode
from claims.normalise.time_words import WEEKDAY_NAMES
from claims.syntax import Token

MEANS = frozenset(
    "e-mail email facebook instagram letter message post press release spokesman spokeswoman"
    " statement telephone text tweet twitter".split()
)
"""What somebody speaks by: "via Facebook", "in a statement"."""

TELLING = SAYING | frozenset(
    "broadcast communicate contact issue post publish reach release send share speak stream tweet"
    " write".split()
)
"""Verbs whose own means these can be: "would publish it via Facebook"."""

_DAYS = WEEKDAY_NAMES | {"today", "yesterday"}


def day_of_speaking(cue: Token, one: FoundAttribution) -> set[int]:
    """A day between a verb of saying and what is said: "said on Monday she would leave"."""
    first = cue.after
    if one.mode is Mode.DIRECT or first is None or first.i not in one.content:
        return set()
    day = first.after if first.lower_ == "on" else first
    if day is None or day.lower_ not in _DAYS or not _stands_before_subject(day, cue):
        return set()
    return {first.i, day.i}


def _stands_before_subject(day: Token, cue: Token) -> bool:
    verb = next((t for t in day.ancestors if t.pos_ in VERBAL), None)
    subject = own_subject(verb) if verb is not None and verb != cue else None
    return subject is not None and subject.i > day.i and not day.children


def means_of_speaking(cue: Token, one: FoundAttribution) -> set[int]:
    """What it was said by, at the end of it: "confirmed he was aboard via Facebook on Friday"."""
    if one.mode is Mode.DIRECT or not one.content:
        return set()
    inside = (cue.doc[i] for i in one.content if i > cue.i)
    via = next((t for t in inside if _is_by_means(t)), None)
    if via is None or via.head.lemma_ in TELLING or via.head.pos_ not in VERBAL:
        return set()
    return {i for i in one.content if i >= via.i} if _is_last(via, one) else set()


def _is_by_means(word: Token) -> bool:
    if word.lower_ not in {"via", "in"} or word.dep_ != "prep":
        return False
    noun = next((t for t in word.rights if t.dep_ == "pobj"), None)
    told = noun is not None and noun.lemma_.lower() in MEANS
    return told and (word.lower_ == "via" or word.head.lemma_ == "be")


def _is_last(via: Token, one: FoundAttribution) -> bool:
    """Say whether nothing but a day follows the means."""
    rest = [via.doc[i] for i in one.content if i > via.right_edge.i]
    return all(t.lower_ in _DAYS | {"on"} or t.is_punct for t in rest)
