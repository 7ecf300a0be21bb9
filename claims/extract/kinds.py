"""The organisation or place that a noun of its kind takes up: "the automaker", "the state"."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

from claims.extract.aliases import TITLES
from claims.extract.entity import Names
from claims.extract.epithet_words import SINGLING
from claims.extract.focus import Focus
from claims.extract.kind_words import (
    BUSINESSES,
    CALLED_MEDIA,
    CHAMBERS,
    CITY_STATES,
    LANDS,
    MEDIA,
    MEN,
    OUR_PARTIES,
    PARTIES,
    PUBLIC,
    REGIONS,
    STATES,
    TOWNS,
)
from claims.extract.mention import OPEN
from claims.extract.naming import THINGS
from claims.extract.person import is_person
from claims.extract.pointing import is_taken_up
from claims.normalise.name import country_of
from claims.syntax import Token

BESIDE = frozenset({"amod", "compound", "nmod"})
"""Dependencies of the place that stands before a name: "Ohio Gov. Ana Lind"."""

Fits = Callable[[str], bool]
"""Says whether a name can be that of a kind."""


@dataclass(frozen=True, slots=True)
class TakenUp:
    """What a noun takes up: the words to write, and the name where it is one."""

    words: str
    name: str | None


@dataclass(slots=True)
class Kinds:
    """Finds what a noun of a kind takes up in its sentence or in the one before that names any."""

    names: Names
    focus: Focus
    found: dict[tuple[int, int], TakenUp | None] = field(default_factory=dict)

    def of(self, noun: Token, part: int) -> TakenUp | None:
        """Return the one thing of its kind that a noun takes up, None where that is unsure."""
        key = (part, noun.i)
        if noun.pos_ != "NOUN":
            return None
        if key not in self.found:
            self.found[key] = None
            self.found[key] = self._pair(noun, part) if _is_two(noun) else self._one(noun, part)
        return self.found[key]

    def _one(self, noun: Token, part: int) -> TakenUp | None:
        if not _is_taking_up_one(noun):
            return None
        word, bare = noun.lemma_.lower(), sum(1 for _ in noun.lefts) == 1
        table = {"party": PARTIES, "chamber": CHAMBERS}.get(word)
        if table is not None:
            known = bare and not (word == "party" and self._are_other_parties(noun, part))
            return self._in_table(noun, part, table) if known else None
        fits = self._kind(word, bare)
        return None if fits is None else self._nearest(noun, part, fits)

    def _nearest(self, noun: Token, part: int, fits: Fits) -> TakenUp | None:
        for found in self._near(noun, part, fits):
            rival = noun.lemma_.lower() in BUSINESSES and _has_rival(found[0][1])
            return None if rival or len(found) > 1 else self._named(*found[0])
        return None

    def _kind(self, word: str, bare: bool) -> Fits | None:
        """Return what tells whether a name is of the kind that a noun tells."""
        if word in BUSINESSES:
            return self._is_business
        if word in MEDIA:
            return self._is_medium
        if not bare:
            return None
        if word in TOWNS:
            return self._is_town
        tables = {"state": STATES.__contains__, "province": self._is_province}
        return {**tables, "region": self._is_region}.get(word)

    def _is_business(self, name: str) -> bool:
        words = name.casefold().replace(".", "").split()
        return self.names.label.get(name) == "ORG" and PUBLIC.isdisjoint(words)

    def _is_medium(self, name: str) -> bool:
        words = name.casefold().split()
        return self.names.label.get(name) == "ORG" and not CALLED_MEDIA.isdisjoint(words)

    def _is_town(self, name: str) -> bool:
        wider = country_of(name) == name or (name in STATES and name not in CITY_STATES)
        return self.names.label.get(name) == "GPE" and not wider

    def _is_province(self, name: str) -> bool:
        return self._is_town(name) and name not in STATES

    def _is_region(self, name: str) -> bool:
        return self.names.label.get(name) == "LOC" and not REGIONS.isdisjoint(name.lower().split())

    def _near(self, noun: Token, part: int, fits: Fits) -> Iterator[list[tuple[str, Token]]]:
        """Yield what fits in the sentences up to a noun, each sentence that has any."""
        for names in self.focus.sentences(noun, part):
            found = {name: t for name, t in names if fits(name) and not self._is_aside(name, t)}
            if found:
                yield list(found.items())

    def _is_aside(self, name: str, token: Token) -> bool:
        return self.names.label.get(name) != "PERSON" and _is_where_from(token)

    def _are_other_parties(self, noun: Token, part: int) -> bool:
        """Say whether "the party" may be another: one that the article names, or a speaker's."""
        if self.focus.antecedents.quoted(noun, part):
            return True
        words = (set(name.casefold().split()) for name in self.names.label)
        return any("party" in one and one.isdisjoint(OUR_PARTIES) for one in words)

    def _in_table(self, noun: Token, part: int, table: dict[str, str]) -> TakenUp | None:
        for words in self.focus.words(noun, part):
            told = {table[t.lower_] for t in words if t.lower_ in table and _stands_alone(t)}
            if told:
                return TakenUp(told.pop(), None) if len(told) == 1 else None
        return None

    def _pair(self, noun: Token, part: int) -> TakenUp | None:
        """Return the two that "the two men" are: the only two of the nearest sentence with any."""
        fits = self._pair_kind(noun.lemma_.lower())
        if fits is None or any(t.dep_ in {"prep", "relcl", "acl", "appos"} for t in noun.rights):
            return None
        for found in self._near(noun, part, fits):
            if len(found) != 2:
                return None
            words = (self._named(*one).words for one in found)
            return TakenUp(" and ".join(words), None)
        return None

    def _named(self, name: str, token: Token) -> TakenUp:
        """Return a name with the article that an organisation's has where it was named."""
        article = self.names.label.get(name) == "ORG" and self._has_article(token)
        return TakenUp(f"the {name}" if article else name, name)

    def _has_article(self, token: Token) -> bool:
        first = token
        while first.i and first.dep_ != "ROOT" and first.doc[first.i - 1].pos_ == "PROPN":
            first = first.doc[first.i - 1]
        before = first.doc[first.i - 1].lower_ if first.i else ""
        return before == "the" and token.dep_ != "compound"

    def _pair_kind(self, word: str) -> Fits | None:
        if word in MEN:
            return lambda name: self.names.label.get(name) == "PERSON"
        if word in LANDS - {"state"}:
            return lambda name: country_of(name) == name
        return STATES.__contains__ if word == "state" else None


def _is_taking_up_one(noun: Token) -> bool:
    """Say whether a noun is a bare "the company" or "the German automaker" for one thing."""
    if noun.tag_ != "NN" or not is_taken_up(noun) or noun.dep_ in {"attr", "appos", "compound"}:
        return False
    if any(t.lower_ in SINGLING or t.tag_ in {"JJS", "JJR"} for t in noun.lefts):
        return False
    return noun.after is None or (noun.after.tag_ not in OPEN and noun.after.lower_ != "that")


def _has_rival(name: Token) -> bool:
    """Say whether the sentence of a company names a thing or work, which are often companies."""
    return any(t.pos_ == "PROPN" and t.ent_type_ in THINGS and t != name for t in name.sent)


def _is_two(noun: Token) -> bool:
    """Say whether a noun is "the two men" or "both men"."""
    left = [t.lower_ for t in noun.lefts]
    return noun.tag_ == "NNS" and left in (["the", "two"], ["both"])


def _is_where_from(token: Token) -> bool:
    """Say whether a place only tells who somebody is: "the Utah senator", "Ana Lind (Vt.)"."""
    around = token.head
    single = around.tag_ not in {"NNS", "NNPS"}
    titled = token.dep_ in BESIDE and single and (is_person(around) or around.pos_ == "PROPN")
    before, after = token.before, token.after
    behind = after is not None and (after.text == "-" or after.lower_.rstrip(".") in TITLES)
    bracketed = before is not None and before.text in {"(", "-"}
    return (
        titled or behind or bracketed or (token.dep_ in {"appos", "npadvmod"} and is_person(around))
    )


def _stands_alone(word: Token) -> bool:
    """Say whether a "House" is no "White House", and a chamber's name no small word."""
    before = word.doc[word.i - 1].lower_ if word.i else ""
    return word.lower_ != "house" or (word.pos_ == "PROPN" and before != "white")
