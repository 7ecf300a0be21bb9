"""Rules that find clauses and sentences that say nothing to be so."""

from collections.abc import Callable

from claims.extract.condition import is_inverted
from claims.extract.coordination import negations
from claims.extract.factuality_denied import (
    is_called_untrue,
    is_contrasted,
    is_imagined_scene,
    is_said_by_anybody,
    is_unproven,
)
from claims.extract.factuality_words import (
    CONDITIONS,
    DEMANDING,
    DOUBTED,
    GREETINGS,
    HYPOTHETICAL,
    NEGATIVE_ADVERBS,
    NOT_FACTUAL,
    PERCEIVING,
    SURE,
    TROUBLE,
    TRUSTING,
)
from claims.syntax import Token, TokenSpan

PROVISOS = frozenset({"assuming", "provided", "providing", "supposing"})
"""Words before a "that" whose clause is a condition."""

IMAGINING = frozenset({"imagine", "picture", "suppose"})
"""Verbs that, without a subject, ask to think of something, whatever the parse calls them."""

_WH = frozenset({"WRB", "WP", "WDT", "WP$"})
_SUBJECTS = frozenset({"nsubj", "nsubjpass", "expl", "csubj"})
_FINITE = frozenset({"VBD", "VBZ", "VBP", "MD"})
_EMBEDDED = frozenset({"ccomp", "pcomp", "xcomp", "csubj", "csubjpass"})
_VERBAL = frozenset({"VERB", "AUX"})


def is_condition(verb: Token) -> bool:
    """An if-, unless- or whether-clause, or its inversion: "had the alarm worked"."""
    if any(one.dep_ == "mark" and one.lower_ in CONDITIONS for one in verb.lefts):
        return True
    if verb.dep_ == "advcl" and is_inverted(verb):
        return True
    that = verb.left_edge
    return that.lower_ == "that" and that.i > 0 and that.nbor(-1).lower_ in PROVISOS


def is_embedded_question(verb: Token) -> bool:
    """A clause that begins with a question word: "asked why it failed", "how to leave"."""
    return verb.dep_ in _EMBEDDED and any(
        one.tag_ in _WH or any(word.tag_ in _WH for word in one.lefts) for one in verb.lefts
    )


def is_purpose(verb: Token) -> bool:
    """An infinitive of purpose, or one that a noun promises: "to win time", "a plan to leave"."""
    return _is_infinitive(verb) and verb.dep_ in {"advcl", "acl", "relcl", "csubj", "ROOT"}


def is_wanted(verb: Token) -> bool:
    """What somebody wants, asks for, tries or allows: "wants the army to leave"."""
    return verb.dep_ in {"xcomp", "ccomp"} and (
        (_is_infinitive(verb) and verb.head.lemma_ in NOT_FACTUAL)
        or verb.head.lemma_ in HYPOTHETICAL
    )


def is_demanded(verb: Token) -> bool:
    """What a rule or person asks to be done: "requires that firms report it"."""
    if verb.dep_ != "ccomp" or verb.head.lemma_ not in DEMANDING or verb.i < verb.head.i:
        return False
    helping = [one for one in verb.lefts if one.dep_ in {"aux", "auxpass"}]
    return all(one.tag_ == "VB" for one in helping) and (
        bool(helping) or verb.lower_ == verb.lemma_
    )


def is_struggled_for(verb: Token) -> bool:
    """What somebody has trouble doing: "had difficulty finding a buyer"."""
    if verb.tag_ != "VBG":
        return False
    return any(t.lemma_ in TROUBLE for t in (verb.head, *verb.head.rights) if t.dep_ == "dobj")


def is_doubted(verb: Token) -> bool:
    """What is said not to be so, or not for certain: "it is unlikely that", "it is not true that".

    That it is no secret, or not new, says that it is so.
    """
    outer = verb.head
    if verb.dep_ not in {"ccomp", "csubj", "acl"} or outer.lemma_ not in {"be", *DOUBTED, *SURE}:
        return False
    be = outer if outer.lemma_ == "be" else outer.head
    told = [t for t in be.rights if t.dep_ in {"acomp", "attr"}]
    words = {t.lower_ for t in told}
    return bool(words & DOUBTED) or bool(words & SURE and _is_denied(be, told))


def _is_denied(be: Token, told: list[Token]) -> bool:
    """Say whether a "be" or its predicate is negated: "is not clear", "is no proof"."""
    particle = any(t.dep_ == "neg" for t in be.children) or bool(negations(be))
    around = (*be.children, *(t for one in told for t in one.lefts))
    return particle or any(t.lower_ in NEGATIVE_ADVERBS | {"no", "not"} for t in around)


def is_trusted(verb: Token) -> bool:
    """What somebody is confident, worried or convinced of: it is their view, not a fact."""
    return verb.dep_ == "ccomp" and verb.head.lower_ in TRUSTING and verb.head.pos_ == "ADJ"


def is_argued_for(verb: Token) -> bool:
    """What a case is to be made for: "it is harder to make the case that the mill is safe"."""
    case, made = verb.head, verb.head.head
    if verb.dep_ not in {"acl", "relcl", "ccomp"} or case.lower_ not in {"argument", "case"}:
        return False
    undone = any(one.tag_ in {"TO", "MD"} or one.dep_ == "neg" for one in made.lefts)
    return case.dep_ == "dobj" and made.lemma_ in {"argue", "build", "make", "state"} and undone


def is_perceived(verb: Token) -> bool:
    """A bare infinitive that the parse takes for a finite verb: "helped them beat a rival"."""
    if verb.dep_ != "ccomp" or verb.head.lemma_ not in PERCEIVING or verb.i < verb.head.i:
        return False
    marked = any(t.dep_ in {"mark", "aux", "auxpass"} for t in verb.lefts)
    return not marked and verb.lower_ == verb.lemma_


def is_content_of_condition(verb: Token) -> bool:
    """What is told inside a condition or contrast: "if you think that he wins", "not that she"."""
    outer = verb
    while outer.dep_ in {"advcl", "ccomp", "conj", "xcomp"} and outer.head.pos_ in _VERBAL:
        outer = outer.head
        if outer.dep_ == "advcl" and is_condition(outer):
            return True
        if is_contrasted(outer) or is_said_by_anybody(outer):
            return True
    return False


def is_ensured(verb: Token) -> bool:
    """What somebody wants to make sure of, or does each time: "ensures that nobody fires"."""
    ensuring = verb.head
    if ensuring.lower_ == "sure" and ensuring.head.lemma_ == "make":
        ensuring = ensuring.head
    if verb.dep_ != "ccomp" or ensuring.lemma_ not in {"ensure", "guarantee", "make"}:
        return False
    each_time = ensuring.tag_ in {"VBZ", "VBP"} and ensuring.lemma_ != "guarantee"
    return ensuring.tag_ == "VB" or each_time


def is_command(verb: Token) -> bool:
    """An imperative: a bare verb without a subject at the head of its sentence."""
    bidding = verb.tag_ == "VB" or verb.lower_ in IMAGINING
    if not bidding or verb.dep_ not in {"ROOT", "ccomp"} or _is_infinitive(verb):
        return False
    return not any(one.dep_ in _SUBJECTS or one.tag_ == "MD" for one in verb.lefts)


def is_purpose_clause(verb: Token) -> bool:
    """A so-that clause with a modal: "so that they could leave"."""
    marks = {one.lower_ for one in verb.lefts if one.dep_ in {"mark", "advmod"}}
    return {"so", "that"} <= marks and any(one.tag_ == "MD" for one in verb.lefts)


def is_joined_to_one(verb: Token) -> bool:
    """A verb that hangs on one that asserts nothing, or goes on with what is said."""
    if verb.dep_ not in {"conj", "xcomp", "ccomp"} or verb.head.pos_ not in _VERBAL:
        return False
    if verb.dep_ == "conj" and verb.head.dep_ == "ccomp":
        return any(rule(verb.head) for rule in RULES)
    if not _is_infinitive(verb) and any(one.dep_ in _SUBJECTS for one in verb.lefts):
        return False
    return any(rule(verb.head) for rule in RULES)


RULES: tuple[Callable[[Token], bool], ...] = (
    is_condition,
    is_embedded_question,
    is_purpose,
    is_wanted,
    is_demanded,
    is_struggled_for,
    is_doubted,
    is_contrasted,
    is_unproven,
    is_said_by_anybody,
    is_called_untrue,
    is_imagined_scene,
    is_trusted,
    is_argued_for,
    is_perceived,
    is_content_of_condition,
    is_ensured,
    is_command,
    is_purpose_clause,
    is_joined_to_one,
)
"""A clause that any of these rules holds for asserts nothing."""


def is_question(sentence: TokenSpan) -> bool:
    """A sentence that ends with a question mark, or begins with an auxiliary before its subject."""
    closing = reversed(list(sentence))
    mark = next((token for token in closing if token.is_punct and not token.is_quote), None)
    if mark is not None and mark.text == "?" and sentence[-1].is_punct:
        return True
    word = _first_word(sentence)
    return word is not None and word.dep_ in {"aux", "auxpass"} and _precedes_subject(word)


def is_imperative(sentence: TokenSpan) -> bool:
    """A sentence whose main verb is an imperative: advice, "Read more", "Do not expect"."""
    return is_command(sentence.root)


def is_greeting(sentence: TokenSpan) -> bool:
    """A greeting, thanks, or an interjection on its own."""
    word = _first_word(sentence)
    return word is not None and (word.lower_ in GREETINGS or sentence.root.pos_ == "INTJ")


def _first_word(sentence: TokenSpan) -> Token | None:
    return next((token for token in sentence if not token.is_punct and not token.is_space), None)


def is_fragment(sentence: TokenSpan) -> bool:
    """Words without a finite verb: a heading, a caption, a list of names."""
    return not any(_is_finite(token) for token in sentence)


SENTENCE_RULES: tuple[Callable[[TokenSpan], bool], ...] = (
    is_question,
    is_imperative,
    is_greeting,
    is_fragment,
)
"""A sentence that any of these rules holds for states nothing."""


def _is_infinitive(verb: Token) -> bool:
    return any(one.tag_ == "TO" for one in verb.lefts)


def _precedes_subject(aux: Token) -> bool:
    if any(one.lower_ in {"had", "should", "were"} for one in (aux,)):
        return False
    return any(one.dep_ in _SUBJECTS and one.i > aux.i for one in aux.head.lefts)


def _is_finite(token: Token) -> bool:
    """Tell a verb that makes a sentence; a subject or auxiliary shows one that is mistagged."""
    if token.dep_ in {"aux", "auxpass"}:
        return token.tag_ in _FINITE and token.head.dep_ != "relcl"
    return token.dep_ in _SUBJECTS and _is_predicate(token.head)


def _is_predicate(head: Token) -> bool:
    return head.dep_ != "relcl" and (head.tag_ in _FINITE or head.dep_ == "ROOT")
