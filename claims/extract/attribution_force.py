"""What a cue does with its content: asserts it, denies it, or withholds belief."""

from collections.abc import Sequence

from claims.extract.attribution_parts import child, is_passive
from claims.extract.cues import (
    DENYING,
    HEARD_OF,
    HEARSAY,
    HEDGING,
    IMPLICATIVE,
    ISSUING,
    NOT_ASSERTING,
    NOUN_NOT_ASSERTING,
    PASSIVE_HEDGING,
    TELLING_HOW,
)
from claims.syntax import Doc, Token

SUPPOSING = frozenset("believe figure reckon think".split())
"""Cues that, told of the past, leave open whether it was so: "they thought it was safe"."""

UNNAMED_HEDGING = frozenset("assume accuse call describe blame charge".split())
"""Cues that leave belief open where nobody is named: "is accused of"."""

SUSPECTING = frozenset({"accuse", "charge", "suspect"})
"""Cues of which, where nobody is named, only the accusation is told: "is accused of theft"."""

_CONDITIONS = frozenset({"if", "unless", "whether", "lest"})
_UNDONE = frozenset({"may", "might", "could", "should", "would", "will", "'ll", "can", "must"})
_DEMANDING = frozenset("insist propose recommend suggest".split())
_WH = frozenset({"WRB", "WP", "WDT"})


def denies(cue: Token) -> bool:
    """Say whether the cue rejects its content; "dismissed it as a lie" says that it is one."""
    is_naming = any(one.dep_ == "prep" and one.lower_ == "as" for one in cue.rights)
    return cue.lemma_ in DENYING and not is_naming and not is_negated(cue)


def hedges(cue: Token) -> bool:
    """Say whether the cue withholds belief from its content."""
    if cue.lemma_ in HEDGING or (cue.lemma_ in SUPPOSING and _is_past(cue)):
        return True
    if any(one.lower_ in HEARSAY for one in cue.children):
        return True
    unnamed = is_passive(cue) and child(cue, "agent") is None
    return unnamed and cue.lemma_ in PASSIVE_HEDGING | UNNAMED_HEDGING


def _is_past(cue: Token) -> bool:
    perfect = any(one.lower_ in {"had", "'d", "’d"} for one in cue.lefts)
    return not is_passive(cue) and (cue.tag_ == "VBD" or perfect)


def asserts(cue: Token, content: Token | None = None) -> bool:
    """Say whether by this cue the speaker puts the content forward as so, or as not so.

    Negated, conditional, future and merely wanted saying asserts nothing, nor
    do questions and subjunctives ("insisted that he leave").
    """
    if cue.lemma_ in NOT_ASSERTING or is_negated(cue) or not _is_done(cue):
        return False
    if cue.lemma_ in SUSPECTING and is_passive(cue) and child(cue, "agent") is None:
        return False
    return content is None or not (_is_question(content) or _is_subjunctive(content))


def is_negated(cue: Token) -> bool:
    """Say whether the saying itself is negated: "did not say", "never said", "nobody said"."""
    return any(
        one.dep_ == "neg"
        or one.lower_ in {"never", "nobody", "none", "neither", "nothing", "few"}
        or (
            one.dep_ in {"nsubj", "nsubjpass"}
            and any(word.lower_ in {"no", "little"} for word in one.lefts)
        )
        for one in cue.lefts
    )


def _is_done(cue: Token) -> bool:
    for one in cue.lefts:
        if one.dep_ == "mark" and one.lower_ in _CONDITIONS:
            return False
        if one.dep_ == "aux" and (one.lower_ in _UNDONE or _is_inverted(one, cue)):
            return False
    return not _is_undone_infinitive(cue)


def _is_inverted(aux: Token, cue: Token) -> bool:
    subject = child(cue, "nsubj")
    return subject is not None and aux.i < subject.i < cue.i and aux.tag_ != "MD"


def _is_undone_infinitive(cue: Token) -> bool:
    if not any(one.tag_ == "TO" for one in cue.lefts):
        return False
    if cue.dep_ in {"xcomp", "advcl"} and cue.head.lemma_ in IMPLICATIVE | PASSIVE_HEDGING:
        return not _is_done(cue.head)
    return True


def _is_question(content: Token) -> bool:
    for one in content.lefts:
        if one.dep_ == "mark" and one.lower_ in _CONDITIONS:
            return True
        if one.lower_ == "how" and content.head.lemma_ in TELLING_HOW:
            return False
        if one.tag_ in _WH and one.dep_ in {"advmod", "nsubj", "dobj", "attr", "nsubjpass"}:
            return True
    return False


def _is_subjunctive(content: Token) -> bool:
    """Tell "that Pakistan address it" from "that Pakistan addresses it"."""
    if any(one.dep_ in {"aux", "auxpass"} for one in content.lefts):
        return False
    singular = any(
        one.dep_ == "nsubj" and one.tag_ in {"NN", "NNP"} and child(one, "conj") is None
        for one in content.lefts
    )
    demanded = content.head.lemma_ in _DEMANDING
    return content.tag_ == "VB" or (content.tag_ == "VBP" and singular and demanded)


ANSWERING = frozenset("answer face react reply respond".split())
"""Verbs for what somebody does about what others say of them."""


def is_answered(cue: Token) -> bool:
    """Say whether others say what is told: "she responded to claims that it leaked"."""
    if cue.pos_ == "VERB":
        objects = (t for one in cue.rights for t in (one, *one.rights) if t.i > cue.i)
        return cue.lemma_ in ANSWERING and any(t.lemma_ in ACCUSATIONS for t in objects)
    above = cue.head.head if cue.dep_ == "pobj" else cue.head
    governed = cue.dep_ in {"dobj", "pobj"} and cue.lemma_ in ACCUSATIONS
    return governed and above.lemma_ in ANSWERING


ACCUSATIONS = HEARD_OF | {"accusation", "charge", "criticism"}
"""Nouns for what somebody answers that others say."""

SHARES = frozenset("% fifth half majority percent plurality quarter third thirds".split())
"""Nouns for a part of those who were asked."""


def is_share(doc: Doc, source: Sequence[int]) -> bool:
    """Say whether only a share of people say so: it is told how many do, not that it is so."""
    words = [doc[i] for i in source]
    return any(t.lower_ in SHARES and t.head.i not in source for t in words)


def noun_asserts(cue: Token, content: Token | None) -> bool:
    """Say whether a noun such as "claim" puts its content forward as so."""
    if cue.lemma_ in NOUN_NOT_ASSERTING or any(one.lower_ in {"no", "any"} for one in cue.lefts):
        return False
    governed = cue.dep_ == "dobj" and cue.head.lemma_ in ISSUING
    return not (governed and (is_negated(cue.head) or not asserts(cue.head, content)))
