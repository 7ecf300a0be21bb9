"""Which verb a coordinated one goes on from, where its form fits another than the parse says.

In "resistance will begin and has called the talks off, the front has said" the
form "has called" goes with "has said", not with "will begin".
"""

from claims.extract.verb import FINITE, VERBAL, own_subject
from claims.syntax import Token

HOSTS = frozenset({"ROOT", "conj", "relcl", "ccomp", "advcl", "parataxis"})
"""Dependencies of a verb that another can go on from."""


def host_of(verb: Token) -> Token:
    """Return the verb that a coordinated one shares its subject with."""
    if _is_bare_past(verb):
        return _perfect_before(verb) or verb.head
    form = form_of(verb)
    if form is None or own_subject(verb) is not None or form_of(verb.head) in {form, None}:
        return verb.head
    doc = verb.doc
    for index in range(verb.i - 1, verb.sent.start - 1, -1):
        other = doc[index]
        near = other.i > verb.head.i or other.is_ancestor(verb)
        if near and other.pos_ in VERBAL and other.dep_ in HOSTS and form_of(other) == form:
            return other if own_subject(other) is not None else verb.head
    return verb.head


def _is_bare_past(verb: Token) -> bool:
    """Say whether a past hangs on a present: it may be a participle that shares a "have"."""
    before = verb.head
    while form_of(before) is None and before.dep_ == "conj":
        before = before.head
    return form_of(verb) == "past" and form_of(before) == "present" and own_subject(verb) is None


def _perfect_before(verb: Token) -> Token | None:
    between = verb.doc[verb.sent.start : verb.i]
    perfect = (t for t in reversed(list(between)) if t.pos_ in VERBAL and t.dep_ in HOSTS)
    return next((t for t in perfect if (form_of(t) or "").startswith("have")), None)


def form_of(verb: Token) -> str | None:
    """Return what the form of a finite verb is told by: its first auxiliary, else its tense."""
    auxiliaries = [t for t in verb.lefts if t.dep_ in {"aux", "auxpass"}]
    first = auxiliaries[0] if auxiliaries else verb
    if first.tag_ not in FINITE:
        return None
    if first != verb:
        return first.lemma_ if first.tag_ == "MD" else f"{first.lemma_} {first.tag_ == 'VBD'}"
    return "past" if verb.tag_ == "VBD" else "present"
