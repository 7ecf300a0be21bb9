"""Rules that tell how a clause is put; the first that fires decides."""

from collections.abc import Callable

from claims.extract.condition import MARKERS, conditions_around, is_condition
from claims.extract.coordination import is_listed_participle, shared_auxiliaries
from claims.extract.factuality_aside import has_aside, is_habit
from claims.extract.factuality_plan import is_arranged, is_backshifted
from claims.extract.factuality_polarity import negated_by_argument
from claims.extract.factuality_words import (
    ADVISING_MODALS,
    EFFECTING,
    EVALUATIVE,
    HEDGING_ADJECTIVES,
    HEDGING_ADVERBS,
    HEDGING_MODALS,
    HEDGING_PARTICIPLES,
    HEDGING_VERBS,
    JUDGEMENT_NOUNS,
    JUDGING_ADVERBS,
    JUDGING_VERBS,
    LEFT_WITH,
    NEEDING,
    PLANNING,
    PLANNING_ADJECTIVES,
    RESOLVING,
    UNSURE,
)
from claims.extract.mention import ACTING
from claims.extract.person import is_person
from claims.model import Modality
from claims.syntax import Token

_SUBJECTS = frozenset({"nsubj", "nsubjpass", "expl"})


def habitual(verb: Token) -> Modality | None:
    """Would, of what was done again and again: "would often sail", "when it rained they would"."""
    backshifted = verb.dep_ == "ccomp" and is_backshifted(verb)
    return Modality.ASSERTED if is_habit(verb) and not backshifted else None


def conditional(verb: Token) -> Modality | None:
    """In an if- or unless-clause, in what follows from one, and after "would have"."""
    if _marked(verb, MARKERS) and not _is_asked(verb):
        return Modality.CONDITIONAL
    consequence = any(one.dep_ == "advcl" and is_condition(one) for one in verb.children)
    if (consequence and not _as_if(verb)) or conditions_around(verb):
        return Modality.CONDITIONAL
    modals = _modals(verb)
    if modals & {"would", "could", "should"} and _has(verb, "have"):
        return Modality.CONDITIONAL
    return Modality.CONDITIONAL if "would" in modals and not is_backshifted(verb) else None


def advised(verb: Token) -> Modality | None:
    """Should, ought to, must, will have to: what somebody thinks right or necessary.

    "Must have" is an inference.
    """
    if _modals(verb) & ADVISING_MODALS or _is_needed(verb):
        return Modality.OPINION
    if verb.dep_ == "xcomp" and verb.head.lemma_ == "ought":
        return Modality.OPINION
    return None


def hedged(verb: Token) -> Modality | None:
    """May, might, could, reportedly, apparently, seems to, is likely to, is believed to.

    "Can" states an ability, "could not" and "could only hope" an inability: none
    is a hedge. What a thing can lead to is only possible.
    """
    modals = _modals(verb) & HEDGING_MODALS
    if modals and not ("could" in modals and _is_ruled_out(verb)):
        return Modality.HEDGED
    if _is_possible_effect(verb):
        return Modality.HEDGED
    if any(_withholds(one) for one in verb.children if one.dep_ == "advmod"):
        return Modality.HEDGED
    if _seems(verb) or _adjective(verb) in HEDGING_ADJECTIVES - UNSURE or has_aside(verb):
        return Modality.HEDGED
    return Modality.HEDGED if _under_hedge(verb) else None


LOOKING = frozenset({"xcomp", "acomp", "oprd", "attr", "ccomp"})
"""Dependencies of what something appears to be or do."""


def planned(verb: Token) -> Modality | None:
    """Will, is going to, plans to, is set to, is due to; "would" in what somebody said.

    A decision that was made is a fact: "decided to sell" says that they decided.
    """
    if _modals(verb) & {"will", "wo", "'ll", "’ll", "shall", "would"}:
        return Modality.PLANNED
    if verb.dep_ != "xcomp" or not _has(verb, "to"):
        return None
    governor = verb.head
    if governor.lemma_ in RESOLVING and _is_settled(governor):
        return None
    if governor.lemma_ == "go":
        return Modality.PLANNED if governor.tag_ == "VBG" else None
    if governor.lemma_ in PLANNING or _adjective(governor) in PLANNING_ADJECTIVES:
        return Modality.PLANNED
    copula = governor.lemma_ == "be" and _adjective(governor) == ""
    return Modality.PLANNED if copula and is_arranged(governor, verb) else None


def _is_settled(deciding: Token) -> bool:
    """Say whether a decision was made: "decided", "has agreed", not "would have agreed"."""
    helping = {one.lower_ for one in deciding.lefts if one.dep_ in {"aux", "auxpass"}}
    if deciding.tag_ == "VBD":
        return not helping
    return deciding.tag_ == "VBN" and bool(helping) and helping <= _PERFECT


_PERFECT = frozenset({"has", "have", "had", "'ve", "’ve", "'d", "’d"})


def _is_needed(verb: Token) -> bool:
    """Say whether something will be needed: "will have to pay", "is going to need to pay"."""
    if verb.lemma_ not in NEEDING:
        return False
    after = verb.after
    needed = after is not None and after.lower_ == "to" and after.head.dep_ == "xcomp"
    going = verb.dep_ == "xcomp" and verb.head.lower_ == "going"
    return needed and (going or bool(_modals(verb) & {"will", "'ll", "’ll"}))


def judged(verb: Token) -> Modality | None:
    """A copula with a word that judges, or a superlative of one: "is wrong", "is the best way"."""
    for one in verb.children:
        if one.dep_ == "acomp" and one.lemma_.lower() in EVALUATIVE:
            return Modality.OPINION
        if one.dep_ == "attr" and verb.lemma_ in {"be", "remain", "become"} and _judges(one):
            return Modality.OPINION
        if one.dep_ == "advmod" and one.lower_ in JUDGING_ADVERBS:
            return Modality.OPINION
    return None


def personal(verb: Token) -> Modality | None:
    """What the first person thinks: "I think", "in my view", "it is fair to presume"."""
    thinker = verb.head if verb.dep_ in {"ccomp", "xcomp"} else verb
    if thinker.lemma_ in JUDGING_VERBS and (_first_person(thinker) or _judges_fair(thinker)):
        return Modality.OPINION
    mine = any(
        noun.lemma_ in {"view", "opinion"}
        and any(word.lower_ in {"my", "our"} for word in noun.lefts)
        for one in verb.children
        if one.dep_ == "prep"
        for noun in one.children
    )
    return Modality.OPINION if mine else None


def inherited(verb: Token) -> Modality | None:
    """How the governing clause is put, for an infinitive or a verb joined under one auxiliary."""
    if verb.dep_ == "xcomp" and verb.head.i != verb.i:
        return modality_of(verb.head)
    own = any(one.dep_ in {"aux", "auxpass"} or one.dep_ in _SUBJECTS for one in verb.lefts)
    finite = own or verb.tag_ in {"VBZ", "VBP", "VBD"}
    joined = verb.dep_ == "conj" or is_listed_participle(verb)
    if joined and (not finite or shared_auxiliaries(verb)):
        return modality_of(verb.head)
    return None


RULES: tuple[Callable[[Token], Modality | None], ...] = (
    habitual,
    conditional,
    advised,
    hedged,
    planned,
    judged,
    personal,
    inherited,
)
"""The rules in the order they are tried on a clause head."""


def modality_of(verb: Token) -> Modality:
    """Return the modality of the first rule that fires, else asserted."""
    for rule in RULES:
        found = rule(verb)
        if found is not None:
            return found
    return Modality.ASSERTED


def _marked(verb: Token, words: frozenset[str]) -> bool:
    return any(one.dep_ == "mark" and one.lower_ in words for one in verb.lefts)


def _as_if(verb: Token) -> bool:
    return any(
        one.dep_ == "advcl" and {word.lower_ for word in one.lefts} >= {"as", "if"}
        for one in verb.children
    )


def _is_asked(verb: Token) -> bool:
    return verb.dep_ == "ccomp" and verb.i > verb.head.i


def _modals(verb: Token) -> set[str]:
    return {one.lower_ for one in verb.lefts if one.dep_ == "aux" and one.tag_ == "MD"}


def _has(verb: Token, word: str) -> bool:
    return any(one.dep_ == "aux" and one.lower_ in {word, "'ve", "’ve"} for one in verb.lefts)


def _withholds(adverb: Token) -> bool:
    """Say whether an adverb leaves open whether it is so: "perhaps", "not necessarily"."""
    if adverb.lower_ == "necessarily":
        return any(one.dep_ == "neg" for one in adverb.head.lefts)
    return adverb.lower_ in HEDGING_ADVERBS


def _is_ruled_out(verb: Token) -> bool:
    """Say whether a negation leaves no mere possibility: "could not go", "nobody could go"."""
    if any(one.lower_ == "only" for one in verb.lefts) and verb.lemma_ in LEFT_WITH:
        return True
    return any(one.dep_ == "neg" for one in verb.lefts) or negated_by_argument(verb) > 0


def _is_possible_effect(verb: Token) -> bool:
    """Say whether a thing, and nobody who acts, can have an effect: "the leak can raise costs"."""
    if "can" not in _modals(verb) or verb.lemma_ not in EFFECTING or _is_ruled_out(verb):
        return False
    subject = next((one for one in verb.lefts if one.dep_ in _SUBJECTS), None)
    if subject is None or subject.pos_ not in {"NOUN", "VERB"} or subject.ent_type_:
        return False
    return subject.lemma_.lower() not in ACTING and not is_person(subject)


def _adjective(governor: Token) -> str:
    if governor.pos_ == "ADJ":
        return governor.lower_
    for one in governor.children:
        if one.dep_ in {"acomp", "attr"}:
            return one.lower_
    return ""


def _seems(verb: Token) -> bool:
    """Say whether a verb only says how things look: "appears guilty", but "appeared in court"."""
    if verb.lemma_ != "appear":
        return verb.lemma_ in HEDGING_VERBS
    return any(one.dep_ in LOOKING for one in verb.rights)


def _under_hedge(verb: Token) -> bool:
    governor = verb.head
    if verb.dep_ == "xcomp":
        passive = governor.tag_ == "VBN" and governor.lemma_ in HEDGING_PARTICIPLES
        return (
            passive
            or governor.lemma_ in HEDGING_VERBS
            or _adjective(governor) in HEDGING_ADJECTIVES
        )
    if verb.dep_ not in {"ccomp", "csubj"}:
        return False
    return governor.lemma_ in HEDGING_VERBS or _adjective(governor) in HEDGING_ADJECTIVES


def _judges(noun: Token) -> bool:
    if noun.lemma_.lower() in JUDGEMENT_NOUNS:
        return True
    return any(
        one.dep_ == "amod" and {one.lower_, one.lemma_.lower()} & EVALUATIVE for one in noun.lefts
    )


def _judges_fair(thinker: Token) -> bool:
    return thinker.dep_ == "xcomp" and _adjective(thinker.head) in EVALUATIVE


def _first_person(verb: Token) -> bool:
    return any(one.dep_ == "nsubj" and one.lower_ in {"i", "we"} for one in verb.lefts)
