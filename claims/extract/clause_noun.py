"""Clauses that hang on a noun: relative clauses, participles and appositions.

Each rule turns one kind of clause into a :class:`~claims.extract.clause.Clause`;
its docstring is its published documentation.
"""

from spacy.tokens import Token

from claims.extract.clause import Clause, clause_of
from claims.extract.clause_words import (
    FOUNDING,
    PLACE_NOUNS,
    PREPOSITIONAL,
    RELATIVIZERS,
    UNREAL,
)
from claims.extract.phrase import is_apart, is_nonrestrictive
from claims.extract.verb import SUBJECTS, VERBAL, chain, is_finite, is_passive, own_subject


def relative(head: Token) -> Clause | None:
    """A relative clause that adds a fact, its pronoun replaced by the antecedent."""
    antecedent = _agreeing(head, head.head)
    if antecedent.pos_ in VERBAL or not is_finite(head) or not _states_fact(head):
        return None
    if is_imagined(antecedent) or antecedent.ent_type_ in {"DATE", "TIME"}:
        return None
    pronoun = next((t for t in head.lefts if t.lower_ in RELATIVIZERS), None)
    if pronoun is None or pronoun.dep_ not in SUBJECTS:
        return _relative_object(head, pronoun)
    return Clause(
        head, chain(head), antecedent, is_passive(head), "relative", pronoun, filler=antecedent
    )


def _relative_object(head: Token, pronoun: Token | None) -> Clause | None:
    subject = own_subject(head)
    if subject is None or pronoun is None or pronoun.dep_ not in {"dobj", "pobj"}:
        return None
    return Clause(head, chain(head), subject, is_passive(head), "relative", pronoun, head.head)


def is_imagined(noun: Token) -> bool:
    """Say whether an indefinite noun exists only in a plan, wish or condition."""
    definite = {"det", "poss", "nummod"}
    if any(t.dep_ in definite and t.lower_ not in {"a", "an", "any"} for t in noun.lefts):
        return False
    verbs = [t for t in noun.ancestors if t.pos_ in VERBAL]
    unreal = any(t.lower_ in UNREAL for verb in verbs[:2] for t in verb.lefts)
    return unreal and noun.pos_ != "PROPN"


def _agreeing(verb: Token, noun: Token) -> Token:
    """Return the noun of "N of N" whose number fits the verb of the relative clause."""
    forms = [verb, *(t for t in verb.lefts if t.dep_ in {"aux", "auxpass"})]
    singular = any(t.tag_ == "VBZ" or t.lower_ == "was" for t in forms)
    plural = any(t.tag_ == "VBP" or t.lower_ == "were" for t in forms)
    while (singular and noun.tag_ == "NNS") or (plural and noun.tag_ == "NN"):
        if noun.dep_ != "pobj" or noun.head.dep_ != "prep" or noun.head.head.pos_ in VERBAL:
            break
        noun = noun.head.head
    return noun


def _states_fact(clause: Token) -> bool:
    if is_apart(clause):
        return True
    past = clause.tag_ in {"VBD", "VBN"} or any(t.tag_ == "VBD" for t in clause.lefts)
    return past and is_nonrestrictive(clause)


def participle(head: Token) -> Clause | None:
    """A participle after a noun: "the party, founded in 2007," states a passive.

    A finite clause after a noun ("the claim that") is its content.
    """
    founded = _founded(head)
    noun = founded or head.head
    if own_subject(head) is not None:
        return clause_of(head, own_subject(head), "content") if is_finite(head) else None
    states = founded is not None or _states_participle(head)
    if noun.pos_ not in {"NOUN", "PROPN", "NUM"} or not states:
        return None
    if is_imagined(noun):
        return None
    passive = head.tag_ == "VBN"
    return Clause(head, chain(head), noun, passive, "participle", filler=noun)


def _founded(head: Token) -> Token | None:
    """Return the organisation that "a group of ten factions formed in 2007" describes."""
    noun = head.head
    while noun.dep_ == "pobj" and noun.head.dep_ == "prep":
        noun = noun.head.head
    apposed = head.lemma_ in FOUNDING and noun.dep_ == "appos" and noun.head.pos_ == "PROPN"
    return noun.head if apposed and noun != head.head else None


def _states_participle(head: Token) -> bool:
    if head.tag_ == "VBN":
        dated = any(t.dep_ in {"agent", "prep", "npadvmod"} for t in head.rights)
        return dated and (is_apart(head) or is_nonrestrictive(head) or head.head.pos_ == "PROPN")
    return head.tag_ == "VBG" and is_apart(head) and not is_including(head)


def is_including(head: Token) -> bool:
    """Say whether a participle works as a preposition or names a source: "including"."""
    return head.lower_ in PREPOSITIONAL


def apposition(head: Token) -> Clause | None:
    """An apposition that says what or who its noun is: "Ana Diaz, the mayor of Korvath"."""
    noun = head.head
    if not is_apart(head) or {noun.pos_, head.pos_} != {"PROPN", "NOUN"}:
        return None
    described, description = (noun, head) if noun.pos_ == "PROPN" else (head, noun)
    if _is_in_list(described) or _is_in_list(description):
        return None
    if described.ent_type_ == "GPE" and description.lemma_ not in PLACE_NOUNS:
        return None
    if not _is_description(description) or described.ent_type_ in {"DATE", "TIME", "CARDINAL"}:
        return None
    return Clause(description, (), described, False, "apposition", filler=described)


def _is_in_list(noun: Token) -> bool:
    return noun.dep_ == "conj" or any(t.dep_ == "conj" for t in noun.rights)


def _is_description(noun: Token) -> bool:
    if noun.ent_type_ in {"DATE", "TIME", "CARDINAL", "QUANTITY", "PERCENT", "MONEY"}:
        return False
    determined = any(t.dep_ in {"det", "poss", "amod", "compound"} for t in noun.lefts)
    return determined and noun.tag_ == "NN"
