"""The names of one article: who is meant by which, with the reason kept as an alias.

A name is never joined to another for a shared word alone: only a definition in
the text, a surname that fits one full name, a nationality, a rare misspelling
of a frequent name, or the built-in table join two names.
"""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from functools import cache
from types import ModuleType

from spacy.tokens import Doc, Token

from claims.extract.aliases import BUILT_IN, MEMBERS, ORGANISATION_WORDS, SPEAKING_FOR, TITLES
from claims.model import Alias
from claims.normalise.country import CAPITALS, SHORT_FORMS
from claims.normalise.name import country_of, is_misspelling, normalise_name

NAMED = frozenset({"PERSON", "ORG", "GPE", "NORP", "LOC", "FAC", "EVENT"})
PARTICLES = frozenset({"e", "i", "ul", "al", "ud"})
"""Particles that join two halves of a name with a hyphen."""

_KNOWN = {
    normalise_name(name).casefold(): canonical
    for canonical, names in BUILT_IN
    for name in (canonical, *names)
}
_ACRONYM_LENGTHS = range(2, 9)
_FREQUENT = 3
"""How often a name must occur before a rarer near-double counts as its misspelling."""


@dataclass(slots=True)
class Names:
    """The canonical names of an article, by surface and by token.

    ``label`` maps a canonical name to PERSON, ORG, GPE or another entity type.
    """

    canonical: dict[str, str] = field(default_factory=dict)
    label: dict[str, str] = field(default_factory=dict)
    kinds: dict[str, str] = field(default_factory=dict)
    mentions: dict[tuple[int, int], str] = field(default_factory=dict)

    def at(self, token: Token, part: int) -> str | None:
        """Return the canonical name that covers a token of paragraph ``part``."""
        surface = self.mentions.get((part, token.i))
        return self.canonical.get(surface) if surface else None

    def aliases(self) -> tuple[Alias, ...]:
        """Return every surface that stands for another name, with the kind of link."""
        return tuple(
            Alias(entity, surface, self.kinds.get(surface, "name"))
            for surface, entity in sorted(self.canonical.items())
        )


def collect_names(docs: Sequence[Doc], text: str) -> Names:
    """Read the names of an article, given paragraph by paragraph, and join those that are one."""
    names = Names()
    definitions = _definitions(text)
    long_names = frozenset(definitions.values())
    counts: Counter[str] = Counter()
    labels: dict[str, Counter[str]] = {}
    for part, doc in enumerate(docs):
        for start, end, label in _mentions(doc, long_names):
            surface = normalise_name(doc[start:end].text)
            if not surface:
                continue
            counts[surface] += 1
            labels.setdefault(surface, Counter())[label] += 1
            for index in range(start, end):
                names.mentions[part, index] = surface
    voted = {surface: _vote(surface, votes) for surface, votes in labels.items()}
    for surface in counts:
        entity, kind = _resolve(surface, voted, definitions)
        names.canonical[surface], names.kinds[surface] = entity, kind
    _join_misspellings(names, counts)
    for surface, entity in names.canonical.items():
        names.label.setdefault(entity, voted.get(entity, voted[surface]))
    return names


def _mentions(doc: Doc, long_names: Iterable[str]) -> Iterable[tuple[int, int, str]]:
    taken: set[int] = set()
    for start, end in _defined(doc, long_names):
        taken.update(range(start, end))
        yield start, end, "ORG"
    for entity in doc.ents:
        if taken & set(range(entity.start, entity.end)):
            continue
        if entity.label_ in NAMED:
            start, end = _trimmed(doc, entity.start, entity.end)
            if start < end:
                start = _with_nationality(doc, _with_particles(doc, start), end)
                taken.update(range(start, end))
                yield start, end, _label_by_title(doc, start, entity.label_)
        else:
            taken.update(range(entity.start, entity.end))
    for start, end, label in _capitalised_runs(doc, taken):
        yield _with_nationality(doc, _with_particles(doc, start), end), end, label


def _defined(doc: Doc, long_names: Iterable[str]) -> Iterable[tuple[int, int]]:
    """Find the names that the article gives an acronym for: entity tags often cut them short."""
    for name in long_names:
        at = doc.text.find(name)
        while at >= 0:
            span = doc.char_span(at, at + len(name), alignment_mode="expand")
            if span is not None:
                yield span.start, span.end
            at = doc.text.find(name, at + len(name))


def _trimmed(doc: Doc, start: int, end: int) -> tuple[int, int]:
    while start < end and (doc[start].pos_ == "DET" or not doc[start].text[0].isalnum()):
        start += 1
    while start < end and (doc[end - 1].tag_ == "POS" or not doc[end - 1].text[-1].isalnum()):
        if doc[end - 1].text.endswith("."):
            break
        end -= 1
    return start, end


def _with_particles(doc: Doc, start: int) -> int:
    """Take the first half of a name like "Hizb-e Islami" into it."""
    while start >= 3 and doc[start - 1].lower_ in PARTICLES and doc[start - 2].text == "-":
        start -= 3
    return start


def _with_nationality(doc: Doc, start: int, end: int) -> int:
    """Take a nationality word before a name into the name where both are one known name."""
    if start and normalise_name(doc[start - 1 : end].text).casefold() in _KNOWN:
        return start - 1
    return start


def _label_by_title(doc: Doc, start: int, label: str) -> str:
    before = doc[start - 1].lower_.rstrip(".") if start else ""
    first = doc[start].lower_.rstrip(".")
    return "PERSON" if before in TITLES or first in TITLES else label


def _capitalised_runs(doc: Doc, taken: set[int]) -> Iterable[tuple[int, int, str]]:
    start = None
    for token in doc:
        inside = token.pos_ == "PROPN" and token.i not in taken and token.text[0].isupper()
        if inside and start is None:
            start = token.i
        if not inside and start is not None:
            yield start, token.i, _label_by_title(doc, start, "")
            start = None
    if start is not None:
        yield start, len(doc), _label_by_title(doc, start, "")


def _vote(surface: str, votes: Counter[str]) -> str:
    words = surface.casefold().split()
    if country_of(surface):
        return "GPE"
    if any(word in ORGANISATION_WORDS for word in words):
        return "ORG"
    if surface.casefold() in _KNOWN:
        return "ORG"
    if votes.get("PERSON") and words and words[0].rstrip(".") in TITLES:
        return "PERSON"
    return votes.most_common(1)[0][0]


def _definitions(text: str) -> dict[str, str]:
    """Read acronyms defined in the text by the method of Schwartz and Hearst (2003)."""
    if "(" not in text:
        return {}
    schwartz_hearst = _acronym_reader()
    pairs = schwartz_hearst.extract_abbreviation_definition_pairs(
        doc_text=" ".join(text.split()), most_common_definition=True
    )
    return {
        short: normalise_name(long)
        for short, long in pairs.items()
        if len(short) in _ACRONYM_LENGTHS and short[:2].isupper() and long[:1].isupper()
    }


@cache
def _acronym_reader() -> ModuleType:
    """Import the acronym reader without the log handlers that it installs for everybody."""
    import logging

    root = logging.getLogger()
    handlers, level = list(root.handlers), root.level
    from abbreviations import schwartz_hearst

    root.handlers[:] = handlers
    root.setLevel(level)
    reader: ModuleType = schwartz_hearst
    return reader


def _resolve(surface: str, labels: dict[str, str], definitions: dict[str, str]) -> tuple[str, str]:
    """Return the canonical name of a surface and the kind of link between them."""
    known = _KNOWN.get(surface.casefold())
    if known:
        return known, "acronym" if surface.isupper() else "name"
    if surface in definitions:
        entity = definitions[surface]
        return _KNOWN.get(entity.casefold(), entity), "acronym"
    country = country_of(surface)
    if country and surface not in CAPITALS:
        return country, "name" if surface in SHORT_FORMS else "nationality"
    full = _full_name(surface, labels)
    return (full, "surname") if full else (surface, "name")


def _full_name(surface: str, labels: dict[str, str]) -> str | None:
    """Find the one full name of a person whose last word the surface is."""
    words = surface.split()
    if words and words[0].casefold().rstrip(".") in TITLES and len(words) > 1:
        words = words[1:]
    short = " ".join(words)
    fits = [
        name
        for name, label in labels.items()
        if name != surface
        and label == "PERSON"
        and name.endswith(f" {short}")
        and name.split()[0].casefold().rstrip(".") not in TITLES
    ]
    if len(fits) == 1 and (len(words) == 1 or short != surface):
        return fits[0]
    return short if short != surface and len(words) > 1 else None


def _join_misspellings(names: Names, counts: Counter[str]) -> None:
    frequent = [surface for surface, count in counts.items() if count >= _FREQUENT]
    for surface, count in counts.items():
        if names.canonical[surface] != surface or count >= _FREQUENT:
            continue
        for other in frequent:
            if names.kinds[other] == "nationality":
                continue
            if is_misspelling(surface, other) or _is_mistyped_acronym(surface, other, names):
                names.canonical[surface] = names.canonical[other]
                names.kinds[surface] = "misspelling"
                break


def _is_mistyped_acronym(surface: str, other: str, names: Names) -> bool:
    """Say whether an undefined acronym holds only letters of a defined one, one of them wrong."""
    if not (surface.isupper() and other.isupper() and len(surface) == len(other) >= 3):
        return False
    wrong = sum(a != b for a, b in zip(surface, other, strict=True))
    return names.kinds[other] == "acronym" and wrong == 1 and set(surface) == set(other)


def entity_of(head: Token, part: int, names: Names) -> str | None:
    """Return the actor of a noun phrase: its head or, for "TTP militants", its modifier."""
    own = names.at(head, part)
    if own is not None:
        return CAPITALS.get(own, own) if _acts(head) else own
    apposed = next((t for t in head.rights if t.dep_ == "appos" and t.pos_ == "PROPN"), None)
    if apposed is not None:
        return names.at(apposed, part)
    if head.lemma_.lower() not in MEMBERS:
        return None
    for child in head.subtree if head.lemma_.lower() in SPEAKING_FOR else ():
        if child.dep_ in {"compound", "amod", "poss", "pobj"} and _belongs(child, head):
            name = names.at(child, part)
            if name:
                return name
    return None


def _acts(head: Token) -> bool:
    """Say whether a capital stands for its government: it does something, it is no place."""
    return head.dep_ in {"nsubj", "nsubjpass", "dobj", "dative"} and head.head.pos_ in {
        "VERB",
        "AUX",
    }


def _belongs(child: Token, head: Token) -> bool:
    if child.head == head:
        return child.dep_ != "pobj"
    return child.dep_ == "pobj" and child.head.lower_ == "of" and child.head.head == head
