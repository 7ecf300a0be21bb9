"""What a figure counts, and what happened to it, from the dependency parse."""

from dataclasses import dataclass

from spacy.tokens import Span as TokenSpan
from spacy.tokens import Token

from claims.extract.quantity_role import change_role, role_of_noun, role_of_number
from claims.extract.quantity_roles import NOUN_ROLES, PEOPLE
from claims.model import Quantity

_MODIFYING = frozenset(
    {"nummod", "quantmod", "amod", "compound", "npadvmod", "nmod", "poss", "det"}
)
_NOUNS = frozenset({"NOUN", "PROPN"})
_LEMMAS = {"people": "person", "persons": "person", "men": "man", "women": "woman"}
_NUMBER_NOUNS = frozenset({"number", "total", "count", "tally"})
_NO_THINGS = frozenset(
    {"%", "percent", "dollar", "euro", "total", "average", "rate", "time", "share"}
)


@dataclass(frozen=True, slots=True)
class Counted:
    """What a figure counts: the noun's lemma, the role, and the noun's token where there is one."""

    counts: str | None = None
    role: str | None = None


def counted_by(
    tokens: TokenSpan, quantity: Quantity, last: tuple[TokenSpan, Counted] | None
) -> Counted:
    """Say what a figure counts; ``last`` is the figure before it, which it may take after.

    Money and measures count nothing. "others" and figures without a noun take
    the noun of the figure before them in the sentence, else a person where
    their role is one of people.
    """
    if (role := change_role(tokens)) is not None:
        return Counted(_changed(tokens, last) if quantity.unit is None else None, role)
    if quantity.unit is not None and quantity.unit not in ("%", "share"):
        return Counted()
    noun = noun_counted(tokens)
    if noun is None:
        return _without_noun(tokens, last, whole=quantity.unit is None)
    return _with_noun(tokens, noun, last)


def _changed(tokens: TokenSpan, last: tuple[TokenSpan, Counted] | None) -> str | None:
    """Return the noun that a difference counts, its own or that of the figure before."""
    noun = noun_counted(tokens)
    return noun_lemma(noun) if noun is not None else _inherited(tokens, last)


def _with_noun(tokens: TokenSpan, noun: Token, last: tuple[TokenSpan, Counted] | None) -> Counted:
    role = role_of_noun(noun, tokens)
    lemma = noun_lemma(noun)
    if lemma in NOUN_ROLES:
        return Counted("person", NOUN_ROLES[lemma])
    if noun.lower_ in ("others", "other", "more"):
        inherited = _inherited(tokens, last)
        return Counted(inherited or "person", role or _role_shared(tokens, last))
    return Counted(lemma, role or _role_shared_by(noun, last) or _role_of_whole(tokens, last))


def _role_of_whole(tokens: TokenSpan, last: tuple[TokenSpan, Counted] | None) -> str | None:
    """Give a part the role of its whole: "six people, including two children"."""
    before = tokens.doc[max(0, tokens.start - 3) : tokens.start]
    if last is None or not any(token.lower_ == "including" for token in before):
        return None
    return last[1].role if last[1].role != "change" and _same_sentence(last[0], tokens) else None


def _role_shared(tokens: TokenSpan, last: tuple[TokenSpan, Counted] | None) -> str | None:
    return last[1].role if last and _joined(last[0], tokens) else None


def _role_shared_by(noun: Token, last: tuple[TokenSpan, Counted] | None) -> str | None:
    """Share the role of the figure before where both stand in one coordination."""
    if last is None or noun.dep_ != "conj":
        return None
    heads = {noun.head.i, *(other.i for other in noun.head.conjuncts)}
    inside = {token.head.i for token in last[0]} | {token.i for token in last[0]}
    return last[1].role if heads & inside else None


def _joined(before: TokenSpan, tokens: TokenSpan) -> bool:
    between = tokens.doc[before.end : tokens.start]
    return len(between) <= 6 and any(token.lower_ == "and" for token in between)


def _without_noun(
    tokens: TokenSpan, last: tuple[TokenSpan, Counted] | None, *, whole: bool
) -> Counted:
    role = role_of_number(tokens)
    if not whole:
        return Counted(None, role)
    if role is not None:
        return Counted("person" if not last or last[1].role else _of_people(tokens, last), role)
    subject = _number_of(tokens.root)
    if subject is not None:
        return _with_noun(tokens, subject, last)
    return Counted(_inherited(tokens, last), _inherited_role(tokens, last))


def _number_of(number: Token) -> Token | None:
    """Return what a stated number is of: "the number of attacks rose to 33"."""
    for ancestor in list(number.ancestors)[:4]:
        if ancestor.pos_ in ("VERB", "AUX"):
            subjects = [c for c in ancestor.children if c.dep_ in ("nsubj", "nsubjpass")]
            named = next((c for c in subjects if c.lemma_.lower() in _NUMBER_NOUNS), None)
            return _of_object(named) if named is not None else None
    return None


def _of_people(tokens: TokenSpan, last: tuple[TokenSpan, Counted]) -> str:
    inherited = _inherited(tokens, last)
    return inherited if inherited and last[1].role else "person"


def _inherited(tokens: TokenSpan, last: tuple[TokenSpan, Counted] | None) -> str | None:
    """Return the noun of the figure before, where both stand in one sentence."""
    if last is None or not _same_sentence(last[0], tokens):
        return None
    return last[1].counts


def _inherited_role(tokens: TokenSpan, last: tuple[TokenSpan, Counted] | None) -> str | None:
    if last is None or not _same_sentence(last[0], tokens) or last[1].role == "change":
        return None
    return last[1].role


def _same_sentence(before: TokenSpan, tokens: TokenSpan) -> bool:
    between = tokens.doc[before.end : tokens.start + 1]
    return len(between) < 40 and not any(token.is_sent_start for token in between)


def noun_counted(tokens: TokenSpan) -> Token | None:
    """Return the noun that a figure counts: its head, or what its "of" governs."""
    number = tokens.root
    partitive = _of_object(number) or _of_object(tokens[-1])
    if partitive is not None:
        return _people_or_noun(partitive)
    head = number
    while head.dep_ in _MODIFYING and head.head != head:
        head = head.head
        if head.i >= tokens.end and (head.pos_ in _NOUNS or head.lower_ in PEOPLE):
            return _people_or_noun(head)
    return _following_noun(tokens)


def _of_object(number: Token) -> Token | None:
    """Return the noun behind "of", past a second figure ("250 of about 400 districts")."""
    for child in number.children:
        if child.lower_ == "of" and child.i > number.i:
            return next((c for c in child.children if c.dep_ == "pobj"), None)
    return None


def _people_or_noun(noun: Token) -> Token | None:
    if noun.pos_ in ("NOUN", "PROPN", "ADJ", "PRON") and noun.lower_ not in _NO_THINGS:
        return noun if noun.pos_ != "PRON" or noun.lower_ in PEOPLE else None
    return None


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
    following = token.doc[token.i + 1].lower_ if token.i + 1 < len(token.doc) else ""
    return following != "than"


def _holds(noun: Token, tokens: TokenSpan) -> bool:
    return any(child.i == tokens.root.i for child in noun.subtree)


def noun_lemma(noun: Token) -> str:
    """Return the lower-case lemma of a counted noun, "person" for people."""
    lower = noun.lower_
    if lower in PEOPLE or lower in _LEMMAS:
        return _LEMMAS.get(lower, "person")
    return noun.lemma_.lower()
