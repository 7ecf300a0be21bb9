"""The words that take up again what was named or described before."""

from collections.abc import Collection, Sequence
from itertools import takewhile

from claims.extract.aliases import GROUP_NOUNS, KIND_NOUNS, ORGANISATION_WORDS
from claims.extract.mention import ACTING, OPEN, Mention
from claims.extract.phrase import is_apart, noun_phrase, text_of
from claims.syntax import Token

_LONGEST = 9


def words_for(mention: Mention, *, many: bool) -> str | None:
    """Return the words to put for a pronoun: the name of a person or group, else a description.

    ``many`` asks for all that are joined by "and".
    None where the description is too long or itself leaves open whose it is.
    """
    source = mention.source
    head, name = source.head, None if many and source.joined else source.name
    if name is not None and source.label == "PERSON" and head.lemma_.lower() not in ACTING:
        return name
    if name is not None and source.is_organised and (head.pos_ == "PROPN" or is_bare(head)):
        return f"the {name}" if has_article(head, name) else name
    return _description(source)


def _description(source: Mention) -> str | None:
    """Return a noun phrase as it is taken up again, its name where that would be unclear."""
    head, name = source.head, source.name
    hung = next((t for t in head.rights if t.dep_ in {"relcl", "acl"}), None)
    doc, bare = head.doc, not any(head.lefts)
    if bare and source.role != head:
        counted = list(takewhile(lambda i: doc[i].text != ",", noun_phrase(source.role)))
        return text_of(doc, counted) if len(counted) <= _LONGEST else None
    words = without_case(head, noun_phrase(head, without=hung))
    if bare and len(words) == 1 and hung is not None and not is_apart(hung):
        return name
    if len(words) > _LONGEST or any(doc[i].tag_ in OPEN for i in words):
        return name
    return definite(text_of(doc, words), first=doc[words[0]]) if words else name


def without_case(head: Token, words: Sequence[int]) -> list[int]:
    """Leave the 's of a noun out of its words."""
    return [i for i in words if not (head.doc[i].tag_ == "POS" and head.doc[i].head == head)]


def is_bare(noun: Token) -> bool:
    """Say whether a noun phrase is no more than "the group", "this movement"."""
    if noun.lemma_.lower() not in GROUP_NOUNS | KIND_NOUNS:
        return False
    return [t.lower_ for t in noun.lefts] in (["the"], ["this"], ["that"])


def has_article(head: Token, name: str) -> bool:
    """Say whether "the" stands before a name; a spelt out acronym keeps it with "Party" only."""
    before = head.doc[head.left_edge.i - 1].lower_ if head.left_edge.i else ""
    noun = head.lemma_.lower()
    if head.pos_ == "NOUN" and noun in KIND_NOUNS and noun not in name.casefold().split():
        return False
    article = before == "the" or any(t.lower_ in {"the", "a", "an"} for t in head.lefts)
    spelt = head.is_upper and not name.isupper()
    return article and (not spelt or bool(ORGANISATION_WORDS & set(name.casefold().split())))


def definite(words: str, *, first: Token) -> str | None:
    """Return a noun phrase as it is taken up again: "a dam" becomes "the dam".

    ``first`` is its first word, whose capital stays where it is a name. None
    where it cannot be taken up ("no dam").
    """
    opening, _, rest = words.partition(" ")
    if opening.lower() in {"no", "any", "such", "another", "every", "each", "neither"}:
        return None
    if opening.lower() in {"a", "an", "one", "this", "that", "these", "those", "some", "the"}:
        return f"the {rest}" if rest else None
    named = first.pos_ == "PROPN" or first.ent_type_ or first.is_upper
    return words if named else words[0].lower() + words[1:]


def holds(described: Mention, tokens: Collection[int]) -> bool:
    """Say whether a description holds a claim's own words: "the bill of Lind", who "signed it"."""
    head = described.head
    if described.name is not None or head.i in tokens:
        return False
    hung = next((t for t in head.rights if t.dep_ in {"relcl", "acl"}), None)
    return not set(tokens).isdisjoint(noun_phrase(head, without=hung))
