"""What happened to those who are counted: killed, injured, displaced, and the like."""

from claims.extract.quantity_roles import (
    ADJECTIVE_ROLES,
    CAPTIVE_ROLES,
    INTRANSITIVE_ROLES,
    KILLED,
    LIFE_ROLES,
    NOUN_ROLES,
    SHARES,
    TAKEN,
    TOLLS,
    VERB_ROLES,
)
from claims.syntax import Token, TokenSpan

_OBJECTS = frozenset({"dobj", "obj", "nsubjpass", "oprd", "attr", "dative"})
_LIVES = frozenset({"life", "lives"})
_CLIMBING = 4


def role_of_noun(noun: Token, tokens: TokenSpan) -> str | None:
    """Return the role of a counted noun, from its modifiers, its governor or its complement."""
    if noun.lemma_.lower() in TAKEN:
        return None
    return (
        _from_modifiers(noun)
        or _from_governor(_first_conjunct(noun))
        or _from_next(noun, tokens)
        or _of_part(noun, tokens.root)
    )


def role_behind(noun: Token) -> str | None:
    """Return the role that words behind a noun tell: "the number of people detained"."""
    return _from_modifiers(noun)


def _of_part(noun: Token, number: Token) -> str | None:
    """Read the role of "hundreds of families" and "a third of the men" where it is the number's."""
    below = noun.dep_ == "pobj" and number.is_ancestor(noun)
    return _from_governor(_first_conjunct(number)) if below else None


def role_of_number(tokens: TokenSpan) -> str | None:
    """Return the role of people counted without a noun: "40 dead", "toll rose to 40"."""
    number = tokens.root
    after = tokens.doc[tokens.end] if tokens.end < len(tokens.doc) else None
    if (those := role_of_those(tokens)) is not None:
        return those
    if after is not None and after.lower_ in ADJECTIVE_ROLES and after.pos_ != "NOUN":
        return ADJECTIVE_ROLES[after.lower_]
    if after is not None and after.lower_ in ("were", "was", "are", "have", "had"):
        governed = _from_governor(number)
        if governed:
            return governed
    return _from_governor(_first_conjunct(number)) or _from_toll(number)


def role_of_those(tokens: TokenSpan) -> str | None:
    """Return the role of "two of those killed"; None where nothing of the kind follows."""
    behind = [token.lower_ for token in tokens.doc[tokens.end : tokens.end + 3]]
    return ADJECTIVE_ROLES.get(behind[2]) if behind[:2] == ["of", "those"] and behind[2:] else None


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
    lemma = _with_particle(governor)
    if noun.lower_ in _LIVES:
        return _from_lives(noun)
    if noun.dep_ in _OBJECTS and lemma in VERB_ROLES:
        return VERB_ROLES[lemma]
    if noun.dep_ in ("nsubj", "nsubjpass"):
        return _from_predicate(noun, governor)
    if noun.dep_ == "pobj" and governor.lower_ in ("of", "to"):
        return _from_whole(governor.head)
    if noun.dep_ == "dobj":
        return _from_small_clause(governor)
    return None


def _from_whole(noun: Token) -> str | None:
    """Read "the lives of 12 men were lost", "the deaths of 12 men", "a total of 12 men died"."""
    lemma = noun.lemma_.lower()
    if lemma in SHARES:
        return _from_governor(noun)
    return _from_lives(noun) or NOUN_ROLES.get(lemma)


def _with_particle(verb: Token) -> str:
    """Return the lemma of a verb, with its particle where the two have a role ("gun down")."""
    lemma = verb.lemma_.lower()
    if verb.pos_ != "VERB":
        return lemma
    particle = next((child.lower_ for child in verb.rights if child.tag_ == "RP"), None)
    phrase = f"{lemma} {particle}"
    return phrase if phrase in VERB_ROLES else lemma


def _from_lives(noun: Token) -> str | None:
    """Read "claimed 23 lives" and "the lives of 23 people were lost"."""
    if noun.lower_ not in _LIVES or noun.dep_ not in _OBJECTS:
        return None
    return LIFE_ROLES.get(noun.head.lemma_.lower())


def _from_predicate(noun: Token, verb: Token) -> str | None:
    lemma = _with_particle(verb)
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
    if held := _from_holding(noun):
        return held
    for after in noun.doc[noun.i + 1 : noun.i + 4]:
        if after.lower_ in ADJECTIVE_ROLES and after.tag_ in ("JJ", "VBN", "VBG"):
            return ADJECTIVE_ROLES[after.lower_]
        if after.lemma_ != "be" and after.lower_ not in ("still", "have", "has"):
            return None
    return None


def _from_holding(noun: Token) -> str | None:
    """Read "took 30 people hostage" and "took 12 men into custody"."""
    behind = [token.lower_ for token in noun.doc[noun.i + 1 : noun.i + 3]]
    return CAPTIVE_ROLES.get(" ".join(behind)) or CAPTIVE_ROLES.get(" ".join(behind[:1]))


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
