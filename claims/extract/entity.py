"""The names of one article: who is meant by which, with the reason kept as an alias.

A name is never joined to another for a shared word alone: only a definition in
the text, a surname that fits one full name, a nationality, a rare misspelling
of a frequent name, or the built-in table join two names.
"""

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from functools import cache
from types import ModuleType

from claims.extract.aliases import ORGANISATION_WORDS, TITLES
from claims.extract.naming import KNOWN, is_common, known_in, mentions
from claims.extract.person import GIVEN_NAMES, Gender
from claims.extract.shared_names import (
    most_told,
    namesakes,
    of_gender,
    of_given_name,
    title_gender,
    with_people,
)
from claims.model import Alias
from claims.normalise.country import CAPITALS, SHORT_FORMS
from claims.normalise.name import country_of, is_misspelling, normalise_name
from claims.syntax import Doc, Token

_SMALL_WORD = re.compile(r"\b[a-z]{3,}\b")
_ACRONYM_LENGTHS = range(2, 9)
_PERSONAL = frozenset({"PERSON", "ORG", ""})
_FREQUENT = 3
"""How often a name must occur before a rarer near-double counts as its misspelling."""


@dataclass(slots=True)
class Names:
    """The canonical names of an article, by surface and by token.

    ``label`` maps a canonical name to PERSON, ORG, GPE or another entity type;
    ``given`` are the given names that stand for one person.
    """

    canonical: dict[str, str] = field(default_factory=dict)
    label: dict[str, str] = field(default_factory=dict)
    kinds: dict[str, str] = field(default_factory=dict)
    mentions: dict[tuple[int, int], str] = field(default_factory=dict)
    given: set[str] = field(default_factory=set)

    def at(self, token: Token, part: int) -> str | None:
        """Return the canonical name that covers a token of paragraph ``part``."""
        surface = self.mentions.get((part, token.i))
        return self.canonical.get(surface) if surface else None

    def full(self, token: Token, part: int) -> str | None:
        """Return the full name of a person whose given name alone stands at a token."""
        surface = self.mentions.get((part, token.i))
        return self.canonical[surface] if surface in self.given else None

    def person(self, label: str) -> str:
        """Return the one full name that a label in any letters fits, else the label in small ones.

        >>> Names(label={"Ana Diaz": "PERSON"}).person("SEN. DIAZ")
        'Ana Diaz'
        """
        words = [word for word in label.split() if word.casefold().rstrip(".") not in TITLES]
        short = " ".join(words or label.split()).casefold()
        people = [name for name, kind in self.label.items() if kind == "PERSON"]
        fits = {name for name in people if f" {name.casefold()}".endswith(f" {short}")}
        longest = max(fits, key=len, default=None)
        if longest is not None and all(f" {longest}".endswith(f" {name}") for name in fits):
            return longest
        return " ".join(word.capitalize() if word.isupper() else word for word in words)

    def most_named(self, *, before: int) -> str | None:
        """Return the person named most often before a paragraph; None where two are, or nobody."""
        ends = Counter(
            self.canonical[surface]
            for (part, index), surface in self.mentions.items()
            if part < before and self.mentions.get((part, index + 1)) != surface
        )
        people = [one for one in ends.most_common() if self.label.get(one[0]) == "PERSON"]
        if not people or (len(people) > 1 and people[0][1] == people[1][1]):
            return None
        return people[0][0]

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
    long_names = frozenset({*definitions.values(), *known_in(text)})
    common = frozenset(_SMALL_WORD.findall(text))
    counts: Counter[str] = Counter()
    labels: dict[str, Counter[str]] = {}
    others: set[str] = set()
    titled: dict[tuple[str, Gender], list[tuple[int, int]]] = {}
    for part, doc in enumerate(docs):
        for start, end, label in mentions(doc, long_names):
            surface = normalise_name(doc.span(start, end).text)
            if not surface or is_common(surface, label, common):
                continue
            if _is_titled_surname(doc, start, surface) and not _full_names(surface, counts):
                others.add(surface.split()[-1])
            counts[surface] += 1
            labels.setdefault(surface, Counter())[label] += 1
            gender = title_gender(doc[start - 1].text) if start and " " not in surface else None
            if gender is not None:
                titled.setdefault((surface, gender), []).append((part, start))
            for index in range(start, end):
                names.mentions[part, index] = surface
    voted = with_people({surface: _vote(surface, votes) for surface, votes in labels.items()})
    for surface in counts:
        entity, kind = _resolve(surface, voted, definitions, others)
        names.canonical[surface], names.kinds[surface] = entity, kind
    _join_misspellings(names, counts)
    _tell_apart(names, counts, voted, titled=titled, others=others)
    people = [surface for surface, label in voted.items() if label == "PERSON"]
    for surface, entity in names.canonical.items():
        own = voted.get(surface, "PERSON")
        surname = own == "ORG" and " " not in entity and _full_names(entity, people)
        label = "PERSON" if surname else voted.get(entity, own)
        names.label.setdefault(entity, label)
    return names


def _tell_apart(
    names: Names,
    counts: Counter[str],
    labels: dict[str, str],
    *,
    titled: dict[tuple[str, Gender], list[tuple[int, int]]],
    others: set[str],
) -> None:
    """Tell people of one surname apart by "Mrs.", then by whom the article talks of most."""
    people = [name for name, label in labels.items() if label == "PERSON" and " " in name]
    weights: dict[str, float] = {name: counts[name] for name in people}
    for (surname, gender), places in titled.items():
        full = of_gender(namesakes(surname, people), gender)
        if full is not None and names.canonical[surname] == surname:
            weights[full] += len(places)
            key = f"{'Mr.' if gender is Gender.MALE else 'Mrs.'} {surname}"
            names.canonical[key], names.kinds[key] = full, "surname"
            names.mentions.update(dict.fromkeys(places, key))
    surnames = {name.split()[-1] for name in counts if " " in name}
    for surface in counts:
        if " " in surface or names.canonical[surface] != surface:
            continue
        surnamed = most_told(namesakes(surface, people), weights)
        known = labels[surface] in _PERSONAL and surface.casefold() in GIVEN_NAMES
        alone = labels[surface] == "PERSON" and surface not in surnames | others
        given = of_given_name(surface, people) if known or alone else None
        if surnamed is not None:
            names.canonical[surface], names.kinds[surface] = surnamed, "surname"
        elif given is not None:
            names.canonical[surface] = names.canonical[given]
            names.given.add(surface)


def _vote(surface: str, votes: Counter[str]) -> str:
    words = surface.casefold().split()
    if country_of(surface):
        return "GPE"
    if any(word in ORGANISATION_WORDS for word in words):
        return "ORG"
    if surface.casefold() in KNOWN:
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


def _is_title(word: str) -> bool:
    return word.casefold().rstrip(".") in TITLES


def _is_titled_surname(doc: Doc, start: int, surface: str) -> bool:
    """Say whether a surname stands alone behind a title: "President Kole"."""
    first, *rest = surface.split()
    if rest:
        return _is_title(first) and len(rest) == 1
    return start > 0 and _is_title(doc[start - 1].text)


def _full_names(surname: str, names: Iterable[str]) -> list[str]:
    """Return the names of several words, no titles among them, that end in the surname."""
    last = surname.rsplit(maxsplit=1)[-1]
    return [n for n in names if n.endswith(f" {last}") and not _is_title(n.split()[0])]


def _resolve(
    surface: str, labels: dict[str, str], definitions: dict[str, str], others: set[str]
) -> tuple[str, str]:
    """Return the canonical name of a surface and the kind of link between them.

    ``others`` are surnames that had a title before any full name: who is
    introduced as "President Kole" is not the "Anna Kole" who is named later.
    """
    known = KNOWN.get(surface.casefold())
    if known:
        return known, "acronym" if surface.isupper() else "name"
    if surface in definitions:
        entity = definitions[surface]
        return KNOWN.get(entity.casefold(), entity), "acronym"
    country = country_of(surface)
    full = _full_name(surface, labels, others)
    if country and surface not in CAPITALS and (full is None or surface == country):
        return country, "name" if surface in SHORT_FORMS else "nationality"
    return (full, "surname") if full else (surface, "name")


def _full_name(surface: str, labels: dict[str, str], others: set[str]) -> str | None:
    """Find the one full name of a person whose last word the surface is."""
    words = surface.split()
    if words and _is_title(words[0]) and len(words) > 1:
        words = words[1:]
    short = " ".join(words)
    people = (name for name, label in labels.items() if label == "PERSON" and name != surface)
    fits = (
        []
        if short in others
        else [n for n in _full_names(short, people) if n.endswith(f" {short}")]
    )
    fits = [n for n in fits if n == _without_initials(n) or _without_initials(n) not in fits]
    if len(fits) == 1 and (len(words) == 1 or short != surface):
        return fits[0]
    return short if short != surface and len(words) > 1 else None


def _without_initials(name: str) -> str:
    """Return a name without its middle initials, which are not always written."""
    return " ".join(word for word in name.split() if len(word.rstrip(".")) > 1)


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
