"""What the parse says about a time expression: whether it is one, and whether it lies ahead."""

import re

from spacy.tokens import Token

_NAMES = frozenset({"PERSON", "ORG", "WORK_OF_ART", "PRODUCT", "FAC"})
_YEAR_ONLY = re.compile(r"\d{4}")
_SEASON_ONLY = re.compile(r"(?:the\s)?(?:spring|summer|autumn|fall|winter)", re.IGNORECASE)
_BEFORE_YEARS = frozenset(
    (
        "in since by until till from to of during before after through between and for as late "
        "early mid around about ( , - – — november december year"
    ).split()
)
_FUTURE = frozenset({"will", "shall", "'ll", "’ll", "wo"})
_EXPECTING = frozenset(
    {
        "expect",
        "plan",
        "schedule",
        "intend",
        "due",
        "slate",
        "set",
        "hope",
        "aim",
        "pledge",
        "promise",
    }
)


def is_no_time(token: Token, text: str) -> bool:
    """Say whether words that look like a time expression are something else by the parse."""
    if token.pos_ == "AUX" or (token.pos_ == "VERB" and len(text) == len(token.text)):
        return True
    if token.ent_type_ in _NAMES and not token.text[0].isdigit():
        return _is_named(token, text)
    if _YEAR_ONLY.fullmatch(text):
        return not _is_year(token)
    if _SEASON_ONLY.fullmatch(text):
        return token.dep_ in ("compound", "amod") or token.pos_ not in ("NOUN", "PROPN", "DET")
    return False


def _is_named(token: Token, text: str) -> bool:
    """Say whether a name goes on past the expression, as in "the Friday Times"."""
    end = token.idx + len(text)
    inside = [other for other in token.subtree if other.ent_type_ == token.ent_type_]
    after = [other for other in token.doc[token.i : token.i + 4] if other.idx >= end]
    head_named = token.dep_ == "compound" and token.head.ent_type_ == token.ent_type_
    person = token.ent_type_ == "PERSON" and len(text) == len(token.text)
    goes_on = bool(after) and after[0].ent_type_ == token.ent_type_ and after[0].ent_iob_ == "I"
    return goes_on or head_named or (person and bool(inside))


def _is_year(token: Token) -> bool:
    before = token.doc[token.i - 1].lower_ if token.i else ""
    if before in _BEFORE_YEARS or not before:
        return True
    head = token.head
    counted = token.dep_ == "nummod" and head.i > token.i and head.tag_ == "NNS"
    return not counted and before not in ("than", "least", "most", "nearly", "almost", "some")


def speaks_ahead(token: Token) -> bool:
    """Say whether the clause of a token is about the future."""
    for ancestor in token.ancestors:
        if ancestor.pos_ not in ("VERB", "AUX"):
            continue
        if any(child.lower_ in _FUTURE and child.dep_ == "aux" for child in ancestor.children):
            return True
        planned = ancestor.head.lemma_ in _EXPECTING and _is_infinitive(ancestor)
        return planned or (ancestor.lemma_ in ("schedule", "slate") and ancestor.tag_ == "VBN")
    return False


def _is_infinitive(verb: Token) -> bool:
    return any(child.lower_ == "to" and child.dep_ == "aux" for child in verb.children)
