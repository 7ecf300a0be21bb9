"""Clauses that state a fact: which head, which subject, which words.

Each rule turns one kind of clause into a :class:`Clause`; its docstring is its
published documentation. ``RULES`` maps dependency labels to rules.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from spacy.tokens import Span as Sentence
from spacy.tokens import Token

from claims.extract.clause_words import (
    CAUSING,
    FOLLOWING,
    FOUNDING,
    OPENING,
    PLACE_NOUNS,
    PREPOSITIONAL,
    RELATIVIZERS,
    UNREAL,
)
from claims.extract.phrase import is_apart, is_nonrestrictive
from claims.extract.verb import (
    SUBJECTS,
    VERBAL,
    chain,
    first_conjunct,
    is_finite,
    is_passive,
    own_subject,
    shared_auxiliaries,
    subject_of,
)

OBJECTS = ("dobj", "attr", "oprd", "acomp", "dative")


@dataclass(frozen=True, slots=True)
class Clause:
    """A clause with its head and the noun that fills its missing place.

    ``subject`` is None where the sentence names none. ``verbs`` is the chain
    from the head through its open complements ("started losing"). ``rule`` is
    the name of the rule that found it; ``relative`` the relative pronoun that
    ``filler`` stands for.
    """

    head: Token
    verbs: tuple[Token, ...]
    subject: Token | None
    passive: bool
    rule: str
    relative: Token | None = None
    filler: Token | None = None


def find_clauses(sentence: Sentence) -> Iterator[Clause]:
    """Yield the clauses of a sentence that could each be a claim, in text order."""
    for token in sentence:
        rule = RULES.get(token.dep_)
        if rule is not None and (token.pos_ in VERBAL or token.dep_ == "appos"):
            clause = rule(token)
            if clause is not None and not _only_compares(token) and not _asks(token):
                yield clause


def _asks(head: Token) -> bool:
    """Say whether a clause is what somebody wonders or knows: "how people vote"."""
    return any(t.lower_ in {"how", "why", "whether"} and t.dep_ == "advmod" for t in head.lefts)


def _only_compares(head: Token) -> bool:
    """Say whether a clause only sets a measure: "than Vietnam did", "as far as they can"."""
    marker = next((t for t in head.lefts if t.dep_ in {"mark", "prep", "advmod"}), None)
    if marker is None or marker.lower_ not in {"than", "as"}:
        return False
    before = head.doc[marker.i - 1].lower_ if marker.i else ""
    return marker.lower_ == "than" or before in {"far", "long", "soon", "much", "well"}


def main(head: Token) -> Clause | None:
    """The main clause of a sentence, or content with a verb of its own."""
    subject = subject_of(head)
    if subject is None:
        return None
    if head.tag_ == "VB" and head.dep_ == "ccomp" and head.head.lemma_ in CAUSING:
        return _clause(head, subject, "caused")
    return _clause(head, subject, "main") if is_finite(head) else None


def caused(head: Token) -> Clause | None:
    """An infinitive that was brought about: "forced the mill to close" says that it closed."""
    cause = head.head
    if cause.lemma_ not in CAUSING or head.tag_ != "VB" or not is_finite(cause):
        return None
    affected = next((t for t in cause.rights if t.dep_ == "dobj" and t.i < head.i), None)
    return None if affected is None else _clause(head, affected, "caused")


def coordinate(head: Token) -> Clause | None:
    """A coordinated predicate: it shares the subject and the auxiliaries of the first."""
    first = first_conjunct(head)
    if head.head.pos_ not in VERBAL:
        return None
    if first.dep_ in {"xcomp", "pcomp"} and own_subject(head) is None and not is_finite(head):
        return None
    if first.dep_ in {"relcl", "acl", "advcl"} and own_subject(head) is None:
        return _shared(head, first)
    subject = subject_of(head)
    if subject is None or not (is_finite(head) or shared_auxiliaries(head)):
        return None
    if subject.i > first.i and own_subject(head) is None:
        return None
    return _clause(head, subject, "coordinate")


def _shared(head: Token, first: Token) -> Clause | None:
    """Take over the antecedent of the first predicate of a relative or participle clause."""
    rule = RULES[first.dep_]
    base = rule(first)
    if base is None or (base.relative is not None and base.relative.dep_ not in SUBJECTS):
        return None
    return Clause(head, chain(head), base.subject, is_passive(head), base.rule, filler=base.filler)


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
        return _clause(head, own_subject(head), "content") if is_finite(head) else None
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
    return head.tag_ == "VBG" and is_apart(head) and not _is_including(head)


def _is_including(head: Token) -> bool:
    return head.lower_ in PREPOSITIONAL


def adverbial(head: Token) -> Clause | None:
    """An adverbial clause: finite with its own subject, or a participle of what followed."""
    if is_finite(head) and own_subject(head) is not None:
        return None if _is_open(head) else _clause(head, own_subject(head), "adverbial")
    if head.tag_ != "VBG" or head.left_edge.i < head.head.i or not is_apart(head):
        return None
    if any(t.dep_ == "mark" for t in head.lefts) or _is_including(head):
        return None
    if head.lemma_ in CAUSING | FOLLOWING or any(t.dep_ == "xcomp" for t in head.head.rights):
        return None
    subject = subject_of(head.head)
    if subject is None or is_passive(head.head):
        return None
    return Clause(head, chain(head), subject, False, "consequence", filler=subject)


def _is_open(head: Token) -> bool:
    """Say whether an adverbial clause leaves open whether it comes true."""
    markers = {t.lower_ for t in head.lefts if t.dep_ in {"mark", "advmod"}}
    if markers & OPENING:
        return True
    ahead = any(t.tag_ == "MD" for t in head.head.lefts)
    return ahead and bool(markers & {"when", "as", "after"})


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


RULES: dict[str, Callable[[Token], Clause | None]] = {
    "ROOT": main,
    "ccomp": main,
    "pcomp": main,
    "parataxis": main,
    "xcomp": caused,
    "conj": coordinate,
    "relcl": relative,
    "acl": participle,
    "advcl": adverbial,
    "appos": apposition,
}


def _clause(head: Token, subject: Token | None, rule: str) -> Clause:
    verbs = chain(head)
    return Clause(head, verbs, subject, is_passive(verbs[-1]), rule)
