"""What a bare "the group" or "this agreement" takes up: the one thing introduced so far that fits.

A description is introduced with words that tell it from others ("a ceasefire
with the rebels") and taken up without them ("the ceasefire").
"""

from collections.abc import Sequence
from dataclasses import dataclass, field

from claims.extract.aliases import GROUP_NOUNS
from claims.extract.event_noun import event_of
from claims.extract.mention import OPEN
from claims.extract.person import is_person
from claims.extract.phrase import noun_phrase, text_of
from claims.extract.pointing import ACTORS, EVENTS, HELD, LOCATED, UNIQUE, WEAK, is_taken_up
from claims.extract.retold import definite, without_case
from claims.normalise.time_words import WEEKDAY_NAMES
from claims.syntax import Doc, Token

ALIKE = {
    noun: kind
    for kind in (
        "agreement accord deal pact settlement treaty",
        "meeting conference event gathering summit",
        "talk consultation dialogue discussion negotiation",
        "attack assault raid bombing explosion blast",
        "plan proposal scheme",
        "law statute act",
        "legislation bill",
        "letter memo note",
        "email message",
        "tweet post",
        "ad advertisement commercial spot",
        "poll survey",
        *"convention caucus debate primary election rally referendum amendment filibuster".split(),
    )
    for noun in kind.split()
}
"""Nouns for one kind of thing, which take each other up: "a pact with" is "the deal" later."""

PLACED = frozenset("here there now then today tomorrow tonight yesterday".split())
"""Words in a description that mean nothing elsewhere."""

_LONGEST = 14
_ANYWHERE = 1000
_NEAR = 2
REACH = 3
"""How many paragraphs back a description may stand; each time it is taken up counts anew."""


@dataclass(slots=True)
class Descriptions:
    """The described things of an article, by noun, in the order they were introduced."""

    introduced: dict[tuple[str, bool], list[tuple[int, Token]]] = field(default_factory=dict)
    lately: dict[tuple[str, bool], tuple[int, str | None]] = field(default_factory=dict)

    def read(self, doc: Doc, part: int) -> None:
        """Take in the described nouns of a paragraph."""
        for token in doc:
            if token.pos_ == "VERB":
                event = event_of(token)
                kind = None if event is None else (_alike(event.noun), False)
            else:
                kind = _kind(token) if _can_describe(token) and _is_described(token) else None
            if kind is not None:
                self.introduced.setdefault(kind, []).append((part, token))

    def of(self, token: Token, part: int) -> str | None:
        """Return the words of the one thing that a definite noun takes up, or None."""
        if token.lemma_.lower() in UNIQUE | GROUP_NOUNS or not is_taken_up(token):
            return None
        kind, reach, told = _kind(token), _reach(token), _telling(token)
        near = self._near(kind, token, part)
        fitting = [noun for noun in near if told - WEAK <= _telling(noun)]
        if fitting:
            words = _words(fitting, told, is_person(token) and _is_the(token))
        else:
            last, words = self.lately.get(kind, (part, None))
            words = words if part - last < reach and not near and not told else None
        if words is not None and _says_again(token, words):
            return None
        if words is not None:
            self.lately[kind] = part, words
        return words

    def _near(self, kind: tuple[str, bool], token: Token, part: int) -> list[Token]:
        """Return the nouns of a kind nearest before a definite one: of this part, or further."""
        before = [
            (part - number, noun)
            for number, noun in self.introduced.get(kind, ())
            if (number, noun.i) < (part, token.i)
        ]
        for reach in (_NEAR, _reach(token)):
            near = [noun for distance, noun in before if distance < reach]
            if near:
                return near
        return []


def _says_again(noun: Token, words: str) -> bool:
    """Say whether what stands behind a noun tells which it is: "the primary in Utah"."""
    behind = noun.after
    return behind is not None and behind.pos_ == "ADP" and f" {behind.lower_} " in words


def _reach(noun: Token) -> int:
    """Return how many paragraphs back a noun may reach: an event that is the only one, any."""
    if not _is_the(noun):
        return 2
    return _ANYWHERE if noun.lemma_.lower() in EVENTS | HELD else REACH


def _is_the(noun: Token) -> bool:
    return any(t.lower_ == "the" for t in noun.lefts)


def _kind(noun: Token) -> tuple[str, bool]:
    word = noun.lower_ if noun.pos_ == "PROPN" else noun.lemma_.lower()
    return _alike(word), noun.tag_ in {"NNS", "NNPS"}


def _alike(word: str) -> str:
    return ALIKE.get(word, word)


def _can_describe(token: Token) -> bool:
    """Say whether a word is a noun, or ends a name as one: "the Doha Agreement"."""
    return token.pos_ == "NOUN" or (token.pos_ == "PROPN" and token.lower_ in ALIKE)


def _is_described(noun: Token) -> bool:
    """Say whether a noun has words that tell it from others."""
    if noun.dep_ in {"compound", "nmod", "attr"}:
        return False
    before = any(t.dep_ in {"amod", "compound", "poss", "nmod"} for t in noun.lefts)
    after = any(t.dep_ in {"prep", "acl"} and t.lower_ != "including" for t in noun.rights)
    return before or after


def _words(nouns: Sequence[Token], told: frozenset[str], living: bool) -> str | None:
    """Return the fullest description of nouns that can all mean the same thing.

    People of one kind are too many to tell: they need a name. None where it
    says no more than is ``told`` already.
    """
    first = max(nouns, key=lambda noun: len(_telling(noun)))
    telling = _telling(first)
    if not telling - told - WEAK - _counted(first) or not all(
        _telling(noun) <= telling for noun in nouns
    ):
        return None
    if living:
        named = next((t for t in first.rights if t.dep_ == "appos" and t.pos_ == "PROPN"), None)
        return None if named is None else text_of(first.doc, noun_phrase(named))
    return _wording(first)


def _counted(noun: Token) -> frozenset[str]:
    """Return the numbers before a noun, which do not tell it from others: "the seven polls"."""
    return frozenset(t.lemma_.lower() for t in noun.lefts if t.pos_ == "NUM")


def _wording(word: Token) -> str | None:
    """Return a description as a noun phrase; None where it is long or leaves open whose it is."""
    doc, event = word.doc, event_of(word)
    if event is not None:
        return None if _is_unfit(doc, event.phrase) else event.words
    words = _undated(word, without_case(word, noun_phrase(word, without=_joined(word))))
    if doc[words[-1]].tag_ == "VBG" and doc[words[-1]].dep_ == "acl":
        words = words[:-1]
    return None if _is_unfit(doc, words) else _with_article(text_of(doc, words), doc[words[0]])


def _is_unfit(doc: Doc, words: Sequence[int]) -> bool:
    if not words or len(words) > _LONGEST or _is_half_title(doc[words[0]]):
        return True
    if any(doc[i].dep_ == "poss" and _is_somebody(doc[i]) for i in words):
        return True
    return any(
        doc[i].tag_ in OPEN or doc[i].pos_ == "PRON" or doc[i].lower_ in PLACED for i in words
    )


def _is_somebody(owner: Token) -> bool:
    """Say whether an owner is itself a "the chairman" or "the party", which tells nobody."""
    return owner.pos_ == "NOUN" and (is_person(owner) or owner.lemma_.lower() in ACTORS | LOCATED)


def _undated(noun: Token, words: Sequence[int]) -> Sequence[int]:
    """Leave a weekday of a noun out of its description: "Thursday's debate", "talks on Monday"."""
    kept = list(words)
    days = [t for t in noun.children if t.lower_ in WEEKDAY_NAMES and t.dep_ == "poss"]
    phrases = [t for t in noun.rights if t.lower_ == "on"]
    days += [t for t in phrases if all(day.lower_ in WEEKDAY_NAMES for day in t.rights)]
    dropped = {t.i for day in days for t in day.subtree}
    return [i for i in kept if i not in dropped]


def _is_half_title(first: Token) -> bool:
    """Say whether a name goes on before a description: "Freedom from Discrimination Act"."""
    if first.i < 2 or first.pos_ != "PROPN":
        return False
    joint, before = first.doc[first.i - 1], first.doc[first.i - 2]
    return joint.pos_ == "ADP" and before.is_title and before.pos_ in {"PROPN", "NOUN"}


def _with_article(words: str, first: Token) -> str | None:
    described = definite(words, first=first)
    if described is None or described.startswith("the ") or first.dep_ == "poss":
        return described
    return described if first.head.dep_ == "poss" else f"the {described}"


def _joined(noun: Token) -> Token | None:
    return next((t for t in noun.rights if t.dep_ == "conj"), None)


def _telling(noun: Token) -> frozenset[str]:
    """Return the lemmas that tell a noun from others of its kind."""
    event = event_of(noun)
    words = noun_phrase(noun, without=_joined(noun)) if event is None else event.phrase
    return frozenset(
        noun.doc[i].lemma_.lower()
        for i in words
        if i != noun.i and noun.doc[i].pos_ in {"NOUN", "PROPN", "ADJ", "NUM", "VERB"}
    )
