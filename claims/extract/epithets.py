"""Whom a description stands for that the article named before: "the Vermont senator"."""

from collections.abc import Collection, Iterator
from dataclasses import dataclass, field

from claims.extract.entity import Names
from claims.extract.epithet_known import CALLED
from claims.extract.epithet_words import (
    CHOOSING,
    EPITHETS,
    OFFICES,
    PARTISANS,
    PASSING,
    SHORT_STATES,
    SINGLING,
    SPELT_OUT,
    STATES,
)
from claims.extract.filling import written_for
from claims.extract.focus import Focus
from claims.extract.person import gender_of, is_person
from claims.extract.phrase import noun_phrase
from claims.extract.pointing import KNOWN
from claims.extract.verb import SUBJECTS
from claims.syntax import Doc, Token

PEOPLE = frozenset({"PERSON"})

_LONGEST = 14
_BRACKET = 6


@dataclass(slots=True)
class Epithets:
    """What an article has called people so far: the words of each description, by name."""

    names: Names
    focus: Focus
    told: dict[str, list[frozenset[str]]] = field(default_factory=dict)
    found: dict[tuple[int, int], str | None] = field(default_factory=dict)
    leading: str | None = None

    def __post_init__(self) -> None:
        """Take in what everybody calls the well-known people whom the article names."""
        named = set(self.names.canonical.values())
        self.told.update({n: list(words) for n, words in CALLED.items() if n in named})
        self.leading = self.names.most_named(before=len(self.names.mentions))

    def read(self, doc: Doc, part: int) -> None:
        """Take in what a paragraph calls the people whom it names."""
        for token in doc:
            name = self.names.at(token, part) if token.pos_ == "PROPN" else None
            if name is None or self.names.label.get(name) != "PERSON" or _is_first_half(token):
                continue
            for words in _descriptions(token, frozenset(name.lower().split())):
                self.told.setdefault(name, []).append(words)

    def of(self, noun: Token, part: int) -> str | None:
        """Return the one person whom a description means, None where that is unsure."""
        key = (part, noun.i)
        if key not in self.found:
            self.found[key] = None
            sought = _sought(noun)
            self.found[key] = None if sought is None else self._called(noun, part, sought)
        return self.found[key]

    def _called(self, noun: Token, part: int, sought: frozenset[str]) -> str | None:
        """Return of whom every word was told, else whom the sentences before are about."""
        fitting = [n for n, told in self.told.items() if any(sought <= words for words in told)]
        passing = not sought.isdisjoint(PASSING)
        if len(fitting) == 1 and len(sought) > 1 and not passing:
            return fitting[0]
        near = self.focus.named(noun, part, PEOPLE)
        if any(name in near for name in fitting):
            return _only([name for name in fitting if name in near])
        if fitting:
            return None
        may = [name for name in near if self._may_be(name, noun, sought)]
        head = _plain(noun.lemma_.lower())
        varied = _is_aged(noun) or (head in EPITHETS and head not in OFFICES)
        if varied and noun.dep_ in SUBJECTS | {"poss"}:
            return self._talked_of(may, near, noun, sought)
        if head not in OFFICES:
            return None
        return _only([n for n in may if head in self._words(n) and self._is_from(n, noun)])

    def _is_from(self, name: str, noun: Token) -> bool:
        """Say whether the names in a description were told of somebody, or may be their state."""
        named = {t.lower_ for t in noun.doc[noun.left_edge.i : noun.i] if t.pos_ == "PROPN"}
        mine = self._words(name)
        return named <= mine or (named <= STATES and mine.isdisjoint(STATES))

    def _talked_of(
        self, may: list[str], near: Collection[str], noun: Token, sought: frozenset[str]
    ) -> str | None:
        """Return the only one near, where whom the article is about is that one or cannot be."""
        leading = self.leading
        about = leading is None or leading in may or not self._may_be(leading, noun, sought)
        return _only(may) if about and len(near) == 1 else None

    def _words(self, name: str) -> frozenset[str]:
        return frozenset().union(*self.told.get(name, ()))

    def _may_be(self, name: str, noun: Token, sought: frozenset[str]) -> bool:
        """Say whether nothing told of somebody speaks against a description."""
        mine, told = self._words(name), gender_of(noun.text)
        if told is not None and gender_of(name) not in {None, told}:
            return False
        return all(
            sought.isdisjoint(kind) or mine.isdisjoint(kind) or sought & kind <= mine
            for kind in (STATES, PARTISANS)
        )


def written_for_epithet(noun: Token, name: str) -> dict[int, str]:
    """Return what to write for the words of a description: the name, and nothing for the rest."""
    behind = [i for t in noun.rights if t.dep_ == "prep" for i in (w.i for w in t.subtree)]
    before = dict.fromkeys(range(noun.left_edge.i, noun.i), "")
    if not behind:
        return {**before, **written_for(noun, name)}
    case = [t for t in noun.doc[behind[-1]].subtree if t.tag_ == "POS"]
    written = {t.i: "’" if name.endswith("s") else "’s" for t in case}
    last = max(i for i in behind if i not in written)
    return {**before, noun.i: "", **dict.fromkeys(behind, ""), **written, last: name}


def _only(names: list[str]) -> str | None:
    return names[0] if len(names) == 1 else None


def _sought(noun: Token) -> frozenset[str] | None:
    """Return the words of a "the Vermont senator"; None where a noun is no such description."""
    if not _is_called(noun) or noun.dep_ in {"appos", "attr", "compound"}:
        return None
    first = noun.left_edge
    if (
        _is_chosen(noun)
        or first.lower_ != "the"
        or any(not _is_plain_behind(t) for t in noun.rights)
    ):
        return None
    lefts = list(noun.lefts)
    if any(t.pos_ == "POS" or t.dep_ in {"poss", "relcl", "conj"} for t in lefts):
        return None
    if any(_is_singling(t) for t in lefts):
        return None
    alone = noun.i - first.i == 1
    if alone and noun.lemma_.lower() in KNOWN | PARTISANS | PASSING:
        return None
    behind = [w.i for t in noun.rights if t.dep_ == "prep" for w in t.subtree]
    return _words(noun.doc, [*range(first.i, noun.i + 1), *behind])


def _is_called(noun: Token) -> bool:
    """Say whether a noun calls one person: "senator", "mogul", "Republican"."""
    if noun.lower_ in PARTISANS and noun.tag_ in {"NN", "NNP"}:
        return True
    return noun.tag_ == "NN" and (is_person(noun) or noun.lemma_.lower() in EPITHETS)


def _is_singling(word: Token) -> bool:
    """Say whether a word makes a description that of another: "next", "best", "three"."""
    if word.ent_type_ == "DATE":
        return False
    return word.lower_ in SINGLING or word.tag_ in {"JJS", "JJR"} or word.dep_ == "nummod"


def _is_aged(noun: Token) -> bool:
    """Say whether a description tells an age: "the 82-year-old banker"."""
    return any(t.lower_ == "old" and t.ent_type_ == "DATE" for t in noun.lefts)


def _is_chosen(noun: Token) -> bool:
    """Say whether whoever wins is meant: "the nominee will be decided"."""
    return noun.dep_ == "nsubjpass" and noun.head.lemma_ in CHOOSING


def _is_plain_behind(word: Token) -> bool:
    """Say whether what stands behind a description leaves it one: its 's, or whose it is."""
    if word.dep_ in {"case", "punct"} or (word.dep_ == "appos" and word.pos_ == "NOUN"):
        return True
    owned = word.dep_ == "prep" and word.lower_ == "of"
    return owned and all(t.pos_ in {"PROPN", "ADP", "DET"} for t in word.subtree)


def _is_first_half(token: Token) -> bool:
    return token.dep_ == "compound" and token.head.pos_ == "PROPN"


def _descriptions(name: Token, own: frozenset[str]) -> Iterator[frozenset[str]]:
    """Yield the words before a name and behind it, those of its apposition, and what it is."""
    doc = name.doc
    of = [t for p in name.rights if p.lower_ == "of" for t in p.subtree]
    before = _words(doc, [*range(name.left_edge.i, name.i), *(t.i for t in of)]) - own
    yield before | _bracketed(name)
    around = [t for t in name.rights if t.dep_ == "appos" and t.pos_ == "NOUN"]
    if name.dep_ == "appos" and name.head.pos_ == "NOUN":
        yield _words(doc, range(name.head.left_edge.i, name.head.i + 1))
    verb = name.head
    if name.dep_ == "nsubj" and verb.lemma_ == "be" and _is_plain_present(verb):
        around += [t for t in verb.rights if t.dep_ == "attr" and t.pos_ == "NOUN"]
    for noun in around:
        words = noun_phrase(noun)
        if len(words) <= _LONGEST:
            yield _words(doc, words)


def _bracketed(name: Token) -> frozenset[str]:
    """Return the party and state that stand behind a name: "(R-Fla.)", ", D-Nev."."""
    behind = name.doc[name.i + 1 : name.i + 1 + _BRACKET]
    if not len(behind) or behind[0].text not in {"(", ","}:
        return frozenset()
    found: set[str] = set()
    for token in behind[1:]:
        word = token.lower_.rstrip(".")
        if token.text in {")", ","}:
            break
        if word in SHORT_STATES:
            found |= SHORT_STATES[word]
        elif word in STATES:
            found.add(word)
        elif word in SPELT_OUT and len(word) == 1:
            found.add(SPELT_OUT[word])
        elif token.text not in {"-", "–", "."}:
            return frozenset()
    return frozenset(found)


def _is_plain_present(verb: Token) -> bool:
    return verb.tag_ in {"VBZ", "VBP"} and all(t.dep_ != "neg" for t in verb.children)


def _plain(word: str) -> str:
    return SPELT_OUT.get(word, word)


def _words(doc: Doc, indices: range | list[int] | tuple[int, ...]) -> frozenset[str]:
    """Return the words of a description as they are compared: spelt out, no articles."""
    words = (doc[i].lower_.rstrip(".") for i in indices if doc[i].pos_ not in {"DET", "PUNCT"})
    return frozenset(_plain(word) for word in words if word != "of")
