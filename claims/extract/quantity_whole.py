"""What a figure takes after the one before it: the role of its whole, or that of its neighbour."""

from dataclasses import dataclass

from claims.extract.quantity_role import role_of_those
from claims.extract.quantity_roles import ADJECTIVE_ROLES, CHANGE
from claims.syntax import Token, TokenSpan

_PART_BEFORE = frozenset({"including", "among", "amongst", "whom"})
_PART_BEHIND = (["of", "them"], ["of", "whom"], ["of", "these"])
_HOLDING = frozenset({"include", "comprise", "be"})
_LONGEST = 40


@dataclass(frozen=True, slots=True)
class Counted:
    """What a figure counts: the noun's lemma and the role, each None where not said."""

    counts: str | None = None
    role: str | None = None


Last = tuple[TokenSpan, Counted] | None
"""The figure before, with what it counts; None at the beginning of a text."""


def inherited(tokens: TokenSpan, last: Last) -> str | None:
    """Return the noun of the figure before, where both stand in one sentence."""
    if last is None or not _same_sentence(last[0], tokens):
        return None
    return last[1].counts


def inherited_role(tokens: TokenSpan, last: Last) -> str | None:
    """Return the role of the figure before, where both stand in one sentence."""
    if last is None or not _same_sentence(last[0], tokens) or last[1].role == CHANGE:
        return None
    return last[1].role


def role_of_whole(tokens: TokenSpan, noun: Token, last: Last) -> str | None:
    """Give a part the role of its whole: "six people, including two children"."""
    if _is_part(tokens, last):
        return inherited_role(tokens, last)
    return role_of_those(tokens) or _of_dead(noun)


def _is_part(tokens: TokenSpan, last: Last) -> bool:
    doc = tokens.doc
    near = [token.lower_ for token in doc[max(0, tokens.start - 3) : tokens.start]]
    behind = [token.lower_ for token in doc[tokens.end : tokens.end + 2]]
    if _PART_BEFORE.intersection(near) or behind in _PART_BEHIND:
        return True
    whole = doc[max(0, last[0].start - 2) : last[0].start] if last is not None else ()
    return any(token.lower_ == "among" for token in whole)


def _of_dead(noun: Token) -> str | None:
    """Read "the dead included 12 women" and "among the wounded were 12 women"."""
    verb = noun.head
    if verb.lemma_ not in _HOLDING or noun.dep_ not in ("dobj", "attr", "nsubj"):
        return None
    for child in verb.lefts:
        named = child
        if child.lower_ == "among":
            named = next(iter(child.rights), child)
        if named != noun and named.lower_ in ADJECTIVE_ROLES:
            return ADJECTIVE_ROLES[named.lower_]
    return None


def role_shared(tokens: TokenSpan, last: Last) -> str | None:
    """Return the role of the figure before, where "and" joins the two closely."""
    return last[1].role if last and _joined(last[0], tokens) else None


def role_shared_by(noun: Token, last: Last) -> str | None:
    """Return the role of the figure before, where both stand in one coordination."""
    if last is None or noun.dep_ != "conj":
        return None
    heads = {noun.head.i, *(other.i for other in noun.head.conjuncts)}
    inside = {token.head.i for token in last[0]} | {token.i for token in last[0]}
    return last[1].role if heads & inside else None


def _joined(before: TokenSpan, tokens: TokenSpan) -> bool:
    between = tokens.doc[before.end : tokens.start]
    return len(between) <= 6 and any(token.lower_ == "and" for token in between)


def _same_sentence(before: TokenSpan, tokens: TokenSpan) -> bool:
    between = tokens.doc[before.end : tokens.start + 1]
    return len(between) < _LONGEST and not any(token.is_sent_start for token in between)
