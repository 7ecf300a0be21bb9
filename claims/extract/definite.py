"""What a bare "the group" or "this agreement" takes up: the one thing introduced so far that fits.

A description is introduced with words that tell it from others ("a ceasefire
with the rebels") and taken up without them ("the ceasefire").
"""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, field

from spacy.tokens import Doc, Token

from claims.extract.aliases import GROUP_NOUNS, KIND_NOUNS
from claims.extract.mention import OPEN, PRONOUNS, QUANTIFIERS, TIMES, definite, without_case
from claims.extract.person import is_person
from claims.extract.phrase import noun_phrase, text_of

TAKING_UP = frozenset({"the", "this", "that", "these", "those", "such"})
"""Determiners that take up what is known."""

POINTING = frozenset(
    "this that these those some many most others another both neither each".split()
)
"""Words that, alone as a subject, are some of those named before."""

SPEAKING = frozenset({"i", "we", "you"})
"""Words for who speaks and who is spoken to."""

ORDINALS = frozenset("first second third last latter former rest".split())
"""Words that, as a subject, point to one of several named before."""

UNIQUE = frozenset(
    "country world government president public media people state nation city town police army "
    "economy law media time region area day year way case fact thing part number kind issue "
    "question end rest".split()
)
"""Nouns that "the" makes plain, or empty, without anything before."""

_LONGEST = 14
_SHORT = 5


def is_taking_up(token: Token) -> bool:
    """Say whether a noun phrase is a bare "the group", "this movement", "such talks"."""
    if token.pos_ != "NOUN" or token.lemma_.lower() in TIMES:
        return False
    left = [t.lower_ for t in token.lefts]
    hung = (
        t for t in token.rights if t.dep_ in {"prep", "relcl", "acl", "appos"} and t.pos_ != "PRON"
    )
    return len(left) == 1 and left[0] in TAKING_UP and next(hung, None) is None


REACH = 3
"""How many paragraphs back a description may stand; each time it is taken up counts anew."""


def _points_alone(subject: Token) -> bool:
    word = subject.lower_
    if word in PRONOUNS or (subject.lemma_.lower() in ORDINALS and subject.pos_ != "PROPN"):
        return True
    return word in POINTING | SPEAKING and next(subject.children, None) is None


def pointing_word(subject: Token) -> Token | None:
    """Return the word that makes a subject point to something said before, None without one.

    "They", "these gains" and "several of them" point, as do "the two" and
    "others"; "those who fled" does not.
    """
    if _points_alone(subject):
        return subject
    if any(t.dep_ in {"relcl", "acl"} for t in subject.rights):
        return None
    counted = [n for of in subject.rights if of.lower_ == "of" for n in of.rights]
    if subject.lower_ in QUANTIFIERS and counted:
        return pointing_word(counted[0])
    left = {t.lower_: t for t in subject.lefts}
    shown = next((left[word] for word in ("this", "these", "such", "those") if word in left), None)
    if shown is None:
        alone = subject.pos_ == "NUM" and "the" in left and len(left) == 1
        return subject if alone else None
    told = any(t.dep_ in {"prep", "compound", "poss", "appos"} for t in subject.children)
    return None if told or subject.lemma_.lower() in TIMES else shown


EMPTY = frozenset("thing question issue problem point truth fact reality answer".split())
"""Nouns that say nothing themselves: "one thing is certain"."""


EVENTS = frozenset(
    "accord action agreement change deal decision discussion effort event gain idea incident "
    "meeting move negotiation plan policy process proposal result situation step strategy talk "
    "trend".split()
)
"""Nouns for what happens or is decided, of which an article tells many."""


def is_vague(subject: Token, tokens: Collection[int]) -> bool:
    """Say whether a short claim names nothing: "the deal was signed", "one thing is certain"."""
    doc = subject.doc
    words = [doc[i] for i in tokens if not doc[i].is_punct]
    if len(words) > _SHORT or any(t.pos_ in {"PROPN", "NUM"} or t.ent_type_ for t in words):
        return len(words) <= _SHORT and subject.lemma_ in EMPTY
    return subject.lemma_ in EMPTY or (is_taking_up(subject) and subject.lemma_ in EVENTS)


@dataclass(slots=True)
class Descriptions:
    """The described things of an article, by noun, in the order they were introduced."""

    introduced: dict[tuple[str, bool], list[tuple[int, Token]]] = field(default_factory=dict)
    lately: dict[tuple[str, bool], tuple[int, str | None]] = field(default_factory=dict)

    def read(self, doc: Doc, part: int) -> None:
        """Take in the described nouns of a paragraph."""
        for token in doc:
            if token.pos_ == "NOUN" and _is_described(token):
                self.introduced.setdefault(_kind(token), []).append((part, token))

    def has(self, token: Token, part: int) -> bool:
        """Say whether a noun was described before in the words it has now: "those old friends"."""
        told = _telling(token)
        earlier = self.introduced.get(_kind(token), ())
        return bool(told) and any(
            told <= _telling(noun) for number, noun in earlier if (number, noun.i) < (part, token.i)
        )

    def of(self, token: Token, part: int) -> str | None:
        """Return the words of the one thing that a bare definite noun takes up, or None."""
        if token.lemma_.lower() in UNIQUE | GROUP_NOUNS:
            return None
        kind, reach = _kind(token), REACH if _is_the(token) else 1
        near = [
            noun
            for number, noun in self.introduced.get(kind, ())
            if (number, noun.i) < (part, token.i) and part - number < reach
        ]
        if near:
            words = _words(near, is_person(token) and _is_the(token))
        else:
            last, words = self.lately.get(kind, (part, None))
            words = words if part - last < reach else None
        if words is not None:
            self.lately[kind] = part, words
        return words


def _is_the(noun: Token) -> bool:
    return any(t.lower_ == "the" for t in noun.lefts)


def _kind(noun: Token) -> tuple[str, bool]:
    return noun.lemma_.lower(), noun.tag_ == "NNS"


def _is_described(noun: Token) -> bool:
    """Say whether a noun has words that tell it from others."""
    if noun.dep_ in {"compound", "nmod", "attr"}:
        return False
    before = any(t.dep_ in {"amod", "compound", "poss", "nmod"} for t in noun.lefts)
    after = any(t.dep_ in {"prep", "acl"} and t.lower_ != "including" for t in noun.rights)
    return before or after


def _words(nouns: Sequence[Token], living: bool) -> str | None:
    """Return the description of the first of nouns that can all mean the same thing.

    People of one kind are too many to tell: they need a name.
    """
    first = nouns[0]
    telling = _telling(first)
    if not all(_telling(noun) <= telling for noun in nouns):
        return None
    doc = first.doc
    named = next((t for t in first.rights if t.dep_ == "appos" and t.pos_ == "PROPN"), None)
    if living:
        return None if named is None else text_of(doc, noun_phrase(named))
    words = without_case(first, noun_phrase(first, without=_joined(first)))
    open_ = any(doc[i].tag_ in OPEN or doc[i].pos_ == "PRON" for i in words)
    if open_ or len(words) > _LONGEST:
        return None
    return _with_article(text_of(doc, words), doc[words[0]])


def _with_article(words: str, first: Token) -> str | None:
    described = definite(words, first=first)
    if described is None or described.startswith("the ") or first.dep_ == "poss":
        return described
    return described if first.head.dep_ == "poss" else f"the {described}"


def _joined(noun: Token) -> Token | None:
    return next((t for t in noun.rights if t.dep_ == "conj"), None)


def _telling(noun: Token) -> frozenset[str]:
    """Return the lemmas that tell a noun from others of its kind."""
    return frozenset(
        noun.doc[i].lemma_.lower()
        for i in noun_phrase(noun, without=_joined(noun))
        if i != noun.i and noun.doc[i].pos_ in {"NOUN", "PROPN", "ADJ", "NUM", "VERB"}
    )


def named_by(noun: str, names: Iterable[str]) -> str | None:
    """Return the one name that holds a noun: "the institute" is the Border Institute."""
    holding = {name for name in names if noun in name.casefold().split()}
    return holding.pop() if len(holding) == 1 else None


__all__ = ["GROUP_NOUNS", "KIND_NOUNS", "Descriptions", "is_taking_up", "named_by"]
