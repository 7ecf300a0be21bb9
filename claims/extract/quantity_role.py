"""What happened to those who are counted: killed, injured, displaced, and the like."""

from spacy.tokens import Span as TokenSpan
from spacy.tokens import Token

from claims.extract.quantity_roles import (
    ADJECTIVE_ROLES,
    CHANGE,
    INTRANSITIVE_ROLES,
    KILLED,
    NOUN_ROLES,
    RISES,
    TOLLS,
    VERB_ROLES,
)

_OBJECTS = frozenset({"dobj", "obj", "nsubjpass", "oprd", "attr", "dative"})
_AMOUNTS = frozenset(
    {"dobj", "npadvmod", "nummod", "quantmod", "advmod", "amod", "compound", "nmod"}
)
_CLIMBING = 4


def change_role(tokens: TokenSpan) -> str | None:
    """Say whether a figure is a difference: "rose by 12", "an increase of seven", "up 5%"."""
    number = tokens.root
    before = tokens.doc[tokens.start - 1].lower_ if tokens.start else ""
    if before in ("to", "from"):
        return None
    if before == "by" and _rises_before(tokens):
        return CHANGE
    amount = _is_amount_of_change(number) or _is_percent_of_change(number, tokens)
    return CHANGE if amount or (before in ("up", "down") and _is_percent(tokens)) else None


def _is_amount_of_change(number: Token) -> bool:
    """Read "rose by 12", "an increase of seven" and "an increase of seven attacks"."""
    if number.dep_ == "nummod" and number.head.i > number.i:
        number = number.head
    preposition = number.head
    if number.dep_ != "pobj" or preposition.lower_ not in ("by", "of"):
        return False
    governor = preposition.head
    rises = governor.lemma_.lower() in RISES
    return rises and (preposition.lower_ == "by" or governor.pos_ == "NOUN")


def _is_percent_of_change(number: Token, tokens: TokenSpan) -> bool:
    """Read "rose 12 percent", "a 12% rise" and "20 up"."""
    if number.dep_ not in _AMOUNTS or number.head.lemma_.lower() not in RISES:
        return False
    return _is_percent(tokens) or number.head.lower_ in ("up", "down")


def _is_percent(tokens: TokenSpan) -> bool:
    last = tokens[-1].lower_
    return last.startswith(("%", "percent", "cent", "point", "pct")) or last.endswith("%")


def _rises_before(tokens: TokenSpan) -> bool:
    """Say whether a verb of change stands close before a figure, whatever the parse says."""
    near = tokens.doc[max(0, tokens.start - 4) : tokens.start]
    return any(token.lemma_.lower() in RISES for token in near)


def role_of_noun(noun: Token, tokens: TokenSpan) -> str | None:
    """Return the role of a counted noun, from its modifiers, its governor or its complement."""
    return (
        _from_modifiers(noun) or _from_governor(_first_conjunct(noun)) or _from_next(noun, tokens)
    )


def role_of_number(tokens: TokenSpan) -> str | None:
    """Return the role of people counted without a noun: "40 dead", "toll rose to 40"."""
    number = tokens.root
    after = tokens.doc[tokens.end] if tokens.end < len(tokens.doc) else None
    if after is not None and after.lower_ in ADJECTIVE_ROLES and after.pos_ != "NOUN":
        return ADJECTIVE_ROLES[after.lower_]
    if after is not None and after.lower_ in ("were", "was", "are", "have", "had"):
        governed = _from_governor(number)
        if governed:
            return governed
    return _from_governor(_first_conjunct(number)) or _from_toll(number)


def _from_modifiers(noun: Token) -> str | None:
    for child in noun.children:
        if child.dep_ in ("amod", "acl") and child.lower_ in ADJECTIVE_ROLES:
            return ADJECTIVE_ROLES[child.lower_]
        if child.dep_ in ("acl", "relcl"):
            role = _from_clause(child)
            if role:
                return role
    return None


def _from_clause(verb: Token) -> str | None:
    """Read a relative or participle clause whose subject is the counted noun."""
    lemma = verb.lemma_.lower()
    if lemma in INTRANSITIVE_ROLES:
        return INTRANSITIVE_ROLES[lemma]
    passive = verb.tag_ == "VBN" or any(c.dep_ in ("nsubjpass", "auxpass") for c in verb.children)
    active = any(c.dep_ in ("dobj", "nsubj") for c in verb.children)
    if lemma in VERB_ROLES and (passive or not active):
        return VERB_ROLES[lemma] if verb.tag_ == "VBN" else None
    return None


def _first_conjunct(token: Token) -> Token:
    """Climb a coordination to the conjunct that carries its place in the sentence."""
    for _ in range(_CLIMBING):
        if token.dep_ == "pobj" and token.head.lower_ == "including":
            token = token.head
        elif token.dep_ not in ("conj", "appos"):
            return token
        if token.head.pos_ in ("VERB", "AUX"):
            return token
        token = token.head
    return token


def _from_governor(noun: Token) -> str | None:
    governor = noun.head
    lemma = governor.lemma_.lower()
    if noun.dep_ in _OBJECTS and lemma in VERB_ROLES:
        return VERB_ROLES[lemma]
    if noun.dep_ in ("nsubj", "nsubjpass"):
        return _from_predicate(noun, governor)
    if noun.dep_ == "pobj" and governor.lower_ in ("of", "to"):
        return NOUN_ROLES.get(governor.head.lemma_.lower())
    if noun.dep_ == "dobj":
        return _from_small_clause(governor)
    return None


def _from_predicate(noun: Token, verb: Token) -> str | None:
    lemma = verb.lemma_.lower()
    if lemma in INTRANSITIVE_ROLES:
        return INTRANSITIVE_ROLES[lemma]
    if lemma in VERB_ROLES and noun.dep_ == "nsubj" and verb.tag_ == "VBN":
        return VERB_ROLES[lemma]
    if verb.lower_ in ADJECTIVE_ROLES and verb.tag_ in ("JJ", "VBN", "VBG"):
        return ADJECTIVE_ROLES[verb.lower_]
    if lemma == "lose" and any(child.lower_ == "lives" for child in verb.children):
        return KILLED
    return _from_small_clause(verb)


def _from_small_clause(verb: Token) -> str | None:
    """Read "left 12 people dead", "were reported missing", "are feared dead"."""
    for child in verb.children:
        if child.dep_ in ("acomp", "oprd", "xcomp", "ccomp", "attr"):
            if child.lower_ in ADJECTIVE_ROLES:
                return ADJECTIVE_ROLES[child.lower_]
            if child.lemma_.lower() in VERB_ROLES and child.tag_ == "VBN":
                return VERB_ROLES[child.lemma_.lower()]
    return None


def _from_next(noun: Token, tokens: TokenSpan) -> str | None:
    """Read the participle close behind a noun, where the parse has lost it."""
    if noun.i < tokens.start:
        return None
    for after in noun.doc[noun.i + 1 : noun.i + 4]:
        if after.lower_ in ADJECTIVE_ROLES and after.tag_ in ("JJ", "VBN", "VBG"):
            return ADJECTIVE_ROLES[after.lower_]
        if after.lemma_ != "be" and after.lower_ not in ("still", "have", "has"):
            return None
    return None


def _from_toll(number: Token) -> str | None:
    """Read "the death toll rose to 40" and "the toll stands at 40"."""
    for ancestor in list(number.ancestors)[:_CLIMBING]:
        if ancestor.lower_ in TOLLS:
            return KILLED
        if ancestor.pos_ in ("VERB", "AUX"):
            subjects = (
                child for child in ancestor.children if child.dep_ in ("nsubj", "dobj", "nsubjpass")
            )
            return KILLED if any(subject.lower_ in TOLLS for subject in subjects) else None
    return None
