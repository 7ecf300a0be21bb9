"""Full-text search over claims: FTS5 on SQLite, tsvector on PostgreSQL."""

import re
from collections.abc import Iterable
from functools import cache, reduce
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Select,
    TextClause,
    bindparam,
    column,
    func,
    literal,
    literal_column,
    select,
    table,
    text,
)
from sqlalchemy.orm import Session

from claims.store.batches import batches
from claims.store.tables_claims import Claim
from claims.store.typed import storable

MAX_PHRASES = 32
"""Words or quoted phrases that are looked for; further ones are left out."""

_PHRASE = re.compile(r'"([^"]*)"|(\w+)')
_WORD = re.compile(r"[^\W_]+")

_FTS5 = table("claims_fts", column("rowid"), column("rank"))
_TSVECTOR: ColumnElement[Any] = literal_column("claims.search")
_INDEX = "INSERT INTO claims_fts (rowid, text, quote) SELECT id, text, quote FROM claims"
_UNINDEX = (
    "INSERT INTO claims_fts (claims_fts, rowid, text, quote) "
    "SELECT 'delete', id, text, quote FROM claims"
)


def phrases_of(words: str) -> list[str]:
    """Return the words and quoted phrases to look for in what a user typed.

    >>> phrases_of('attacks in "Upper Tenn": (why?)')
    ['attacks', 'in', 'Upper Tenn', 'why']
    """
    found = (_WORD.findall(quoted or word) for quoted, word in _PHRASE.findall(storable(words)))
    return [" ".join(phrase) for phrase in found if phrase][:MAX_PHRASES]


def matching(session: Session, phrases: list[str]) -> ColumnElement[bool]:
    """Return the condition that a claim holds every phrase."""
    if _is_sqlite(session):
        return Claim.id.in_(select(_FTS5.c.rowid).where(_fts5_match(phrases)))
    return _tsvector_match(phrases)


def ranked(session: Session, phrases: list[str]) -> Select[int]:
    """Return the query for the numbers of claims that hold every phrase, best first."""
    if _is_sqlite(session):
        found = select(Claim.id).join(_FTS5, _FTS5.c.rowid == Claim.id)
        return found.where(_fts5_match(phrases)).order_by(_FTS5.c.rank, Claim.id)
    rank = func.ts_rank(_TSVECTOR, _tsquery(phrases))
    return select(Claim.id).where(_tsvector_match(phrases)).order_by(rank.desc(), Claim.id)


def index_claims(session: Session, claim_ids: Iterable[int]) -> None:
    """Add claims to the index; PostgreSQL keeps its own."""
    _change_index(session, _INDEX, claim_ids)


def unindex_claims(session: Session, claim_ids: Iterable[int]) -> None:
    """Take claims out of the index, while they still hold the text that was indexed."""
    _change_index(session, _UNINDEX, claim_ids)


def _change_index(session: Session, change: str, claim_ids: Iterable[int]) -> None:
    if not _is_sqlite(session):
        return
    for batch in batches(claim_ids):
        session.connection().execute(_of_claims(change), {"ids": batch})


@cache
def _of_claims(change: str) -> TextClause:
    return text(f"{change} WHERE id IN :ids").bindparams(bindparam("ids", expanding=True))


def _fts5_match(phrases: list[str]) -> ColumnElement[bool]:
    query = " ".join(f'"{phrase}"' for phrase in phrases)
    return literal_column("claims_fts").op("MATCH", is_comparison=True)(query)


def _tsvector_match(phrases: list[str]) -> ColumnElement[bool]:
    return _TSVECTOR.op("@@", is_comparison=True)(_tsquery(phrases))


def _tsquery(phrases: list[str]) -> ColumnElement[Any]:
    queries: list[ColumnElement[Any]] = [
        func.phraseto_tsquery(literal_column("'english'"), literal(phrase)) for phrase in phrases
    ]
    return reduce(lambda left, right: left.op("&&")(right), queries)


def _is_sqlite(session: Session) -> bool:
    return session.get_bind().dialect.name == "sqlite"
