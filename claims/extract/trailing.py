"""When, where and in what people came to harm, told once for several: "when a bomb exploded"."""

from claims.extract.clause import Clause
from claims.extract.clause_words import HARMING
from claims.extract.phrase import is_apart
from claims.extract.verb import VERBAL, is_elided_passive, is_passive, own_subject
from claims.syntax import Token

LOST = frozenset({"displace", "evacuate", "hospitalise", "hospitalize", "miss"})
"""Further verbs of what becomes of people in an event."""

ADJUNCTS = frozenset({"prep", "advcl", "npadvmod"})
"""Dependencies of what tells when, where and in what something happened."""

TIED = frozenset({"as", "by", "for", "of", "to"})
"""Prepositions of phrases that belong to one verb alone."""


SHARED = frozenset({"about", "at", "by", "over", "with"})
"""Prepositions whose phrase two participles joined by "and" share."""


def trailing(verb: Token) -> tuple[Token, ...]:
    """Return the adjuncts of the last passive that the first of them shares.

    "Two were killed and ten wounded when a bomb exploded in Orsk" tells when and
    where all of it happened, unless the first verb has an adjunct of its own.
    """
    if verb.tag_ not in {"VBN", "VBD"} or not is_passive(verb):
        return ()
    if (joined := _joined_behind(verb)) is not None:
        return tuple(t for t in joined.rights if t.lower_ in SHARED and t.dep_ in {"agent", "prep"})
    last = _last(verb)
    if last is None or any(t.dep_ in ADJUNCTS and t.i > verb.i for t in _before(verb, last)):
        return ()
    behind = (t for t in last.rights if t.dep_ in ADJUNCTS and t.i > last.i)
    return tuple(t for t in behind if t.lower_ not in TIED)


def _joined_behind(verb: Token) -> Token | None:
    """Return the participle that an "and" right behind joins: "stunned and hurt by the news"."""
    joint = verb.after
    other = joint.after if joint is not None and joint.lower_ == "and" else None
    if other is None or other.dep_ != "conj" or other.head != verb or other.tag_ != "VBN":
        return None
    return (
        None if any(t.dep_ not in {"cc", "conj"} for t in verb.rights if t.i < other.i) else other
    )


def _before(verb: Token, last: Token) -> tuple[Token, ...]:
    return tuple(t for t in verb.rights if t.i < last.i)


def _last(verb: Token) -> Token | None:
    """Return the last passive without an auxiliary that goes on from a verb."""
    if verb.dep_ == "ccomp" and verb.i < verb.head.i and is_elided_passive(verb.head):
        return _last(verb.head) or verb.head
    later = next((t for t in verb.rights if t.dep_ == "conj"), None)
    if later is None:
        return None
    if later.pos_ in VERBAL:
        return (_last(later) or later) if is_elided_passive(later) else None
    return next((t for t in later.rights if t.dep_ == "acl" and t.tag_ == "VBN"), None)


def is_same_event(clause: Token, marker: Token) -> bool:
    """Say whether a clause tells in what event somebody came to harm: "as their truck hit a mine".

    Behind a comma "as" and "while" only set something beside it.
    """
    if clause.head.lemma_ not in HARMING or clause.i < clause.head.i:
        return False
    if marker.lower_ in {"when", "after"}:
        return True
    return marker.lower_ in {"as", "while"} and not is_apart(clause)


def is_harmed_number(verb: Token) -> bool:
    """Say whether a "with" adds a number of people to a toll: "with 20 others missing"."""
    if verb.lemma_ not in HARMING | LOST or verb.tag_ not in {"VBN", "VBD", "VBG"}:
        return False
    marked = any(t.dep_ == "mark" and t.lower_ == "with" for t in verb.lefts)
    if not marked and not (verb.dep_ == "pcomp" and verb.head.lower_ == "with"):
        return False
    subject = own_subject(verb)
    return subject is not None and (subject.like_num or any(t.like_num for t in subject.lefts))


def harmed(head: Token) -> Clause | None:
    """A number of people in a phrase of "with": "with 20 others missing" says that they are."""
    if not is_harmed_number(head):
        return None
    return Clause(head, (head,), own_subject(head), True, "harmed")


def event_around(verb: Token) -> Token | None:
    """Return the verb of the event in which somebody came to harm, or None."""
    for clause in (*verb.rights, *trailing(verb)):
        if clause.dep_ == "advcl" and clause.pos_ in VERBAL:
            marker = next((t for t in clause.lefts if t.dep_ in {"mark", "advmod"}), None)
            if marker is not None and verb.lemma_ in HARMING and is_same_event(clause, marker):
                return clause
    return None
