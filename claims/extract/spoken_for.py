"""Whom a speaker means by "I" and by "we": themselves, and the group that they speak for."""

from collections.abc import Iterator
from dataclasses import dataclass

from claims.extract.mention import ACTING, QUANTIFIERS, Mention
from claims.extract.paragraph import Paragraph
from claims.extract.person import PERSONS, Gender, gender_of, is_person
from claims.extract.phrase import text_of
from claims.extract.reference import References
from claims.extract.retold import words_for
from claims.syntax import Token

SPOKESPEOPLE = frozenset("spokesman spokeswoman spokesperson".split())
"""Nouns for those who speak for others, whose "we" are these others."""

LEADING = frozenset("chief commander commandant leader".split())
"""Nouns for those who lead a group, whose "we" is the group."""

JOINED = frozenset({"compound", "nmod"})
"""Dependencies of the nouns before a noun."""

_FOR = frozenset({"for", "of"})


@dataclass(frozen=True, slots=True)
class Voice:
    """Whom a word of the first person means: the words for it, and the name if it has one.

    ``gender`` is that of one person, None where it is unknown; ``group`` says whether
    they are several, ``plural`` whether their verb is.
    """

    words: str
    name: str | None
    group: bool
    plural: bool = False
    gender: Gender | None = None


def person_speaking(head: Token, paragraph: Paragraph, references: References) -> Voice | None:
    """Return the one person who speaks: a name, or "the resident"; None where it may be several."""
    name = references.entity(head, paragraph)
    if name is not None:
        return named_person(name, references)
    if head.pos_ != "NOUN" or head.tag_ != "NN" or not is_person(head):
        return None
    words = _words(head, None, paragraph.part, references)
    return None if words is None else Voice(words, None, group=False, gender=gender_of(words))


def named_person(name: str, references: References) -> Voice | None:
    """Return the voice of a speaker who is known by name; None where it names no person."""
    gender = references.antecedents.genders.get(name) or gender_of(name)
    if references.names.label.get(name, "PERSON") != "PERSON" and gender is None:
        return None
    described = name not in references.names.label and name[:1].islower()
    if described and name.rsplit(maxsplit=1)[-1] not in PERSONS:
        return None
    words = f"the {name}" if described and not name.startswith("the ") else name
    return Voice(words, name, group=False, gender=gender)


def group_speaking(head: Token, paragraph: Paragraph, references: References) -> Voice | None:
    """Return the group that speaks or whose spokesman or leader does, None where none is told."""
    name = references.entity(head, paragraph)
    person = is_person(head) and head.tag_ not in {"NNS", "NNPS"}
    if not person and (_is_organised(name, references) or _is_group(head)):
        return _group(head, paragraph, references)
    role = _role(head)
    owner = None if role is None else _represented(role)
    return None if owner is None else _group(owner, paragraph, references)


def _group(head: Token, paragraph: Paragraph, references: References) -> Voice | None:
    if any(t.like_num or t.lower_ in QUANTIFIERS for t in head.lefts):
        return None
    plural = head.tag_ in {"NNS", "NNPS"} or head.lemma_.lower() == "police"
    name = None if head.tag_ == "NNS" else references.entity(head, paragraph)
    words = _words(head, name, paragraph.part, references)
    if words is None:
        return None
    if name is None and head.dep_ in JOINED:
        words = f"the {text_of(head.doc, (*_narrowing(head), head.i))}"
    return Voice(words, name, group=True, plural=plural)


def _narrowing(noun: Token) -> Iterator[int]:
    """Yield the words that tell a group from others, though the parse hangs them on its chief."""
    first = noun.i
    while first and noun.doc[first - 1].dep_ in JOINED and noun.doc[first - 1].head is noun.head:
        first -= 1
    yield from range(first, noun.i)


def _words(head: Token, name: str | None, part: int, references: References) -> str | None:
    label = references.names.label.get(name or "", "")
    words = words_for(Mention(head, part, name, label), many=False)
    if words is None or name is not None or words.startswith("the "):
        return words
    return f"the {words}"


def _is_organised(name: str | None, references: References) -> bool:
    return name is not None and references.names.label.get(name) in {"ORG", "NORP"}


def _is_group(head: Token) -> bool:
    """Say whether a noun means several people, or a body of them."""
    if head.pos_ != "NOUN":
        return False
    several = head.tag_ == "NNS" and is_person(head)
    return several or head.lemma_.lower() in ACTING


def _role(head: Token) -> Token | None:
    """Return the noun that tells for whom somebody speaks: "the front's spokesman, Omid Sen"."""
    nouns = (head, *(t for t in head.children if t.dep_ in {*JOINED, "appos"}))
    return next((t for t in nouns if t.lemma_.lower() in SPOKESPEOPLE | LEADING), None)


def _represented(role: Token) -> Token | None:
    """Return whom a spokesman speaks for: "army spokesman", "a spokesman for the rebels"."""
    for preposition in role.rights:
        if preposition.lower_ in _FOR:
            return next((t for t in preposition.rights if t.dep_ == "pobj"), None)
    owner = next((t for t in role.lefts if t.dep_ == "poss"), None)
    return owner if owner is not None else _noun_before(role)


def _noun_before(role: Token) -> Token | None:
    """Return the noun right before a role, which may hang on the name behind it."""
    before = role.before
    joined = before is not None and before.dep_ in JOINED
    if before is None or not joined or before.head not in {role, role.head}:
        return None
    return before if before.pos_ in {"NOUN", "PROPN"} else None
