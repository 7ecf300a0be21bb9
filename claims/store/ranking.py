"""Which questions are listed first: those with most behind them."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import (
    ColumnElement,
    CompoundSelect,
    Select,
    SelectBase,
    and_,
    case,
    distinct,
    func,
    literal,
    not_,
    null,
    select,
    union_all,
)
from sqlalchemy.orm import Session, aliased

from claims.model import Filters, RelationKind, Reviewed
from claims.store.batches import batches
from claims.store.components import components
from claims.store.filtering import conditions, narrowing
from claims.store.reviews import holds
from claims.store.standing import reviewed_pair, stands
from claims.store.tables_articles import ArticleVersion
from claims.store.tables_claims import Claim, ClaimQuantity
from claims.store.tables_questions import Question
from claims.store.tables_relations import Relation

RECENT = ((30, 1.0), (365, 0.5), (5 * 365, 0.25))
"""What recency adds to the weight of a dispute: days between its last claim and the newest article
of the database, at most, and how much."""

SAME_WITNESS = 0.5
"""What a dispute weighs in which one witness contradicts only itself."""

WEIGHED = 500
"""How many disputes are weighed in full, at least: those with most witnesses, then the surest."""


@dataclass(frozen=True, slots=True)
class Ranked:
    """A question in its place in a list; see :func:`disputed_questions` for the weight."""

    question_id: int
    text: str
    weight: float
    score: float


def disputed_questions(session: Session, filters: Filters) -> list[Ranked]:
    """Return the disputed questions, weightiest first.

    The weight is the number of pairs of independent witnesses that contradict
    each other (of two sides the product of their witnesses), times one to two
    for how far apart they are, times one to two for how recent they are.
    """
    first = _grouped(session, filters, _clashes(filters)).limit(max(WEIGHED, 5 * filters.limit))
    found = session.execute(first).all()
    spread = _spread(session, [row.question_id for row in found], filters)
    newest = session.scalar(select(func.max(ArticleVersion.published)))
    ranked = [
        (row.weight or SAME_WITNESS) * (1 + apart) * (1 + _freshness(last, newest))
        for row in found
        for apart, last in [spread[row.question_id]]
    ]
    weighed = zip(ranked, found, strict=True)
    best = sorted(weighed, key=lambda one: (-one[0], -one[1].score, one[1].question_id))
    return _with_texts(session, [(row, weight) for weight, row in best[: filters.limit]])


def corroborated_questions(session: Session, filters: Filters) -> list[Ranked]:
    """Return the questions that independent witnesses answer alike, most witnesses first.

    The weight is the number of independent witnesses: two that agree because one
    has its words from the other are one.
    """
    first = _grouped(session, filters, _agreeing()).limit(max(WEIGHED, 5 * filters.limit))
    found = session.execute(first).all()
    counted = _independent(session, [row.question_id for row in found])
    ranked = [(row, counted[row.question_id]) for row in found if counted[row.question_id] > 1]
    best = sorted(ranked, key=lambda one: (-one[1], -one[0].score, one[0].question_id))
    return _with_texts(session, best[: filters.limit])


def _grouped(session: Session, filters: Filters, told: SelectBase) -> Select[*tuple[Any, ...]]:
    """Group rows by question and count what differs in their column ``witness``."""
    rows = told.subquery()
    counted = func.count(distinct(rows.c.witness)).label("weight")
    score = func.max(rows.c.score).label("score")
    query = (
        select(rows.c.question_id, counted, score)
        .where(rows.c.question_id.is_not(None))
        .group_by(rows.c.question_id)
        .order_by(counted.desc(), score.desc(), rows.c.question_id)
    )
    if narrowing(session, filters):
        met = select(Claim.question_id).where(*conditions(session, filters))
        query = query.where(rows.c.question_id.in_(met))
    return query


def _with_texts(session: Session, ranked: Sequence[tuple[Any, float]]) -> list[Ranked]:
    texts: dict[int, str] = {}
    for batch in batches(row.question_id for row, _ in ranked):
        query = select(Question.id, Question.text).where(Question.id.in_(batch))
        texts.update((number, text) for number, text in session.execute(query))
    return [
        Ranked(row.question_id, texts[row.question_id], float(weight), row.score)
        for row, weight in ranked
    ]


def _clashes(filters: Filters) -> Select[*tuple[Any, ...]]:
    """Return one row for each contradiction: its question and both its witnesses."""
    a, b = aliased(Claim), aliased(Claim)
    return (
        select(a.question_id, _both_witnesses(a, b).label("witness"), Relation.score)
        .select_from(Relation)
        .join(a, a.id == Relation.claim_a_id)
        .join(b, b.id == Relation.claim_b_id)
        .where(Relation.kind == RelationKind.CONTRADICTS, reviewed_pair(filters.reviewed, a, b))
    )


def _both_witnesses(a: Any, b: Any) -> ColumnElement[str | None]:  # noqa: ANN401
    """Return both witnesses as one text, in an order of their own; NULL where they are one."""
    first, second = func.coalesce(a.witness, ""), func.coalesce(b.witness, "")
    between = literal("\n")
    return case(
        (first < second, first.concat(between).concat(second)),
        (first > second, second.concat(between).concat(first)),
        else_=null(),
    )


def _spread(
    session: Session, question_ids: Sequence[int], filters: Filters
) -> dict[int, tuple[float, date | None]]:
    """Return how far apart the answers of each question are, and when the last was published.

    What contradicts a claim may answer another question, where the rest of either tells of
    unlike things, or where a person rejected the relation.
    """
    found: dict[int, tuple[float, date | None]] = {}
    rejected = filters.reviewed in {Reviewed.REJECTED, Reviewed.ANY}
    for elsewhere in (True,) if rejected else (False, True):
        for batch in batches(number for number in question_ids if number not in found):
            query = _apart(batch, filters, elsewhere=elsewhere)
            for number, distance, *days in session.execute(query):
                found[number] = float(distance), max(filter(None, days), default=None)
    return found


def _apart(
    question_ids: Sequence[int], filters: Filters, *, elsewhere: bool
) -> Select[*tuple[Any, ...]]:
    """Select how far apart the answers of some questions are, and when each side was last told.

    The claims are looked up once and read for both ends of the relations, unless
    the second may answer a question ``elsewhere``.
    """
    answers = _answers().where(Claim.question_id.in_(question_ids)).cte("answers")
    a, b = answers.alias("a").c, (_answers().subquery("b") if elsewhere else answers.alias("b")).c
    apart = func.max(_distance(a.value, b.value))
    return (
        select(a.question_id, apart, func.max(a.published), func.max(b.published))
        .select_from(Relation)
        .join(a.id.table, a.id == Relation.claim_a_id)
        .join(b.id.table, b.id == Relation.claim_b_id)
        .where(Relation.kind == RelationKind.CONTRADICTS, reviewed_pair(filters.reviewed, a, b))
        .group_by(a.question_id)
    )


def _answers() -> Select[*tuple[Any, ...]]:
    """Select claims with their figure and their day of publication."""
    first_figure = and_(ClaimQuantity.claim_id == Claim.id, ClaimQuantity.position == 0)
    return (
        select(
            Claim.id,
            Claim.question_id,
            Claim.version_id,
            Claim.superseded,
            ClaimQuantity.value,
            ArticleVersion.published,
        )
        .join(ArticleVersion, ArticleVersion.id == Claim.version_id)
        .outerjoin(ClaimQuantity, first_figure)
    )


def _distance(one: Any, other: Any) -> ColumnElement[float]:  # noqa: ANN401
    """Return how far two figures are apart, from 0 to 1 as a share of the larger one.

    Answers without figures exclude each other: 1.
    """
    larger = case((func.abs(one) > func.abs(other), func.abs(one)), else_=func.abs(other))
    apart = func.abs(one - other) / func.nullif(larger, 0)
    return func.coalesce(case((apart > 1, 1.0), else_=apart), 1.0)


def _freshness(last: date | None, newest: date | None) -> float:
    if last is None or newest is None:
        return 0.0
    age = (newest - last).days
    return next((bonus for days, bonus in RECENT if age <= days), 0.0)


def _independent(session: Session, question_ids: Sequence[int]) -> dict[int, int]:
    """Return how many independent witnesses agree on each question."""
    apart: dict[int, set[str]] = defaultdict(set)
    one: dict[int, list[tuple[str, str]]] = defaultdict(list)
    for batch in batches(question_ids):
        for number, same, *witnesses in session.execute(_agreements(batch)):
            if same:
                one[number].append((witnesses[0], witnesses[1]))
            else:
                apart[number].update(witnesses)
    return {number: _groups(apart[number], one[number]) for number in question_ids}


def _groups(witnesses: set[str], same: Sequence[tuple[str, str]]) -> int:
    """Count the witnesses, those that are one as one."""
    every = sorted(witnesses.union(*same))
    places = {witness: place for place, witness in enumerate(every)}
    found = components(range(len(every)), ((places[a], places[b]) for a, b in same))
    return sum(any(every[place] in witnesses for place in group) for group in found)


def _agreements(question_ids: Sequence[int]) -> Select[*tuple[Any, ...]]:
    """Select the witnesses of claims that agree, and whether they are one origin."""
    a, b = aliased(Claim), aliased(Claim)
    return (
        select(
            a.question_id,
            Relation.same_witness,
            func.coalesce(a.witness, ""),
            func.coalesce(b.witness, ""),
        )
        .select_from(Relation)
        .join(a, a.id == Relation.claim_a_id)
        .join(b, b.id == Relation.claim_b_id)
        .where(Relation.kind == RelationKind.CORROBORATES, a.question_id.in_(question_ids))
        .where(a.question_id == b.question_id)
        .where(stands(a), stands(b), holds())
    )


def _agreeing() -> CompoundSelect[*tuple[Any, ...]]:
    """Return one row for each claim of each independent agreement: its question and its witness.

    The relations are looked up once and read twice.
    """
    a, b = aliased(Claim), aliased(Claim)
    corroborates = Relation.kind == RelationKind.CORROBORATES
    pairs = (
        select(
            a.question_id,
            a.witness.label("witness_a"),
            b.witness.label("witness_b"),
            Relation.score,
        )
        .select_from(Relation)
        .join(a, a.id == Relation.claim_a_id)
        .join(b, b.id == Relation.claim_b_id)
        .where(corroborates, not_(Relation.same_witness), stands(a), stands(b), holds())
        .where(a.question_id == b.question_id)
        .cte("pairs")
    ).c
    return union_all(
        select(pairs.question_id, pairs.witness_a.label("witness"), pairs.score),
        select(pairs.question_id, pairs.witness_b, pairs.score),
    )
