"""Commands that list what is stored."""

from typing import Annotated

import typer
from typer import Argument, Option

from claims.cli.options import Filtering, Output, Place
from claims.cli.output import write
from claims.cli.session import Session, session_of
from claims.present.claims import claims_listing
from claims.present.formats import FORMATS
from claims.present.listing import Listing
from claims.present.questions import questions_listing
from claims.present.tables import table_listing

DISPUTES_EXIST = 10
"""Exit code of ``disputed --exit-code`` when there is a dispute."""

ExitCode = Annotated[bool, Option("--exit-code", help="Exit with 10 when a dispute is listed.")]
Limit = Annotated[int, Option("--limit", min=1, metavar="N", help="List at most N.")]


def disputed(
    ctx: typer.Context,
    *,
    filtering: Filtering,
    output: Output,
    place: Place,
    exit_code: ExitCode = False,
) -> None:
    """List the questions that claims answer in incompatible ways.

    Each side comes with its independent witnesses, their sources and dates, and the reason why
    the answers cannot all be true. Nothing is decided for you.
    """
    from claims import service

    session = session_of(ctx, place)
    with service.Database.open(session.location) as database:
        questions = database.disputed(filtering.filters())
    write(session, output, questions_listing(questions, heading="Dispute"))
    say_count(session, len(questions), limit=filtering.limit, nothing="no disputes found")
    if questions:
        _say_how_to_look_closer(session, output)
    if exit_code and questions:
        raise typer.Exit(DISPUTES_EXIST)


def corroborated(ctx: typer.Context, *, filtering: Filtering, output: Output, place: Place) -> None:
    """List the questions that independent witnesses answer alike.

    Copies of one text, and reports that go back to one origin, are one witness.
    """
    from claims import service

    session = session_of(ctx, place)
    with service.Database.open(session.location) as database:
        questions = database.corroborated(filtering.filters())
    write(session, output, questions_listing(questions, heading="Corroborated"))
    say_count(session, len(questions), limit=filtering.limit, nothing="nothing corroborated")


def list_claims(ctx: typer.Context, *, filtering: Filtering, output: Output, place: Place) -> None:
    """List the stored claims."""
    from claims import service

    session = session_of(ctx, place)
    with service.Database.open(session.location) as database:
        claims = database.claims(filtering.filters())
    write(session, output, claims_listing(claims))
    say_count(session, len(claims), limit=filtering.limit, nothing="no claims found")


def search(
    ctx: typer.Context,
    *,
    text: Annotated[str, Argument(metavar="TEXT", help="Words to find in the claims.")],
    output: Output,
    place: Place,
    limit: Limit = 20,
) -> None:
    """Find claims by their words, best match first."""
    from claims import service

    session = session_of(ctx, place)
    with service.Database.open(session.location) as database:
        claims = database.search(text, limit=limit)
    write(session, output, claims_listing(claims))
    say_count(session, len(claims), limit=limit, nothing="no claims found")


def show(
    ctx: typer.Context,
    *,
    target: Annotated[
        str, Argument(metavar="ID", help="A claim 12, a relation r7 or the pair of claims 12:15.")
    ],
    output: Output,
    place: Place,
) -> None:
    """Show a claim in its sentence, with its facts, relations and reviews.

    A relation is shown with both sentences and slot by slot.
    """
    from claims import service
    from claims.model import Target
    from claims.present.detail import detail_listing
    from claims.present.explanations import relation_listing

    session = session_of(ctx, place)
    wanted = Target.parse(target)
    with service.Database.open(session.location) as database:
        if wanted.claim_id is not None and wanted.other_id is None:
            listing = detail_listing(database.show(wanted.claim_id))
        else:
            listing = relation_listing(database.relation(wanted))
    write(session, output, listing)


def sources(ctx: typer.Context, output: Output, place: Place) -> None:
    """List the sources: who published the articles."""
    from claims import service

    session = session_of(ctx, place)
    with service.Database.open(session.location) as database:
        listing = table_listing(database.sources())
    _write_table(session, output, listing)


def speakers(ctx: typer.Context, output: Output, place: Place) -> None:
    """List the speakers: whom the articles quote or cite."""
    from claims import service

    session = session_of(ctx, place)
    with service.Database.open(session.location) as database:
        listing = table_listing(database.speakers())
    _write_table(session, output, listing)


def entities(ctx: typer.Context, output: Output, place: Place) -> None:
    """List the known actors and places with their other names."""
    from claims import service

    session = session_of(ctx, place)
    with service.Database.open(session.location) as database:
        listing = table_listing(database.entities())
    _write_table(session, output, listing)


def _write_table(session: Session, output: Output, listing: Listing) -> None:
    write(session, output, listing)
    if not listing.table.rows:
        session.say("nothing found")


def _say_how_to_look_closer(session: Session, output: Output) -> None:
    if output.format is FORMATS[0] and output.file is None:
        session.say("claims show ID shows a claim in its sentence")


def say_count(session: Session, number: int, *, limit: int, nothing: str) -> None:
    """Tell that nothing was found, or that there may be more than was asked for."""
    if not number:
        session.say(nothing)
    elif number >= limit:
        session.say(f"at most {limit} are listed; --limit N lists more")
