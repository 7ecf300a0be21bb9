"""Words that tie a sentence to the one before it and mean nothing where a claim stands alone."""

from collections.abc import Iterator, Sequence, Set

from claims.extract.factuality_words import NOT_QUITE
from claims.extract.verb import VERBAL
from claims.syntax import Doc, Token

ADVERBS = frozenset(
    (
        "accordingly additionally also besides consequently conversely furthermore hence however "
        "indeed instead likewise meanwhile moreover nevertheless nonetheless otherwise similarly "
        "then therefore thus"
    ).split()
)
"""Adverbs that refer to what was said before, wherever they stand."""

OPENERS = ADVERBS | frozenset(
    "again anyway finally firstly incidentally lastly next secondly so still yet but and or".split()
)
"""Adverbs that refer to what was said before where a comma sets them apart."""

FOCUSING = frozenset({"especially", "particularly", "notably", "specifically", "including"})
"""Words that, opening a claim, only set it beside others."""

PHRASES = frozenset(
    {
        "above all",
        "after all",
        "all in all",
        "as a consequence",
        "as a result",
        "as such",
        "as well",
        "at the end of the day",
        "at the same time",
        "because of this",
        "by comparison",
        "by so doing",
        "by contrast",
        "by the way",
        "despite this",
        "even so",
        "for all that",
        "for example",
        "for her part",
        "for his part",
        "for instance",
        "for one",
        "for one thing",
        "for starters",
        "for its part",
        "for that reason",
        "for their part",
        "for this reason",
        "in addition",
        "in all of this",
        "in comparison",
        "in conclusion",
        "in contrast",
        "in fact",
        "in other words",
        "in particular",
        "in response",
        "in short",
        "in so doing",
        "in sum",
        "in summary",
        "in that case",
        "in that regard",
        "in that sense",
        "in the meantime",
        "in the process",
        "in this case",
        "in this context",
        "in this regard",
        "in this respect",
        "in this sense",
        "in this way",
        "in turn",
        "more importantly",
        "more interestingly",
        "more specifically",
        "most importantly",
        "of course",
        "on the contrary",
        "on the one hand",
        "on the other",
        "on the other hand",
        "on top of that",
        "that said",
        "to be sure",
        "to put it another way",
        "to say the least",
        "to that end",
        "to this end",
        "under these circumstances",
        "what is more",
    }
)
"""Phrases that refer to what was said before."""


SUMMING = frozenset({"above all", "as such", "at the same time"})
"""Phrases that, at the end without a comma, belong to what is said: "values quiet above all"."""


NOMINAL = frozenset({"DET", "NOUN", "PRON", "PROPN"})
"""What begins a subject: "so the mill closed", not "so many mills"."""


def without_connectives(doc: Doc, tokens: Sequence[int], *, subject: int) -> tuple[int, ...]:
    """Leave out of a claim the connectives that open it or that commas set apart in it.

    Before the ``subject`` one comma stays, since it ends what stands in front.
    """
    if not tokens:
        return ()
    dropped = {i for segment in _segments(doc, tokens) for i in _connecting(doc, segment)}
    if doc[tokens[0]].lower_ in FOCUSING:
        dropped.add(tokens[0])
    if not dropped:
        return tuple(tokens)
    kept = [i for i in tokens if i not in dropped]
    return tuple(i for i in kept if not _is_stranded(doc[i], kept, dropped, subject))


def _segments(doc: Doc, tokens: Sequence[int]) -> Iterator[list[int]]:
    """Yield the runs of words that commas and the ends of the claim set apart."""
    segment: list[int] = []
    for index in tokens:
        if doc[index].text == ",":
            yield segment
            segment = []
        else:
            segment.append(index)
    yield segment


def _connecting(doc: Doc, segment: Sequence[int]) -> Iterator[int]:
    words = [doc[i].lower_ for i in segment]
    whole = " ".join(words)
    if whole in PHRASES or whole in OPENERS:
        yield from segment
        return
    yield from (i for i in segment if _refers(doc[i]))
    opening = words[:1] in (["so"], ["yet"]) and len(segment) > 1
    if opening and doc[segment[1]].pos_ in {*NOMINAL, "VERB"}:
        yield segment[0]
    for length in (2, 3, 4, 5):
        for start in {0, len(words) - length}:
            phrase = " ".join(words[start : start + length])
            if phrase in PHRASES and (start == 0 or (start > 0 and phrase not in SUMMING)):
                run = segment[start : start + length]
                if _is_free(doc, run):
                    yield from run


def _refers(token: Token) -> bool:
    """Say whether a word is a connecting adverb of a verb."""
    if token.lower_ == "too":
        after = token.after
        return token.dep_ == "advmod" and (after is None or after.is_punct)
    adverbial = token.dep_ in {"advmod", "cc"} and token.head.pos_ in VERBAL
    return token.lower_ in ADVERBS and adverbial


def _is_free(doc: Doc, run: Sequence[int]) -> bool:
    """Say whether a phrase ends where its words end: "as a result", not "as a result of"."""
    after = doc[run[-1] + 1].lower_ if run[-1] + 1 < len(doc) else ""
    if after in {"as", "of", "to", "that"}:
        return False
    inside = set(run)
    return all(t.i in inside or t.is_punct for i in run for t in doc[i].rights)


def _is_stranded(token: Token, kept: Sequence[int], dropped: set[int], subject: int) -> bool:
    """Say whether a comma has lost the words that it set apart."""
    if token.text != ",":
        return False
    at = kept.index(token.i)
    if at in {0, len(kept) - 1}:
        return True
    if token.i + 1 in dropped and token.i < subject:
        return False
    return token.i - 1 in dropped or token.i + 1 in dropped


def without_half_pairs(doc: Doc, tokens: Sequence[int]) -> tuple[int, ...]:
    """Leave out a "not only" whose "but" is no part of the claim: "not only framed it"."""
    last = max((i for i in tokens if doc[i].lower_ in PAIRED), default=-1)
    inside = set(tokens)
    dropped = {
        i
        for only in tokens
        if doc[only].lower_ in NOT_QUITE and only > last and only - 1 in inside
        for i in (only - 1, only)
        if doc[only - 1].lower_ == "not" and not _is_held(doc[only - 1], inside)
    }
    dropped |= {i for i in tokens if doc[i].dep_ == "preconj" and _has_lost_half(doc[i], inside)}
    return tuple(i for i in tokens if i not in dropped)


def _has_lost_half(opening: Token, inside: Set[int]) -> bool:
    """Say whether a "both" has no "and" behind it."""
    if opening.lower_ != "both":
        return False
    behind = opening.doc[opening.i : max(inside) + 1]
    return not any(t.lower_ == "and" and t.i in inside for t in behind)


PAIRED = frozenset({"but", "also"})
"""Words that open the second half of what "not only" begins."""


def _is_held(particle: Token, inside: Set[int]) -> bool:
    """Say whether a "not only" has no other half, or what stands before the "not" needs it.

    "Is not simply a port" says less than that it is one.
    """
    before = particle.before
    if before is None or before.i not in inside:
        return False
    if before.lemma_ == "do" or before.is_punct:
        return True
    behind = particle.doc[particle.i + 1 : particle.sent.end]
    return before.pos_ == "AUX" and not any(t.lower_ in PAIRED for t in behind)
