"""A sentence as the clause that is asked for where no other question fits: "Is it true that"."""

import re

from claims.model import Modality, Part, Statement
from claims.relate.frame import asked_verb, plain_text, verb_group
from claims.relate.lexicon import noun_class
from claims.relate.nouns import GENERIC, NOUN_CLASSES
from claims.relate.polarity import is_denied
from claims.relate.question_words import affirmed
from claims.relate.words import stem, words_of


def clause_asked(statement: Statement) -> str:
    """Return a sentence as a subordinate clause that affirms."""
    text = plain_text(statement)
    verb = asked_verb(statement)
    found = verb_group(text, statement.predicate.text.split())
    denied = is_denied(statement)
    if found is not None and verb and denied:
        text = f"{text[: found[0]]}{verb} {affirmed(text[found[1] :].lstrip())}".rstrip()
    elif found is not None and verb and statement.modality is not Modality.PLANNED:
        text = f"{text[: found[0]]}{verb}{text[found[1] :]}"
    elif denied:
        text = _AUXILIARY_NOT.sub(r"\1", text, count=1)
    text = _HARDLY.sub("", _NOT.sub("", text), count=1) if denied else text
    first, _, rest = text.partition(" ")
    return f"{first.lower()} {rest}" if _is_small(first, statement) else text


def _is_small(first: str, statement: Statement) -> bool:
    """Say whether the first word of a sentence has its capital from nothing but its place."""
    names = (part.entity for part in (statement.subject, statement.object) if part is not None)
    if any(first in (name or "").split() for name in names):
        return False
    common = not words_of(first) or noun_class(stem(first)) in NOUN_CLASSES
    return common or stem(first) in GENERIC or _opens(first, statement.subject)


def _opens(first: str, subject: Part) -> bool:
    """Say whether a word opens sentences, or is a gerund or adverb and no name ("Kipling")."""
    if first.lower() == subject.head and first.lower().endswith(("ing", "ly")):
        return False
    return bool(_OPENER.match(first))


_AUXILIARY_NOT = re.compile(
    r"\b(am|is|are|was|were|do|does|did|has|have|had|will|would|can|could|may|might|must|should)"
    r"(?: not|n['’]t)\b",
    re.IGNORECASE,
)
_NOT = re.compile(r"^not (?!only\b|just\b)", re.IGNORECASE)
_HARDLY = re.compile(r"\b(?:hardly|rarely|scarcely|seldom)\s", re.IGNORECASE)
_OPENER = re.compile(
    r"^(?:when|while|if|as|although|though|because|since|unless|until|after|before|once|despite|"
    r"given|even|just|only|maybe|perhaps|sometimes|often|now|then|here|still|yet|not|so|almost|"
    r"nearly|about|over|under|within|without|during|amid|among|between|with|by|from|for|like|"
    r"many|most|some|few|several|more|less|another|other|each|every|what|who|how|why|where|"
    r"except|besides|apart|according|regardless|unlike|throughout|across|outside|inside|along|together|"
    r"back|later|earlier|today|tonight|yesterday|tomorrow|"
    r"[A-Z]?[a-z]{3,}ing|[A-Z]?[a-z]+ly)$",
    re.IGNORECASE,
)
