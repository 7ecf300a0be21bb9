"""The judgement of two propositions that may answer one yes-or-no question."""

from claims.model import RelationKind, Statement
from claims.relate.actors import actors, complements, content_patient, objects
from claims.relate.asked_within import matters
from claims.relate.hours import hours
from claims.relate.judgement import Judgement, parted, run_rules, unrelated
from claims.relate.lexicon import complementary, predicate_class, predicate_group
from claims.relate.means import doers
from claims.relate.modality import is_forecast, modalities
from claims.relate.periods import periods
from claims.relate.places import places
from claims.relate.polarity import polarities
from claims.relate.predicates import predicates
from claims.relate.quantities import figures_agree
from claims.relate.roles import core_predicate, counted_part, roles
from claims.relate.slot import Outcome, Rule
from claims.relate.succession import NOTES, succession
from claims.relate.terms import likeness, term_overlap
from claims.relate.ties import (
    actor_is_open,
    are_tied,
    asks_how_many,
    deny_within,
    is_anytime,
    say_little,
    tell_crosswise,
)
from claims.relate.unlike import tell_of_two_things
from claims.relate.updates import development
from claims.relate.verbs import LIGHT, REPEATABLE

PROPOSITION_RULES: tuple[Rule, ...] = (
    modalities,
    predicates,
    actors,
    objects,
    complements,
    periods,
    hours,
    places,
    polarities,
)
"""The slots of two propositions, in the order in which they are compared."""

CLASHING_OVERLAP = 0.5
"""Share of the shorter statement's terms that must be in the other before the two can clash."""

AGREEING_OVERLAP = 0.6
"""Share of the shorter statement's terms that must be in the other before the two agree."""

LONGEST_STATE = 366
"""Days between publications up to which a repeated statement still supports the first."""

ALIKE = 0.8
"""Share of all terms of two statements that are common to both when they say the same."""


def judge_propositions(a: Statement, b: Statement) -> Judgement:
    """Judge two propositions: alike, opposed, or not about one thing."""
    slots = run_rules(PROPOSITION_RULES, a, b)
    matter = matters(a, b)
    if matter.outcome is Outcome.DIFFERENT:
        return unrelated((*slots, matter))
    found = Judgement(RelationKind.UNRELATED, tuple(slots))
    if parted(slots) or not _is_one_question(found, a, b):
        return found
    if found.slot("period") is Outcome.CLASH:
        return _dates_clash(found, a, b)
    if found.slot("actor") is Outcome.CLASH:
        return _clash(found, a, b)
    return _answer(found, a, b)


def _answer(found: Judgement, a: Statement, b: Statement) -> Judgement:
    denied = found.slot("polarity") is Outcome.CLASH
    antonyms = found.slot("predicate") is Outcome.CLASH
    if denied and antonyms:
        alike = complementary(core_predicate(a), core_predicate(b))
        return _agreement(found, a, b) if alike else unrelated(found.slots, "antonym:denied")
    if denied and _figures_apart(a, b) and not _counts_none(a, b):
        return unrelated(found.slots, "quantity:different")
    if denied or (antonyms and not _counts_someone(a, b)):
        return _clash(found, a, b)
    return unrelated(found.slots) if antonyms else _agreement(found, a, b)


def _is_one_question(found: Judgement, a: Statement, b: Statement) -> bool:
    """Say whether the same actor or object is named, and for verbs that say little both."""
    actor = found.slot("actor") in _AGREE or found.slot("actor") is Outcome.CLASH
    target = found.slot("object") in _AGREE
    named = any(content_patient(s) is not None for s in (a, b))
    if predicate_class(core_predicate(a)) in LIGHT or predicate_class(core_predicate(b)) in LIGHT:
        return actor and target and (named or _says_the_same(found, a, b))
    return actor or (target and named)


def _says_the_same(found: Judgement, a: Statement, b: Statement) -> bool:
    """Say whether two verbs that say little of their own are filled by the same other words."""
    if a.complements or b.complements:
        return found.slot("complement") in _AGREE
    return likeness(a, b) >= ALIKE


_AGREE = frozenset({Outcome.SAME, Outcome.COMPATIBLE})


def _clash(found: Judgement, a: Statement, b: Statement) -> Judgement:
    """Judge opposite answers: they contradict if all that is known of the question agrees."""
    both = found.slot("period") in _AGREE and found.slot("object") in _AGREE | {Outcome.CLASH}
    subject = found.slot("actor") is not Outcome.UNKNOWN or _no_actor(a, b)
    exchanged = found.slot("actor") is Outcome.CLASH
    if not subject or not (both or exchanged):
        return found
    if not are_tied(found, a, b) or term_overlap(a, b) < CLASHING_OVERLAP:
        return unrelated(found.slots, "terms:different")
    if not exchanged and tell_of_two_things(found, a, b):
        return unrelated(found.slots, "terms:different")
    if is_forecast(a, b):
        judged = development(a, b)
        return Judgement(judged.kind, found.slots, (judged.code,))
    kind = succession(a, b)
    return Judgement(kind, found.slots, NOTES.get(kind, ()))


def _dates_clash(found: Judgement, a: Statement, b: Statement) -> Judgement:
    """Judge two dates of what happens once, both affirmed."""
    same = found.slot("polarity") is Outcome.SAME and found.slot("predicate") in _AGREE
    once = found.slot("object") if roles(a).patient is not None else found.slot("actor")
    if not same or once is not Outcome.SAME or not are_tied(found, a, b):
        return found
    return Judgement(RelationKind.CONTRADICTS, found.slots)


def _agreement(found: Judgement, a: Statement, b: Statement) -> Judgement:
    """Judge like answers: they agree if they share most words and can be of one time."""
    if is_forecast(a, b):
        return unrelated(found.slots, "forecast:open")
    if found.slot("object") is Outcome.UNKNOWN and _has_object(a, b):
        return found
    if not _may_be_one_time(found, a, b) or _figures_apart(a, b):
        return found
    doubt = _doubt(found, a, b)
    if doubt is not None:
        return unrelated(found.slots, doubt)
    needed = ALIKE if actor_is_open(found, a, b) else AGREEING_OVERLAP
    if not are_tied(found, a, b) or term_overlap(a, b) < needed:
        return unrelated(found.slots, "terms:different")
    return Judgement(RelationKind.CORROBORATES, found.slots)


def _doubt(found: Judgement, a: Statement, b: Statement) -> str | None:
    """Return the reason code for which like answers are not taken for one; None without one."""
    if asks_how_many(a, b):
        return "quantity:unknown"
    return "event:unknown" if _may_be_two(found, a, b) else None


def _may_be_two(found: Judgement, a: Statement, b: Statement) -> bool:
    """Say whether two like answers may well be of two things."""
    if tell_crosswise(a, b) or deny_within(a, b):
        return True
    if say_little(found, a, b) and likeness(a, b) < ALIKE:
        return True
    return is_anytime(found, a, b) and likeness(a, b) < ALIKE


def _has_object(a: Statement, b: Statement) -> bool:
    return roles(a).patient is not None and roles(b).patient is not None


def _may_be_one_time(found: Judgement, a: Statement, b: Statement) -> bool:
    if found.slot("period") in _AGREE:
        return True
    repeats = predicate_class(core_predicate(a)) in REPEATABLE
    return not repeats and a.period is None and b.period is None and _within_a_year(a, b)


def _within_a_year(a: Statement, b: Statement) -> bool:
    if a.published is None or b.published is None:
        return True
    return abs((a.published - b.published).days) <= LONGEST_STATE


def _figures_apart(a: Statement, b: Statement) -> bool:
    return a.quantity is not None and b.quantity is not None and not figures_agree(a, b)


def _counts_none(a: Statement, b: Statement) -> bool:
    return any(s.quantity is not None and s.quantity.high == 0 for s in (a, b))


def _no_actor(a: Statement, b: Statement) -> bool:
    return None in doers(a, b)


def _counts_someone(a: Statement, b: Statement) -> bool:
    """Say whether a counted subject makes opposites compatible: 12 survived and 33 died."""
    if predicate_group(core_predicate(a)) == predicate_group("rise"):
        return False
    return any(counted_part(s) is not None for s in (a, b))
