"""The program's commands, in the one table where they are registered."""

from functools import partial

import typer
from typer.core import TyperGroup
from typer.main import get_command, get_group

from claims.cli.commands import SETTINGS, Commands, Makers, command_of
from claims.cli.conversion import PlainGroup
from claims.cli.groups import grouped
from claims.cli.options import Globals
from claims.cli.output import put
from claims.cli.session import session_of

COMMANDS: tuple[tuple[str, str], ...] = (
    ("demo", "demo.demo"),
    ("load", "loading.load"),
    ("disputed", "listing.disputed"),
    ("corroborated", "listing.corroborated"),
    ("list", "listing.list_claims"),
    ("show", "listing.show"),
    ("search", "listing.search"),
    ("sources", "listing.sources"),
    ("speakers", "listing.speakers"),
    ("entities", "listing.entities"),
    ("check", "judging.check"),
    ("compare", "judging.compare"),
    ("extract", "extracting.extract"),
    ("sql", "database.sql"),
    ("schema", "database.schema"),
    ("link", "loading.link"),
    ("propose", "proposing.propose"),
    ("export", "exporting.export"),
    ("review confirm", "reviewing.confirm"),
    ("review reject", "reviewing.reject"),
    ("review note", "reviewing.note"),
    ("review list", "reviewing.list_reviews"),
    ("entity merge", "naming.merge"),
    ("entity split", "naming.split"),
    ("entity alias", "naming.alias"),
    ("entity history", "naming.history"),
    ("article correct", "correcting.correct"),
    ("article retract", "correcting.retract"),
    ("article restore", "correcting.restore"),
    ("article history", "correcting.history"),
    ("db upgrade", "database.upgrade"),
    ("db current", "database.current"),
)
"""Every command by the words that call it, in the order of the help: its module and function.

A module is imported when its command is called, or listed with its help."""

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


def build() -> TyperGroup:
    """Make the command line program."""
    app = typer.Typer(
        cls=PlainGroup, help="Track who claims what, and where sources disagree.", **SETTINGS
    )
    app.callback(invoke_without_command=True)(grouped(_start))
    program = get_command(app)
    if not isinstance(program, TyperGroup):
        raise TypeError("a program with options of its own is a group of commands")
    groups: Makers = {name: partial(_group, name) for name in GROUPS}
    program.commands = Commands(_commands("") | groups)
    return program


def _group(name: str) -> TyperGroup:
    group = get_group(typer.Typer(name=name, cls=PlainGroup, help=GROUPS[name], **SETTINGS))
    group.commands = Commands(_commands(name))
    return group


def _commands(group: str) -> Makers:
    """Return what makes the commands of a group, by their last word; "" is no group."""
    makers: Makers = {}
    for words, home in COMMANDS:
        first, _, last = words.rpartition(" ")
        if first == group:
            makers[last] = partial(command_of, words, home)
    return makers


def _start(ctx: typer.Context, *, options: Globals) -> None:
    """Track who claims what, and where sources disagree."""
    if options.version:
        put(version_text() + "\n")
        raise typer.Exit
    if ctx.invoked_subcommand is None:
        put(ctx.get_help() + "\n")
        raise typer.Exit
    session_of(ctx, options)
