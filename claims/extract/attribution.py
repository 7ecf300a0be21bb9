"""Who says what: runs the attribution rules over one parsed paragraph."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from spacy.tokens import Doc, Token

from claims.extract.attribution_build import by_verb
from claims.extract.attribution_clause import (
    as_said,
    believed_to,
    convinced,
    parenthesis,
    pledged_to,
    said_clause,
)
from claims.extract.attribution_object import accusation, named_as, nominal, stance
from claims.extract.attribution_parts import child, noun_phrase, trimmed
from claims.extract.attribution_phrase import according_to, in_words_of, noun_that
from claims.extract.attribution_quoted import attribute_quotations, quoted_ranges
from claims.extract.cues import CITING, CLAUSAL, TRIGGERS
from claims.extract.found import FoundAttribution, chains
from claims.model import Span

__all__ = ["RULES", "FoundAttribution", "chains", "find_attributions"]

Rule = Callable[[Token, frozenset[int]], FoundAttribution | None]

RULES: tuple[Rule, ...] = (
    according_to,
    in_words_of,
    noun_that,
    accusation,
    said_clause,
    convinced,
    believed_to,
    as_said,
    parenthesis,
    pledged_to,
    named_as,
    nominal,
    stance,
)
"""The rules in the order they are tried on each cue; the first that fires is taken."""


def find_attributions(doc: Doc, quotations: Sequence[Span]) -> tuple[FoundAttribution, ...]:
    """Return every attribution of a parsed paragraph, by the position of its cue.

    ``quotations`` are the spans that ``find_quotations`` gives for the text of
    ``doc``. A quotation without a speaker has the rule "quotation" and an
    empty source: its speaker stands in an earlier paragraph, or nowhere.
    """
    quotes = quoted_ranges(doc, quotations)
    quoted = frozenset(token for quote in quotes for token in range(quote.start, quote.end))
    found = [one for token in doc if (one := _first(token, quoted)) is not None]
    found += [one for token in doc if (one := _cited_clause(token, quoted)) is not None]
    found = attribute_quotations(doc, quotes, _with_citations(doc, found))
    return tuple(sorted((one for one in found if one.content), key=lambda one: one.cue))


def _first(token: Token, quoted: frozenset[int]) -> FoundAttribution | None:
    if token.lemma_ not in TRIGGERS and token.lower_ not in TRIGGERS:
        return None
    for rule in RULES:
        found = rule(token, quoted)
        if found is not None:
            return found
    return None


def _cited_clause(token: Token, quoted: frozenset[int]) -> FoundAttribution | None:
    """Read "reported, citing police, that ..." where the parse hangs the clause on "citing"."""
    said = child(token, "ccomp") if token.lower_ in CITING else None
    if said is None or token.head.lemma_ not in CLAUSAL:
        return None
    return by_verb(token.head, (t.i for t in said.subtree), quoted, rule="said_clause", head=said)


def _with_citations(doc: Doc, found: Sequence[FoundAttribution]) -> list[FoundAttribution]:
    """Add whom a speaker cites: "Dawn reported, citing police, that" has police inside Dawn."""
    known = list(found)
    for token in doc:
        if token.lower_ in CITING and (source := child(token, "dobj")) is not None:
            outer = _citing(token, known)
            if outer is not None:
                known += _split(known, outer, token, noun_phrase(source))
    return known


def _citing(token: Token, found: Sequence[FoundAttribution]) -> FoundAttribution | None:
    cues = {token.head.i, token.head.head.i}
    governing = [one for one in found if one.cue in cues and min(one.source, default=0) < token.i]
    around = [one for one in found if token.i in one.content and one.cue < token.i]
    return min([*governing, *around], key=lambda one: abs(one.cue - token.i), default=None)


def _split(
    known: list[FoundAttribution], outer: FoundAttribution, token: Token, speaker: tuple[int, ...]
) -> list[FoundAttribution]:
    words = trimmed(token.doc, set(outer.content) - {token.i, *speaker})
    if not words:
        return []
    known[known.index(outer)] = replace(outer, content=words)
    inner = replace(outer, cue=token.i, cue_tokens=(token.i,), source=speaker, rule="citing")
    return [replace(inner, content=words)]
