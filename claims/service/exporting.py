"""A whole database written out, and made again from what was written."""

import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from time import monotonic
from typing import BinaryIO

from sqlalchemy import Engine, func, select
from sqlalchemy.orm import Session

from claims.errors import DatabaseError, UsageError
from claims.model import LoadOptions, LoadSummary
from claims.present.exported import exported_records, header_record
from claims.readers.exported import is_export, read_export
from claims.readers.inputs import STDIN, open_input
from claims.relate.copies import shingles
from claims.relate.question import keys
from claims.service.recall import recall
from claims.service.retelling import relink_passages
from claims.store import link as store
from claims.store.batches import batches
from claims.store.database import reading, writing
from claims.store.exporting import exported
from claims.store.restoring import Restoring, is_empty
from claims.store.revisions import HEAD
from claims.store.selection import count_disputes, count_relations
from claims.store.tables_articles import Article
from claims.store.tables_claims import Claim

_START = 64


def export_records(engine: Engine) -> Iterator[dict[str, object]]:
    """Yield a database as the records of the machine contract, in one state of it."""
    yield header_record(_program(), HEAD)
    with reading(engine) as session:
        for item in exported(session):
            yield from exported_records(item)


def holds_export(inputs: Sequence[str], options: LoadOptions) -> bool:
    """Say whether the inputs are an export.

    Raises UsageError for an export among other inputs, or for a dry run of one.
    """
    found = [name for name in inputs if is_export(_start(name))]
    if found and len(inputs) > 1:
        raise UsageError(f"{found[0]} is an export of a whole database: load it alone")
    if found and options.dry_run:
        raise UsageError(f"{found[0]} is an export of a whole database: no dry run is made of it")
    return bool(found)


def restore(engine: Engine, name: str) -> LoadSummary:
    """Make a database again from an export, in one transaction.

    Raises DatabaseError where the database holds something already, and
    ReadError where the export cannot be read.
    """
    started = monotonic()
    with _opened(name) as stream, writing(engine) as session:
        if not is_empty(session):
            raise DatabaseError(
                f"{name} is an export of a whole database: load it into an empty one, "
                "such as --db new.db"
            )
        restoring = Restoring(session)
        for item in read_export(stream, name=name):
            restoring.add(item)
        restoring.finish()
        _index(session, restoring.versions)
        return _summary(session, monotonic() - started)


def _index(session: Session, versions: Sequence[int]) -> None:
    """Make anew what is made from the rest: samples of texts, linked passages, and keys."""
    for number in versions:
        store.save_shingles(session, number, shingles(store.version_text(session, number)))
    relink_passages(session)
    indexed = select(Claim.id).where(~Claim.superseded, Claim.question_key.is_not(None))
    for batch in batches(session.scalars(indexed.order_by(Claim.id)).all()):
        statements = recall(session, batch)
        store.save_keys(session, {number: keys(one) for number, one in statements.items()})


def _summary(session: Session, seconds: float) -> LoadSummary:
    return LoadSummary(
        new=session.scalar(select(func.count(Article.id))) or 0,
        claims=session.scalar(select(func.count(Claim.id))) or 0,
        relations=count_relations(session),
        disputes=count_disputes(session),
        seconds=seconds,
    )


def _start(name: str) -> bytes:
    if name == STDIN:
        peek = getattr(sys.stdin.buffer, "peek", None)
        return b"" if peek is None else bytes(peek(_START))[:_START]
    path = Path(name)
    if not path.is_file():
        return b""
    with open_input(path) as stream:
        return stream.read(_START)


@contextmanager
def _opened(name: str) -> Iterator[BinaryIO]:
    if name == STDIN:
        yield sys.stdin.buffer
        return
    with open_input(Path(name)) as stream:
        yield stream


def _program() -> str:
    try:
        return f"claims {version('claims-db')}"
    except PackageNotFoundError:
        return "claims"
