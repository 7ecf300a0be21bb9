"""The question that a statement answers, in words."""

import re
from collections.abc import Callable

from claims.model import Modality, Part, Statement
from claims.relate.counted import counted_of
from claims.relate.lexicon import predicate_class
from claims.relate.nouns import GENERIC
from claims.relate.roles import core_predicate, counted_part
from claims.relate.wording import name_words, period_words, place_words, plural
from claims.relate.words import content_words

_LEADING_FIGURE = re.compile(
    r"^(?:(?:at least|at most|more than|less than|fewer than|up to|as many as|no fewer than|about|"
    r"around|nearly|almost|over|some|another|roughly|approximately|the|a|an)\s+)*"
    r"(?:[$€£]?\d[\d,.]*(?:\s*[-–]\s*\d[\d,.]*)?%?|[a-z]+(?:-[a-z]+)?)\s+",
    re.IGNORECASE,
)
_BE = frozenset({"be", "remain", "become", "stand"})
_ENOUGH = 0.6
_AUXILIARIES = frozenset("is are was were has have had will would can could may might must".split())
_PASSIVE_AUXILIARIES = frozenset({"is", "are", "was", "were", "be", "been", "being"})
_NEGATIONS = frozenset({"not", "n't", "never", "also", "reportedly", "allegedly"})


def question_text(statement: Statement) -> str:
    """Return the question that a statement answers, in plain English.

    A count asks "How many", a share "What share", a proposition "Did"; what
    fits no pattern is asked as "Is it true that".
    """
    for pattern in PATTERNS:
        question = pattern(statement)
        if question is not None and _says_enough(question, statement):
            return _tidy(question)
    return _tidy(f"Is it true that {_clause(statement.text)}")


def _says_enough(question: str, statement: Statement) -> bool:
    """Say whether a question has most of what its statement says; a figure's needs less."""
    words = content_words(statement.text)
    if statement.quantity is not None or not words:
        return True
    return len(words & content_words(question)) >= _ENOUGH * len(words)


def counted_object_question(statement: Statement) -> str | None:
    """Ask how many of its object a subject acted on: "How many attacks did the TTP carry out?"."""
    counted = counted_part(statement)
    if counted is None or counted is not statement.object or not _is_plain(statement):
        return None
    many = _how_many(statement)
    if many is None or not _is_nameable(statement.subject):
        return None
    verb, subject = statement.predicate.lemma, name_words(statement.subject)
    return _with_settings(f"{many} {_auxiliary(statement)} {subject} {verb}", statement)


def counted_subject_question(statement: Statement) -> str | None:
    """Ask how many did it or had it done to them: "How many people were killed in Kabul?"."""
    if _is_turned(statement):
        return None
    counted = counted_part(statement)
    many = _how_many(statement)
    if many is None or not _is_plain(statement):
        return None
    if counted is statement.subject and core_predicate(statement) not in _BE:
        target = name_words(statement.object) if statement.object is not None else ""
        words = f"{many} {_plural_verb(statement.predicate.text)} {target}"
        return _with_settings(words, statement)
    return None


def role_question(statement: Statement) -> str | None:
    """Ask what happened to how many, where only the figure's role says it."""
    role = counted_of(statement).role
    quantity = statement.quantity
    if quantity is None or quantity.unit is not None or role in {None, "change", "casualty"}:
        return None
    noun = plural(quantity.counts or "person")
    if (
        noun in {"dead", "injured", "wounded", "missing", "others"}
        or counted_of(statement).noun == "person"
    ):
        noun = "people"
    return _with_settings(f"How many {noun} were {role}", statement)


def level_question(statement: Statement) -> str | None:
    """Ask for a level or its change: "What was the turnout?", "By how much did it rise?"."""
    quantity = statement.quantity
    if quantity is None or quantity.counts is not None or not _is_nameable(statement.subject):
        return None
    subject, lemma = name_words(statement.subject), statement.predicate.lemma
    if lemma in {"be", "stand", "total"} and statement.object is counted_part(statement):
        return _with_settings(f"What was {subject}", statement)
    if quantity.role == "change" or predicate_class(lemma) in {"rise", "fall"}:
        asked = "By how much" if quantity.role == "change" else "To what level"
        return _with_settings(f"{asked} {_auxiliary(statement)} {subject} {lemma}", statement)
    return None


def inverted_question(statement: Statement) -> str | None:
    """Ask with the statement's own auxiliary first: "Was the bridge closed?"."""
    auxiliary, _, rest = _affirmative(statement.predicate.text).partition(" ")
    if auxiliary.lower() not in _AUXILIARIES or not _may_ask_whether(statement):
        return None
    if _is_turned(statement) or not (rest or statement.object):
        return None
    target = name_words(statement.object) if statement.object is not None else ""
    words = f"{auxiliary.capitalize()} {name_words(statement.subject)} {rest} {target}"
    return _with_settings(words, statement)


def yes_no_question(statement: Statement) -> str | None:
    """Ask whether somebody did something: "Did Islamabad carry out the strike?"."""
    lemma = statement.predicate.lemma
    if not _may_ask_whether(statement) or not _is_plain(statement) or statement.predicate.passive:
        return None
    if lemma.split()[0] in _BE:
        return None
    target = name_words(statement.object) if statement.object is not None else ""
    auxiliary = _auxiliary(statement).capitalize()
    words = f"{auxiliary} {name_words(statement.subject)} {lemma} {target}"
    return _with_settings(words, statement)


PATTERNS: tuple[Callable[[Statement], str | None], ...] = (
    counted_object_question,
    counted_subject_question,
    role_question,
    level_question,
    inverted_question,
    yes_no_question,
)
"""Ways to put a question, the most telling first; each gives None where it does not fit."""


def _how_many(statement: Statement) -> str | None:
    """Return "How many attacks" or "What share of voters"; None where no noun is counted."""
    quantity, counted = statement.quantity, counted_part(statement)
    if quantity is None or counted is None or quantity.counts is None:
        return None
    noun = _counted_noun(counted, quantity.counts)
    if quantity.unit is None:
        return f"How many {noun}"
    return f"What share of {noun}" if quantity.unit in {"%", "share"} else None


def _counted_noun(part: Part, lemma: str) -> str:
    """Return the counted noun in the plural with the words before it: "suicide attacks"."""
    if lemma in {"dead", "other"}:
        return "people"
    words = _LEADING_FIGURE.sub("", name_words(part), count=1).split()
    at = _position(words, lemma)
    if at is not None and "of" in words[:at]:
        words = words[words.index("of") + 1 :]
        at = _position(words, lemma)
    before = words[:at] if at is not None and at <= 3 else []
    if any(not word.replace("-", "").isalpha() for word in before):
        before = []
    return " ".join((*before, plural(lemma)))


def _position(words: list[str], lemma: str) -> int | None:
    start = lemma[:4].lower()
    return next((i for i, word in enumerate(words) if word.lower().startswith(start)), None)


def _auxiliary(statement: Statement) -> str:
    return "will" if statement.modality is Modality.PLANNED else "did"


def _plural_verb(text: str) -> str:
    """Return a verb group that agrees with a plural ("was killed" becomes "were killed")."""
    singular = {"was": "were", "is": "are", "has": "have"}
    return " ".join(singular.get(word.lower(), word) for word in _affirmative(text).split())


def _affirmative(text: str) -> str:
    """Return a verb group without its negation and adverbs of hearsay."""
    return " ".join(word for word in text.split() if word.lower() not in _NEGATIONS)


def _may_ask_whether(statement: Statement) -> bool:
    return statement.quantity is None and _is_nameable(statement.subject)


def _is_turned(statement: Statement) -> bool:
    """Say whether a passive that names its agent is stored as the active it means."""
    words = _affirmative(statement.predicate.text).lower().split()
    if statement.predicate.passive or _PASSIVE_AUXILIARIES.isdisjoint(words[:-1]):
        return False
    verb = statement.predicate.lemma.split()[:1]
    return not words[-1].endswith("ing") and verb not in (["be"], ["have"])


def _is_plain(statement: Statement) -> bool:
    return bool(statement.predicate.lemma.strip()) and statement.predicate.lemma.isascii()


def _is_nameable(part: Part) -> bool:
    return bool(part.text.strip()) and part.head.lower() not in GENERIC and len(part.text) <= 80


def _with_settings(words: str, statement: Statement) -> str:
    """Add place and period, unless the words have them already."""
    place, when = place_words(statement.place), period_words(statement.period)
    if statement.place and statement.place.lower() in words.lower():
        place = ""
    return " ".join(filter(None, (words, place, when)))


def _clause(text: str) -> str:
    """Return a sentence as a subordinate clause."""
    text = text.strip().rstrip(".!?")
    first, _, rest = text.partition(" ")
    if first.lower() in GENERIC or first.lower() in {
        "the",
        "a",
        "an",
        "this",
        "these",
        "in",
        "on",
        "at",
        "more",
        "about",
        "some",
        "it",
    }:
        return f"{first.lower()} {rest}"
    return text


def _tidy(question: str) -> str:
    return " ".join(question.split()).rstrip(" .,;:?") + "?"
