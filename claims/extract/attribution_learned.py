"""Attributions that the network finds: who says what, by which cue, in a whole article at once."""

from collections.abc import Mapping, Sequence

import numpy as np

from claims.extract.attribution_force import is_answered, is_share
from claims.extract.attribution_lead import Quoted
from claims.extract.attribution_learned_force import force_of
from claims.extract.attribution_network import CONTENT, CUE, SOURCE, Network
from claims.extract.attribution_parts import child, is_passive, mode_of, noun_phrase, trimmed
from claims.extract.attribution_window import Surveyor
from claims.extract.attribution_words import read_words
from claims.extract.binding import SEEMING
from claims.extract.cues import HEARD_OF, SPEECH
from claims.extract.found import FoundAttribution
from claims.syntax import Doc, Token

HEARD = frozenset("advise assure inform notify remind tell warn".split())
"""Verbs whose passive has the hearer for its subject."""

Parts = Mapping[int, tuple[int, ...]]
"""The tokens of a doc by the labels that the network gave them."""


def learned(
    network: Network, docs: Sequence[Doc], quotes: Sequence[Sequence[Quoted]]
) -> list[list[FoundAttribution]]:
    """Return the attributions of each doc of an article, by the position of their cues."""
    if not docs:
        return []
    words = read_words(docs, quotes, network.vocabulary)
    hidden, likely = network.cues(words)
    surveyor = Surveyor(words)
    windows = [surveyor.window(int(place)) for place in np.flatnonzero(likely > network.threshold)]
    found: list[list[FoundAttribution]] = [[] for _ in docs]
    for window, labels in zip(windows, network.labels(hidden, windows), strict=True):
        number = int(np.searchsorted(words.starts, window.cue, side="right")) - 1
        start = words.starts[number]
        parts = {
            label: tuple((np.flatnonzero(labels == label) + window.start - start).tolist())
            for label in (SOURCE, CUE, CONTENT)
        }
        doc = docs[number]
        if trimmed(doc, parts[CONTENT]):
            head = doc[window.cue - start]
            found[number].append(_found(head, _by_subject(head, parts), quotes[number]))
    return found


def _by_subject(head: Token, parts: Parts) -> Parts:
    """Give words to the content that only stand before the speaker: "had ten men, Diaz writes".

    Who is told something does not say so: "villagers were told that".
    """
    source = set(parts[SOURCE]) - _hearers(head) - _empty_subject(head, parts)
    if len(source) < len(parts[SOURCE]):
        return {**parts, SOURCE: tuple(sorted(source))}
    subject = next((one for one in head.children if one.dep_ == "nsubj" and one.i in source), None)
    beside = source - {token.i for token in subject.subtree} if subject is not None else set()
    if not beside:
        return parts
    content = tuple(sorted({*parts[CONTENT], *beside}))
    return {**parts, SOURCE: tuple(sorted(source - beside)), CONTENT: content}


def _hearers(cue: Token) -> set[int]:
    """Return the words of those who are told: "villagers were told that"."""
    if cue.lemma_ not in HEARD or not is_passive(cue):
        return set()
    told = (one for one in cue.children if one.dep_ in {"nsubj", "nsubjpass"})
    return {token.i for one in told for token in one.subtree}


def _empty_subject(cue: Token, parts: Parts) -> set[int]:
    """Return the "it" of "it is telling that" and "it turned out that", which nobody is."""
    source = [cue.doc[place] for place in parts[SOURCE]]
    if len(source) != 1 or source[0].lower_ != "it" or min(parts[CONTENT]) < cue.i:
        return set()
    judged = cue.pos_ == "ADJ" or (cue.tag_ == "VBG" and child(cue, "dobj", "dative") is None)
    empty = judged or is_passive(cue) or cue.lemma_ in SEEMING
    return {source[0].i} if empty else set()


def _named(head: Token, parts: Parts) -> tuple[int, ...]:
    """Return the source of a cue; where the network found none, the subject of a verb of saying."""
    source = trimmed(head.doc, parts[SOURCE])
    subject = child(head, "nsubj")
    if source or subject is None or head.lemma_ not in SPEECH or is_passive(head):
        return source
    if subject.i in parts[CONTENT] or subject.pos_ not in {"NOUN", "PROPN"}:
        return source
    return noun_phrase(subject, without=parts[CONTENT])


def _is_hearsay(head: Token) -> bool:
    return head.pos_ == "NOUN" and head.lemma_ in HEARD_OF


def _found(head: Token, parts: Parts, quotes: Sequence[Quoted]) -> FoundAttribution:
    quoted = frozenset(place for one in quotes for place in range(one.start, one.end))
    content, answered = parts[CONTENT], is_answered(head)
    source = () if answered else _named(head, parts)
    mode = mode_of(head.doc, content, quoted)
    force = force_of(head, content, mode)
    return FoundAttribution(
        cue=head.i,
        cue_tokens=tuple(sorted({*parts[CUE], head.i})),
        source=source,
        content=content,
        mode=mode,
        denies=force.denies,
        hedges=force.hedges or answered or (not source and _is_hearsay(head)),
        asserts=force.asserts and not is_share(head.doc, source),
        rule=force.rule,
    )
