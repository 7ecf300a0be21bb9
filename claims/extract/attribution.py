"""Who says what: the network's attributions, or those of the rules, with every quotation."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace

from claims.extract.attribution_beside import without_beside
from claims.extract.attribution_bracket import with_first_cues
from claims.extract.attribution_build import by_verb
from claims.extract.attribution_clause import (
    as_said,
    believed_to,
    convinced,
    parenthesis,
    pledged_to,
    said_clause,
)
from claims.extract.attribution_lead import Quoted
from claims.extract.attribution_learned import learned
from claims.extract.attribution_network import network
from claims.extract.attribution_object import accusation, figure_put, named_as, nominal, stance
from claims.extract.attribution_parts import (
    child,
    is_passive,
    noun_phrase,
    speaker_of,
    trimmed,
)
from claims.extract.attribution_phrase import (
    according_to,
    as_far_as,
    in_words_of,
    noun_is,
    noun_spreads,
    noun_that,
)
from claims.extract.attribution_quoted import attribute_quotations, quoted_ranges
from claims.extract.cues import (
    CITING,
    CLAUSAL,
    DOCUMENT,
    MEASURING,
    PASSIVE,
    PUTTING,
    SPEECH,
    TRIGGERS,
)
from claims.extract.found import FoundAttribution, chains
from claims.model import Span
from claims.syntax import Doc, Token

__all__ = ["RULES", "FoundAttribution", "chains", "find_attributions", "find_by_rules"]

Rule = Callable[[Token, frozenset[int]], FoundAttribution | None]

RULES: tuple[Rule, ...] = (
    according_to,
    in_words_of,
    as_far_as,
    noun_is,
    noun_spreads,
    noun_that,
    accusation,
    said_clause,
    convinced,
    believed_to,
    as_said,
    parenthesis,
    pledged_to,
    named_as,
    figure_put,
    nominal,
    stance,
)
"""The rules in the order they are tried on each cue; the first that fires is taken."""


SURE_RULES: tuple[Rule, ...] = (
    according_to,
    in_words_of,
    as_far_as,
    noun_is,
    noun_spreads,
    accusation,
    said_clause,
    convinced,
    believed_to,
    as_said,
    parenthesis,
    nominal,
    figure_put,
)
"""The rules for plain constructions, tried on cues that the network has passed over."""

INDEFINITE = frozenset("some others many most few everyone everybody someone nobody".split())
"""Pronouns for others who speak inside what somebody says."""

THINKING = frozenset("assume believe fear feel suspect think".split())
"""Verbs for what others hold, inside what somebody says."""

PLAIN = {
    "said_clause": SPEECH | DOCUMENT | {"doubt"},
    "nominal": MEASURING | {"deny"},
    "figure_put": PUTTING,
}
"""The cues of a rule that by themselves say that their content is so, or is not."""


def find_attributions(
    docs: Sequence[Doc], quotations: Sequence[Sequence[Span]]
) -> list[tuple[FoundAttribution, ...]]:
    """Return the attributions of each paragraph of an article, by the position of their cues.

    ``quotations`` are the spans that ``find_quotations`` gives for the text of
    each doc. The network finds the cues where it is installed, with the rules for
    plain constructions behind it, else all the rules.
    A quotation without a speaker has the rule "quotation" and an empty source:
    its speaker stands in an earlier paragraph, or nowhere.
    """
    known = network()
    pairs = list(zip(docs, quotations, strict=True))
    if known is None:
        return [find_by_rules(doc, spans) for doc, spans in pairs]
    quotes = [quoted_ranges(doc, spans) for doc, spans in pairs]
    found = learned(known, docs, quotes)
    return [
        _with_quotations(doc, ranges, _mended(doc, ranges, each))
        for doc, ranges, each in zip(docs, quotes, found, strict=True)
    ]


def find_by_rules(doc: Doc, quotations: Sequence[Span]) -> tuple[FoundAttribution, ...]:
    """Return the attributions that the rules alone find in a paragraph."""
    quotes = quoted_ranges(doc, quotations)
    quoted = _quoted(quotes)
    triggers = list(_triggers(doc))
    found = [one for token in triggers if (one := _first(token, quoted, RULES)) is not None]
    found += [one for token in triggers if (one := _cited_clause(token, quoted)) is not None]
    return _with_quotations(doc, quotes, _with_citations(doc, found))


def _mended(
    doc: Doc, quotes: Sequence[Quoted], found: Sequence[FoundAttribution]
) -> list[FoundAttribution]:
    """Add what plain constructions say where the network missed it: it knows no certainty.

    Where it took a cue for that of a mere phrase, the clause of the rule counts.
    Whom a source cites ("reported, citing police, that") is left to the rules.
    """
    kept = {one.cue: one for one in found if doc[one.cue].lower_ not in CITING}
    named = [one for one in kept.values() if one.source]
    covered = {token for one in named for token in one.cue_tokens} - kept.keys()
    quoted = _quoted(quotes)
    for token in _triggers(doc):
        if token.i in quoted:
            one = _said_by_others(token, quoted) if token.i not in covered | kept.keys() else None
            kept = {**kept, token.i: one} if one is not None else kept
        elif token.i not in covered:
            one = _first(token, quoted, SURE_RULES) or _cited_clause(token, quoted)
            if one is not None and _is_better(one, kept.get(one.cue), doc):
                kept = {cue: each for cue, each in kept.items() if not _names(one, each)}
                kept[one.cue] = one
    return _with_citations(doc, list(kept.values()))


def _said_by_others(token: Token, quoted: frozenset[int]) -> FoundAttribution | None:
    """Return what a quoted speaker has others say: "critics say the dam is weak, but"."""
    if token.lemma_ not in SPEECH | THINKING or token.tag_ not in {"VBP", "VBZ", "VBD"}:
        return None
    subject = next((one for one in token.lefts if one.dep_ == "nsubj"), None)
    if subject is None and token.dep_ == "conj":
        subject = speaker_of(token)
    if subject is None or (subject.pos_ == "PRON" and subject.lower_ not in INDEFINITE):
        return None
    one = said_clause(token, quoted)
    return one if one is not None and set(one.content) <= quoted else None


def _names(one: FoundAttribution, known: FoundAttribution) -> bool:
    """Say whether an attribution names the speaker of a cue known without: "quoted as saying"."""
    return bool(one.source) and not known.source and known.cue in one.cue_tokens


def _is_better(one: FoundAttribution, known: FoundAttribution | None, doc: Doc) -> bool:
    if one.rule == "convinced":
        return True
    if known is not None:
        return _has_clause(one, doc) and not _has_clause(known, doc)
    if not one.source and is_passive(doc[one.cue]):
        return doc[one.cue].lemma_ in PASSIVE
    return doc[one.cue].lemma_ in PLAIN.get(one.rule, TRIGGERS)


def _has_clause(one: FoundAttribution, doc: Doc) -> bool:
    return any(doc[token].pos_ in {"VERB", "AUX"} for token in one.content)


def _quoted(quotes: Sequence[Quoted]) -> frozenset[int]:
    return frozenset(token for quote in quotes for token in range(quote.start, quote.end))


def _with_quotations(
    doc: Doc, quotes: Sequence[Quoted], found: Sequence[FoundAttribution]
) -> tuple[FoundAttribution, ...]:
    attributed = attribute_quotations(doc, quotes, without_beside(doc, with_first_cues(doc, found)))
    return tuple(sorted((one for one in attributed if one.content), key=lambda one: one.cue))


def _triggers(doc: Doc) -> Iterator[Token]:
    """Yield the tokens that can head a cue by their lemma or their own form."""
    return (token for token in doc if token.lemma_ in TRIGGERS or token.lower_ in TRIGGERS)


def _first(token: Token, quoted: frozenset[int], rules: Sequence[Rule]) -> FoundAttribution | None:
    for rule in rules:
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
    citing = [token for token in doc if token.lower_ in CITING] if _cites(doc) else ()
    for token in citing:
        if (source := child(token, "dobj")) is not None:
            outer = _citing(token, known)
            if outer is not None:
                known += _split(known, outer, token, noun_phrase(source))
    return known


def _cites(doc: Doc) -> bool:
    text = doc.text.lower()
    return any(word in text for word in CITING)


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
