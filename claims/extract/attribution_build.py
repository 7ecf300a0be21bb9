"""Puts together what a rule found: the parts and the force of one attribution."""

from collections.abc import Iterable
from dataclasses import replace

from claims.extract.attribution_force import asserts, denies, hedges, is_share
from claims.extract.attribution_parts import cue_group, mode_of, noun_phrase, speaker_of, trimmed
from claims.extract.found import FoundAttribution
from claims.syntax import Token


def by_verb(
    cue: Token,
    content: Iterable[int],
    quoted: frozenset[int],
    *,
    rule: str,
    head: Token | None = None,
) -> FoundAttribution | None:
    """Build the attribution of a verbal cue; None where no words of content are left.

    ``head`` is the head of the content where the content is a clause.
    """
    group = cue_group(cue)
    words = set(content)
    source = noun_phrase(speaker_of(cue), without={*group, *words})
    said = trimmed(cue.doc, words - set(group) - set(source))
    if not said:
        return None
    return FoundAttribution(
        cue=cue.i,
        cue_tokens=group,
        source=source,
        content=said,
        mode=mode_of(cue.doc, said, quoted),
        denies=denies(cue),
        hedges=hedges(cue),
        asserts=asserts(cue, head) and not is_share(cue.doc, source),
        rule=rule,
    )


def unasserted(found: FoundAttribution | None) -> FoundAttribution | None:
    """Return the attribution as one whose cue asserts nothing."""
    return None if found is None else replace(found, asserts=False)
