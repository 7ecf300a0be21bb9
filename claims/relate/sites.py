"""The site slot: one event cannot have happened in two places."""

from claims.model import Polarity, Statement
from claims.normalise.place import contains
from claims.relate.actors import compare_parts
from claims.relate.context import side_by_side
from claims.relate.lexicon import noun_class, predicate_class
from claims.relate.nouns import EVENTS
from claims.relate.periods import periods
from claims.relate.slot import Outcome, Slot
from claims.relate.words import CALENDAR, stem, words_of

_HAPPENING = frozenset({"happen", "explode", "begin"})


def sites(a: Statement, b: Statement) -> Slot:
    """Compare where one event is said to have happened, in texts put side by side.

    "The blast happened in Hama" and "the blast happened in Homs" cannot both
    be true of one blast; "a blast" may be another one.
    """
    if not side_by_side(a, b) or not (_is_told(a) and _is_told(b)):
        return Slot("site", Outcome.UNKNOWN)
    if compare_parts(a.subject, b.subject) is Outcome.DIFFERENT or not periods(a, b).agrees:
        return Slot("site", Outcome.UNKNOWN)
    left, right = _site(a), _site(b)
    apart = frozenset(left) - frozenset(right), frozenset(right) - frozenset(left)
    if not all(apart) or contains(" ".join(left), " ".join(right)) is not None:
        return Slot("site", Outcome.UNKNOWN)
    return Slot("site", Outcome.CLASH, f"{' '.join(left)} and {' '.join(right)}")


def _is_told(statement: Statement) -> bool:
    """Say whether a known event is said to have happened."""
    named = noun_class(stem(statement.subject.head)) in EVENTS
    definite = statement.subject.text.lower().startswith("the ")
    happens = predicate_class(statement.predicate.lemma) in _HAPPENING
    return named and definite and happens and statement.polarity is Polarity.AFFIRMED


def _site(statement: Statement) -> tuple[str, ...]:
    words = (word for part in statement.complements for word in words_of(part.text))
    return tuple(word for word in words if word[0].isupper() and word.lower() not in CALENDAR)
