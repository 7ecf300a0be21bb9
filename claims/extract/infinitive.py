"""Infinitives that hang on a verb in the parse and are told by another word, or not told at all."""

from claims.syntax import Token

BETWEEN = frozenset({"acomp", "attr", "oprd", "prep"})
"""What stands between a "be" and an infinitive that belongs to it: "is open to compromise"."""

FEELING = frozenset(
    "alarmed amazed appalled ashamed astonished delighted disappointed dismayed embarrassed "
    "excited flattered gratified heartened honored honoured horrified outraged overjoyed pleased "
    "relieved saddened shocked stunned surprised thrilled".split()
)
"""Participles for what somebody feels about what comes next: "was shocked to hear it"."""


def is_told_apart(infinitive: Token) -> bool:
    """Say whether an infinitive is no part of what its verb says happened.

    It completes what stands before it ("in a position to win", "the patience
    needed to lead"), is what somebody feels about, or what nobody expected.
    """
    verb = infinitive.head
    if not any(t.lower_ == "to" for t in infinitive.lefts):
        return False
    return (
        _completes_predicate(verb, infinitive)
        or verb.lower_ in FEELING
        or _completes_adjective(infinitive)
        or _is_unexpected(verb)
    )


def _completes_predicate(verb: Token, infinitive: Token) -> bool:
    if verb.lemma_ != "be":
        return False
    return any(t.dep_ in BETWEEN and t.i < infinitive.i for t in verb.rights)


def completed(infinitive: Token) -> Token | None:
    """Return the object or predicate adjective that an infinitive of the verb belongs to."""
    if _completes_adjective(infinitive):
        return next(t for t in infinitive.head.rights if t.dep_ == "dobj")
    verb = infinitive.head
    if verb.lemma_ != "be" or not is_told_apart(infinitive):
        return None
    return next((t for t in verb.rights if t.dep_ == "acomp" and t.i < infinitive.i), None)


def _completes_adjective(infinitive: Token) -> bool:
    """Say whether an adjective behind the object stands right before: "the time needed to"."""
    verb, before = infinitive.head, infinitive.left_edge.before
    thing = next((t for t in verb.rights if t.dep_ == "dobj" and t.i < infinitive.i), None)
    if thing is None or before is None or before.i <= thing.i:
        return False
    return before.head == thing and (before.pos_ == "ADJ" or before.dep_ in {"amod", "acl"})


def _is_unexpected(verb: Token) -> bool:
    helpers = [t for t in verb.lefts if t.dep_ in {"aux", "auxpass", "neg"}]
    denied = any(t.dep_ == "neg" for t in helpers)
    return verb.lemma_ == "expect" and denied and not any(t.dep_ == "auxpass" for t in helpers)
