"""The command that proposes claims to people, by what they mean."""

from typing import Annotated

import typer
from typer import Option

from claims.cli.listing import say_count
from claims.cli.options import Filtering, Output, Place
from claims.cli.output import write
from claims.cli.session import session_of
from claims.present.proposals import proposals_listing

Least = Annotated[
    float,
    Option("--least", min=0.0, max=1.0, metavar="SCORE", help="How alike they are at least."),
]


def propose(
    ctx: typer.Context,
    *,
    filtering: Filtering,
    output: Output,
    place: Place,
    least: Least = 0.8,
) -> None:
    """Propose pairs of claims that may tell of one thing in other words.

    They are claims of different articles that nothing has brought together, found by what they
    mean. Nothing follows from them until you look. Needs the extra "semantic".
    """
    from claims import service

    session = session_of(ctx, place)
    with service.Database.open(session.location) as database:
        found = database.propose(filtering.filters(), least=least)
    write(session, output, proposals_listing(found))
    say_count(session, len(found.rows), limit=filtering.limit, nothing="nothing to propose")
