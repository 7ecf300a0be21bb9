"""Cues in brackets behind the one that counts: "hinted (or even stated outright) that"."""

from collections.abc import Sequence
from dataclasses import replace

from claims.extract.attribution_force import asserts, denies, hedges
from claims.extract.attribution_parts import cue_group
from claims.extract.cues import SAYING
from claims.extract.found import FoundAttribution
from claims.syntax import Doc, Token


def with_first_cues(doc: Doc, found: Sequence[FoundAttribution]) -> list[FoundAttribution]:
    """Let the verb before a bracket head the cue, which then holds both."""
    return [_widened(doc, one) for one in found]


def _widened(doc: Doc, one: FoundAttribution) -> FoundAttribution:
    cue = doc[one.cue]
    first = cue.head
    if cue.dep_ != "conj" or first.lemma_ not in SAYING or not _is_bracketed(first, cue):
        return one
    group = range(cue_group(first)[0], cue.right_edge.i + 1)
    words = {i for i in group if i not in one.content and i not in one.source}
    closing = next(i for i in range(cue.i, len(doc)) if doc[i].text == ")")
    return replace(
        one,
        cue=first.i,
        cue_tokens=tuple(sorted(i for i in words if i <= closing)),
        denies=denies(first),
        hedges=hedges(first),
        asserts=one.asserts and asserts(first),
    )


def _is_bracketed(first: Token, cue: Token) -> bool:
    """Say whether a bracket opens between two verbs and closes behind the second."""
    between = [t.text for t in cue.doc[first.i : cue.i]]
    behind = [t.text for t in cue.doc[cue.i : cue.sent.end]]
    return between.count("(") == 1 and ")" not in between and ")" in behind[:6]
