"""Commands that are imported and built when they are called, or listed with their help."""

from collections import UserDict
from collections.abc import Callable, Mapping
from importlib import import_module
from typing import Any

import typer
from typer.core import TyperCommand
from typer.main import get_command

from claims.cli.conversion import PlainCommand
from claims.cli.examples import epilog
from claims.cli.groups import grouped

Makers = dict[str, Callable[[], object]]

SETTINGS: Mapping[str, Any] = {
    "rich_markup_mode": None,
    "pretty_exceptions_enable": False,
    "context_settings": {"help_option_names": ["-h", "--help"]},
}
"""What every command and group of commands is made with."""


class Commands(UserDict[str, Any]):
    """Commands by name, each made when it is first looked up."""

    def __init__(self, makers: Makers) -> None:
        super().__init__()
        self.makers = makers
        self.data = dict.fromkeys(makers)

    def __getitem__(self, name: str) -> Any:  # noqa: ANN401
        if self.data[name] is None:
            self.data[name] = self.makers[name]()
        return self.data[name]


def command_of(words: str, home: str) -> TyperCommand:
    """Make the command that some words call; ``home`` is its module and its function."""
    module, _, name = home.partition(".")
    function = getattr(import_module(f"claims.cli.{module}"), name)
    app = typer.Typer(add_completion=False, **SETTINGS)
    register = app.command(words.rpartition(" ")[2], cls=PlainCommand, epilog=epilog(words))
    register(grouped(function))
    command = get_command(app)
    if not isinstance(command, TyperCommand):
        raise TypeError(f"{words} is a group of commands")
    return command
