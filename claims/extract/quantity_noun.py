"""The noun that a figure counts, from the dependency parse."""

from claims.extract.quantity_placed import word_after
from claims.extract.quantity_roles import ADJECTIVE_ROLES, PEOPLE
from claims.syntax import Token, TokenSpan

_MODIFYING = frozenset(
    {"nummod", "quantmod", "amod", "compound", "npadvmod", "nmod", "poss", "det"}
)
_NOUNS = frozenset({"NOUN", "PROPN"})
_LEMMAS = {"people": "person", "persons": "person", "men": "man", "women": "woman"}
_NO_THINGS = frozenset(
    {"%", "percent", "dollar", "euro", "total", "average", "rate", "time", "share"}
)
_POINTING = frozenset({"them", "whom", "which", "these", "those"})


def noun_counted(tokens: TokenSpan) -> Token | None:
    """Return the noun that a figure counts: its head, or what its "of" governs."""
    noun = _noun_of(tokens)
    return _past_hyphen(noun) if noun is not None else None


def _past_hyphen(noun: Token) -> Token:
    """Return the head of a compound that the tokens cut: "three co-workers"."""
    behind = noun.doc[noun.i + 1 : noun.i + 3]
    cut = [token.text for token in behind[:1]] == ["-"] and not noun.whitespace_
    return behind[1] if cut and len(behind) == 2 and behind[1].pos_ == "NOUN" else noun


def _noun_of(tokens: TokenSpan) -> Token | None:
    number = tokens.root
    partitive = of_object(number) or of_object(tokens[-1])
    if partitive is not None:
        if partitive.lower_ in _POINTING:
            return _plural_behind(partitive) or plural_said(tokens)
        return _people_or_noun(partitive)
    head = number
    while head.dep_ in _MODIFYING and head.head != head:
        head = head.head
        if head.i >= tokens.end and (head.pos_ in _NOUNS or head.lower_ in PEOPLE):
            return _people_or_noun(head)
    return _following_noun(tokens) or plural_said(tokens) or _whole_behind(tokens)


def of_object(number: Token) -> Token | None:
    """Return the noun behind "of", past a second figure ("250 of about 400 districts")."""
    for child in number.children:
        if child.lower_ == "of" and child.i > number.i:
            return next((c for c in child.children if c.dep_ == "pobj"), None)
    return None


def _people_or_noun(noun: Token) -> Token | None:
    if noun.pos_ in ("NOUN", "PROPN", "ADJ", "PRON") and noun.lower_ not in _NO_THINGS:
        return noun if noun.pos_ != "PRON" or noun.lower_ in PEOPLE else None
    return None


def _plural_behind(pronoun: Token) -> Token | None:
    """Return what a part is said to be: "12 of them children"."""
    for token in pronoun.doc[pronoun.i + 1 : pronoun.i + 3]:
        if token.tag_ == "NNS":
            return token
        if token.pos_ != "ADJ":
            return None
    return None


def plural_said(tokens: TokenSpan) -> Token | None:
    """Return what a bare number is said to be: "of whom 12 were children"; None where nothing."""
    number = tokens.root
    if number.dep_ not in ("nsubj", "nsubjpass") or number.head.lemma_ != "be":
        return None
    said = (child for child in number.head.rights if child.dep_ == "attr")
    return next((child for child in said if child.tag_ == "NNS"), None)


def _whole_behind(tokens: TokenSpan) -> Token | None:
    """Return what a part is taken from: "61 out of 150 seats"."""
    behind = tokens.doc[tokens.end : tokens.end + 7]
    if [token.lower_ for token in behind[:2]] != ["out", "of"]:
        return None
    return next((token for token in behind[2:] if token.tag_ == "NNS"), None)


def _following_noun(tokens: TokenSpan) -> Token | None:
    """Return the noun right behind a figure where the parse joins them otherwise."""
    for token in tokens.doc[tokens.end : tokens.end + 4]:
        if token.lower_ in PEOPLE and token.lower_ != "other":
            return token if _is_object_like(token) else None
        if token.tag_ == "NNS" or (
            token.text != "-" and token.tag_ == "NN" and _holds(token, tokens)
        ):
            return token
        if token.pos_ not in ("ADJ", "PROPN", "NOUN") and token.text != "-" and token.tag_ != "VBN":
            return None
    return None


def _is_object_like(token: Token) -> bool:
    following = token.after.lower_ if token.after is not None else ""
    return following != "than"


def _holds(noun: Token, tokens: TokenSpan) -> bool:
    return any(child.i == tokens.root.i for child in noun.subtree)


def noun_lemma(noun: Token) -> str:
    """Return the lower-case lemma of a counted noun, "person" for people."""
    lower = noun.lower_
    if lower in PEOPLE or lower in _LEMMAS:
        return _LEMMAS.get(lower, "person")
    if noun.tag_ == "NNPS" or (noun.pos_ == "PROPN" and noun.ent_type_ == "NORP"):
        return lower.removesuffix("s")
    return noun.lemma_.lower()


def role_named(noun: Token) -> str | None:
    """Return the role that a noun for people names: "the number of dead", "44 wounded"."""
    return ADJECTIVE_ROLES.get(noun.lower_)


def counts_strong(tokens: TokenSpan) -> bool:
    """Say whether a figure is the size of a force: "a 3,000-strong militia"."""
    behind = tokens.doc[tokens.end : tokens.end + 2]
    return word_after(tokens) == "-" and len(behind) == 2 and behind[1].lower_ == "strong"
