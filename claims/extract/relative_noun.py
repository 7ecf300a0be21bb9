"""Which noun a relative clause is about, where the parse has hung it on another."""

from claims.extract.attachment import PLACES
from claims.extract.described import NOMINAL
from claims.extract.person import is_person
from claims.extract.verb import VERBAL, first_conjunct, is_passive
from claims.syntax import Token

OCCURRING = frozenset("come follow happen occur begin start end last erupt".split())
"""Verbs whose subject is what happens."""

SUPPLYING = frozenset(
    "boost cut double expand extend freeze grant halve increase provide raise reduce renew resume "
    "suspend trim triple".split()
)
"""Verbs for what is done to a supply."""

SUPPLIES = frozenset(
    "access aid assistance backing credit delivery financing funding help loan payment pressure "
    "shipment spending subsidy supply support training".split()
)
"""Nouns for what somebody gives to others."""

LIGHT = frozenset("case kind sort type form".split())
"""Nouns that say nothing of their own: "the case of"."""


def antecedent_of(verb: Token, pronoun: Token | None) -> Token:
    """Return the noun that a relative clause is about, where the parse has hung it on another.

    The number of the verb, life, and what can come to pass decide; a light noun
    ("the case of") and an apposition give way to what they stand for.
    """
    noun = _living_or_not(pronoun, _agreeing(verb, verb.head))
    if pronoun is not None and pronoun.lower_ == "who":
        noun = _people_of(noun) or noun
    if pronoun is not None and pronoun.lower_ == "which" and verb.lemma_ in OCCURRING:
        noun = _outermost(noun)
    noun = _supply(verb, noun)
    below = next((t for of in noun.rights if of.lower_ == "of" for t in of.rights), None)
    if noun.lemma_ in LIGHT and below is not None:
        return below
    named = noun.dep_ == "appos" and noun.pos_ == "NOUN" and noun.head.pos_ == "PROPN"
    return noun.head if named else noun


def _supply(verb: Token, noun: Token) -> Token:
    """Return what is supplied, not to whom: of "aid to the farmers, which was cut" the aid."""
    above = noun.head.head if noun.dep_ == "pobj" else noun
    given = verb.lemma_ in SUPPLYING and is_passive(verb) and above.lemma_ in SUPPLIES
    return above if given and noun.head.lower_ in {"for", "of", "to"} else noun


def noun_meant(pronoun: Token) -> Token:
    """Return the noun that a relative pronoun stands for, any other word itself."""
    clause = first_conjunct(pronoun.head)
    if pronoun.tag_ not in {"WP", "WDT"} or clause.dep_ != "relcl":
        return pronoun
    return antecedent_of(clause, pronoun)


def _people_of(place: Token) -> Token | None:
    """Return the people whose place a "who" hangs on: "the farmers of Orsk, who"; else None."""
    noun = place.head.head
    hung = place.dep_ == "pobj" and place.head.dep_ == "prep" and noun.pos_ in NOMINAL
    if not hung or place.pos_ != "PROPN" or place.ent_type_ == "PERSON":
        return None
    people = is_person(noun) or noun.ent_type_ == "NORP"
    sure = place.ent_type_ in PLACES or noun.tag_ in {"NNS", "NNPS"}
    return noun if people and sure else None


def _outermost(noun: Token) -> Token:
    """Return the noun that the phrase of a noun hangs on: of "the fall of the regime" the fall."""
    while noun.dep_ == "pobj" and noun.head.lower_ == "of" and noun.head.head.pos_ in NOMINAL:
        noun = noun.head.head
    return noun


def _living_or_not(pronoun: Token | None, noun: Token) -> Token:
    """Return the thing that a "which" takes up where the parse has hung it on people.

    In "the governor of Tolva, which" that is Tolva, in "talks between rebels,
    which" the talks.
    """
    if pronoun is None or pronoun.lower_ != "which" or not is_person(noun):
        return noun
    below = [t for t in noun.rights if t.dep_ == "prep" and t.i < pronoun.i]
    things = [t for prep in below for t in prep.rights if t.dep_ == "pobj" and not _is_living(t)]
    if things:
        return things[-1]
    while noun.dep_ == "pobj" and noun.head.dep_ == "prep" and noun.head.head.pos_ in NOMINAL:
        noun = noun.head.head
    return noun


def _is_living(noun: Token) -> bool:
    return is_person(noun) and noun.pos_ != "PROPN"


def _agreeing(verb: Token, noun: Token) -> Token:
    """Return the noun of "N of N" whose number fits the verb of the relative clause."""
    forms = [verb, *(t for t in verb.lefts if t.dep_ in {"aux", "auxpass"})]
    singular = any(t.tag_ == "VBZ" or t.lower_ == "was" for t in forms)
    plural = any(t.tag_ == "VBP" or t.lower_ == "were" for t in forms)
    if plural and noun.tag_ == "NNP" and noun.dep_ == "pobj" and noun.head.lower_ == "as":
        return noun.head.head if noun.head.head.pos_ in NOMINAL else noun
    while (singular and noun.tag_ == "NNS") or (plural and noun.tag_ == "NN"):
        if noun.dep_ != "pobj" or noun.head.dep_ != "prep" or noun.head.head.pos_ in VERBAL:
            break
        noun = noun.head.head
    if plural and noun.tag_ == "NN":
        return _plural_below(verb, noun) or noun
    return noun


def _plural_below(verb: Token, noun: Token) -> Token | None:
    """Return the plural next to a clause whose verb the noun it hangs on does not fit."""
    below = [t for prep in noun.rights if prep.dep_ == "prep" for t in prep.rights]
    plurals = [t for t in below if t.tag_ in {"NNS", "NNPS"} and t.i < verb.left_edge.i]
    return plurals[-1] if plurals else None
