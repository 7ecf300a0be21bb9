"""Which noun a relative clause or an apposition is about: doubts that are better left alone."""

from claims.extract.clause_words import CAUSING, FOLLOWING, FOUNDING
from claims.extract.described import NOMINAL
from claims.extract.person import is_person
from claims.extract.verb import SUBJECTS
from claims.syntax import Token

PLACES = frozenset({"GPE", "LOC", "FAC"})
EFFECTS = CAUSING | FOLLOWING | frozenset("allow boost help hurt lead let make".split())
"""Verbs whose "which" may stand for all that was said before."""

ASKED = frozenset("debate enigma matter mystery problem puzzle question riddle".split())
"""Nouns whose "who" asks and tells of nobody: "the mystery of who sent it"."""

EFFECTED = frozenset("accompany boost drive follow fuel prompt spur".split())
"""Participles that tell what was behind all that was said before."""

GIVEN = frozenset(
    "allow appoint award call deny dub elect give grant leave name offer owe pay promise send show "
    "tell title".split()
)
"""Verbs whose passive keeps an object: "given a medal", "named mayor"."""

ORGANISATIONS = frozenset(
    "agency arm army association bank body branch brand broadcaster bureau business charity club "
    "coalition committee company corporation council firm force group institute magazine maker "
    "ministry movement network newspaper organisation organization paper party publisher school "
    "station subsidiary team union university website".split()
)
"""What an organisation can be called, and a person cannot."""


MATTERS = frozenset(
    "accusation allegation argument assertion charge claim comment complaint conclusion decision "
    "fact heat lead loss margin message move remark result statement stance step tie tweet".split()
)
"""Nouns for what is said or measured, which no name is called: "at the bank, a charge that"."""


def is_doubtful(verb: Token, pronoun: Token | None, noun: Token) -> bool:
    """Say whether a relative clause may be about another noun than the one it hangs on."""
    if noun.ent_type_ in {"DATE", "TIME"} or _is_denied(noun):
        return True
    if pronoun is None or pronoun.lower_ not in {"which", "who"}:
        return False
    if pronoun.lower_ == "who":
        return noun.ent_type_ in PLACES or noun.lemma_ in ASKED or _is_employer(noun)
    if noun == verb.head and noun.pos_ == "PROPN" and is_person(noun):
        return True
    return _may_mean_all(verb, pronoun, noun) or _disagrees(verb, noun)


def is_loose(participle: Token, noun: Token) -> bool:
    """Say whether a participle may be about more than the noun it hangs on, or no participle.

    "Gifts passed that mark, driven by banks" tells what drove the gifts, "a mill
    of the firms, built in Orsk" what was built; in "he compared it" an object
    shows a finite verb.
    """
    if participle.tag_ != "VBN" or noun != participle.head:
        return False
    if any(t.dep_ == "dobj" for t in participle.rights) and participle.lemma_ not in GIVEN:
        return True
    if participle.lemma_ in FOUNDING and (is_person(noun) or noun.lemma_ in {"chief", "head"}):
        return True
    return participle.doc[participle.left_edge.i - 1].text == "," and _is_nested(participle, noun)


def _is_nested(participle: Token, noun: Token) -> bool:
    """Say whether a noun is too deep in its sentence for what a comma sets apart."""
    if noun.dep_ == "dobj" and noun.head.dep_ == "acl":
        return True
    holder = noun.head.head if noun.dep_ == "pobj" else noun
    common = holder.pos_ == "NOUN" and noun.pos_ == "NOUN"
    return noun != holder and (common or participle.lemma_ in EFFECTED)


def _is_employer(noun: Token) -> bool:
    """Say whether a name tells whom a person works for: "a lawyer for the Steel Union, who"."""
    if noun.dep_ != "pobj" or noun.ent_type_ != "ORG":
        return False
    return is_person(noun.head.head)


def _is_denied(noun: Token) -> bool:
    """Say whether a noun is named only to be ruled out: "the mayor, not the council, who"."""
    first = noun.left_edge
    return first.lower_ == "not" or (first.i > 0 and first.doc[first.i - 1].lower_ == "not")


def _may_mean_all(verb: Token, pronoun: Token, noun: Token) -> bool:
    """Say whether a "which" may take up a whole clause: "do well in Orsk, which helps them"."""
    if verb.lemma_ == "do" and pronoun.dep_ == "dobj":
        return True
    return pronoun.dep_ in SUBJECTS and verb.lemma_ in EFFECTS and noun.dep_ == "pobj"


def _disagrees(verb: Token, noun: Token) -> bool:
    """Say whether a plural verb hangs on a name in the singular that a plural noun governs."""
    forms = [verb, *(t for t in verb.lefts if t.dep_ in {"aux", "auxpass"})]
    if noun.tag_ != "NNP" or not any(t.tag_ == "VBP" or t.lower_ == "were" for t in forms):
        return False
    above = (t for t in noun.ancestors if t.pos_ in NOMINAL)
    return any(t.tag_ == "NNS" for t in above)


def counted_of(verb: Token) -> Token | None:
    """Return the pronoun of which only a part is told something: "many of whom had fled".

    The parse may have hung the part on an auxiliary.
    """
    helping = [t for t in verb.lefts if t.dep_ in {"aux", "auxpass"}]
    for subject in (*verb.lefts, *(t for one in helping for t in one.lefts)):
        if subject.dep_ in SUBJECTS:
            for of in subject.rights:
                if of.lower_ == "of":
                    return next((t for t in of.rights if t.lower_ in {"whom", "which"}), None)
    return None


def is_second(apposition: Token) -> bool:
    """Say whether a noun has an apposition before this one, which may be about a name in that."""
    return any(
        t.dep_ == "appos" and t.i < apposition.i and any(w.pos_ == "PROPN" for w in t.subtree)
        for t in apposition.head.rights
    )


def is_unlike(described: Token, description: Token) -> bool:
    """Say whether a person would be called an organisation, or a name what was said or came out."""
    word = description.lemma_.lower()
    return word in MATTERS or (described.ent_type_ == "PERSON" and word in ORGANISATIONS)
