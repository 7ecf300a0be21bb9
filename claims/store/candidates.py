"""Blocking keys: which claims are worth comparing."""

from collections.abc import Iterable, Mapping, Sequence
from itertools import combinations

from sqlalchemy import bindparam, delete, insert, text
from sqlalchemy.orm import Session

from claims.store.base import table_of
from claims.store.batches import batches
from claims.store.tables_questions import ClaimKey

KEYS = table_of(ClaimKey)

_MEMBERS = text("""
WITH touched AS (SELECT DISTINCT key FROM claim_keys WHERE claim_id IN :claim_ids),
bounded AS (
    SELECT t.key AS key, (
        SELECT k.claim_id FROM claim_keys k WHERE k.key = t.key
        ORDER BY k.claim_id LIMIT 1 OFFSET :cap
    ) AS beyond
    FROM touched t
)
SELECT b.key, k.claim_id, b.beyond IS NOT NULL AS capped
FROM bounded b
JOIN claim_keys k ON k.key = b.key AND k.claim_id < COALESCE(b.beyond, 9223372036854775807)
JOIN claims c ON c.id = k.claim_id
JOIN article_versions v ON v.id = c.version_id
JOIN articles a ON a.id = v.article_id
WHERE NOT c.superseded AND NOT a.retracted AND c.id NOT IN (
    SELECT claim_id FROM decisions WHERE verdict = 'reject' AND other_claim_id IS NULL
)
ORDER BY b.key, k.claim_id
""").bindparams(bindparam("claim_ids", expanding=True))


def save_keys(session: Session, keys: Mapping[int, Sequence[str]]) -> None:
    """Store the blocking keys of claims in place of the ones they had."""
    for batch in batches(keys):
        session.execute(delete(KEYS).where(KEYS.c.claim_id.in_(batch)))
        rows = [{"claim_id": claim, "key": key} for claim in batch for key in set(keys[claim])]
        if rows:
            session.execute(
                insert(KEYS), sorted(rows, key=lambda row: (row["key"], row["claim_id"]))
            )


def candidates(
    session: Session, claim_ids: Iterable[int], *, cap: int
) -> tuple[list[tuple[int, int]], list[str]]:
    """Return the pairs to compare, smaller number first, and the keys that were capped.

    A pair shares a key, holds one of ``claim_ids``, and both its claims count
    (neither superseded, retracted nor rejected). Of a key with more than ``cap`` claims only
    the first ``cap`` by number are paired: the ones stored first, so that claims
    loaded later never change which pairs there are among the earlier ones.
    """
    wanted = set(claim_ids)
    pairs: set[tuple[int, int]] = set()
    capped: set[str] = set()
    for batch in batches(sorted(wanted)):
        blocks = _blocks(session, batch, cap, capped)
        for members in blocks.values():
            pairs.update(pair for pair in combinations(members, 2) if not wanted.isdisjoint(pair))
    return sorted(pairs), sorted(capped)


def _blocks(
    session: Session, claim_ids: Sequence[int], cap: int, capped: set[str]
) -> Mapping[str, Sequence[int]]:
    blocks: dict[str, list[int]] = {}
    for key, claim_id, is_capped in session.execute(_MEMBERS, {"claim_ids": claim_ids, "cap": cap}):
        blocks.setdefault(key, []).append(claim_id)
        if is_capped:
            capped.add(key)
    return blocks
