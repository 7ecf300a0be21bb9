"""Alembic's entry: runs on the connection that claims gives, else on the database named by hand."""

import os

from alembic import context
from sqlalchemy import Connection

from claims.store.engine import connect
from claims.store.mapped import metadata
from claims.store.migrate import migrating


def run(connection: Connection) -> None:
    context.configure(
        connection=connection,
        target_metadata=metadata(),
        compare_server_default=True,
        include_object=_ours,
        render_as_batch=connection.dialect.name == "sqlite",
    )
    with context.begin_transaction():
        context.run_migrations()


def _ours(_item: object, name: str | None, kind: str, _reflected: bool, _other: object) -> bool:
    index_of_text = kind == "table" and (name or "").startswith("claims_fts")
    return not index_of_text and name not in {"search", "ix_claims_search"}


def _location() -> str:
    named = context.get_x_argument(as_dictionary=True).get("db")
    return named or os.environ.get("CLAIMS_DB", "claims.db")


given = context.config.attributes.get("connection")
if given is not None:
    run(given)
else:
    with migrating(connect(_location())) as opened:
        run(opened)
