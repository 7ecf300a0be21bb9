"""Writing judged pairs, and taking back the ones that no longer hold."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass

from sqlalchemy import bindparam, delete, insert, or_, select, update
from sqlalchemy.orm import Session, aliased

from claims.model import RelationKind, ReviewVerdict, Verdict
from claims.store.base import table_of
from claims.store.batches import batches
from claims.store.reviews import confirmed_kinds, is_decided
from claims.store.standing import stands
from claims.store.tables_claims import Claim
from claims.store.tables_relations import Relation, RelationReason

RELATIONS = table_of(Relation)
REASONS = table_of(RelationReason)

Pair = tuple[int, int]


@dataclass(frozen=True, slots=True)
class _Stored:
    """A stored relation with its judgement."""

    id: int
    verdict: Verdict


def save_relations(
    session: Session, judged: Iterable[tuple[int, int, Verdict]], run_id: int
) -> int:
    """Store judged pairs, and return how many were new or judged otherwise than before.

    A pair is stored once, smaller number first; an unchanged judgement is not
    touched, and unrelated pairs are not stored. What a person confirmed a pair to
    be stays, whatever it is judged to be now.
    """
    verdicts = {
        (min(a, b), max(a, b)): verdict
        for a, b, verdict in judged
        if verdict.relation is not RelationKind.UNRELATED
    }
    return sum(
        _save(session, {pair: verdicts[pair] for pair in batch}, run_id)
        for batch in batches(sorted(verdicts))
    )


def delete_relations_not_in(
    session: Session, pairs: Collection[Pair], *, claim_ids: Iterable[int]
) -> int:
    """Delete the relations of re-judged claims that are not in ``pairs``, and count them.

    Relations that a person confirmed stay, and so do those of claims that do not
    count any more (superseded, retracted or rejected): they are history.
    """
    kept = {(min(pair), max(pair)) for pair in pairs}
    found: dict[int, Pair] = {}
    for batch in batches(sorted(set(claim_ids))):
        found |= _judged_of(session, batch)
    stale = [number for number, pair in found.items() if pair not in kept]
    for batch in batches(stale):
        session.execute(delete(REASONS).where(REASONS.c.relation_id.in_(batch)))
        session.execute(delete(RELATIONS).where(RELATIONS.c.id.in_(batch)))
    return len(stale)


def _judged_of(session: Session, claim_ids: Sequence[int]) -> dict[int, Pair]:
    a, b = aliased(Claim), aliased(Claim)
    query = (
        select(Relation.id, Relation.claim_a_id, Relation.claim_b_id)
        .join(a, a.id == Relation.claim_a_id)
        .join(b, b.id == Relation.claim_b_id)
        .where(or_(Relation.claim_a_id.in_(claim_ids), Relation.claim_b_id.in_(claim_ids)))
        .where(stands(a), stands(b), ~is_decided(ReviewVerdict.CONFIRM))
    )
    return {row[0]: (row[1], row[2]) for row in session.execute(query)}


def _save(session: Session, verdicts: Mapping[Pair, Verdict], run_id: int) -> int:
    stored = _stored(session, verdicts)
    new = {pair: verdict for pair, verdict in verdicts.items() if pair not in stored}
    confirmed = confirmed_kinds(session, verdicts.keys())
    changed = {
        stored[pair].id: verdict
        for pair, verdict in verdicts.items()
        if pair in stored
        and stored[pair].verdict != verdict
        and confirmed.get(pair, verdict.relation) is verdict.relation
    }
    if changed:
        _update(session, changed, run_id)
    if new:
        _insert(session, new, run_id)
    return len(new) + len(changed)


def _stored(session: Session, pairs: Collection[Pair]) -> dict[Pair, _Stored]:
    firsts = sorted({a for a, _ in pairs})
    rows = session.execute(select(RELATIONS).where(RELATIONS.c.claim_a_id.in_(firsts))).all()
    known = [row for row in rows if (row.claim_a_id, row.claim_b_id) in pairs]
    reasons = reasons_of(session, [row.id for row in known])
    return {
        (row.claim_a_id, row.claim_b_id): _Stored(
            row.id,
            Verdict(
                row.kind, row.score, reasons.get(row.id, ()), row.explanation, row.same_witness
            ),
        )
        for row in known
    }


def reasons_of(session: Session, relation_ids: Iterable[int]) -> dict[int, tuple[str, ...]]:
    """Return the reason codes of relations by number, in order."""
    reasons: dict[int, tuple[str, ...]] = {}
    for batch in batches(relation_ids):
        query = (
            select(REASONS.c.relation_id, REASONS.c.code)
            .where(REASONS.c.relation_id.in_(batch))
            .order_by(REASONS.c.relation_id, REASONS.c.position)
        )
        for number, code in session.execute(query):
            reasons[number] = (*reasons.get(number, ()), code)
    return reasons


def _insert(session: Session, verdicts: Mapping[Pair, Verdict], run_id: int) -> None:
    rows = [
        {"claim_a_id": a, "claim_b_id": b, **_columns(verdict, run_id)}
        for (a, b), verdict in verdicts.items()
    ]
    session.execute(insert(RELATIONS), rows)
    stored = _stored_ids(session, verdicts)
    _insert_reasons(session, {stored[pair]: verdict for pair, verdict in verdicts.items()})


def _stored_ids(session: Session, pairs: Collection[Pair]) -> dict[Pair, int]:
    query = select(RELATIONS.c.claim_a_id, RELATIONS.c.claim_b_id, RELATIONS.c.id).where(
        RELATIONS.c.claim_a_id.in_(sorted({a for a, _ in pairs}))
    )
    return {(a, b): number for a, b, number in session.execute(query)}


def _update(session: Session, verdicts: Mapping[int, Verdict], run_id: int) -> None:
    rows = [{"number": number, **_columns(v, run_id)} for number, v in verdicts.items()]
    changed = update(RELATIONS).where(RELATIONS.c.id == bindparam("number"))
    session.connection().execute(changed, rows)
    session.execute(delete(REASONS).where(REASONS.c.relation_id.in_(list(verdicts))))
    _insert_reasons(session, verdicts)


def _insert_reasons(session: Session, verdicts: Mapping[int, Verdict]) -> None:
    rows = [
        {"relation_id": number, "position": position, "code": code}
        for number, verdict in verdicts.items()
        for position, code in enumerate(verdict.reasons)
    ]
    if rows:
        session.execute(insert(REASONS), rows)


def _columns(verdict: Verdict, run_id: int) -> dict[str, object]:
    return {
        "kind": verdict.relation,
        "score": verdict.score,
        "explanation": verdict.explanation,
        "same_witness": verdict.same_witness,
        "run_id": run_id,
    }
