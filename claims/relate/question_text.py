"""The question that a statement answers, in words."""

import re
from collections.abc import Callable
from dataclasses import replace

from claims.model import Part, Statement
from claims.relate.counted import counted_of
from claims.relate.frame import Frame, affirmative, frame_of, plain_text, verb_group
from claims.relate.known_figures import without_known_figure
from claims.relate.lexicon import predicate_class
from claims.relate.nouns import GENERIC
from claims.relate.once import happens_once
from claims.relate.polarity import is_denied
from claims.relate.question_clause import clause_asked
from claims.relate.question_figure import (
    existential_question,
    figure_question,
    told_number_question,
    without_denied_figure,
)
from claims.relate.question_words import (
    ask,
    how_many,
    inverted,
    is_auxiliary,
    many_verb,
    with_adverbs,
)
from claims.relate.roles import core_predicate, counted_part, counts_who_did_not
from claims.relate.said_around import leads_as_clause
from claims.relate.spelled import spelled_out
from claims.relate.time_words import TIME, has_date, with_period
from claims.relate.wording import name_words, place_words, plural
from claims.relate.words import CALENDAR, content_words, is_nobody

_BE = frozenset({"be", "remain", "become", "stand"})
_LENGTHS = frozenset({"m", "km", "ft", "mi", "yd", "mile", "foot"})
_ENOUGH = 0.5
_LONGEST_LEVEL = 12
_OLDEST = 120
_BEGINS_WITH_FIGURE = re.compile(r"^(?:[\w'’-]+\s){0,3}\W?\d")
_ARTICLE = re.compile(r"^(?:an?|the)\s", re.IGNORECASE)
_PURPOSE = re.compile(r"^\s*to [a-z]+\s.*")


def question_text(statement: Statement) -> str:
    """Return the question that a statement answers, in plain English.

    A count asks "How many", a share "What share", a date of what happens once
    "When", a proposition "Did" or its own auxiliary; another figure is asked for
    where it stands, and what fits no pattern as "Is it true that". A denial is
    asked as what it denies.
    """
    asked = without_known_figure(without_denied_figure(spelled_out(statement)))
    for pattern in PATTERNS:
        question = pattern(asked)
        if question is not None:
            return _tidy(question)
    return _tidy(f"Is it true that {clause_asked(asked)}")


def _says_enough(question: str, statement: Statement) -> bool:
    """Say whether a question has most of what its statement says."""
    words = content_words(statement.text)
    return len(words) <= 2 or len(words & content_words(question)) >= _ENOUGH * len(words)


def counted_object_question(statement: Statement) -> str | None:
    """Ask how many of its object a subject acted on: "How many attacks did the TTP carry out?"."""
    counted = counted_part(statement)
    if counted is None or counted is not statement.object:
        return None
    many, frame = how_many(statement), frame_of(statement)
    if many is None or not _is_nameable(statement.subject) or _tells_kind(statement):
        return None
    if frame is None:
        return _settled(ask(many, statement, name_words(statement.subject)), statement)
    if frame.subject == counted:
        return None
    at = frame.rest.lower().find(counted.text.lower())
    rest = _PURPOSE.sub("", frame.rest[at + len(counted.text) :]) if at == 0 else ""
    subject = f"{name_words(frame.asked)} {frame.adverbs}".strip()
    words = ask(many, statement, subject, verb=frame.verb)
    return _settled(f"{words} {rest} {frame.lead}", statement)


def _tells_kind(statement: Statement) -> bool:
    """Say whether a count only belongs to what something is: "the firm is a union of ten mills"."""
    if core_predicate(statement) not in _BE or statement.object is None:
        return False
    counts_subject = any(character.isdigit() for character in statement.subject.text)
    return counts_subject or bool(_ARTICLE.match(statement.object.text))


def counted_subject_question(statement: Statement) -> str | None:
    """Ask how many did it or had it done to them: "How many people were killed in Kabul?"."""
    counted, many = counted_part(statement), how_many(statement)
    if counted is None or many is None or core_predicate(statement) in _BE:
        return None
    frame = frame_of(statement)
    if frame is not None and frame.subject == counted:
        verb = statement.predicate.text if counts_who_did_not(statement) else frame.verb
        verb = with_adverbs(many_verb(verb), frame.adverbs)
        return _settled(f"{many} {verb} {frame.rest} {frame.lead}", statement)
    if counted is not statement.subject or frame is not None:
        return None
    target = name_words(statement.object) if statement.object is not None else ""
    verb = many_verb(affirmative(statement.predicate.text))
    return _settled(f"{many} {verb} {target}", statement)


def magnitude_question(statement: Statement) -> str | None:
    """Ask how strong an earthquake was, whatever is said of it."""
    quantity = statement.quantity
    if quantity is None or quantity.counts != "magnitude":
        return None
    return _settled("What was the magnitude of the earthquake", statement)


def role_question(statement: Statement) -> str | None:
    """Ask what happened to how many, where only the figure's role says it."""
    role = counted_of(statement).role
    quantity = statement.quantity
    if quantity is None or quantity.unit is not None or role in {None, "change", "casualty"}:
        return None
    noun = plural(quantity.counts or "person")
    untold = noun in {"dead", "injured", "wounded", "missing", "others"}
    if untold or counted_of(statement).noun == "person":
        noun = "people"
    return _settled(f"How many {noun} were {role}", statement)


def level_question(statement: Statement) -> str | None:
    """Ask for a level, an age, a distance or a change: "What was the turnout?", "How far ...?"."""
    quantity = statement.quantity
    if quantity is None or quantity.counts is not None or not _is_nameable(statement.subject):
        return None
    subject, lemma = name_words(statement.subject), statement.predicate.lemma
    if lemma in {"be", "stand", "total"} and _is_figure_alone(statement):
        told = statement.predicate.text
        be = told if told in {"is", "are", "were"} else "were" if told == "have been" else "was"
        is_age = quantity.unit is None and statement.subject.entity is not None
        is_age = is_age and 0 < (quantity.value or 0) <= _OLDEST
        is_share = quantity.unit == "%" and statement.subject.entity is not None
        asked = "How old" if is_age else "At what percentage" if is_share else "What"
        return _settled(f"{asked} {be} {subject}", statement)
    if quantity.role != "change" and predicate_class(lemma) not in {"rise", "fall"}:
        return None
    return _settled(ask(_asked_amount(statement), statement, subject), statement)


def _is_figure_alone(statement: Statement) -> bool:
    target, words = statement.object, statement.predicate.text.split()
    found = verb_group(statement.text, words)
    if found is not None and len(statement.text[found[1] :].split()) > _LONGEST_LEVEL:
        return False
    if target is None:
        return not statement.complements
    return target is counted_part(statement) and _BEGINS_WITH_FIGURE.match(target.text) is not None


def _asked_amount(statement: Statement) -> str:
    quantity = statement.quantity
    if quantity is not None and quantity.unit in _LENGTHS:
        return "How far"
    is_level = quantity is not None and quantity.role != "change" and " to " in statement.text
    return "To what level" if is_level else "By how much"


def date_question(statement: Statement) -> str | None:
    """Ask for the date of what happens only once: "When was the TTP founded?"."""
    dated = statement.period is not None and happens_once(statement) and not is_denied(statement)
    frame = frame_of(statement) if dated and statement.quantity is None else None
    if frame is None or not _is_nameable(frame.asked):
        return None
    question = inverted(replace(frame, rest=TIME.sub("", frame.rest)), statement)
    return f"When {question[0].lower()}{question[1:]} {frame.lead}"


def yes_no_question(statement: Statement) -> str | None:
    """Ask whether it is so, in the words of the sentence: "Was the bridge at Ostrel closed?"."""
    frame = frame_of(statement)
    if frame is None or statement.quantity is not None or not _is_nameable(frame.asked):
        return None
    asked = inverted(frame, statement)
    comma = "," if frame.lead and "," in frame.rest else ""
    if leads_as_clause(frame.lead) and not has_date(frame.lead):
        return f"{_settled(asked, statement)}{comma} {frame.lead}"
    return _settled(f"{asked}{comma} {frame.lead}", statement)


def slot_question(statement: Statement) -> str | None:
    """Ask whether somebody did something, by the slots where the sentence does not show them."""
    text, words = plain_text(statement), statement.predicate.text.split()
    is_asked = statement.quantity is None and _is_nameable(statement.subject)
    is_asked = is_asked and (_is_simple(statement) or verb_group(text, words) is not None)
    is_asked = is_asked and not text.lower().startswith("there ")
    if not is_asked or statement.predicate.passive or frame_of(statement) is not None:
        return None
    if name_words(statement.subject).lower() not in text.lower() and not is_nobody(
        statement.subject
    ):
        return None
    verb = affirmative(statement.predicate.text)
    if is_auxiliary(verb.split()[:1]) and verb.split()[1:] and verb.split()[-1].endswith("ed"):
        return None
    target = name_words(statement.object) if statement.object is not None else ""
    frame = Frame("", statement.subject, verb, target)
    question = _settled(inverted(frame, statement), statement) if verb else ""
    return question if question and _says_enough(question, statement) else None


def _is_simple(statement: Statement) -> bool:
    """Say whether a verb group is one verb, maybe with its particle."""
    words = statement.predicate.text.split()
    return len(words) == 1 or (
        len(words) == len(statement.predicate.lemma.split()) and "to" not in words
    )


PATTERNS: tuple[Callable[[Statement], str | None], ...] = (
    magnitude_question,
    told_number_question,
    existential_question,
    counted_object_question,
    counted_subject_question,
    role_question,
    level_question,
    date_question,
    yes_no_question,
    slot_question,
    figure_question,
)
"""Ways to put a question, the most telling first; each gives None where it does not fit."""


def _is_nameable(part: Part) -> bool:
    is_named = part.text.lower() not in GENERIC or part.entity is not None or is_nobody(part)
    return bool(part.text.strip()) and is_named and len(part.text) <= 80


def _settled(words: str, statement: Statement) -> str:
    """Add place and period, unless the words have them already."""
    place = statement.place or ""
    if place and not content_words(place) - CALENDAR <= content_words(words):
        words = f"{words} {place_words(place)}"
    return with_period(" ".join(words.split()), statement)


def _tidy(question: str) -> str:
    return " ".join(question.split()).replace(" ,", ",").rstrip(" .,;:?") + "?"
