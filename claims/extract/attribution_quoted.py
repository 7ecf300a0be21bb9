"""Gives every direct quotation of a paragraph its speaker, after the cues have been read."""

from collections.abc import Sequence
from dataclasses import replace

from claims.extract.attribution_lead import Quoted, colon_before, signature_of, without_lead
from claims.extract.attribution_parts import (
    cue_group,
    mode_of,
    noun_phrase,
    speaker_of,
    subject_of,
    trimmed,
)
from claims.extract.cues import QUOTING
from claims.extract.found import FoundAttribution
from claims.extract.quotation import is_speech
from claims.model import Mode, Span
from claims.syntax import Doc, Token

_NEAR = 14
_SELF = frozenset({"i", "we", "you", "me", "us", "my", "our"})


def quoted_ranges(doc: Doc, quotations: Sequence[Span]) -> tuple[Quoted, ...]:
    """Turn the quotations of the paragraph's text into token ranges, in order."""
    ranges = []
    for span in quotations:
        words = doc.within(span.start, span.end)
        if words is not None and len(words):
            ranges.append(Quoted(words.start, words.end, is_speech(doc, span)))
    return tuple(ranges)


def attribute_quotations(
    doc: Doc, quotes: Sequence[Quoted], found: Sequence[FoundAttribution]
) -> list[FoundAttribution]:
    """Widen contents to the quotations they are in and give each other quotation a speaker.

    A quotation takes, in this order, the cue whose content it overlaps, a verb
    of saying beside it, the name before a colon, the speaker of the quotation
    or sentence before it. One that nobody is found for keeps an attribution
    with an empty source, so that it is never read as the article's own voice.
    """
    inside = frozenset(token for quote in quotes for token in range(quote.start, quote.end))
    kept = [one for one in found if not _is_idle(one, doc, quotes) and not _is_nested(one, found)]
    kept = [part for one in kept if (part := without_lead(one, doc, quotes)) is not None]
    attributed = [_within_quote(one, doc, quotes, inside) for one in kept]
    for quote in quotes:
        if quote.speech and not _is_owned(quote, attributed):
            _attribute(doc, quote, attributed, inside)
    return attributed


def _is_idle(one: FoundAttribution, doc: Doc, quotes: Sequence[Quoted]) -> bool:
    """Tell cues that add nobody to a quotation: "I think", and stands and wishes within it."""
    if not any(quote.speech and quote.holds(one.cue) for quote in quotes):
        return False
    speaker = {doc[token].lower_ for token in one.source}
    return one.rule in {"stance", "pledged_to", "named_as"} or not speaker or bool(speaker & _SELF)


def _is_nested(one: FoundAttribution, found: Sequence[FoundAttribution]) -> bool:
    """Tell a stand that is itself part of what somebody else says."""
    return one.rule == "stance" and any(one.cue in outer.content for outer in found)


def _within_quote(
    one: FoundAttribution, doc: Doc, quotes: Sequence[Quoted], inside: frozenset[int]
) -> FoundAttribution:
    own = next((quote for quote in quotes if quote.holds(one.cue)), None)
    if own is not None:
        inside_own = tuple(token for token in one.content if own.holds(token))
        return one if len(inside_own) in {0, len(one.content)} else _cut(one, doc, inside_own)
    content = set(one.content)
    for quote in quotes:
        if quote.speech and any(quote.holds(token) for token in one.content):
            content.update(range(quote.start, quote.end))
    return one if len(content) == len(one.content) else _with_content(one, doc, content, inside)


def _cut(one: FoundAttribution, doc: Doc, kept: Sequence[int]) -> FoundAttribution:
    return replace(one, content=trimmed(doc, kept) or one.content)


def _with_content(
    one: FoundAttribution, doc: Doc, content: set[int], inside: frozenset[int]
) -> FoundAttribution:
    words = trimmed(doc, content - set(one.cue_tokens) - set(one.source))
    return replace(one, content=words, mode=mode_of(doc, words, inside))


def _is_owned(quote: Quoted, found: Sequence[FoundAttribution]) -> bool:
    return any(
        not quote.holds(one.cue) and any(quote.holds(token) for token in one.content)
        for one in found
    )


def _attribute(
    doc: Doc, quote: Quoted, found: list[FoundAttribution], inside: frozenset[int]
) -> None:
    cue = _cue_beside(doc, quote, inside)
    known = next((at for at, one in enumerate(found) if cue is not None and one.cue == cue.i), None)
    if known is None and cue is None and not signature_of(doc, quote):
        known = _speaker_before(doc, quote, found, inside)
    if known is not None:
        content = {*found[known].content, *range(quote.start, quote.end)}
        found[known] = _with_content(found[known], doc, content, inside)
        return
    found.append(_direct(doc, quote, cue))


def _cue_beside(doc: Doc, quote: Quoted, inside: frozenset[int]) -> Token | None:
    after = range(quote.end, min(len(doc), quote.end + _NEAR))
    before = range(quote.start - 1, max(-1, quote.start - _NEAR), -1)
    for places in (after, before):
        for place in places:
            token = doc[place]
            if place in inside or (places is before and token.text in {".", "!", "?"}):
                break
            if places is after and token.text in {".", "!"} and place > quote.end:
                break
            if _introduces(token):
                return token
    return None


def _introduces(token: Token) -> bool:
    if token.lemma_ not in QUOTING or token.pos_ != "VERB":
        return False
    return speaker_of(token) is not None


def _speaker_before(
    doc: Doc, quote: Quoted, found: Sequence[FoundAttribution], inside: frozenset[int]
) -> int | None:
    if colon_before(doc, quote) is not None:
        return None
    before = [at for at, one in enumerate(found) if one.source and _goes_on(one, quote, inside)]
    return max(before, key=lambda at: (found[at].cue, found[at].mode is Mode.DIRECT), default=None)


def _goes_on(one: FoundAttribution, quote: Quoted, inside: frozenset[int]) -> bool:
    return (
        one.cue < quote.start and one.cue not in inside and one.rule not in {"stance", "noun_that"}
    )


def _direct(doc: Doc, quote: Quoted, cue: Token | None) -> FoundAttribution:
    words = quote.words(doc) or tuple(range(quote.start, quote.end))
    colon = colon_before(doc, quote)
    signed = signature_of(doc, quote) if cue is None and colon is None else ()
    if cue is not None:
        speaker, group, head = speaker_of(cue), cue_group(cue), cue.i
    elif signed:
        speaker, group, head = doc[signed[-1]], (signed[0] - 1,), signed[0] - 1
    elif colon is not None:
        speaker, group, head = _named_before(colon), (colon.i,), colon.i
    else:
        speaker, head = None, max(0, quote.start - 1)
        group = (head,)
    return FoundAttribution(
        cue=head,
        cue_tokens=group,
        source=noun_phrase(speaker, without={*group, *words}),
        content=words,
        mode=Mode.DIRECT,
        denies=False,
        hedges=False,
        asserts=True,
        rule="quotation",
    )


def _named_before(colon: Token) -> Token | None:
    if colon.i == 0:
        return None
    root = colon.doc[colon.i - 1].sent.root
    if root.i > colon.i:
        root = colon.doc[colon.i - 1]
        while root.head.i < colon.i and root.head.i != root.i:
            root = root.head
    if root.pos_ in {"PROPN", "NOUN", "PRON"}:
        return root
    return subject_of(root)
