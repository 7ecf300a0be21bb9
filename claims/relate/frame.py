"""A sentence taken apart at its verb, so that it can be turned into a question."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from claims.model import Part, Span, Statement
from claims.relate.kept_adverbs import kept_adverbs, with_inner_adverbs
from claims.relate.polarity import is_denied
from claims.relate.said_around import kept_lead, said_after
from claims.relate.time_words import LEADING_ADVERB, TIME

_CLAIMED = re.compile(r"^it is (?:not )?true that\s+", re.IGNORECASE)
_ADVERB = (
    r"(?:\s+(?:\w+ly|also|finally|then|now|later|soon|just|already|once|again|always|never|not|"
    r"still|even|ever|often|long|really|perhaps|maybe|almost|no\s+longer))"
)
_BEFORE_VERB = re.compile(rf"(?:,[^,]{{1,40}},)?{_ADVERB}{{0,2}},?$", re.IGNORECASE)
_GAPS = tuple(re.compile(rf"{_ADVERB}{{{n}}}\s*[“‘\"']?", re.IGNORECASE) for n in (2, 1, 0))
_ARTICLE = re.compile(r"\bthe\s$", re.IGNORECASE)
_ALONE = re.compile(r"(?:^|[,;:]\s|\b(?:the|and|that)\s)$", re.IGNORECASE)
_LEADS_IN = re.compile(
    r",|^(?:in|on|at|by|for|with|to|from|under|after|before|since|during|despite|amid|among|as|if|"
    r"when|while|once|unless|although|though|because|until|over|through|without|within|that|there|"
    r"what|whatever|who|how|why|where|not|only|even|now|then|here|\w+ly)\b",
    re.IGNORECASE,
)
"""What opens a sentence before its subject, or parts it from its subject."""

_PRONOUNS = frozenset("he she it they we i you".split())
_LONGEST_FILLED = 12
_NEGATIONS = frozenset({"not", "n't", "never", "no", "longer"})
_STATED = _NEGATIONS | {"be", "been"}
_HEARSAY = frozenset({"also", "reportedly", "allegedly"})
LONGEST = 22
"""Words after the verb up to which a question may take them all in."""


@dataclass(frozen=True, slots=True)
class Frame:
    """What stands before the subject, the subject, the affirmed verb group, and what follows it.

    Words of time are left out where the statement's period says them better.
    ``named`` is the subject as the sentence names it, ``adverbs`` are those that
    stand beside the verb and change what it says.
    """

    lead: str
    subject: Part
    verb: str
    rest: str
    adverbs: str = ""
    named: Part | None = None

    @property
    def asked(self) -> Part:
        """The subject as a question has it."""
        return self.named or self.subject


@lru_cache(maxsize=1024)
def frame_of(statement: Statement) -> Frame | None:
    """Take a statement's sentence apart; None where its verb or subject is not found in it."""
    text = plain_text(statement)
    found = verb_group(text, statement.predicate.text.split())
    if found is None:
        return None
    start = found[0]
    for part in (statement.subject, statement.object):
        name = _name_before(text[:start].rstrip(), part)
        if part is not None and name is not None:
            return _taken_apart(statement, (text, part), name, found)
    return None


def _taken_apart(
    statement: Statement, told: tuple[str, Part], name: Span, verb: tuple[int, int]
) -> Frame | None:
    """Take a sentence apart whose subject and verb are found; None where it is too long to ask."""
    (text, part), (start, end) = told, verb
    denied, asked = is_denied(statement), asked_verb(statement)
    rest = said_after(text[end:], statement, longest=LONGEST)
    lead = text[: name.start].removesuffix(_article_before(text, name))
    if len(rest.split()) > LONGEST or not asked or lead.strip().lower() == "there":
        return None
    return Frame(
        lead=kept_lead(lead, statement),
        subject=part,
        verb=with_inner_adverbs(text[start:end], asked, denied=denied),
        rest=rest,
        adverbs=kept_adverbs(text[name.end : start], text[start:end], denied=denied),
        named=_as_named(part, text, name),
    )


def plain_text(statement: Statement) -> str:
    """Return the sentence without its full stop, a denial in front, and linking adverbs.

    >>> from claims.model import Part, Predicate
    >>> army = Part("the army", (), "army")
    >>> plain_text(Statement("Meanwhile, the army left.", army, Predicate("left", "leave", ())))
    'the army left'
    """
    text = _CLAIMED.sub("", statement.text.strip().rstrip(".!? "))
    return LEADING_ADVERB.sub("", text)


def affirmative(verb: str) -> str:
    """Return a verb group without its negation and adverbs of hearsay.

    >>> affirmative("has not been approved")
    'has been approved'
    """
    left_out = _NEGATIONS | _HEARSAY
    return " ".join(word for word in verb.split() if word.lower() not in left_out)


def asked_verb(statement: Statement) -> str:
    """Return the verb group as a question has it: without the negation of a denial, or hearsay.

    A negation in what is affirmed is of something else: "was told not to go".
    """
    words = statement.predicate.text
    if is_denied(statement):
        return _done(words.split(), statement.predicate.lemma) or affirmative(words)
    return " ".join(word for word in words.split() if word.lower() not in _HEARSAY)


def _done(words: Sequence[str], lemma: str) -> str | None:
    """Return as done what a verb says was not: "will help" for "will avoid helping"."""
    group = [word.lower() for word in words]
    if len(group) < 3 or " " in lemma or _STATED & set(group):
        return None
    undone = group[1][:3] != lemma[:3] and group[-1][:2] == lemma[:2]
    helping = _HELPING.get(group[0])
    return f"{helping} {lemma}" if undone and helping is not None else None


_HELPING = {word: word for word in "will would can could may might must should".split()} | {
    "has": "did",
    "have": "did",
    "had": "did",
    "is": "does",
    "are": "do",
    "was": "did",
    "were": "did",
}
"""The auxiliary that a bare infinitive takes in place of that of a verb before it."""


def verb_group(text: str, words: Sequence[str]) -> tuple[int, int] | None:
    """Return where the words of a verb group stand, with at most two adverbs between them."""
    for start in _places(text, words[0]) if words else ():
        is_word_start = not (start and _is_word(text[start - 1]) and _is_word(text[start]))
        end = _end_of(text, start + len(words[0]), words[1:]) if is_word_start else None
        if end is not None:
            return start, end
    return None


def _is_word(character: str) -> bool:
    return character.isalnum() or character == "_"


def _places(text: str, word: str) -> Iterator[int]:
    lowered, sought = text.lower(), word.lower()
    if len(lowered) != len(text):
        lowered, sought = text, word
    start = lowered.find(sought)
    while start >= 0:
        yield start
        start = lowered.find(sought, start + 1)


def _end_of(text: str, position: int, words: Sequence[str]) -> int | None:
    if not words:
        return None if _is_word(text[position : position + 1]) else position
    for gap in _GAPS:
        skipped = gap.match(text, position)
        if skipped and text[skipped.end() :].lower().startswith(words[0].lower()):
            end = _end_of(text, skipped.end() + len(words[0]), words[1:])
            if end is not None:
                return end
    return None


def _name_before(before: str, part: Part | None) -> Span | None:
    """Return where a part stands that ends where the verb begins; None elsewhere.

    A name inside a longer phrase is not the part: "a super PAC".
    """
    if part is None:
        return None
    for name in filter(None, (part.text, part.entity)):
        for start in _places(before, name):
            end = start + len(name)
            opens = not start or before[start - 1].isspace()
            alone = name == part.text or _ALONE.search(before[:start])
            if opens and alone and _BEFORE_VERB.match(TIME.sub("", before[end:])):
                return Span(start, end)
    return _filled_before(before, part)


def _filled_before(before: str, part: Part) -> Span | None:
    """Return all that stands before a verb, where it is a part with its pronoun filled in."""
    words, last = before.split(), part.text.split()[-1:]
    if not words or len(words) > _LONGEST_FILLED or _LEADS_IN.search(before):
        return None
    is_filled = part.text.lower() in _PRONOUNS or last == words[-1:]
    return Span(0, len(before)) if is_filled else None


def _as_named(part: Part, text: str, name: Span) -> Part:
    """Return a part as its sentence names it: "the Miners' Union" for "the group"."""
    if part.text.lower() == name.of(text).lower():
        return part
    return replace(part, text=_article_before(text, name).lower() + name.of(text))


def _article_before(text: str, name: Span) -> str:
    found = _ARTICLE.search(text[: name.start])
    return found[0] if found and name.start else ""
