"""Coordinated verbs: the word that joins them, and what the later one shares with the first.

"Has not met farmers or visited the dam" denies both; "was shot or drowned" says
neither, only that one of them is so.
"""

from collections.abc import Iterator

from claims.extract.factuality_words import EASILY, NOT_QUITE
from claims.extract.verb import (
    FINITE,
    INTRANSITIVE,
    SUBJECTS,
    TRANSITIVE,
    VERBAL,
    first_conjunct,
    is_elided_passive,
)
from claims.syntax import Token

AUXILIARIES = frozenset({"aux", "auxpass"})
NEGATING = frozenset({"hardly", "never", "n't", "n’t", "not", "rarely", "scarcely"})
"""Words before a verb that negate it and what an "or" joins to it."""


HANDING = frozenset({"hand", "pass", "send", "turn"})
ONWARD = frozenset({"along", "back", "down", "in", "on", "over"})
"""Particles with which verbs of handing need an object: "passed down"."""


def joint_of(verb: Token) -> str:
    """Return the word that joins a coordinated verb: that of the end of its list, else ""."""
    if verb.dep_ != "conj":
        return ""
    before = [t for t in verb.head.rights if t.dep_ in {"cc", "preconj"} and t.i < verb.i]
    if before:
        return before[-1].lower_
    following = next((t for t in verb.rights if t.dep_ == "conj" and t.pos_ in VERBAL), None)
    return "" if following is None else joint_of(following)


def is_alternative(verb: Token) -> bool:
    """Say whether a coordinated verb is only one of two that may be so: "or drowned".

    An "or" after a negation denies both, so that each can be told by itself.
    """
    return joint_of(verb) == "or" and not negations(first_conjunct(verb))


def alternatives(verb: Token) -> Iterator[Token]:
    """Yield the verbs that stand beside this one after an "or", which it cannot be told without."""
    for other in verb.rights:
        if other.dep_ == "conj" and other.pos_ in VERBAL and is_alternative(other):
            yield other


def is_verb_joined(verb: Token) -> bool:
    """Say whether "and" or "but" joins another verb: "not only lost money but also closed"."""
    joined = (t for t in verb.rights if t.dep_ == "conj" and t.pos_ in VERBAL)
    return any(joint_of(t) in {"and", "but"} for t in joined)


def joined_complements(verb: Token) -> Iterator[Token]:
    """Yield the verbs that go on with an open complement: "agreed to halt and withdraw"."""
    for other in verb.rights:
        listed = other.dep_ == "conj" or _is_listed_gerund(other)
        if listed and other.tag_ == verb.tag_ and not _has_subject(other):
            yield other
            yield from joined_complements(other)


def _is_listed_gerund(verb: Token) -> bool:
    """Say whether a gerund apart is one of a list: "involves hiring, training and paying"."""
    if verb.dep_ != "advcl" or verb.tag_ != "VBG" or verb.head.tag_ != "VBG":
        return False
    return any(t.dep_ == "conj" and t.tag_ == "VBG" for t in verb.rights)


def loose_complements(verb: Token) -> Iterator[Token]:
    """Yield infinitives that the parse has hung on the verb before: "voted to ban it, seize it".

    They share the "to" of an open complement, as a form that could be an infinitive
    and is in another tense than the verb does: "the goal is to take it and cut it off".
    """
    if any(t.dep_ == "xcomp" and t.tag_ == "VB" for t in verb.rights):
        joined = (t for t in verb.rights if t.dep_ == "conj" and _is_unmarked(t))
        yield from (t for t in joined if t.tag_ == "VB" or _is_other_tense(t, verb))


def _is_unmarked(verb: Token) -> bool:
    """Say whether a verb has no subject and no auxiliary but "to"."""
    return not any(
        t.dep_ in SUBJECTS or (t.dep_ in AUXILIARIES and t.tag_ != "TO") for t in verb.lefts
    )


def _is_other_tense(verb: Token, first: Token) -> bool:
    return verb.lower_ == verb.lemma_ and verb.tag_ in {"VBD", "VBP"} and first.tag_ == "VBZ"


def joined_gerunds(verb: Token) -> Iterator[Token]:
    """Yield the gerunds that hang on a plain verb: "began training recruits and buying arms"."""
    if verb.lemma_ == "be" or verb.tag_ not in FINITE:
        return
    if not any(t.dep_ in AUXILIARIES for t in verb.lefts):
        gerunds = (t for t in verb.rights if t.dep_ == "conj" and t.tag_ == "VBG")
        yield from (t for t in gerunds if _is_bare(t) and joint_of(t) in {"and", "or"})


def negations(verb: Token) -> list[Token]:
    """Return the particles before a verb that negate it: "not", "never"; "not only" does not."""
    left = (t for t in verb.lefts if t.lower_ in NEGATING)
    return [t for t in left if not leaves_affirmed(t)]


def leaves_affirmed(particle: Token) -> bool:
    """Say whether a "not" only opens a pair, as "not only" does.

    What somebody "cannot simply" do is denied.
    """
    after, before = particle.after, particle.before
    if after is None or after.lower_ not in NOT_QUITE:
        return False
    modal = before is not None and before.tag_ == "MD" and before.head == particle.head
    return not (modal and after.lower_ in EASILY)


def is_shared_participle(verb: Token) -> bool:
    """Say whether a "past" is a participle that shares a "have": "has not sold it or leased it".

    Only where it matters, after a negation, a modal or before an "or": "has met
    them and paid them" says that they were paid.
    """
    host = verb.head
    if verb.dep_ != "conj" or verb.tag_ != "VBD" or not _is_bare(verb):
        return False
    if is_passive_participle(verb):
        return True
    auxiliaries = [t for t in host.lefts if t.dep_ in AUXILIARIES]
    if not any(t.lemma_ == "have" for t in auxiliaries):
        return False
    if joint_of(verb) == "or" or any(t.tag_ == "MD" for t in auxiliaries):
        return True
    return bool(negations(host)) and joint_of(verb) != "but"


def is_passive_participle(verb: Token) -> bool:
    """Say whether a "past" goes on with a passive: "were stopped, searched and sent back".

    So it does where a participle follows in the same list, and where a modal
    stands before the first verb.
    """
    host = verb.head
    if verb.dep_ != "conj" or verb.tag_ != "VBD" or not _is_bare(verb):
        return False
    if is_listed_participle(host):
        return True
    passive = [t for t in host.lefts if t.dep_ == "auxpass"]
    if passive and _lacks_object(verb):
        return True
    if not passive or any(t.dep_ == "dobj" and t.pos_ != "NOUN" for t in verb.rights):
        return False
    following = any(t.dep_ == "conj" and t.tag_ == "VBN" for t in verb.rights)
    return (following and not _has_object(verb)) or passive[0].tag_ == "VB"


def _lacks_object(verb: Token) -> bool:
    """Say whether a verb that needs an object has none: "passed down to others"."""
    particle = next((t.lower_ for t in verb.rights if t.dep_ == "prt"), "")
    needing = verb.lemma_ in TRANSITIVE or (verb.lemma_ in HANDING and particle in ONWARD)
    needing = needing or any(t.dep_ == "agent" for t in verb.rights)
    return needing and not _has_object(verb)


def _has_object(verb: Token) -> bool:
    return any(t.dep_ == "dobj" for t in verb.rights)


def is_listed_participle(verb: Token) -> bool:
    """Say whether a participle apart is one of a list: "were found, copied and published"."""
    host = verb.head
    if (
        verb.dep_ not in {"advcl", "dep"}
        or verb.tag_ != "VBN"
        or verb.i < host.i
        or not _is_bare(verb)
    ):
        return False
    if not any(t.dep_ == "auxpass" for t in host.lefts) or verb.left_edge.nbor(-1).text != ",":
        return False
    joined = [t for t in verb.rights if t.dep_ == "conj" and t.tag_ in {"VBN", "VBD"}]
    return bool(joined) and _is_bare(joined[0]) and verb.left_edge == verb


def shared_auxiliaries(verb: Token) -> set[int]:
    """Return the auxiliaries that a coordinated bare verb shares with the first one."""
    host = verb.head
    participle = is_shared_participle(verb)
    if not (_is_joined(verb) and (participle or _is_infinite(verb))) or is_elided_passive(verb):
        return set()
    if host.lemma_ == "be" and verb.tag_ != "VB" and host.pos_ in VERBAL:
        return {host.i}
    auxiliaries = [t for t in host.lefts if t.dep_ in AUXILIARIES]
    if any(t.dep_ in AUXILIARIES for t in verb.lefts):
        return {t.i for t in auxiliaries if t.tag_ == "MD"} | shared_auxiliaries(host)
    if verb.lemma_ in INTRANSITIVE and any(t.dep_ == "auxpass" for t in auxiliaries):
        return set()
    own = {t.i for t in auxiliaries if participle or _fits(t, verb)}
    if own and all(t.tag_ in {"VB", "VBN", "VBG"} for t in auxiliaries if t.i in own):
        own = {t.i for t in auxiliaries}
    return own | shared_auxiliaries(host)


def _is_joined(verb: Token) -> bool:
    if verb.dep_ != "conj":
        return is_listed_participle(verb)
    return verb.head.pos_ in VERBAL


def _is_infinite(verb: Token) -> bool:
    """Say whether a verb is no finite one, or looks so behind a modal: "may fall and have to"."""
    own = next((t for t in verb.lefts if t.dep_ in AUXILIARIES), None)
    if own is not None:
        return own.tag_ == "VB" or own.lower_ == "be"
    if verb.tag_ == "VBP" and verb.lower_ == verb.lemma_ and not _has_subject(verb):
        return any(t.tag_ == "MD" for t in verb.head.lefts)
    return verb.tag_ in {"VB", "VBN", "VBG"}


def _has_subject(verb: Token) -> bool:
    return any(t.dep_ in SUBJECTS for t in verb.lefts)


def shared_negations(verb: Token) -> set[int]:
    """Return the particles that negate a coordinated verb from before the first one."""
    if not shares_negation(verb):
        return set()
    return {t.i for t in negations(verb.head)} | shared_negations(verb.head)


def shares_negation(verb: Token) -> bool:
    """Say whether what negates the verb before negates this one: "did not kill or maim"."""
    if not (_is_joined(verb) and _is_bare(verb)) or joint_of(verb) == "but":
        return False
    if joint_of(verb) == "or" and negations(verb.head):
        return True
    if verb.tag_ not in {"VB", "VBN", "VBG"} and not is_shared_participle(verb):
        return False
    if any(t.dep_ in AUXILIARIES for t in verb.head.lefts):
        return True
    return shares_negation(verb.head)


def _is_bare(verb: Token) -> bool:
    """Say whether a verb has neither an auxiliary nor a subject of its own."""
    return not any(
        t.dep_ in SUBJECTS or (t.dep_ in AUXILIARIES and t.tag_ != "VB") for t in verb.lefts
    )


def _fits(auxiliary: Token, verb: Token) -> bool:
    """Say whether a verb form can stand after an auxiliary: "have" needs a participle."""
    if auxiliary.lemma_ in {"have", "be"}:
        return verb.tag_ in {"VBN", "VBG"}
    return verb.tag_ in {"VB", "VBP"}
