"""Commands that correct who is who."""

from collections.abc import Callable
from typing import Annotated

import typer
from typer import Argument

from claims.cli.listing import Limit
from claims.cli.options import Output, Place
from claims.cli.output import write
from claims.cli.reviewing import Signature
from claims.cli.session import session_of
from claims.model import ChangeSummary, Signed, Table
from claims.present.reviews import change_lines
from claims.present.tables import table_listing

Name = Annotated[str, Argument(metavar="NAME", help="An entity, by any of its names.")]


def merge(
    ctx: typer.Context,
    *,
    name: Name,
    into: Annotated[str, Argument(metavar="INTO", help="The entity that it is.")],
    signature: Signature,
    place: Place,
) -> None:
    """Say that two entities are one; the second name is kept.

    Later articles that use the first name speak of the second. "claims entity split" undoes it.
    """
    by = Signed(signature.name, signature.note)
    _change(ctx, place, lambda database: database.merge_entities(name, into, by))


def split(
    ctx: typer.Context,
    *,
    names: Annotated[
        list[str], Argument(metavar="NAME", help="A merged entity, or another name of an entity.")
    ],
    signature: Signature,
    place: Place,
) -> None:
    """Make a name an entity of its own: undo a merge, or take a name from an entity.

    Claims whose words use the name are then of the entity of that name, those of later articles
    as well. "claims entity merge" undoes it.
    """
    by = Signed(signature.name, signature.note)
    for name in names:
        _change(ctx, place, lambda database, name=name: database.split_entity(name, by))


def alias(
    ctx: typer.Context,
    *,
    entity: Annotated[str, Argument(metavar="ENTITY", help="An entity, by any of its names.")],
    name: Annotated[str, Argument(metavar="NAME", help="Another name of it.")],
    signature: Signature,
    place: Place,
) -> None:
    """Give an entity another name, whether or not an article has used it so far."""
    by = Signed(signature.name, signature.note)
    _change(ctx, place, lambda database: database.name_entity(entity, name, by))


def history(ctx: typer.Context, *, output: Output, place: Place, limit: Limit = 20) -> None:
    """List what people changed of entities, the last change first."""
    from claims import service

    session = session_of(ctx, place)
    with service.Database.open(session.location) as database:
        changes = database.entity_changes(limit=limit)
    rows = tuple(
        (one.id, one.action, one.name, one.entity, one.editor, one.created_at, one.note)
        for one in changes
    )
    columns = ("change", "action", "name", "entity", "editor", "created_at", "note")
    write(session, output, table_listing(Table(columns, rows)))
    if not changes:
        session.say("nothing changed yet")


def _change(ctx: typer.Context, place: Place, change: Callable[..., ChangeSummary]) -> None:
    from claims import service

    session = session_of(ctx, place)
    with service.Database.open(session.location) as database:
        summary = change(database)
    session.say(summary.told)
    for line in change_lines(summary):
        session.say(line)
