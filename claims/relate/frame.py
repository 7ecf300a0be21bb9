"""A sentence taken apart at its verb, so that it can be turned into a question."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from claims.model import Part, Statement
from claims.relate.time_words import LEADING_ADVERB, without_time

_CLAIMED = re.compile(r"^it is (?:not )?true that\s+", re.IGNORECASE)
_ADVERB = (
    r"(?:\s+(?:\w+ly|also|finally|then|now|later|soon|just|already|once|again|always|never|not|"
    r"still|even|ever|often|long|really|perhaps|maybe|no\s+longer))"
)
_BEFORE_VERB = re.compile(rf"(?:,[^,]{{1,40}},)?{_ADVERB}{{0,2}},?$", re.IGNORECASE)
_GAPS = tuple(re.compile(rf"{_ADVERB}{{{n}}}\s*[“‘\"']?", re.IGNORECASE) for n in (2, 1, 0))
_CUT = re.compile(
    r"[,;]?\s+(?:(?:(?:in|of|on|at|by|for|with|to|from|under|through)\s+)?wh(?:ich|om)|"
    r"who|whose|because|although|though|while|when|where|whereas|since (?!\d)|"
    r"before (?=\w+ing\b)|after (?=\w+ing\b)|as soon|until|unless|if)\s.*|[;:]\s.*|"
    r"\s[-–—]\s.*"
)
_COMMA = re.compile(r",\s.*$")
_QUOTES = re.compile(r"[“”\"]")
_NEGATIONS = frozenset({"not", "n't", "never", "no", "longer"})
_HEARSAY = frozenset({"also", "reportedly", "allegedly"})
SHORT = 16
"""Words after the verb up to which a question takes in what stands behind a comma."""

LONGEST = 22
"""Words after the verb up to which a question may take them all in."""


@dataclass(frozen=True, slots=True)
class Frame:
    """What stands before the subject, the subject, the affirmed verb group, and what follows it.

    Words of time are left out where the statement's period says them better.
    """

    lead: str
    subject: Part
    verb: str
    rest: str


@lru_cache(maxsize=1024)
def frame_of(statement: Statement) -> Frame | None:
    """Take a statement's sentence apart; None where its verb or subject is not found in it."""
    text = plain_text(statement)
    found = verb_group(text, statement.predicate.text.split())
    if found is None:
        return None
    start, end = found
    for part in (statement.subject, statement.object):
        lead = _lead(text[:start].rstrip(), part)
        if part is not None and lead is not None:
            verb = affirmative(statement.predicate.text)
            rest = said_after(text[end:], statement)
            is_short = len(rest.split()) <= LONGEST
            is_plain = is_short and verb and lead.strip().lower() != "there"
            return Frame(kept_lead(lead, statement), part, verb, rest) if is_plain else None
    return None


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


def _lead(before: str, part: Part | None) -> str | None:
    """Return what stands before a part that ends where the verb begins; None elsewhere."""
    if part is None:
        return None
    for name in filter(None, (part.text, part.entity)):
        for start in _places(before, name):
            opens = not start or before[start - 1].isspace()
            if opens and _BEFORE_VERB.match(before, start + len(name)):
                return before[:start]
    return None


def kept_lead(lead: str, statement: Statement) -> str:
    """Return a short phrase in front of the subject, to be said at the end."""
    words = without_time(lead, statement).strip(" ,").split()
    prepositions = {"in", "at", "near", "outside", "during", "for", "with", "by", "through"}
    if not 1 < len(words) <= 5 or words[0].lower() not in prepositions:
        return ""
    return " ".join((words[0].lower(), *words[1:]))


def said_after(after: str, statement: Statement) -> str:
    """Return what follows a verb, without further clauses and words of time."""
    cut = _CUT.sub("", after)
    shorter = _COMMA.sub("", cut)
    if len(cut.split()) > SHORT and len(_QUOTES.findall(shorter)) % 2 == 0:
        cut = shorter
    return without_time(cut if cut.strip() else after, statement).strip(" ,.;:–-")
