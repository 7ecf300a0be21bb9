"""Where the names of a text stand, and which capitalised words are none."""

from collections.abc import Iterable

from claims.extract.aliases import BUILT_IN, TITLES
from claims.extract.person import GIVEN_NAMES
from claims.normalise.name import country_of, normalise_name
from claims.syntax import Doc, Token, TokenSpan

NAMED = frozenset({"PERSON", "ORG", "GPE", "NORP", "LOC", "FAC", "EVENT"})
THINGS = frozenset({"PRODUCT", "WORK_OF_ART", "LAW", "LANGUAGE"})
"""Entity types that people are sometimes taken for."""

CAUSES = frozenset({"", "ORG", "NORP"})
"""Entity types of the people in names such as "Miners for Brandt"."""

_LONGEST = 3

PARTICLES = frozenset({"e", "i", "ul", "al", "ud"})
"""Particles that join two halves of a name with a hyphen."""

NO_END = frozenset({"POS", "CC"})
"""Tags of words that end no name."""

KNOWN = {
    normalise_name(name).casefold(): canonical
    for canonical, names in BUILT_IN
    for name in (canonical, *names)
}
"""The canonical names of the built-in table by their other names."""

JOINED = tuple(
    name
    for canonical, names in BUILT_IN
    for name in (canonical, *names)
    if any(f" {word} " in name for word in ("in", "of", "for"))
)
"""Names of the built-in table that a small word joins, which entity tags often cut in two."""


def is_common(surface: str, label: str, common: frozenset[str]) -> bool:
    """Say whether a capitalised word is no name: a title, or a word written small as well.

    People and regions are named by such words: "Rice", "the South".
    """
    words = surface.casefold().split()
    if all(word.rstrip(".") in TITLES or word == "vice" for word in words):
        return True
    if len(words) > 1 or surface.casefold() in KNOWN or country_of(surface):
        return False
    if surface.islower():
        return surface in common
    return label not in {"PERSON", "LOC", "NORP"} and words[0] in common


def known_in(text: str) -> Iterable[str]:
    """Yield the names of the built-in table with a small word in them that a text has."""
    return (name for name in JOINED if name in text)


def mentions(doc: Doc, long_names: Iterable[str]) -> Iterable[tuple[int, int, str]]:
    """Yield the names of a paragraph: first token, last token excluded, entity type."""
    taken: set[int] = set()
    for start, end in (*_defined(doc, long_names), *_causes(doc)):
        taken.update(range(start, end))
        yield start, end, "ORG"
    for entity in doc.ents:
        if taken & set(range(entity.start, entity.end)):
            continue
        label = "PERSON" if _is_person_misread(doc, entity) else entity.label_
        if label in NAMED:
            start, end = _trimmed(doc, entity.start, entity.end)
            if start < end:
                start = _with_nationality(doc, _with_particles(doc, start), end)
                taken.update(range(start, end))
                yield start, end, _label_by_title(doc, start, label)
        else:
            taken.update(range(entity.start, entity.end))
    for start, end, label in _capitalised_runs(doc, taken):
        yield _with_nationality(doc, _with_particles(doc, start), end), end, label


def _is_person_misread(doc: Doc, entity: TokenSpan) -> bool:
    """Say whether a product or work is called as only people are: "Ivanka Brandt", "Col. Diaz"."""
    words = doc[entity.start : entity.end]
    if entity.label_ not in THINGS or not 1 < len(words) <= _LONGEST:
        return False
    first = words[0].lower_.rstrip(".")
    return (first in GIVEN_NAMES or first in TITLES) and all(word.pos_ == "PROPN" for word in words)


def _defined(doc: Doc, long_names: Iterable[str]) -> Iterable[tuple[int, int]]:
    """Find the names that the article gives an acronym for: entity tags often cut them short."""
    for name in long_names:
        at = doc.text.find(name)
        while at >= 0:
            span = doc.around(at, at + len(name))
            if span is not None:
                yield span.start, span.end
            at = doc.text.find(name, at + len(name))


def _causes(doc: Doc) -> Iterable[tuple[int, int]]:
    """Find groups named for what they want: "Miners for Brandt", "Mothers Against Guns"."""
    for joint in doc:
        if joint.lower_ not in {"for", "against"} or not 0 < joint.i < len(doc) - 1:
            continue
        first, last = doc[joint.i - 1], doc[joint.i + 1]
        many = first.pos_ == "PROPN" and first.text.endswith("s") and first.ent_type_ in CAUSES
        if not many or not first.is_title or not (last.pos_ == "PROPN" and last.is_title):
            continue
        end = last.i + 1
        while end < len(doc) and doc[end].pos_ == "PROPN" and doc[end].is_title:
            end += 1
        yield first.i, end


def _trimmed(doc: Doc, start: int, end: int) -> tuple[int, int]:
    while start < end and (doc[start].pos_ == "DET" or not doc[start].text[0].isalnum()):
        start += 1
    end = next((t.i for t in doc[start + 1 : end] if _ends_name(t)), end)
    while start < end and (doc[end - 1].tag_ in NO_END or not doc[end - 1].text[-1].isalnum()):
        if doc[end - 1].text.endswith("."):
            break
        end -= 1
    return start, end


def _ends_name(token: Token) -> bool:
    """Say whether a word is no part of a name that has taken it in.

    That is the verb of "Brandt won Orsk", and the figure of "gave Kell 13 percent".
    """
    if token.like_num and token.after is not None and token.after.lower_ in {"percent", "%"}:
        return True
    if token.tag_ == "MD":
        return token.lower_ not in {"will", "may"}
    return token.tag_ in {"VBD", "VBZ"} and token.text.islower() and token.text.isalpha()


def _with_particles(doc: Doc, start: int) -> int:
    """Take the first half of a name like "Hizb-e Islami" into it."""
    while start >= 3 and doc[start - 1].lower_ in PARTICLES and doc[start - 2].text == "-":
        start -= 3
    return start


def _with_nationality(doc: Doc, start: int, end: int) -> int:
    """Take a nationality word before a name into the name where both are one known name."""
    if start and normalise_name(doc.span(start - 1, end).text).casefold() in KNOWN:
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
