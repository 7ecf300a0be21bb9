"""Rules that count what negates a clause: an odd count denies it."""

from collections.abc import Callable

from claims.extract.coordination import leaves_affirmed, shares_negation
from claims.extract.factuality_words import (
    EMPTY_PHRASES,
    INSTEAD,
    NEGATIVE_ADVERBS,
    NEGATIVE_DETERMINERS,
    NEGATIVE_PRONOUNS,
    UNABLE,
    UNDOING,
    UNIVERSAL,
)
from claims.syntax import Token

ANY = frozenset({"any", "anybody", "anyone", "anything"})
"""Words for what a negation leaves nothing of."""

KNOWN = frozenset("accident coincidence mystery secret surprise wonder".split())
"""Nouns that say that something is so, or is no marvel, where they are denied."""

_ARGUMENTS = frozenset({"nsubj", "nsubjpass", "dobj", "attr", "dative", "oprd"})
_DETERMINING = frozenset({"det", "amod", "neg", "nummod", "preconj"})
_PREDICATES = frozenset({"acomp", "attr", "dobj", "prep", "advmod", "oprd"})


def negated_by_particle(verb: Token) -> int:
    """Not, n't, never and no longer; "not only" and its like leave the clause affirmed."""
    return sum(_is_particle(one) for one in verb.children)


def negated_by_adverb(verb: Token) -> int:
    """Hardly, scarcely, rarely, seldom, nowhere; what barely happened did happen."""
    return sum(
        one.lower_ in NEGATIVE_ADVERBS
        and one.dep_ == "advmod"
        and not _counts(one)
        and (one.lower_ != "barely" or _takes_any(verb))
        for one in verb.children
    )


def negated_by_argument(verb: Token) -> int:
    """A subject or object that is empty: nobody, no troops, hardly any, not all, few survivors."""
    arguments = (one for one in verb.children if one.dep_ in _ARGUMENTS)
    return sum(_is_empty(one) and not _is_well_known(one) for one in arguments)


def negated_by_phrase(verb: Token) -> int:
    """A phrase that rules the clause out: "in no way", "under no circumstances"."""
    return sum(
        noun.lemma_ in EMPTY_PHRASES and any(word.lower_ == "no" for word in noun.lefts)
        for one in verb.children
        if one.dep_ == "prep"
        for noun in one.children
    )


def negated_by_joining(verb: Token) -> int:
    """Neither before the clause, or nor joining it to the one before."""
    own = any(one.lower_ in {"neither", "nor"} and one.dep_ != "nsubj" for one in verb.lefts)
    if own or any(_opens_with_neither(one) for one in verb.rights):
        return 1
    if verb.dep_ != "conj":
        return 0
    between = [one for one in verb.head.rights if one.dep_ in {"cc", "preconj"} and one.i < verb.i]
    return int(bool(between) and between[-1].lower_ == "nor" and not shares_negation(verb))


def _opens_with_neither(one: Token) -> bool:
    return one.dep_ in _PREDICATES and any(t.lower_ == "neither" for t in one.lefts)


def negated_by_governor(verb: Token) -> int:
    """Failed to, refused to, unable to; and what negates the verb that governs an infinitive."""
    if verb.dep_ != "xcomp":
        return 0
    governor = verb.head
    undone = governor.lemma_ in UNDOING or _is_unable(governor)
    return int(undone) + count(governor)


def negated_by_preposition(verb: Token) -> int:
    """Without, instead of, rather than before the clause."""
    return int(verb.dep_ in {"pcomp", "advcl"} and _stands_after_instead(verb))


def negated_with_conjunct(verb: Token) -> int:
    """What negates the verb before, where one auxiliary serves both: "did not kill or maim"."""
    return count(verb.head) if shares_negation(verb) else 0


RULES: tuple[Callable[[Token], int], ...] = (
    negated_by_particle,
    negated_by_adverb,
    negated_by_argument,
    negated_by_phrase,
    negated_by_joining,
    negated_by_governor,
    negated_by_preposition,
    negated_with_conjunct,
)
"""Each rule counts its negations of a clause head; the counts are added up."""


def count(verb: Token) -> int:
    """Return how many times the clause is negated."""
    return sum(rule(verb) for rule in RULES)


def _is_particle(one: Token) -> bool:
    if one.dep_ == "neg":
        return not leaves_affirmed(one)
    return one.lower_ == "longer" and any(word.lower_ == "no" for word in one.lefts)


def _takes_any(verb: Token) -> bool:
    """Say whether next to nothing was done: "barely spent anything"."""
    objects = (one for one in verb.rights if one.dep_ == "dobj")
    return any(word.lower_ in ANY for one in objects for word in (one, *one.lefts))


def _counts(one: Token) -> bool:
    return one.dep_ == "neg"


def _is_empty(noun: Token) -> bool:
    if noun.lower_ in NEGATIVE_PRONOUNS or noun.lower_ == "no-one":
        return True
    words = {word.lower_ for word in noun.lefts if word.dep_ in _DETERMINING}
    if _is_all_but_empty(noun):
        return True
    if noun.lower_ == "few" or words & {"few", "little"}:
        return not (_words_before(noun) & {"a", "the", "these", "those"} or _is_small(noun))
    return bool(words & NEGATIVE_DETERMINERS)


def _is_well_known(noun: Token) -> bool:
    """Say whether "no" makes a fact of what follows: "it is no secret that"."""
    subjects = (t for t in noun.head.lefts if t.dep_ == "nsubj")
    empty = any(t.lower_ in {"it", "that", "this"} for t in subjects)
    return noun.dep_ == "attr" and noun.lemma_ in KNOWN and empty


def _is_small(noun: Token) -> bool:
    """Say whether "little" tells a size: "his little brother", "little boats"."""
    owned = any(word.dep_ == "poss" for word in noun.lefts)
    little = any(word.lower_ == "little" for word in noun.lefts)
    return little and (owned or noun.tag_ == "NNS")


def _words_before(noun: Token) -> set[str]:
    before = (*noun.lefts, *(t for word in noun.lefts for t in word.lefts))
    return {t.lower_ for t in before}


def _is_all_but_empty(noun: Token) -> bool:
    """Say whether "hardly any", "barely any" or "not all" stands before a noun."""
    words = {noun.lower_, *_words_before(noun)}
    if words & NEGATIVE_ADVERBS and words & ANY:
        return True
    return "not" in words and bool(words & UNIVERSAL)


def _is_unable(governor: Token) -> bool:
    if governor.lemma_ in UNABLE:
        return True
    return any(one.dep_ == "acomp" and one.lemma_ in UNABLE for one in governor.children)


def _stands_after_instead(verb: Token) -> bool:
    if verb.dep_ == "advcl":
        return any(one.lower_ == "than" and _follows_rather(one) for one in verb.lefts)
    before = verb.head
    if before.lower_ == "than":
        return _follows_rather(before)
    return before.lower_ in INSTEAD or before.head.lower_ in {"instead"}


def _follows_rather(than: Token) -> bool:
    return than.i > 0 and than.doc[than.i - 1].lower_ == "rather"
