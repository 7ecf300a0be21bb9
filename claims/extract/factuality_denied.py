"""Rules that find what stands under a denied or rejected clause, and so is said by nobody."""

from claims.extract.cues import CLAUSAL, DOCUMENT, STATED_NOUNS
from claims.extract.factuality_polarity import ANY, count
from claims.extract.factuality_words import NEGATIVE_PRONOUNS
from claims.syntax import Token

PROVING = CLAUSAL | DOCUMENT | {"argue", "mean", "prove", "pretend"}
"""Verbs whose clause is not put forward where they are denied: "does not mean that"."""

PRESUPPOSING = frozenset(
    "acknowledge admit appreciate care disclose forget grasp know learn mention notice realise "
    "realize recall recognise recognize regret remember reveal see tell understand".split()
)
"""Verbs whose clause is so whether they are denied or not: "did not know that"."""

RAISING = frozenset({"think", "believe", "suppose", "expect", "imagine", "feel"})
"""Verbs whose negation is that of their content: "I do not think that it is"."""

ANYBODY = frozenset("anybody anyone everybody everyone people somebody someone those".split())
"""Words for people whom nobody names: "anyone who claims that"."""

BASELESS = frozenset(
    "absurd baseless bogus false fiction hoax incorrect lie laughable ludicrous misleading "
    "mistaken myth nonsense outrageous preposterous ridiculous rubbish silly unfounded untrue "
    "wrong".split()
)
"""Predicates that say of a claim that it is not so."""

IMAGINARY = frozenset(
    "dystopia fantasy fictional fictitious hypothetical imaginary imagined nightmare "
    "scenario".split()
)
"""Words for what is only thought of."""

SUPPOSITIONS = frozenset({"assumption", "idea", "notion", "premise", "theory"})
"""Nouns for what is only supposed, of which something else is then told."""

_IT = frozenset({"it", "this", "that"})
_PARTING = frozenset({"-", "–", "—", "--", ";", ":"})
_HUNG = frozenset({"xcomp", "advcl"})
_NOMINAL = frozenset({"acl", "relcl"})
_SCENE_OPENERS = frozenset({"in", "where", "wherein"})
_SUPPOSED = frozenset({"may", "might", "will", "would"})
_WEIGHING = frozenset({"like", "much", "so"})


def is_contrasted(verb: Token) -> bool:
    """What a sentence only sets aside: "it is not that he left", "it's not like they lost"."""
    be = verb.head
    if verb.dep_ not in {"ccomp", "advcl"} or be.lemma_ != "be" or be.i > verb.i:
        return False
    empty = any(t.dep_ == "nsubj" and t.lower_ in _IT for t in be.lefts)
    denied = any(t.dep_ == "neg" for t in be.children)
    between = [t for t in be.rights if t.i < verb.i and t.dep_ != "neg"]
    likened = verb.dep_ == "ccomp" or any(t.lower_ == "like" for t in verb.lefts)
    return empty and denied and likened and all(t.lower_ in _WEIGHING for t in between)


def is_unproven(verb: Token) -> bool:
    """What is denied to be shown or meant: "does nothing to suggest that", "failed to prove that".

    What somebody does not think is denied itself, and what they do not know is so.
    """
    telling = verb.head
    if verb.dep_ != "ccomp" or telling.lemma_ not in PROVING - PRESUPPOSING:
        return False
    if telling.i > verb.i or _is_parted(verb):
        return False
    if telling.lemma_ in RAISING and any(t.dep_ == "neg" for t in telling.children):
        return False
    return count(telling) % 2 == 1 or _is_under_denial(telling)


def _is_parted(verb: Token) -> bool:
    """Say whether a dash or colon parts a clause from the verb that the parse hangs it on."""
    return any(t.text in _PARTING for t in verb.doc[verb.head.i : verb.left_edge.i])


def _is_under_denial(telling: Token) -> bool:
    """Say whether an infinitive hangs on what is denied: "no log to show"."""
    if not any(t.tag_ == "TO" for t in telling.lefts):
        return False
    above = telling.head
    if telling.dep_ in _NOMINAL:
        if _is_empty(above):
            return True
        return _is_any(above) and count(above.head) % 2 == 1
    if telling.dep_ not in _HUNG:
        return False
    return any(t.dep_ == "dobj" and (_is_empty(t) or _is_denied_any(t)) for t in above.rights)


def _is_empty(noun: Token) -> bool:
    """Say whether a noun is for nothing: "nothing", "little", "no sign"."""
    if noun.lower_ in NEGATIVE_PRONOUNS | {"little"}:
        return not any(t.lower_ == "a" for t in noun.lefts)
    return any(t.lower_ == "no" for t in noun.lefts)


def _is_any(noun: Token) -> bool:
    return noun.lower_ in ANY | {"much"} or any(t.lower_ in ANY for t in noun.lefts)


def _is_denied_any(noun: Token) -> bool:
    return _is_any(noun) and count(noun.head) % 2 == 1


def is_said_by_anybody(verb: Token) -> bool:
    """What only people whom nobody names may say: "anyone claiming that", "to say that ... is"."""
    saying = verb.head
    if verb.dep_ != "ccomp" or saying.lemma_ not in CLAUSAL - PRESUPPOSING or saying.i > verb.i:
        return False
    if saying.dep_ == "csubj":
        return saying.tag_ in {"VB", "VBG"}
    if saying.dep_ not in _NOMINAL or _is_among_named(saying.head):
        return False
    supposed = any(t.lower_ in _SUPPOSED and t.dep_ == "aux" for t in saying.lefts)
    return saying.head.lower_ in ANYBODY or (supposed and saying.head.pos_ == "NOUN")


def is_called_untrue(verb: Token) -> bool:
    """What is told only to be judged: "the claim that it leaked is false", "the idea that"."""
    claim, be = verb.head, verb.head.head
    if verb.dep_ not in _NOMINAL or claim.lemma_ not in STATED_NOUNS or claim.dep_ != "nsubj":
        return False
    told = [t for t in be.rights if t.dep_ in {"acomp", "attr"}]
    supposed = claim.lemma_ in SUPPOSITIONS and bool(told)
    return be.lemma_ == "be" and (supposed or any(t.lemma_.lower() in BASELESS for t in told))


def is_imagined_scene(verb: Token) -> bool:
    """What takes place in a scene that is only thought of: "a hypothetical case where he left"."""
    opening = verb.left_edge
    if opening.lower_ not in _SCENE_OPENERS or not opening.i:
        return False
    scene = opening.nbor(-1)
    imagined = any(t.lower_ in IMAGINARY for t in scene.lefts)
    return scene.pos_ == "NOUN" and (imagined or scene.lemma_ in IMAGINARY)


def _is_among_named(noun: Token) -> bool:
    """Say whether a group is told from which they are: "those of the miners who say"."""
    return any(t.dep_ == "prep" for t in noun.rights)
