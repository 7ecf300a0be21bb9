"""Commands on the database itself: sql, schema and db."""

import sys
from dataclasses import dataclass
from typing import Annotated

import typer
from typer import Argument, Option

from claims.cli.options import Messages, Output, Place
from claims.cli.output import put, write
from claims.cli.session import session_of
from claims.errors import ReadError, UsageError
from claims.present.tables import table_listing


@dataclass(frozen=True, slots=True)
class Bounds:
    """How much a query may return, and for how long it may run."""

    limit: Annotated[int, Option("--limit", min=1, metavar="N", help="Return at most N rows.")] = (
        1000
    )
    seconds: Annotated[
        float, Option("--seconds", min=0.1, metavar="S", help="Stop after S seconds.")
    ] = 30.0


def sql(
    ctx: typer.Context,
    *,
    query: Annotated[
        str, Argument(metavar="QUERY|-", help="One SELECT; - reads it from standard input.")
    ],
    bounds: Bounds,
    output: Output,
    place: Place,
) -> None:
    """Run one read-only SQL query.

    The tables and views are explained by "claims schema". Whatever would write, attach or
    change settings is refused.
    """
    from claims import service

    session = session_of(ctx, place)
    statement = _stdin_text() if query == "-" else query
    if not statement.strip():
        raise UsageError("the query is empty; try: claims sql 'SELECT * FROM disputed_claims'")
    with service.Database.open(session.location) as database:
        table = database.sql(statement, limit=bounds.limit, seconds=bounds.seconds)
    write(session, output, table_listing(table))
    if table.truncated:
        session.say(f"truncated: only the first {bounds.limit} rows; --limit N returns more")


def _stdin_text() -> str:
    try:
        return sys.stdin.buffer.read().decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise ReadError(f"standard input: not UTF-8 at byte {error.start + 1}") from error


def schema(ctx: typer.Context, output: Output, messages: Messages) -> None:
    """Explain every table, view and column."""
    from claims import service

    write(session_of(ctx, messages), output, table_listing(service.schema()))


def upgrade(ctx: typer.Context, place: Place) -> None:
    """Bring an older database to the form that this version of the program needs."""
    from claims import service

    put(service.upgrade(session_of(ctx, place).location) + "\n")


def current(ctx: typer.Context, place: Place) -> None:
    """Say which form the database has."""
    from claims import service

    put(service.current(session_of(ctx, place).location) + "\n")
