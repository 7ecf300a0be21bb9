"""Writing the claims of one version in bulk, and carrying over those that stand unchanged."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass

from sqlalchemy import Table, bindparam, delete, insert, select, update
from sqlalchemy.orm import Session

from claims.model import Claim
from claims.store.base import table_of
from claims.store.batches import batches
from claims.store.full_text import index_claims, unindex_claims
from claims.store.rows import Found, Row, attribution_rows, claim_row, quantity_rows
from claims.store.tables_articles import ArticleVersion
from claims.store.tables_claims import Attribution, ClaimQuantity
from claims.store.tables_claims import Claim as StoredClaim
from claims.store.tables_questions import ClaimKey

CLAIMS = table_of(StoredClaim)
QUANTITIES = table_of(ClaimQuantity)
ATTRIBUTIONS = table_of(Attribution)
KEYS = table_of(ClaimKey)

_NUMBERS = select(CLAIMS.c.uid, CLAIMS.c.id).where(CLAIMS.c.version_id == bindparam("version_id"))


@dataclass(frozen=True, slots=True)
class _Before:
    """A claim that an article made in an earlier version."""

    id: int
    uid: str
    proposition_hash: str
    superseded: bool


def write_new(session: Session, found: Found) -> tuple[int, ...]:
    """Insert the claims of an article that had none, and return their numbers in order."""
    claims = _distinct(found)
    _insert(session, CLAIMS, [claim_row(claim, found) for claim in claims])
    return _complete(session, claims, found)


def write_changed(
    session: Session, found: Found, *, article_id: int
) -> tuple[tuple[int, ...], tuple[int, ...]]:
    """Write the claims of an article's changed text; return its claims and the superseded ones.

    A claim that the article made before keeps its row and is anchored in the new
    version; claims that it makes no longer are marked superseded.
    """
    claims = _distinct(found)
    rows = {claim.uid: claim_row(claim, found) for claim in claims}
    before = _claims_of(session, article_id)
    kept = _carried_over(rows, before)
    made = [claim.id for claim in before if not claim.superseded]
    unindex_claims(session, made)
    still = set(kept.values())
    lost = tuple(number for number in made if number not in still)
    _supersede(session, lost)
    _anchor_anew(session, rows, kept)
    _insert(session, CLAIMS, [row for uid, row in rows.items() if uid not in kept])
    return _complete(session, claims, found), lost


def _distinct(found: Found) -> list[Claim]:
    return list({claim.uid: claim for claim in found.extraction.claims}.values())


def _claims_of(session: Session, article_id: int) -> list[_Before]:
    """Return every claim an article ever made, those it makes now first."""
    query = (
        select(CLAIMS.c.id, CLAIMS.c.uid, CLAIMS.c.proposition_hash, CLAIMS.c.superseded)
        .join(ArticleVersion, ArticleVersion.id == CLAIMS.c.version_id)
        .where(ArticleVersion.article_id == article_id)
        .order_by(CLAIMS.c.superseded, CLAIMS.c.id)
    )
    return [_Before(*row) for row in session.execute(query)]


def _carried_over(rows: Mapping[str, Row], before: Collection[_Before]) -> dict[str, int]:
    """Match new claims with those made before: by uid, then by proposition in order."""
    kept = {claim.uid: claim.id for claim in before if claim.uid in rows}
    free = defaultdict(list)
    for claim in before:
        if claim.uid not in kept:
            free[claim.proposition_hash].append(claim.id)
    for uid, row in rows.items():
        if uid not in kept and free[row["proposition_hash"]]:
            kept[uid] = free[row["proposition_hash"]].pop(0)
    return kept


def _supersede(session: Session, claim_ids: Iterable[int]) -> None:
    for batch in batches(sorted(claim_ids)):
        past = update(CLAIMS).where(CLAIMS.c.id.in_(batch)).values(superseded=True)
        session.execute(past)
        session.execute(delete(KEYS).where(KEYS.c.claim_id.in_(batch)))


def _anchor_anew(session: Session, rows: Mapping[str, Row], kept: Mapping[str, int]) -> None:
    if not kept:
        return
    for batch in batches(kept.values()):
        session.execute(delete(QUANTITIES).where(QUANTITIES.c.claim_id.in_(batch)))
        session.execute(delete(ATTRIBUTIONS).where(ATTRIBUTIONS.c.claim_id.in_(batch)))
    anchored = [{**rows[uid], "claim_id": claim_id} for uid, claim_id in kept.items()]
    statement = update(CLAIMS).where(CLAIMS.c.id == bindparam("claim_id"))
    session.connection().execute(statement, anchored)


def _complete(session: Session, claims: Sequence[Claim], found: Found) -> tuple[int, ...]:
    rows = session.connection().execute(_NUMBERS, {"version_id": found.version_id})
    numbers = {row.uid: row.id for row in rows}
    numbered = [(claim, numbers[claim.uid]) for claim in claims]
    quantities = [row for claim, number in numbered for row in quantity_rows(claim, number, found)]
    chains = [row for claim, number in numbered for row in attribution_rows(claim, number, found)]
    _insert(session, QUANTITIES, quantities)
    _insert(session, ATTRIBUTIONS, chains)
    claim_ids = tuple(number for _, number in numbered)
    index_claims(session, claim_ids)
    return claim_ids


def _insert(session: Session, table: Table, rows: Sequence[Row]) -> None:
    if rows:
        session.connection().execute(insert(table), rows)
