"""A verdict slot by slot: what each statement says there, and how that compares."""

from collections.abc import Callable, Mapping

from claims.model import Part, SlotView, Statement, Verdict
from claims.relate.answer import answer_text
from claims.relate.compare import slots_of
from claims.relate.roles import content_object, counted_part, roles
from claims.relate.slot import Outcome
from claims.relate.wording import counted_words, day_words, period_words

_NOTES = {
    "anchor:unknown": "too little ties both to one event",
    "story:same": "linked passages of both articles tell of it",
    "article:same": "claims of one article neither support nor update each other",
    "time:later": "the later state of one total",
}
"""What reason codes mean that belong to no slot."""


def slot_views(a: Statement, b: Statement, verdict: Verdict) -> tuple[SlotView, ...]:
    """Return the slots behind a verdict on two statements, in the order of its reasons."""
    details = {slot.code: slot.detail for slot in slots_of(a, b)}
    return tuple(_view(code, a, b, details.get(code, "")) for code in verdict.reasons)


def parting_slot(slots: tuple[SlotView, ...]) -> str | None:
    """Return the name of the first slot that makes two questions of one, None where none does."""
    return next((slot.name for slot in slots if slot.outcome == Outcome.DIFFERENT), None)


def _view(code: str, a: Statement, b: Statement, detail: str) -> SlotView:
    name, _, outcome = code.partition(":")
    words = SLOT_WORDS.get(name, _nothing)
    return SlotView(name, words(a), words(b), outcome, detail or _NOTES.get(code, ""))


def _nothing(_: Statement) -> str:
    return ""


def _name(part: Part | None) -> str:
    if part is None:
        return ""
    if part.entity is None or part.entity in part.text:
        return part.text
    return f"{part.text} ({part.entity})"


def _actor(statement: Statement) -> str:
    agent = roles(statement).agent
    return "" if agent is counted_part(statement) else _name(agent)


def _object(statement: Statement) -> str:
    patient = roles(statement).patient
    if patient is statement.object:
        patient = content_object(statement)
    return _name(patient)


def _article(statement: Statement) -> str:
    day = "" if statement.published is None else day_words(statement.published)
    return ", ".join(filter(None, (statement.source, day)))


SLOT_WORDS: Mapping[str, Callable[[Statement], str]] = {
    "article": _article,
    "modality": lambda one: one.modality.value,
    "counted": counted_words,
    "question": counted_words,
    "quantity": answer_text,
    "predicate": lambda one: one.predicate.lemma,
    "actor": _actor,
    "object": _object,
    "complement": lambda one: "; ".join(map(_name, one.complements)),
    "period": lambda one: period_words(one.period),
    "place": lambda one: one.place or "",
    "polarity": lambda one: one.polarity.value,
    "lifespan": lambda one: period_words(one.period),
    "time": _article,
}
"""What a statement says in a slot, in words; other slots say nothing of their own."""
