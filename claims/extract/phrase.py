"""Noun phrases and token sets: trimmed subtrees, spans of characters, plain words."""

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping

from claims.extract.described import described_in
from claims.extract.edges import trim
from claims.extract.listing import (
    is_joined_gerund,
    is_joined_infinitive,
    is_joined_participle,
    is_listed,
    is_long_inclusion,
    may_be_plural,
)
from claims.extract.restricting import may_be_told
from claims.model import Span
from claims.syntax import Doc, Token

CLAUSAL = frozenset({"relcl", "acl", "advcl", "parataxis", "ccomp", "csubj"})
"""Dependents that are clauses of their own."""

LISTED = frozenset({"prep", "conj", "cc", "punct", "appos"})
"""Dependents that members of a list can be."""

DASHES = frozenset({"-", "–", "—", "--", "(", "["})
"""Marks that set a phrase apart."""

LONG_DASHES = frozenset({"–", "—", "--"})
"""Marks that set an aside apart."""


def is_apart(token: Token) -> bool:
    """Say whether a comma, dash or bracket sets a dependent apart from its head."""
    edge = token.left_edge.i
    while edge > 1 and is_hyphen(token.doc[edge - 1]):
        if token.doc[edge - 2] == token.head:
            return False
        edge = token.doc[edge - 2].left_edge.i
    if edge == 0:
        return False
    before = token.doc[edge - 1]
    return not is_hyphen(before) and (before.text in {",", ";"} or before.text in DASHES)


def is_hyphen(token: Token) -> bool:
    """Say whether a token joins two halves of a word."""
    return token.text == "-" and not token.whitespace_


def is_nonrestrictive(clause: Token) -> bool:
    """Say whether a relative or participle clause adds a fact instead of picking out its noun."""
    if is_contact(clause):
        return False
    return is_apart(clause) or any(
        _counts(child) or (child.lower_ in {"a", "an"} and child.dep_ == "det")
        for child in clause.head.children
    )


def is_contact(clause: Token) -> bool:
    """Say whether a relative clause has no pronoun, and so picks out: "the ones he knew"."""
    if clause.dep_ != "relcl" or is_apart(clause):
        return False
    return not any(
        t.tag_ in {"WDT", "WP", "WP$", "WRB", "IN"} for t in clause.left_edge.subtree
    ) and (any(t.dep_ in {"nsubj", "nsubjpass"} for t in clause.lefts))


def _counts(word: Token) -> bool:
    """Say whether a word tells how many; an ordinal picks out by what follows: "the first to"."""
    return word.like_num and word.pos_ != "ADJ"


def words_of(head: Token, *, without: Token | None = None) -> tuple[int, ...]:
    """Return the indices of a noun phrase without appositions, asides and clauses set apart.

    ``without`` is one more dependent to leave out, with all that hangs on it.
    """
    if without is not None:
        return tuple(sorted(_walk(head, without)))
    known = head.doc.phrases
    if head.i not in known:
        known[head.i] = tuple(sorted(_walk(head, None)))
    return known[head.i]


def clause_phrase(head: Token) -> tuple[int, ...]:
    """Return the indices of a clause with what is coordinated in it, without asides."""
    return tuple(sorted(_walk(head, None, whole=True)))


def _walk(head: Token, without: Token | None, *, whole: bool = False) -> Iterator[int]:
    yield head.i
    for child in head.children:
        if child == without:
            continue
        if whole or _is_half_of_pair(child):
            if not _is_aside(child):
                yield from _walk(child, without, whole=True)
        elif not _is_outside(child):
            yield from _walk(child, without)


def _is_aside(child: Token) -> bool:
    return child.dep_ in {"relcl", "advcl"} and is_apart(child)


def _is_half_of_pair(child: Token) -> bool:
    """Say whether a phrase means nothing when it is cut: "between A and B", "such as C"."""
    if child.dep_ != "prep":
        return False
    such = child.lower_ == "as" and any(t.lower_ == "such" for t in child.head.children)
    return child.lower_ == "between" or such


def _is_outside(child: Token) -> bool:
    if child.dep_ in LISTED and _is_broken_off(child):
        return True
    if child.dep_ in ASIDES:
        return ASIDES[child.dep_](child)
    if child.i > child.head.i and child.doc[child.left_edge.i - 1].text in LONG_DASHES:
        return child.dep_ not in {"cc", "conj", "punct"}
    if child.dep_ == "prep" and (_goes_on_aside(child) or is_long_inclusion(child)):
        return True
    verbal = child.dep_ == "conj" and child.pos_ in {"VERB", "AUX"} and child.head.pos_ != "ADJ"
    return verbal and not any(rule(child) for rule in MEMBERS)


def _is_broken_off(child: Token) -> bool:
    """Say whether a dependent goes on a list of what is included that is not told."""
    return any(t.i < child.i and is_long_inclusion(t) for t in child.head.rights)


def _is_added_clause(child: Token) -> bool:
    if _is_content(child):
        return False
    return is_apart(child) or _is_added(child) or _goes_on_clause(child)


def _goes_on_clause(child: Token) -> bool:
    """Say whether a participle stands behind a clause set apart, and so is not of their noun."""
    before = child.doc[child.left_edge.i - 1] if child.left_edge.i else child
    around = (t for t in (before, *before.ancestors) if t.dep_ == "relcl" and t.i > child.head.i)
    return child.dep_ == "acl" and any(is_apart(t) for t in around)


def _is_added_phrase(child: Token) -> bool:
    return is_apart(child) and not _belongs(child)


def _goes_on_aside(phrase: Token) -> bool:
    """Say whether a phrase belongs to the apposition right before it, not to their noun."""
    before = phrase.doc[phrase.i - 1] if phrase.i else phrase
    return before.dep_ == "appos" and before.head == phrase.head and _is_outside(before)


def _belongs(child: Token) -> bool:
    """Say whether an apposition is part of what its noun names."""
    if child.dep_ != "appos":
        return False
    return is_listed(child) or _names(child) or _completes(child)


def _is_content(clause: Token) -> bool:
    """Say whether a clause tells what its noun is: "a plan to leave", "the proviso that"."""
    infinitive = clause.tag_ == "VB" and any(t.tag_ == "TO" for t in clause.lefts)
    return infinitive or any(t.lower_ == "that" and t.dep_ == "mark" for t in clause.lefts)


def _is_added(clause: Token) -> bool:
    """Say whether a clause without a comma tells more of a counted noun or of a predicate.

    What would be told nowhere else stays: "30 rules that ban it", "two cases in which".
    """
    noun = clause.head
    if not is_nonrestrictive(clause) or not may_be_told(clause):
        return False
    return described_in(clause) is not None or any(_counts(t) for t in noun.children)


def _names(apposition: Token) -> bool:
    """Say whether an apposition is the proper name of a common noun: keep who it is."""
    return apposition.pos_ == "PROPN" and apposition.head.pos_ == "NOUN"


def _completes(apposition: Token) -> bool:
    """Say whether an apposition is the rest of a place or date: "Orsk, Norway", "Sunday, 4 May"."""
    types = {apposition.ent_type_, apposition.head.ent_type_}
    named = {apposition.pos_, apposition.head.pos_} == {"PROPN"}
    return types == {"DATE"} or (named and types <= {"GPE", "LOC", "FAC"})


def noun_phrase(head: Token, *, without: Token | None = None) -> tuple[int, ...]:
    """Return the indices of a trimmed noun phrase without punctuation at its edges.

    ``without`` is one more dependent to leave out, with all that hangs on it.
    """
    if without is not None:
        return _trimmed_phrase(head, without)
    known = head.doc.noun_phrases
    if head.i not in known:
        known[head.i] = _trimmed_phrase(head, None)
    return known[head.i]


def _trimmed_phrase(head: Token, without: Token | None) -> tuple[int, ...]:
    words = set(words_of(head, without=without))
    empty = {i for i in words if _is_empty_bracket(head.doc[i], words)}
    return trim(head.doc, words - empty)


def _is_empty_bracket(token: Token, words: Collection[int]) -> bool:
    """Say whether a bracket has lost what stood in it."""
    if token.text == "(":
        return token.i + 1 not in words
    return token.text == ")" and token.i - 1 not in words


def undetermined(words: str) -> str:
    """Leave out a leading article: "a friend of the actress" is "friend of the actress"."""
    first, _, rest = words.partition(" ")
    return rest if rest and first.lower() in {"the", "a", "an"} else words


def spans_of(doc: Doc, tokens: Iterable[int]) -> tuple[Span, ...]:
    """Join neighbouring tokens into character spans."""
    runs: list[list[int]] = []
    for index in sorted(tokens):
        if runs and index - runs[-1][1] <= 1:
            runs[-1][1] = index
        else:
            runs.append([index, index])
    return tuple(Span(doc[first].idx, doc[last].idx + len(doc[last].text)) for first, last in runs)


def shifted(spans: tuple[Span, ...], offset: int) -> tuple[Span, ...]:
    """Move spans of a paragraph to their place in the article."""
    return tuple(Span(span.start + offset, span.end + offset) for span in spans)


def text_of(doc: Doc, tokens: Iterable[int], written: Mapping[int, str] | None = None) -> str:
    """Return the words of a token set with the spacing of the text.

    ``written`` is what to write for some of them.
    """
    instead = written or {}
    pieces: list[str] = []
    last = -1
    for index in sorted(tokens):
        token = doc[index]
        if pieces and index != last + 1:
            pieces.append(" ")
        pieces.append(instead.get(index, token.text) + token.whitespace_)
        last = index
    return " ".join("".join(pieces).split())


MEMBERS = (may_be_plural, is_joined_gerund, is_joined_infinitive, is_joined_participle)
"""Signs of a coordinated verb that belongs to what it is joined to."""

ASIDES: dict[str, Callable[[Token], bool]] = {
    "relcl": _is_added_clause,
    "acl": _is_added_clause,
    "appos": _is_added_phrase,
    "parataxis": _is_added_phrase,
    "advcl": _is_added_phrase,
}
"""By dependency, whether a dependent of a noun only adds something to it."""
