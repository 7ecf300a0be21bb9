"""Which question each claim answers: its own, or the one of the claims it is related to."""

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass

from sqlalchemy import bindparam, or_, select, update
from sqlalchemy.orm import Session, aliased

from claims.store.base import table_of
from claims.store.batches import batches
from claims.store.components import components
from claims.store.names import insert_missing
from claims.store.reviews import holds
from claims.store.standing import stands
from claims.store.tables_claims import Claim
from claims.store.tables_questions import Question
from claims.store.tables_relations import Relation

CLAIMS = table_of(Claim)
QUESTIONS = table_of(Question)

Pair = tuple[int, int]

Grouping = Callable[[Collection[int], Collection[Pair]], Sequence[frozenset[int]]]
"""What makes groups of claims, given all of them and the pairs that are related."""


@dataclass(frozen=True, slots=True, order=True)
class Asked:
    """The question a claim would answer alone; among related claims the smallest speaks for all.

    ``rank`` says how well it is put, 0 best; ``key`` is the canonical form of its
    slots and decides between equal ranks.
    """

    rank: int
    key: str
    text: str


@dataclass(frozen=True, slots=True)
class _Own:
    """A claim's own question as stored, and the question it answers now."""

    rank: int
    key: str
    question_id: int
    answered_id: int | None


def assign_questions(
    session: Session,
    asked: Mapping[int, Asked],
    *,
    also: Iterable[int] = (),
    grouped: Grouping = components,
) -> int:
    """Give claims their own questions and let related claims share one; count the changed claims.

    Claims that relations connect answer the question of the one with the smallest
    rank, then key. Only what the given claims touch is looked at: the claims they
    are related to, and those they shared a question with before. ``also`` names
    claims whose relations ended, such as superseded ones. ``grouped`` may part
    what relations connect.
    """
    _save_questions(session, asked.values())
    _set(session, "question_key", {claim: own.key for claim, own in asked.items()})
    members, pairs = _touched(session, {*asked, *also})
    own = _own_questions(session, members)
    answered = {
        claim: min((own[member] for member in group), key=_order).question_id
        for group in grouped(own, pairs)
        for claim in group
    }
    changed = {
        claim: number for claim, number in answered.items() if own[claim].answered_id != number
    }
    _set(session, "question_id", changed)
    return len(changed)


def _order(own: _Own) -> tuple[int, str]:
    return own.rank, own.key


def set_witness(session: Session, witnesses: Mapping[int, str]) -> None:
    """Store the independent origin behind each claim, such as ``speaker:NAME``."""
    _set(session, "witness", witnesses)


def _save_questions(session: Session, asked: Iterable[Asked]) -> None:
    best: dict[str, Asked] = {}
    for question in sorted(asked):
        best.setdefault(question.key, question)
    for batch in batches(sorted(best)):
        rows = [{"key": key, "text": best[key].text, "rank": best[key].rank} for key in batch]
        insert_missing(session, QUESTIONS, rows)
        stored = session.execute(select(QUESTIONS).where(QUESTIONS.c.key.in_(batch))).all()
        for row in stored:
            if (row.rank, row.text) != (best[row.key].rank, best[row.key].text):
                put = {"text": best[row.key].text, "rank": best[row.key].rank}
                session.execute(update(QUESTIONS).where(QUESTIONS.c.id == row.id).values(put))


def _touched(session: Session, claim_ids: set[int]) -> tuple[set[int], set[Pair]]:
    """Return the claims whose question may change, and the relations among them."""
    found = claim_ids | _sharing_question(session, claim_ids)
    frontier, pairs = found, set[Pair]()
    while frontier:
        new = _pairs_of(session, frontier)
        pairs |= new
        frontier = {claim for pair in new for claim in pair} - found
        found |= frontier
    return found, pairs


def _sharing_question(session: Session, claim_ids: Iterable[int]) -> set[int]:
    found: set[int] = set()
    for batch in batches(sorted(claim_ids)):
        answered = select(Claim.question_id).where(Claim.id.in_(batch))
        found.update(session.scalars(select(Claim.id).where(Claim.question_id.in_(answered))))
    return found


def _pairs_of(session: Session, claim_ids: Iterable[int]) -> set[Pair]:
    a, b = aliased(Claim), aliased(Claim)
    pairs: set[Pair] = set()
    for batch in batches(sorted(claim_ids)):
        query = (
            select(Relation.claim_a_id, Relation.claim_b_id)
            .join(a, a.id == Relation.claim_a_id)
            .join(b, b.id == Relation.claim_b_id)
            .where(or_(Relation.claim_a_id.in_(batch), Relation.claim_b_id.in_(batch)))
            .where(stands(a), stands(b), holds())
        )
        pairs.update((first, second) for first, second in session.execute(query))
    return pairs


def _own_questions(session: Session, claim_ids: Collection[int]) -> dict[int, _Own]:
    own: dict[int, _Own] = {}
    for batch in batches(sorted(claim_ids)):
        query = (
            select(Claim.id, Question.rank, Question.key, Question.id, Claim.question_id)
            .join(Question, Question.key == Claim.question_key)
            .where(Claim.id.in_(batch), stands())
        )
        own |= {row[0]: _Own(*row[1:]) for row in session.execute(query)}
    return own


def _set(session: Session, column: str, values: Mapping[int, object]) -> None:
    if not values:
        return
    changed = CLAIMS.c[column].is_distinct_from(bindparam("value"))
    statement = (
        update(CLAIMS)
        .where(CLAIMS.c.id == bindparam("number"), changed)
        .values({column: bindparam("value")})
    )
    rows = [{"number": number, "value": value} for number, value in values.items()]
    session.connection().execute(statement, rows)
