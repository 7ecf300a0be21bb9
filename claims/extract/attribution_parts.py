"""The parts of an attribution in a parse: who speaks, the words of the cue, what is said."""

from collections.abc import Iterable

from claims.model import Mode
from claims.syntax import Doc, Token

SUBJECTS = frozenset({"nsubj", "nsubjpass"})
_ADDED_CLAUSES = frozenset({"relcl", "acl", "advcl", "parataxis", "ccomp", "dep"})
_CUE_PARTS = frozenset({"aux", "auxpass", "neg", "prt"})
_RELATIVE_TAGS = frozenset({"WDT", "WP"})
_CLIMB_LIMIT = 6


def child(token: Token, *deps: str) -> Token | None:
    """Return the first child that stands in one of the given relations, or None."""
    return next((one for one in token.children if one.dep_ in deps), None)


def subject_of(verb: Token) -> Token | None:
    """Return the head of the verb's own subject, with "who" and "which" resolved, or None."""
    subject = _nearest_subject(verb)
    if subject is None or (subject.tag_ not in _RELATIVE_TAGS and subject.lower_ != "that"):
        return subject
    if verb.dep_ == "relcl":
        return verb.head
    return subject if subject.tag_ not in _RELATIVE_TAGS else None


def _nearest_subject(verb: Token) -> Token | None:
    before = [one for one in verb.lefts if one.dep_ in SUBJECTS]
    return before[-1] if before else child(verb, *SUBJECTS)


def is_passive(verb: Token) -> bool:
    """Say whether the verb is a passive participle."""
    if verb.tag_ != "VBN":
        return False
    return child(verb, "auxpass", "nsubjpass", "agent") is not None or verb.dep_ == "acl"


def agent_of(verb: Token) -> Token | None:
    """Return the head of the by-phrase of a passive, or None."""
    by = child(verb, "agent")
    return child(by, "pobj") if by is not None else None


def speaker_of(verb: Token) -> Token | None:
    """Return the head of the noun phrase that speaks by this cue, or None where it is not named."""
    if is_passive(verb):
        return agent_of(verb)
    place: Token | None = verb
    for _ in range(_CLIMB_LIMIT):
        if place is None:
            return None
        speaker = subject_of(place) or _controller(place) or _joined_subject(place)
        if speaker is not None:
            return speaker
        place = _governor(place)
    return None


def _controller(verb: Token) -> Token | None:
    """Return who does what a participle or infinitive says: the noun or the object before it."""
    if verb.dep_ == "acl" and verb.tag_ == "VBG":
        return verb.head
    if verb.dep_ == "xcomp":
        controller = child(verb.head, "dobj")
        return controller if controller is not None and controller.i < verb.i else None
    return None


def _joined_subject(verb: Token) -> Token | None:
    """Return the subject of a clause before the verb: "he resigned, then said" as it is parsed."""
    before = next((one for one in verb.lefts if one.dep_ == "ccomp"), None)
    return subject_of(before) if before is not None else None


def _governor(verb: Token) -> Token | None:
    if verb.dep_ == "pcomp":
        return verb.head.head if verb.head.dep_ == "prep" else None
    if verb.dep_ in {"conj", "xcomp", "advcl", "ccomp"} and verb.head.pos_ in {"VERB", "AUX"}:
        return verb.head
    if verb.dep_ == "advcl" and verb.head.dep_ in SUBJECTS:
        return verb.head.head
    return None


def says_that(clause_head: Token) -> bool:
    """Say whether a clause begins with the conjunction "that"."""
    return any(one.dep_ == "mark" and one.lower_ == "that" for one in clause_head.lefts)


def noun_phrase(head: Token | None, without: Iterable[int] = ()) -> tuple[int, ...]:
    """Return a noun phrase with titles and appositions, without clauses that are added to it."""
    if head is None:
        return ()
    dropped = set(without)
    for one in head.children:
        if one.dep_ in _ADDED_CLAUSES or one.dep_ == "case":
            dropped.update(token.i for token in one.subtree)
    return trimmed(head.doc, {token.i for token in head.subtree} - dropped)


def clause(head: Token, without: Iterable[int] = ()) -> tuple[int, ...]:
    """Return the words of a clause without its complementiser and outer punctuation."""
    kept = {token.i for token in head.subtree} - set(without)
    kept -= {one.i for one in head.children if one.dep_ == "mark" and one.lower_ == "that"}
    return trimmed(head.doc, kept)


def object_phrase(head: Token) -> tuple[int, ...]:
    """Return an object without the clauses that a comma sets apart from it."""
    dropped: set[int] = set()
    for one in head.children:
        if one.dep_ in {"relcl", "advcl", "acl"} and head.doc[one.left_edge.i - 1].text == ",":
            dropped.update(token.i for token in one.subtree)
    return trimmed(head.doc, {token.i for token in head.subtree} - dropped)


def trimmed(doc: Doc, tokens: Iterable[int]) -> tuple[int, ...]:
    """Sort token indices and drop punctuation and blanks at both ends."""
    kept = sorted(tokens)
    while kept and _is_outer(doc[kept[0]]):
        kept.pop(0)
    while kept and _is_outer(doc[kept[-1]]):
        kept.pop()
    return tuple(kept)


def _is_outer(token: Token) -> bool:
    return token.is_space or (token.is_punct and token.text not in "()%") or token.is_quote


def cue_group(verb: Token) -> tuple[int, ...]:
    """Return the words of a verbal cue: auxiliaries, negation, particle, and what governs it."""
    group = {verb.i, *(one.i for one in verb.children if one.dep_ in _CUE_PARTS)}
    if verb.dep_ == "pcomp" and verb.head.lower_ == "as" and verb.head.head.pos_ == "VERB":
        group |= {verb.head.i, *cue_group(verb.head.head)}
    if verb.dep_ == "xcomp" and child(verb, "aux") is not None:
        group |= set(cue_group(verb.head))
    return tuple(sorted(group))


def mode_of(doc: Doc, content: Iterable[int], quoted: frozenset[int]) -> Mode:
    """Tell how content is put from how many of its words stand in quotation marks."""
    inside = [token in quoted for token in content if not doc[token].is_punct]
    if inside and all(inside):
        return Mode.DIRECT
    return Mode.MIXED if any(inside) else Mode.INDIRECT
