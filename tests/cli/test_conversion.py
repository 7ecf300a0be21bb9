"""Plain values need no Pydantic, and come out as Typer itself makes them."""

from datetime import date
from typing import Annotated

import pytest
import typer
from typer import Argument, Option
from typer.core import TyperCommand

from claims.cli.conversion import PlainCommand
from claims.cli.dates import first_day


def command(
    words: Annotated[list[str] | None, Argument()] = None,
    name: Annotated[str | None, Option("--name")] = None,
    names: Annotated[list[str] | None, Option("--names")] = None,
    limit: Annotated[int, Option("--limit", min=1, max=50)] = 20,
    seconds: Annotated[float, Option("--seconds", min=0.5)] = 2.0,
    since: Annotated[date | None, Option("--since", parser=first_day)] = None,
    both: Annotated[tuple[int, int] | None, Option("--both")] = None,
    flag: Annotated[bool, Option("--flag")] = False,
) -> None:
    raise LookupError(words, name, names, limit, seconds, since, both, flag)


def told(cls, arguments, capsys):
    app = typer.Typer(rich_markup_mode=None, pretty_exceptions_enable=False, add_completion=False)
    app.command(cls=cls)(command)
    try:
        app(args=arguments, prog_name="program")
    except LookupError as given:
        return given.args
    except SystemExit as done:
        return done.code, capsys.readouterr().err
    raise AssertionError("neither run nor refused")


@pytest.mark.parametrize(
    "arguments",
    [
        [],
        ["one", "two"],
        ["--name", "Ana", "--flag"],
        ["--name", ""],
        ["--names", "Ana", "--names", "Bo"],
        ["--limit", "7"],
        ["--limit", "007"],
        ["--limit", "7.0"],
        ["--limit", " 7"],
        ["--limit", "+7"],
        ["--limit", "1_0"],
        ["--limit", "\u0667"],
        ["--limit", "0"],
        ["--limit", "51"],
        ["--limit", "many"],
        ["--limit", "99999999999999999999999"],
        ["--seconds", "3"],
        ["--seconds", "3.25"],
        ["--seconds", "1e3"],
        ["--seconds", "0"],
        ["--seconds", "nan"],
        ["--since", "2022"],
        ["--since", "2022-13"],
        ["--since", "soon"],
        ["--both", "1", "2"],
        ["--both", "1", "b"],
        ["--other"],
    ],
    ids=" ".join,
)
def test_values_are_those_of_typer(arguments, capsys):
    assert told(PlainCommand, arguments, capsys) == told(TyperCommand, arguments, capsys)
