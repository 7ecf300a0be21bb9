"""Two statements in, one verdict out: the same whichever comes first."""

from claims.model import RelationKind, Statement, Verdict
from claims.relate.context import SAME_STORY, same_article, same_event
from claims.relate.copied_wording import is_copied
from claims.relate.explain import explain
from claims.relate.figure_judge import FIGURE_RULES, judge_figures
from claims.relate.intervals import interval
from claims.relate.judgement import Judgement, score_of, unrelated
from claims.relate.lifespan import lifespans
from claims.relate.polarity import polarities
from claims.relate.predicates import predicates
from claims.relate.proposition_judge import PROPOSITION_RULES, judge_propositions
from claims.relate.sites import sites
from claims.relate.slot import Outcome, Rule, Slot
from claims.relate.witness import innermost_speaker, same_witness

RULES: tuple[Rule, ...] = (
    lifespans,
    sites,
    *FIGURE_RULES,
    *(rule for rule in PROPOSITION_RULES if rule not in FIGURE_RULES),
)
"""Every rule of comparison; the docstring of each is its documentation."""


def compare(a: Statement, b: Statement) -> Verdict:
    """Judge what two statements are to each other, slot by slot.

    The relation, its score, reasons and explanation are the same for
    ``compare(b, a)``. Two statements of one article never support or update
    each other, and contradict only when different speakers make them, or when
    one acted before it was founded.
    """
    first, second = _ordered(a, b)
    judgement = _judge(first, second)
    return Verdict(
        relation=judgement.kind,
        score=score_of(judgement, first, second),
        reasons=_codes(judgement, first, second),
        explanation=explain(judgement, first, second),
        same_witness=same_witness(first, second) or _is_repeated(judgement, first, second),
    )


def _is_repeated(judgement: Judgement, a: Statement, b: Statement) -> bool:
    """Say whether one statement agrees with the other because its words were taken from it."""
    return judgement.kind is RelationKind.CORROBORATES and is_copied(a, b)


def slots_of(a: Statement, b: Statement) -> tuple[Slot, ...]:
    """Return the slots that :func:`compare` went by, in the order in which they were compared."""
    return _judge(*_ordered(a, b)).slots


def _codes(judgement: Judgement, a: Statement, b: Statement) -> tuple[str, ...]:
    if judgement.kind is RelationKind.UNRELATED or not same_event(a, b):
        return judgement.codes
    return (*(slot.code for slot in judgement.slots), SAME_STORY, *judgement.notes)


def _ordered(a: Statement, b: Statement) -> tuple[Statement, Statement]:
    """Put two statements in an order of their own: by publication, then by their words."""
    left, right = (_day(a), a.text), (_day(b), b.text)
    if left == right:
        left, right = (0, repr(a)), (0, repr(b))
    return (a, b) if left <= right else (b, a)


def _day(statement: Statement) -> int:
    return statement.published.toordinal() if statement.published is not None else 0


def _judge(a: Statement, b: Statement) -> Judgement:
    if not same_article(a, b):
        return _judged(a, b)
    if lifespans(a, b).outcome is Outcome.CLASH:
        return _judged(a, b)
    if innermost_speaker(a) == innermost_speaker(b):
        return unrelated((Slot("article", Outcome.SAME, "one article, one speaker"),))
    found = _judged(a, b)
    if found.kind is RelationKind.CONTRADICTS:
        return found
    return unrelated(found.slots, "article:same")


def _judged(a: Statement, b: Statement) -> Judgement:
    lifespan = lifespans(a, b)
    if lifespan.outcome is Outcome.CLASH:
        return Judgement(RelationKind.CONTRADICTS, (lifespan,))
    site = sites(a, b)
    if site.outcome is Outcome.CLASH:
        return Judgement(RelationKind.CONTRADICTS, (site,))
    if _has_figure(a) and _has_figure(b) and not _is_opposed(a, b):
        return judge_figures(a, b)
    return judge_propositions(a, b)


def _has_figure(statement: Statement) -> bool:
    return statement.quantity is not None and interval(statement.quantity) is not None


def _is_opposed(a: Statement, b: Statement) -> bool:
    return Outcome.CLASH in {polarities(a, b).outcome, predicates(a, b).outcome}
