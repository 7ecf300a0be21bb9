"""Whose voice a content clause is in: somebody's, or still the author's own."""

from claims.extract.attribution_parts import is_passive
from claims.extract.cues import CLAUSAL, HEARSAY, OF_NOUNS, SAYING, SPREAD_NOUNS
from claims.extract.found import TURN, FoundAttribution
from claims.extract.person import is_person
from claims.syntax import Doc, Token

INDICATING = frozenset(
    "indicate suggest signal imply mean show demonstrate prove underscore highlight reflect "
    "underline illustrate".split()
)
"""Verbs that speak for a document or data, and otherwise give the author's inference."""

EVIDENCE = frozenset(
    "report study survey poll datum data figure statistic document record image footage evidence "
    "research analysis review investigation letter email memo map photo photograph video census "
    "test result trial audit paper article source count estimate number index account".split()
)
"""Nouns that show something without anybody speaking."""

PEOPLE = frozenset(
    "official expert analyst researcher scientist police ministry government witness spokesman "
    "spokeswoman minister economist doctor officer group company agency institute author".split()
)
"""Common nouns for those who speak."""

UNTRUE = frozenset(
    "unreasonable wrong premature mistaken naive foolish impossible unfair misleading incorrect "
    "unlikely doubtful absurd false difficult hard".split()
)
"""Adjectives that reject the opinion they judge: "it is wrong to assume that"."""

FACTIVE = frozenset("discover establish find know learn prove realise realize reveal show".split())
"""Verbs whose passive without an agent leaves its content to the author: "was found to be"."""

AUTHOR = frozenset({"i", "we"})
"""Pronouns by which an author, or who is quoted anyway, speaks of what they hold."""


def is_own_voice(attribution: FoundAttribution, doc: Doc) -> bool:
    """Say whether a cue leaves its content to the author: "it is clear that", "this suggests"."""
    if not attribution.source and attribution.rule not in {"quotation", TURN}:
        cue = doc[attribution.cue]
        if cue.lemma_ in FACTIVE and is_passive(cue):
            return True
        if cue.lemma_ in INDICATING and _has_subject(cue):
            return True
        return not any(_speaks(doc[i]) for i in attribution.cue_tokens)
    if _is_author(attribution, doc):
        return True
    return is_inference(attribution, doc)


def _is_author(attribution: FoundAttribution, doc: Doc) -> bool:
    """Say whether an author puts something in the first person: "I think that it is so"."""
    if not attribution.source or attribution.denies or attribution.hedges:
        return False
    return all(doc[i].lower_ in AUTHOR for i in attribution.source)


def _has_subject(verb: Token) -> bool:
    """Say whether a verb is an active one of something that nobody took for a speaker."""
    return any(t.dep_ == "nsubj" and t.pos_ == "NOUN" for t in verb.lefts)


def _speaks(word: Token) -> bool:
    """Say whether a word of a cue without a speaker tells that somebody speaks or holds."""
    if word.pos_ in {"NOUN", "PROPN", "PUNCT"}:
        return word.pos_ == "PUNCT" or word.lemma_ in (SPREAD_NOUNS | OF_NOUNS) - {"doubt"}
    is_telling = word.tag_ == "VBG" and any(t.lower_ == "it" for t in word.lefts)
    return (word.lemma_ in SAYING and not is_telling) or word.lower_ in HEARSAY


def is_inference(attribution: FoundAttribution, doc: Doc) -> bool:
    """Say whether a fact or event is made to speak: the author infers from it."""
    if doc[attribution.cue].lemma_ not in INDICATING:
        return False
    inside = set(attribution.source)
    head = next((doc[i] for i in attribution.source if doc[i].head.i not in inside), None)
    if head is None or head.pos_ != "NOUN" or is_person(head) or _is_name(head):
        return False
    return head.lemma_.lower() not in EVIDENCE | PEOPLE


def _is_name(noun: Token) -> bool:
    """Say whether a capital inside a sentence shows a name that the parse takes for a noun."""
    return noun.is_title and noun.left_edge.i > noun.sent.start


def names_others(attribution: FoundAttribution, doc: Doc) -> bool:
    """Say whether a speaker is named by more than a pronoun that may take up who speaks already."""
    return bool(attribution.source) and doc[attribution.source[-1]].tag_ not in {"PRP", "WP", "WDT"}


def is_rejected(verb: Token) -> bool:
    """Say whether a clause is an opinion that the sentence calls mistaken."""
    thinking = verb.head
    if verb.dep_ != "ccomp" or thinking.lemma_ not in CLAUSAL or thinking.dep_ != "xcomp":
        return False
    judged = thinking.head
    return any(t.lemma_.lower() in UNTRUE for t in (judged, *judged.rights) if t.pos_ == "ADJ")
