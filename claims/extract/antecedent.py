"""Whom a pronoun or "the group" takes up: the last fitting subject, or nobody.

A wrong name is worse than none. A pronoun that opens a sentence takes up the
main subject of the one before; one further on takes up the last subject of its
own sentence; and in both cases only a subject of the right kind.
"""

from collections.abc import Collection, Sequence
from dataclasses import dataclass, field

from spacy.tokens import Token

from claims.extract.aliases import GROUP_NOUNS, KIND_NOUNS
from claims.extract.phrase import noun_phrase, text_of

PERSONAL = frozenset({"he", "she", "him", "her", "his"})
COLLECTIVE = frozenset({"they", "it", "them", "its", "their"})
UNRESOLVABLE = frozenset(
    "this that these those which what who whoever one some many most others another "
    "something someone everyone everything nothing anything you we i us".split()
)
"""Words that, standing alone as a subject, leave open who is meant."""

GROUPS = frozenset({"ORG", "NORP", "GPE", "LOC", "FAC", ""})
"""Entity types that "they" and "it" may take up; "" is a name of unknown type."""

REACH = 2
"""How many paragraphs back a name may stand."""

_MEMORY = 12


@dataclass(frozen=True, slots=True)
class Subject:
    """A subject met while reading: its name ("" if none), words, entity type, place and rank.

    ``is_main`` tells the subject of a main clause from one further inside.
    """

    name: str
    words: str
    plural: bool
    label: str
    part: int
    sentence: int
    is_main: bool


@dataclass(slots=True)
class Antecedents:
    """The subjects met so far, latest last."""

    subjects: list[Subject] = field(default_factory=list)

    def note(self, token: Token, part: int, *, name: str, label: str) -> None:
        """Remember a subject; an unnamed one keeps pronouns from reaching past it."""
        words = text_of(token.doc, noun_phrase(token))
        plural = token.tag_ in {"NNS", "NNPS"} or any(t.dep_ == "conj" for t in token.rights)
        is_main = token.head.dep_ == "ROOT"
        self.subjects.append(Subject(name, words, plural, label, part, token.sent.start, is_main))
        del self.subjects[:-_MEMORY]

    def words_for(self, token: Token, part: int) -> str | None:
        """Return the words of the unnamed thing that "it" or "they" takes up, None when unsure."""
        recent = [s for s in self.subjects if part - s.part < REACH]
        if token.lower_ not in {"it", "they"}:
            return None
        nearest = list(_nearest(token, part, recent))
        fits = nearest and not nearest[0].name and nearest[0].plural == (token.lower_ == "they")
        return _definite(nearest[0].words) if fits else None

    def of(self, token: Token, part: int, *, without: str | None = None) -> str | None:
        """Return the name that a pronoun or a definite group noun takes up, None when unsure.

        ``without`` is a name that cannot be meant: nobody is "his" own spokesman.
        """
        recent = [s for s in self.subjects if part - s.part < REACH and s.name != without]
        word = token.lower_
        if word in PERSONAL:
            return _latest(recent, {"PERSON"})
        if word in COLLECTIVE:
            return _latest(_nearest(token, part, recent), GROUPS)
        if is_taking_up(token):
            return _group(token.lemma_.lower(), recent)
        return None


def _nearest(pronoun: Token, part: int, recent: Sequence[Subject]) -> Sequence[Subject]:
    """Return the one subject that a pronoun may take up, as a list of at most one."""
    start = pronoun.sent.start
    inside = [s for s in recent if (s.part, s.sentence) == (part, start)]
    if inside:
        return inside[-1:]
    if _has_subject_before(pronoun):
        return ()
    return [s for s in recent if s.is_main][-1:]


def _definite(words: str) -> str | None:
    """Return a noun phrase as it is taken up again: "a dam" becomes "the dam"."""
    first, _, rest = words.partition(" ")
    if not rest or first.lower() in {"this", "that", "these", "those", "such", "no", "some"}:
        return None
    return f"the {rest}" if first.lower() in {"a", "an"} else words


def _has_subject_before(pronoun: Token) -> bool:
    return any(
        t.dep_ in {"nsubj", "nsubjpass"} and t.pos_ != "PRON"
        for t in pronoun.sent
        if t.i < pronoun.i
    )


def is_taking_up(token: Token) -> bool:
    """Say whether a noun phrase is a bare "the group", "this movement"."""
    if token.lemma_.lower() not in GROUP_NOUNS | KIND_NOUNS:
        return False
    left = [t.lower_ for t in token.lefts]
    return left in (["the"], ["this"], ["that"]) and not any(t.dep_ == "prep" for t in token.rights)


def _latest(recent: Sequence[Subject], labels: Collection[str]) -> str | None:
    found = next((s.name for s in reversed(recent) if s.label in labels), None)
    return found or None


def _group(noun: str, recent: Sequence[Subject]) -> str | None:
    """Prefer a name that holds the noun ("the institute"), else the latest group of any name."""
    for subject in reversed(recent):
        if noun in subject.name.casefold().split():
            return subject.name
    if noun in KIND_NOUNS:
        return None
    named = [s for s in recent if s.name][-1:]
    return next((s.name for s in named if s.label in {"ORG", "NORP"} or s.name.isupper()), None)
