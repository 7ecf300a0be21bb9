"""One plain sentence that says why two statements are related."""

from claims.model import RelationKind, Statement
from claims.relate.answer import answer_text
from claims.relate.counted import counted_of
from claims.relate.judgement import Judgement
from claims.relate.lexicon import role_name, role_of_predicate
from claims.relate.nouns import EVENTS
from claims.relate.polarity import is_denied
from claims.relate.question_text import question_text
from claims.relate.roles import counted_part, uncounted_roles
from claims.relate.slot import Outcome
from claims.relate.updates import in_order
from claims.relate.wording import (
    counted_words,
    day_words,
    name_words,
    period_words,
    place_words,
)


def explain(judgement: Judgement, a: Statement, b: Statement) -> str:
    """Return the sentence that names both answers and the question they answer."""
    if judgement.kind is RelationKind.UNRELATED:
        return _why_unrelated(judgement)
    if judgement.slot("lifespan") is Outcome.CLASH:
        first, second = in_order(a, b)
        return f"“{first.text}” cannot be true beside “{second.text}”"
    if a.quantity is not None and b.quantity is not None:
        return _figures(judgement.kind, a, b)
    return _propositions(judgement, a, b)


def _why_unrelated(judgement: Judgement) -> str:
    last = judgement.slots[-1] if judgement.slots else None
    if last is not None and last.outcome is Outcome.DIFFERENT:
        detail = f" ({last.detail})" if last.detail else ""
        return f"They answer different questions: the {last.name} differs{detail}."
    return "Too little is shared to say that both answer one question."


def _figures(kind: RelationKind, a: Statement, b: Statement) -> str:
    first, second = in_order(a, b)
    left, right = answer_text(first), answer_text(second)
    what = _counted(first, second)
    if kind is RelationKind.CONTRADICTS:
        words = f"{_upper(left)} against {right}{what}"
    elif kind is RelationKind.UPDATES:
        words = f"{_upper(left)}{_dated(first)}, later {right}{_dated(second)}{what}"
    elif left == right:
        words = f"Both say {left}{what}"
    else:
        words = f"{_upper(left)} and {right} agree:{what.removeprefix(':')}"
    return words if words.endswith("?") else f"{words}."


def _counted(a: Statement, b: Statement) -> str:
    """Return the question's slots in words, from whichever statement says more."""
    fuller = max((a, b), key=lambda s: (s.period is not None, s.place is not None, s.text))
    if _needs_verb(fuller):
        return f": {question_text(fuller)}"
    words = counted_words(fuller)
    actor = _actor(a) or _actor(b)
    place = fuller.place or a.place or b.place
    pieces = (
        words or name_words(fuller.subject),
        f"by {actor}" if actor and words else "",
        "" if place is None or place in actor else place_words(place),
        period_words(fuller.period),
    )
    joined = " ".join(filter(None, pieces))
    return f" {joined}" if words else f" for {joined}"


def _needs_verb(statement: Statement) -> bool:
    """Say whether what is counted tells nothing without its verb ("people" who marched)."""
    counted = counted_of(statement)
    telling = counted.role is not None or counted.noun in EVENTS or counted.noun is None
    return not telling and question_text(statement).startswith("How many")


def _actor(statement: Statement) -> str:
    agent = uncounted_roles(statement).agent
    done, counted = role_of_predicate(statement.predicate.lemma), counted_of(statement).role
    if agent is None or counted_part(statement) is None:
        return ""
    if done is not None and role_name(done) != counted:
        return ""
    return agent.entity or name_words(agent)


def _propositions(judgement: Judgement, a: Statement, b: Statement) -> str:
    first, second = in_order(a, b)
    if judgement.kind is RelationKind.UPDATES:
        return f"“{first.text}” later “{second.text}”"
    if judgement.slot("predicate") is Outcome.CLASH or first.quantity or second.quantity:
        joint = "against" if judgement.kind is RelationKind.CONTRADICTS else "agrees with"
        return f"“{first.text}” {joint} “{second.text}”"
    question = question_text(_affirmed_first(first, second))
    left, right = answer_text(first), answer_text(second)
    if judgement.kind is RelationKind.CONTRADICTS:
        return f"{_upper(left)} against {right}: {question}"
    return f"Both say {left}: {question}"


def _affirmed_first(a: Statement, b: Statement) -> Statement:
    return b if is_denied(a) and not is_denied(b) else a


def _dated(statement: Statement) -> str:
    if statement.published is None:
        return ""
    clock = f" {statement.published_time:%H:%M}" if statement.published_time is not None else ""
    return f" ({day_words(statement.published)}{clock})"


def _upper(words: str) -> str:
    return words[:1].upper() + words[1:]
