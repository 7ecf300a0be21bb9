"""Rules for cues whose content is an object: accused him of, denied involvement, called it."""

from claims.extract.attribution_build import by_verb, unasserted
from claims.extract.attribution_parts import (
    child,
    is_passive,
    noun_phrase,
    object_phrase,
    speaker_of,
)
from claims.extract.cues import (
    ACCUSING_PREPOSITIONS,
    CLAIMED,
    FIGURES,
    MEASURING,
    NAMING,
    NOMINAL,
    PUTTING,
    REJECTING,
    SAID_OF,
    STANCE,
)
from claims.extract.found import FoundAttribution
from claims.syntax import Token


def accusation(cue: Token, quoted: frozenset[int]) -> FoundAttribution | None:
    """Somebody is said to have done something: "accused them of lying", "blamed it for the delay".

    The content is the accused and the deed; in the passive the agent accuses.
    """
    prepositions = ACCUSING_PREPOSITIONS.get(cue.lemma_)
    if prepositions is None or cue.pos_ != "VERB":
        return None
    deed = next((one for one in cue.rights if one.lower_ in prepositions), None)
    accused = child(cue, "nsubjpass") if is_passive(cue) else child(cue, "dobj")
    if is_passive(cue) and accused is None and cue.dep_ == "acl":
        accused = cue.head
    if accused is None:
        return None
    deed = deed or next((one for one in accused.subtree if _names_deed(one, prepositions)), None)
    inner = child(deed, "pcomp", "pobj") if deed is not None else None
    if deed is None or inner is None:
        return None
    without = {token.i for token in deed.subtree}
    content = {*noun_phrase(accused, without=without), *object_phrase(inner)}
    return by_verb(cue, content, quoted, rule="accusation")


def nominal(cue: Token, quoted: frozenset[int]) -> FoundAttribution | None:
    """A noun phrase said to be so, or not so: "denied involvement", "announced a ceasefire".

    In the passive the subject is the content and the agent the speaker.
    """
    if cue.lemma_ not in NOMINAL | {"claim"} or cue.pos_ != "VERB":
        return None
    passive = is_passive(cue)
    if passive and child(cue, "agent") is None:
        return None
    head = child(cue, "nsubjpass") if passive else child(cue, "dobj")
    if head is None or not _is_fact(cue, head):
        return None
    return by_verb(cue, object_phrase(head), quoted, rule="nominal")


ESTIMATED = FIGURES | frozenset(
    "cost damage deficit loss magnitude odds population price probability rate share size strength "
    "toll turnout value".split()
)
"""Nouns for what can be put at a figure."""


def figure_put(cue: Token, quoted: frozenset[int]) -> FoundAttribution | None:
    """A figure that somebody tells of something: "put the toll at 12"."""
    if cue.lemma_ not in PUTTING or cue.pos_ != "VERB" or is_passive(cue):
        return None
    measured = child(cue, "dobj")
    if measured is None or measured.lemma_.lower() not in ESTIMATED:
        return None
    behind = (t for t in cue.doc[measured.i : cue.right_edge.i] if t.lower_ == "at")
    figure = next((t for at in behind for t in at.rights if t.dep_ == "pobj"), None)
    if figure is None or not any(t.like_num for t in figure.subtree):
        return None
    content = {*object_phrase(measured), figure.head.i, *object_phrase(figure)}
    return by_verb(cue, content, quoted, rule="figure_put")


def named_as(cue: Token, quoted: frozenset[int]) -> FoundAttribution | None:
    """Saying of something what it is: "called the plan a mistake", "described him as a thief"."""
    if cue.lemma_ not in NAMING or cue.pos_ != "VERB":
        return None
    named = child(cue, "nsubjpass") if is_passive(cue) else child(cue, "dobj", "ccomp")
    label = child(cue, "oprd", "xcomp", "attr") or _as_phrase(cue)
    if is_passive(cue) and child(cue, "agent") is None:
        return None
    if named is None or (label is None and named.dep_ != "ccomp"):
        return None
    content = set(object_phrase(named)) | (set(object_phrase(label)) if label else set())
    return by_verb(cue, content, quoted, rule="named_as")


def stance(cue: Token, quoted: frozenset[int]) -> FoundAttribution | None:
    """A stand on something that does not say that it is so: "condemned the vote", "called for"."""
    if cue.lemma_ not in STANCE or cue.pos_ != "VERB" or is_passive(cue):
        return None
    head = child(cue, "dobj") if cue.lemma_ != "call" else None
    if cue.lemma_ == "call":
        called = next((one for one in cue.rights if one.lower_ in {"for", "on"}), None)
        head = child(called, "pobj", "pcomp") if called is not None else None
    if head is None or speaker_of(cue) is None:
        return None
    return unasserted(by_verb(cue, object_phrase(head), quoted, rule="stance"))


def _names_deed(one: Token, prepositions: tuple[str, ...]) -> bool:
    return one.lower_ in prepositions and child(one, "pcomp", "pobj") is not None


def _is_fact(cue: Token, head: Token) -> bool:
    if head.pos_ in {"PRON", "DET"} and cue.lemma_ != "deny":
        return False
    if cue.lemma_ == "claim":
        return head.lemma_ in CLAIMED
    if cue.lemma_ in REJECTING:
        return head.lemma_ in SAID_OF
    if cue.lemma_ in MEASURING:
        return child(head, "nummod") is not None
    return child(cue, "dative") is None


def _as_phrase(cue: Token) -> Token | None:
    where = next((one for one in cue.rights if one.dep_ == "prep" and one.lower_ == "as"), None)
    return child(where, "pobj", "pcomp", "amod") if where is not None else None
