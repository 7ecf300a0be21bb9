"""Rules for cues that are phrases or nouns: according to, in the words of, the claim that."""

from claims.extract.attribution_force import noun_asserts
from claims.extract.attribution_parts import (
    SUBJECTS,
    child,
    clause,
    mode_of,
    noun_phrase,
    object_phrase,
    says_that,
    speaker_of,
    subject_of,
    trimmed,
)
from claims.extract.cues import (
    DENYING,
    ISSUING,
    NOUN_DENYING,
    NOUN_HEDGING,
    NOUNS,
    OF_NOUNS,
    SPREAD_NOUNS,
    WORD_NOUNS,
)
from claims.extract.found import FoundAttribution
from claims.extract.person import is_person
from claims.syntax import Token

SPREADING = frozenset(
    "abound arise build circulate climb deepen emerge exist grow increase intensify linger loom "
    "mount multiply persist remain resurface rise run spread surface swell swirl worsen".split()
)
"""Verbs that tell how much something is held, and not by whom."""

WIDESPREAD = frozenset(
    "abroad afoot common growing high mounting prevalent rampant rife strong widespread".split()
)
"""What is said of what many hold."""

_CLAUSE_DEPS = frozenset({"ROOT", "ccomp", "advcl", "relcl", "conj", "parataxis", "acl", "pcomp"})


def according_to(cue: Token, quoted: frozenset[int]) -> FoundAttribution | None:
    """A prepositional cue: "according to police", "per the ministry"."""
    group = _according(cue)
    if group is None:
        return None
    speaker = child(cue.doc[group[-1]], "pobj")
    host = _clause_of(cue)
    if speaker is None or host is None:
        return None
    return _made(cue, group, speaker=speaker, host=host, quoted=quoted)


def in_words_of(cue: Token, quoted: frozenset[int]) -> FoundAttribution | None:
    """A phrase of somebody's words, view or account: "in the words of one aide", "in his view"."""
    if cue.lower_ not in WORD_NOUNS or cue.dep_ != "pobj":
        return None
    opener = cue.head
    if opener.lower_ not in {"in", "by", "to"} or opener.dep_ != "prep":
        return None
    of = next((one for one in cue.rights if one.lower_ == "of"), None)
    speaker = child(cue, "poss") or (child(of, "pobj") if of is not None else None)
    host = _clause_of(opener)
    if speaker is None or host is None:
        return None
    group = tuple(token.i for token in (opener, *cue.lefts, cue) if token.dep_ != "poss")
    return _made(cue, group, speaker=speaker, host=host, quoted=quoted)


def as_far_as(cue: Token, quoted: frozenset[int]) -> FoundAttribution | None:
    """A frame of whose view it is: "as far as the mayor is concerned"; not of things."""
    if cue.lower_ != "concerned" or cue.head.lower_ != "far":
        return None
    holder = subject_of(cue)
    host = _clause_of(cue.head)
    if host is None or holder is None or not (is_person(holder) or holder.ent_type_ == "ORG"):
        return None
    own = set(noun_phrase(holder))
    group = tuple(sorted({token.i for token in cue.head.subtree} - own))
    return _made(cue, group, speaker=holder, host=host, quoted=quoted)


def noun_that(cue: Token, quoted: frozenset[int]) -> FoundAttribution | None:
    """A noun for something said with its clause: "the claim that", "allegations of fraud".

    The speaker is its possessor or by-phrase, or the subject of a verb such as
    "issued" or "made" that it is the object of; otherwise unknown.
    """
    if cue.pos_ not in {"NOUN", "PROPN"} or cue.lemma_ not in NOUNS | OF_NOUNS:
        return None
    content = _noun_content(cue)
    return None if content is None else _by_noun(cue, content, quoted, rule="noun_that")


def noun_is(cue: Token, quoted: frozenset[int]) -> FoundAttribution | None:
    """A noun for something held that is said to be so: "the fear is that the dam will break"."""
    if cue.dep_ != "nsubj" or cue.lemma_ not in NOUNS or cue.head.lemma_ != "be":
        return None
    said = next((one for one in cue.head.rights if one.dep_ == "ccomp" and says_that(one)), None)
    return None if said is None else _by_noun(cue, (clause(said), said), quoted, rule="noun_is")


def noun_spreads(cue: Token, quoted: frozenset[int]) -> FoundAttribution | None:
    """A noun for something held that is about: "fears are growing that the dam will break"."""
    verb = cue.head
    if cue.dep_ not in SUBJECTS or cue.lemma_ not in SPREAD_NOUNS or not _is_about(verb):
        return None
    after = (two for one in (verb, *verb.rights) for two in one.rights if two.i > verb.i)
    said = next((one for one in after if one.dep_ in _CLAUSE_DEPS and says_that(one)), None)
    return None if said is None else _by_noun(cue, (clause(said), said), quoted, rule="noun_is")


def _is_about(verb: Token) -> bool:
    """Say whether a verb only tells that something is held by some: "run high", "are rife"."""
    if verb.lemma_ in SPREADING:
        return True
    return verb.lemma_ == "be" and any(one.lower_ in WIDESPREAD for one in verb.rights)


def _by_noun(
    cue: Token, content: tuple[tuple[int, ...], Token], quoted: frozenset[int], *, rule: str
) -> FoundAttribution:
    words, head = content
    speaker = _noun_speaker(cue)
    source = noun_phrase(speaker, without={cue.i, *words})
    return FoundAttribution(
        cue=cue.i,
        cue_tokens=(cue.i,),
        source=source,
        content=words,
        mode=mode_of(cue.doc, words, quoted),
        denies=cue.lemma_ in NOUN_DENYING,
        hedges=cue.lemma_ in NOUN_HEDGING,
        asserts=noun_asserts(cue, head),
        rule=rule,
    )


def _noun_content(cue: Token) -> tuple[tuple[int, ...], Token] | None:
    for one in cue.rights:
        if one.dep_ in {"acl", "relcl", "ccomp"} and says_that(one):
            return clause(one), one
        if one.lower_ in {"of", "about"} and cue.lemma_ in OF_NOUNS:
            inner = child(one, "pobj", "pcomp")
            if inner is not None:
                return object_phrase(inner), inner
    return None


def _noun_speaker(cue: Token) -> Token | None:
    by = next((one for one in cue.rights if one.lower_ in {"by", "from"}), None)
    speaker = child(cue, "poss") or (child(by, "pobj") if by is not None else None)
    if speaker is not None:
        return speaker
    if cue.dep_ in {"dobj", "pobj"}:
        verb = cue.head if cue.dep_ == "dobj" else cue.head.head
        if verb.lemma_ in ISSUING and verb.lemma_ not in DENYING:
            return speaker_of(verb)
    return None


def _according(cue: Token) -> tuple[int, ...] | None:
    if cue.lower_ == "according":
        to = child(cue, "prep")
        return (cue.i, to.i) if to is not None else None
    return (cue.i,) if cue.lower_ == "per" and cue.dep_ == "prep" and _set_off(cue) else None


def _set_off(cue: Token) -> bool:
    before = cue.doc[cue.i - 1].text if cue.i > cue.sent.start else ","
    return before == ","


def _clause_of(token: Token) -> Token | None:
    host = token.head
    while host.dep_ not in _CLAUSE_DEPS and host.head.i != host.i:
        host = host.head
    if host.dep_ == "conj" and token.i > host.i and _ends_sentence(token):
        while host.dep_ == "conj":
            host = host.head
    return host


def _ends_sentence(token: Token) -> bool:
    return token.right_edge.i >= token.sent.end - 2 and token.doc[token.i - 1].text == ","


def _made(
    cue: Token, group: tuple[int, ...], *, speaker: Token, host: Token, quoted: frozenset[int]
) -> FoundAttribution | None:
    source = noun_phrase(speaker)
    phrase = {token.i for token in cue.doc[group[0]].subtree} | set(group)
    words = trimmed(cue.doc, set(clause(host, without=phrase)) - set(source))
    if not words:
        return None
    return FoundAttribution(
        cue=cue.i,
        cue_tokens=group,
        source=source,
        content=words,
        mode=mode_of(cue.doc, words, quoted),
        denies=False,
        hedges=False,
        asserts=True,
        rule="according_to" if group[0] == cue.i else "in_words_of",
    )
