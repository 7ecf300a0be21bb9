"""The program's commands, in the one table where they are registered."""

from collections.abc import Callable

import typer

from claims.cli import (
    correcting,
    database,
    demo,
    exporting,
    extracting,
    judging,
    listing,
    loading,
    naming,
    reviewing,
)
from claims.cli.examples import epilog
from claims.cli.groups import grouped
from claims.cli.options import Globals
from claims.cli.output import put
from claims.cli.session import session_of

Command = Callable[..., None]

COMMANDS: tuple[tuple[str, Command], ...] = (
    ("demo", demo.demo),
    ("load", loading.load),
    ("disputed", listing.disputed),
    ("corroborated", listing.corroborated),
    ("list", listing.list_claims),
    ("show", listing.show),
    ("search", listing.search),
    ("sources", listing.sources),
    ("speakers", listing.speakers),
    ("entities", listing.entities),
    ("check", judging.check),
    ("compare", judging.compare),
    ("extract", extracting.extract),
    ("sql", database.sql),
    ("schema", database.schema),
    ("link", loading.link),
    ("export", exporting.export),
    ("review confirm", reviewing.confirm),
    ("review reject", reviewing.reject),
    ("review note", reviewing.note),
    ("review list", reviewing.list_reviews),
    ("entity merge", naming.merge),
    ("entity split", naming.split),
    ("entity alias", naming.alias),
    ("entity history", naming.history),
    ("article correct", correcting.correct),
    ("article retract", correcting.retract),
    ("article restore", correcting.restore),
    ("article history", correcting.history),
    ("db upgrade", database.upgrade),
    ("db current", database.current),
)
"""Every command by the words that call it, in the order of the help."""

GROUPS = {
    "review": "Record what you decide on claims and relations.",
    "entity": "Correct who is who.",
    "article": "Correct and withdraw articles.",
    "db": "Look after the database.",
}
"""The first words of commands that have two, and what they are for."""


def version_text() -> str:
    """Name the program and its installed version."""
    from importlib.metadata import PackageNotFoundError, version

    try:
        return f"claims {version('claims-db')}"
    except PackageNotFoundError:
        return "claims (not installed)"


def build() -> typer.Typer:
    """Make the command line program."""
    app = _group("Track who claims what, and where sources disagree.")
    app.callback(invoke_without_command=True)(grouped(_start))
    for words, command in COMMANDS:
        if " " not in words:
            app.command(words, epilog=epilog(words))(grouped(command))
    for group, purpose in GROUPS.items():
        app.add_typer(_subcommands(group, purpose), name=group)
    return app


def _group(purpose: str) -> typer.Typer:
    return typer.Typer(
        help=purpose,
        rich_markup_mode=None,
        pretty_exceptions_enable=False,
        context_settings={"help_option_names": ["-h", "--help"]},
    )


def _subcommands(group: str, purpose: str) -> typer.Typer:
    app = _group(purpose)
    for words, command in COMMANDS:
        if words.startswith(f"{group} "):
            app.command(words.partition(" ")[2], epilog=epilog(words))(grouped(command))
    return app


def _start(ctx: typer.Context, *, options: Globals) -> None:
    """Track who claims what, and where sources disagree."""
    if options.version:
        put(version_text() + "\n")
        raise typer.Exit
    if ctx.invoked_subcommand is None:
        put(ctx.get_help() + "\n")
        raise typer.Exit
    session_of(ctx, options)
