"""Running a reading statement on PostgreSQL, in a read-only transaction."""

from collections.abc import Sequence
from typing import Any

from sqlalchemy import Engine, NullPool, create_engine, text

from claims.errors import QueryError
from claims.store.engine import clear_errors
from claims.store.locations import without_secrets
from claims.store.sql_refusals import refusal

Rows = Sequence[tuple[object, ...]]


def run_on_postgresql(
    engine: Engine, query: str, *, limit: int, seconds: float
) -> tuple[tuple[str, ...], Rows]:
    """Return the columns and up to ``limit + 1`` rows of one reading statement.

    The query is declared as a cursor by the extended protocol, which takes a single
    SELECT, and nothing of the connection is used again.
    """
    import psycopg

    lone = create_engine(engine.url, poolclass=NullPool)
    try:
        with clear_errors(lone), lone.connect() as connection:
            connection.execute(text("SET TRANSACTION READ ONLY"))
            connection.execute(text(f"SET LOCAL statement_timeout = {_milliseconds(seconds)}"))
            driver: Any = connection.connection.driver_connection
            with driver.cursor(name="claims_query") as cursor:
                cursor.execute(query)
                rows = cursor.fetchmany(limit + 1)
                return tuple(column.name for column in cursor.description), rows
    except psycopg.errors.QueryCanceled as error:
        raise QueryError(
            f"The query took longer than {seconds:g} s: narrow it, or allow more time."
        ) from error
    except (psycopg.Error, UnicodeEncodeError) as error:
        message = without_secrets(_first_line(error), engine.url)
        raise QueryError(refusal(query, message)) from error


def _milliseconds(seconds: float) -> int:
    return max(1, int(seconds * 1000))


def _first_line(error: Exception) -> str:
    """Return what went wrong, without the echo of the statement around the query."""
    return str(error).split("\n", 1)[0]
