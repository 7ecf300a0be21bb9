"""The words of a claim in order: marks between them are kept, what was cut off leaves no trace."""

from collections.abc import Sequence, Set
from itertools import pairwise

from claims.extract.arguments import verb_group
from claims.extract.bounds import outside
from claims.extract.clause import Clause
from claims.extract.dash_asides import is_dash
from claims.extract.edges import CLOSING, excepts, trim
from claims.extract.headed import title_around
from claims.extract.phrase import LONG_DASHES, noun_phrase
from claims.extract.postponed import postponed
from claims.syntax import Doc, Token


def trimmed(clause: Clause, tokens: set[int], dropped: Set[int]) -> tuple[int, ...]:
    """Return tokens in order, with the punctuation that stands between two of them.

    A mark that sets an antecedent off from its clause is left out, and so is
    what is ``dropped``.
    """
    doc = clause.head.doc
    tokens = tokens - outside(clause, tokens) - _torn_bracket(clause.head, tokens)
    tokens = tokens - _cut_joints(doc, tokens) - _torn_tail(clause, tokens)
    tokens = tokens | postponed(clause, tokens) if tokens else tokens
    tokens = tokens | _glued(clause, tokens) | _rest_of_title(doc, tokens)
    inner = {i for before in tokens for i in _between(doc, before, tokens)}
    if clause.filler is not None:
        inner.discard(max(noun_phrase(clause.filler), default=-2) + 1)
    whole = tokens | (inner - dropped)
    whole -= _lone_comma(clause, whole)
    whole = {i for i in whole if not _dangles(doc[i], whole)}
    return _closed(doc, trim(doc, whole - _before_reason(doc, whole)))


def _between(doc: Doc, before: int, tokens: Set[int]) -> range:
    """Return the marks behind a word where the next one is part of the claim: a comma, a quote."""
    end = before + 1
    while end < len(doc) and end not in tokens and end < before + 3 and _joins(doc[end]):
        end += 1
    return range(before + 1, end) if end in tokens else range(0)


def _glued(clause: Clause, tokens: Set[int]) -> set[int]:
    """Return the rest of a subject that a hyphen joins: of "non-profit" the "profit"."""
    subject = clause.subject
    hyphen = subject.after if subject is not None else None
    if subject is None or hyphen is None or hyphen.text != "-" or hyphen.i in tokens:
        return set()
    glued = not (subject.whitespace_ or hyphen.whitespace_) and subject.i in tokens
    return {hyphen.i, hyphen.i + 1} if glued else set()


def _rest_of_title(doc: Doc, tokens: Set[int]) -> set[int]:
    """Return the words of a title of which a claim has the first ones at its end."""
    title = title_around(doc[max(tokens)]) if tokens else None
    return set() if title is None or max(tokens) not in title else set(title)


WEIGHING = frozenset(
    "especially just largely mainly merely mostly not only particularly partly precisely primarily "
    "principally probably simply solely".split()
)
"""Adverbs before a "because" that say how much of a reason it is."""


def _before_reason(doc: Doc, tokens: Set[int]) -> set[int]:
    """Return the last words that only point to a reason or measure which was left out.

    That is "in part" of "in part because it rained", "rather" of "rather than rest".
    """
    last = doc[max(tokens, default=0)]
    after = last.after
    if after is None or after.lower_ not in {"because", "than"}:
        return set()
    if after.lower_ == "than":
        return {last.i} if last.lower_ == "rather" else set()
    if last.lower_ in WEIGHING:
        return {last.i}
    partly = last.lower_ == "part" and not any(t.dep_ == "cc" for t in last.lefts)
    phrase = last.head if partly and last.head.lower_ == "in" else None
    return {t.i for t in phrase.subtree} if phrase is not None else set()


def _torn_bracket(head: Token, tokens: Set[int]) -> set[int]:
    """Return the words of a bracket that the claim has only a part of, and that is not its own."""
    doc = head.doc
    for index in range(min(tokens, default=0), max(tokens, default=0)):
        if doc[index].text == "(" and index not in {head.i, max(tokens)}:
            ends = (i for i in range(index, head.sent.end) if doc[i].text == ")")
            within = range(index, next(ends, head.sent.end) + 1)
            words = {i for i in within if i < len(doc) and not doc[i].is_punct}
            if head.i not in within and words & tokens and not words <= tokens:
                return {i for i in within if i in tokens}
    return set()


def _lone_comma(clause: Clause, tokens: Set[int]) -> set[int]:
    """Return the comma right before the verb where the one that it closes was left out."""
    doc, group = clause.head.doc, verb_group(clause)
    if clause.subject is None or not group or clause.subject.i > group[0]:
        return set()
    commas = [i for i in range(clause.subject.i, group[0]) if i in tokens and doc[i].text == ","]
    before = max((i for i in tokens if i < group[0] and not doc[i].is_quote), default=-1)
    listed = any(t.dep_ == "conj" for t in clause.subject.rights)
    return {before} if len(commas) == 1 and commas[0] == before and not listed else set()


def _cut_joints(doc: Doc, tokens: Set[int]) -> set[int]:
    """Return the words between an "and" and what it joins, where that is no part of the claim."""
    cut: set[int] = set()
    for index in tokens:
        joint = doc[index]
        if joint.dep_ != "cc":
            continue
        joined = next((t for t in joint.head.rights if t.dep_ == "conj" and t.i > index), None)
        if joined is not None and joined.i not in tokens:
            cut.update(range(index, joined.i))
        elif joined is None and _stands_before_comma(joint) and not _is_aside(doc, index, tokens):
            cut.update(range(index, max(tokens) + 1))
    return cut


def _torn_tail(clause: Clause, tokens: Set[int]) -> set[int]:
    """Return what goes on from a clause that was left out, not from the claim.

    No mark closes that clause ("backs it, giving cover to members | afraid of it"),
    only a dash does ("asked, repeating a charge - | that it leaked"), or a quotation
    follows it ("circled it, shouting “| Good night").
    """
    doc = clause.head.doc
    behind = sorted(i for i in tokens if i > clause.head.i)
    for last, first in pairwise((clause.head.i, *behind)):
        if first > last + 1 and _goes_on_within(doc[last + 1 : first], doc[first]):
            return {i for i in behind if i >= first}
    return set()


def _goes_on_within(gap: Sequence[Token], first: Token) -> bool:
    """Say whether words that were left out hold a clause that what follows belongs to."""
    quoting = gap[-1].is_quote and bool(gap[-1].nbor(-1).whitespace_)
    if gap[0].text not in APART and not quoting:
        return False
    if gap[-1].lower_ == "including":
        return False
    shares = gap[-1].dep_ == "conj" and gap[-1].pos_ == "VERB"
    if shares or all(t.pos_ != "VERB" for t in gap):
        return False
    if first.lower_ == "as" and any(t.lemma_ in REGARDING for t in gap):
        return True
    half_closed = gap[0].text == "," and is_dash(gap[-1])
    return quoting or half_closed or not gap[-1].is_punct


REGARDING = frozenset(
    "brand cast characterize denounce depict describe dismiss paint portray regard see".split()
)
"""Verbs of what somebody is held to be: "as"."""

APART = LONG_DASHES | {","}
"""Marks before a clause that is set apart."""


def _stands_before_comma(word: Token) -> bool:
    return word.after is not None and word.after.text == ","


def _is_aside(doc: Doc, joint: int, tokens: Set[int]) -> bool:
    """Say whether an "and" goes on after an aside: "the first and, to date, only win"."""
    return any(
        i > joint + 1 and doc[i].text == "," and i + 1 in tokens for i in range(joint, max(tokens))
    )


def _closed(doc: Doc, tokens: tuple[int, ...]) -> tuple[int, ...]:
    """Take in the mark that closes a quotation or bracket which the last words stand in."""
    end = tokens[-1] + 1 if tokens else len(doc)
    opening = CLOSING.get(doc[end].text) if end < len(doc) else None
    inside = sum(doc[i].text in {opening, doc[end].text} for i in tokens) if opening else 0
    return (*tokens, end) if inside % 2 else tokens


def _parts_link(comma: Token) -> bool:
    before, after = comma.nbor(-1), comma.after or comma
    return before.dep_ in LINKING and (after == before.head or before.is_ancestor(after))


def _joins(token: Token) -> bool:
    """Say whether a token between two words of a claim belongs to it: a mark, a glued piece."""
    glued = not token.whitespace_ and not token.doc[token.i - 1].whitespace_
    return token.is_punct or glued


LINKING = frozenset({"agent", "aux", "auxpass", "neg"})
"""Words that no comma parts from what follows, unless another one stands before it."""


def _dangles(token: Token, tokens: set[int]) -> bool:
    if token.text == "," and _parts_link(token):
        return True
    if (token.dep_ == "cc" and not excepts(token)) or token.text in {",", ";", ":", *LONG_DASHES}:
        return token.i - 1 not in tokens or token.i + 1 not in tokens
    return False
