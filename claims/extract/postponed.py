"""Complements that a sentence tells only after an aside: "is responsible, police say, for it"."""

from collections.abc import Iterable

from claims.extract.clause import Clause
from claims.extract.phrase import clause_phrase, words_of
from claims.extract.verb import FINITE, SUBJECTS
from claims.syntax import Token

NEEDY = frozenset(
    "affiliated aimed aligned akin attributable aware based capable committed composed comprised "
    "conducive dedicated dependent descended devoid devoted exempt fond intent located loyal "
    "opposed prone related reliant responsible situated subject susceptible tantamount tied "
    "unaware vocal".split()
)
"""Adjectives and participles that say little without a complement."""

COMPLETING = frozenset("about against at by for from in of on to with".split())
COMMAS = 2
"""How many commas an aside has."""

FAR = 12
"""How many words an aside may have."""


def postponed(clause: Clause, tokens: Iterable[int]) -> set[int]:
    """Return the words of a complement that an aside, or "to, and support for," parts from it."""
    last = clause.head.doc[max(tokens)]
    after = _following(last)
    if after is None or clause.rule == "apposition":
        return set()
    cleft = _cleft(clause, tokens)
    if cleft:
        return cleft
    if after.text == "(":
        return _behind_bracket(last, after)
    if last.tag_ in {"IN", "TO"} and last.dep_ == "prep" and not last.children:
        joined = after.dep_ == "cc" or (after.text == "," and _is_joint(_following(after)))
        return _shared_noun(last) if joined else set()
    if after.text == "," and last.lower_ in NEEDY:
        return _behind_aside(after)
    return _last_member(after)


def _cleft(clause: Clause, tokens: Iterable[int]) -> set[int]:
    """Return who or what did it, of "it was the judge, not the jury, who erred"."""
    verb, subject = clause.head, clause.subject
    if verb.lemma_ != "be" or subject is None or subject.lower_ != "it":
        return set()
    inside = set(tokens)
    told = (t for one in verb.rights if one.dep_ == "attr" for t in one.subtree)
    relatives = (t for t in told if t.dep_ == "relcl" and t.left_edge.lower_ in {"that", "who"})
    return {i for t in relatives if t.i not in inside for i in clause_phrase(t)}


def _behind_bracket(last: Token, opening: Token) -> set[int]:
    """Return the infinitive behind a bracket that tells of what somebody is the first or only."""
    if last.pos_ != "NOUN" or not any(t.lower_ in RANKED or t.tag_ == "JJS" for t in last.lefts):
        return set()
    rest = last.doc[opening.i : last.sent.end]
    closing = next((t for t in rest if t.text == ")"), None)
    to = _following(closing) if closing is not None else None
    return set(clause_phrase(to.head)) if to is not None and to.tag_ == "TO" else set()


RANKED = frozenset({"first", "last", "only"})
"""Words for which what follows tells of what: "the first ... to win"."""


def _last_member(after: Token) -> set[int]:
    """Return the end of a list whose last member has an aside: "bans mines and, from 2030, drones".

    No verb follows that could make a clause of it.
    """
    joint = after.nbor() if after.text == "," and after.i + 1 < after.sent.end else after
    comma = _following(joint)
    if joint.lower_ not in {"and", "or"} or comma is None or comma.text != ",":
        return set()
    tail = [t for t in after.doc[after.i : after.sent.end] if t.text != "."]
    verbal = any(t.tag_ in FINITE or t.dep_ in SUBJECTS for t in tail)
    closed = sum(t.text == "," for t in tail[tail.index(comma) :]) == COMMAS
    return {t.i for t in tail} if closed and not verbal and len(tail) <= FAR else set()


def _following(token: Token) -> Token | None:
    return token.nbor() if token.i + 1 < token.sent.end else None


def _is_joint(token: Token | None) -> bool:
    return token is not None and token.dep_ == "cc"


def _shared_noun(first: Token) -> set[int]:
    """Return the noun of the next preposition, with what stands between where no verb does."""
    doc = first.doc
    for other in doc[first.i + 1 : min(first.i + FAR, first.sent.end)]:
        noun = next((t for t in other.rights if t.dep_ == "pobj"), None)
        if other.dep_ == "prep" and noun is not None:
            words = set(words_of(noun))
            words |= _next_phrase(doc[max(words)])
            between = range(first.i + 1, max(other.i + 1, min(words)))
            verbal = any(doc[i].tag_ in FINITE for i in between)
            return words if verbal else words | set(between)
    return set()


def _next_phrase(last: Token) -> set[int]:
    """Return the phrase right behind, which the parse may have hung elsewhere."""
    after = _following(last)
    if after is None or after.dep_ != "prep":
        return set()
    return set(words_of(after)) if any(t.dep_ in {"pobj", "pcomp"} for t in after.rights) else set()


def _behind_aside(opening: Token) -> set[int]:
    """Return the phrase right behind the comma that closes an aside."""
    doc = opening.doc
    for comma in doc[opening.i + 1 : min(opening.i + FAR, opening.sent.end - 1)]:
        if comma.text == ",":
            phrase = comma.nbor()
            completing = phrase.lower_ in COMPLETING and phrase.dep_ in {"prep", "agent"}
            return set(words_of(phrase)) if completing else set()
    return set()
