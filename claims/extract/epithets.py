"""Whom a description stands for that the article gave somebody before: "the Vermont senator"."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from claims.extract.entity import Names
from claims.extract.filling import written_for
from claims.extract.person import is_person
from claims.extract.phrase import noun_phrase
from claims.syntax import Doc, Token

SPELT_OUT = {
    "gop": "republican",
    "gov": "governor",
    "rep": "representative",
    "sen": "senator",
    "u.s": "american",
}
"""Words of descriptions with what they are short for."""

PASSING = frozenset("candidate contender hopeful nominee opponent rival".split())
"""Nouns for what somebody else was the last time."""

_LONGEST = 14


@dataclass(slots=True)
class Epithets:
    """What an article has called people so far: the words of each description, by name."""

    names: Names
    told: dict[str, list[frozenset[str]]] = field(default_factory=dict)

    def read(self, doc: Doc, part: int) -> None:
        """Take in what a paragraph calls the people whom it names."""
        for token in doc:
            name = self.names.at(token, part) if token.pos_ == "PROPN" else None
            if name is None or self.names.label.get(name) != "PERSON" or _is_first_half(token):
                continue
            for words in _descriptions(token, frozenset(name.lower().split())):
                self.told.setdefault(name, []).append(words)

    def of(self, noun: Token) -> str | None:
        """Return the one person of whom every word of a description was told."""
        sought = _sought(noun)
        if sought is None:
            return None
        fitting = [n for n, told in self.told.items() if any(sought <= words for words in told)]
        return fitting[0] if len(fitting) == 1 else None


def written_for_epithet(noun: Token, name: str) -> dict[int, str]:
    """Return what to write for the words of a description: the name, and nothing for the rest."""
    return {**dict.fromkeys(range(noun.left_edge.i, noun.i), ""), **written_for(noun, name)}


def _sought(noun: Token) -> frozenset[str] | None:
    """Return the words of a "the Vermont senator"; None where a noun is no such description."""
    if noun.tag_ != "NN" or not is_person(noun) or noun.dep_ in {"appos", "attr", "compound"}:
        return None
    first = noun.left_edge
    told = any(t.dep_ not in {"case", "punct"} for t in noun.rights)
    if first.lower_ != "the" or told or noun.i - first.i < 2 or noun.lemma_ in PASSING:
        return None
    if any(t.pos_ == "POS" or t.dep_ in {"poss", "relcl", "conj"} for t in noun.lefts):
        return None
    return _words(noun.doc, range(first.i, noun.i + 1))


def _is_first_half(token: Token) -> bool:
    return token.dep_ == "compound" and token.head.pos_ == "PROPN"


def _descriptions(name: Token, own: frozenset[str]) -> Iterator[frozenset[str]]:
    """Yield the words before a name and behind it, those of its apposition, and what it is."""
    doc = name.doc
    of = [t for p in name.rights if p.lower_ == "of" for t in p.subtree]
    yield _words(doc, [*range(name.left_edge.i, name.i), *(t.i for t in of)]) - own
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


def _is_plain_present(verb: Token) -> bool:
    return verb.tag_ in {"VBZ", "VBP"} and all(t.dep_ != "neg" for t in verb.children)


def _words(doc: Doc, indices: range | list[int] | tuple[int, ...]) -> frozenset[str]:
    """Return the words of a description as they are compared: spelt out, no articles."""
    words = (doc[i].lower_.rstrip(".") for i in indices if doc[i].pos_ not in {"DET", "PUNCT"})
    return frozenset(SPELT_OUT.get(word, word) for word in words if word != "of")
