"""Commands that judge statements: one against the database, or two against each other."""

from dataclasses import replace
from datetime import date
from typing import Annotated

import typer
from typer import Argument, Option

from claims.cli.dates import whole_day
from claims.cli.jsonlines import Line, lines_of_stdin
from claims.cli.options import Messages, Output, Place
from claims.cli.origins import Origins
from claims.cli.output import put, write
from claims.cli.session import session_of
from claims.errors import UsageError
from claims.model import Document
from claims.present.contract import verdict_record
from claims.present.explanations import explanation_listing
from claims.present.to_json import dumps
from claims.present.verdicts import check_listing, verdict_listing

Published = Annotated[
    date | None,
    Option(
        "--date",
        parser=whole_day,
        metavar="YYYY-MM-DD",
        help='When it was said; "last month" counts from here.',
    ),
]


def check(
    ctx: typer.Context,
    *,
    statement: Annotated[str, Argument(metavar="STATEMENT", help="One sentence to check.")],
    output: Output,
    place: Place,
    published: Published = None,
) -> None:
    """Say who supports a statement and who contradicts it."""
    from claims import service

    session = session_of(ctx, place)
    if not statement.strip():
        raise UsageError("the statement is empty; write one sentence to check")
    with service.Database.open(session.location) as database:
        result = database.check(statement, published=published)
    write(session, output, check_listing(result))


def compare(
    ctx: typer.Context,
    *,
    statements: Annotated[
        list[str],
        Argument(metavar="STATEMENT", help="Two statements, A and B; a lone - reads pairs."),
    ],
    origins: Origins,
    output: Output,
    messages: Messages,
) -> None:
    """Say what two statements are to each other, and why.

    No database is needed. With --ndjson and -, each line of standard input is an object with
    "id", "a", "b" and any of date_a, date_b, source_a, source_b, speaker_a, speaker_b; each line
    of output is its verdict.
    """
    session = session_of(ctx, messages)
    if statements == ["-"]:
        _need_ndjson(output)
        _compare_lines()
        return
    if len(statements) != 2:
        raise UsageError(f"compare needs two statements, not {len(statements)}; quote each of them")
    from claims import service

    first, second = _documents(statements, origins)
    if origins.explain:
        write(session, output, explanation_listing(service.explain_texts(first, second)))
        return
    write(session, output, verdict_listing(service.compare_texts(first, second)))


def _need_ndjson(output: Output) -> None:
    if output.format.name != "ndjson" or output.file is not None:
        raise UsageError("pairs from standard input need --ndjson and go to standard output")


def _documents(statements: list[str], origins: Origins) -> tuple[Document, Document]:
    first, second = (
        Document(text=text, body=(), input=name)
        for name, text in zip("AB", statements, strict=True)
    )
    return (
        replace(
            first,
            source=origins.source_a,
            published=origins.date_a,
            speaker=origins.speaker_a,
        ),
        replace(
            second,
            source=origins.source_b,
            published=origins.date_b,
            speaker=origins.speaker_b,
        ),
    )


def _compare_lines() -> None:
    from claims import service

    for line in lines_of_stdin():
        verdict = service.compare_texts(_side(line, "a"), _side(line, "b"))
        put(dumps({"id": line.identifier, **verdict_record(verdict)}) + "\n")


def _side(line: Line, name: str) -> Document:
    return Document(
        text=line.text(name),
        body=(),
        input=f"line {line.number}, {name}",
        source=line.optional_text(f"source_{name}"),
        published=line.optional_date(f"date_{name}"),
        speaker=line.optional_text(f"speaker_{name}"),
    )
