"""The command that writes a whole database out."""

from pathlib import Path
from typing import Annotated

import typer
from typer import Option

from claims.cli.options import Place
from claims.cli.output import put, save_lines
from claims.cli.session import session_of
from claims.errors import UsageError
from claims.present.to_json import dumps
from claims.present.wording import counted


def export(
    ctx: typer.Context,
    *,
    place: Place,
    ndjson: Annotated[
        bool, Option("--ndjson", help="One JSON object a line, each with its kind (needed).")
    ] = False,
    output: Annotated[
        Path | None, Option("-o", "--output", metavar="FILE", help="Write to FILE.")
    ] = None,
) -> None:
    """Write the whole database: every article, claim, relation and review, with all they need.

    "claims load" of the file into an empty database makes the same database again.
    """
    from claims import service

    session = session_of(ctx, place)
    if not ndjson:
        raise UsageError("say in which format: --ndjson is the one there is")
    with service.Database.open(session.location) as database:
        lines = map(dumps, database.export())
        if output is None or str(output) == "-":
            for line in lines:
                put(line + "\n")
            return
        number = save_lines(output, lines)
    session.say(f"{counted(number, 'line')} written to {output}")
