"""Values of options without Pydantic, where nothing has to be checked that could fail.

Typer converts every value with Pydantic, whose import takes longer than the
rest of a short command. What is plainly right is taken as it is here; anything
else is left to Typer, with its checks and its messages.
"""

import re
from collections.abc import Callable
from functools import partial
from typing import Any

from typer import Context
from typer.core import TyperArgument, TyperCommand, TyperGroup, TyperOption

_Param = TyperOption | TyperArgument
_Usual = Callable[[Context, Any], Any]

_NUMBER = re.compile(r"\d{1,9}")
_UNSURE = object()


class PlainCommand(TyperCommand):
    """A command that takes plain values as they are and leaves only the others to Typer."""

    def get_params(self, ctx: Any) -> list[Any]:  # noqa: ANN401
        """Return the options and arguments, that of the help as well."""
        return list(map(_plain, super().get_params(ctx)))


class PlainGroup(TyperGroup):
    """A group of commands whose own options are those of a :class:`PlainCommand`."""

    def get_params(self, ctx: Any) -> list[Any]:  # noqa: ANN401
        """Return the options and arguments, that of the help as well."""
        return list(map(_plain, super().get_params(ctx)))


def _plain(param: object) -> object:
    if isinstance(param, _Param):
        vars(param).setdefault("process_value", partial(_process, param, param.process_value))
    return param


def _process(param: _Param, usual: _Usual, ctx: Context, value: Any) -> Any:  # noqa: ANN401
    found = _missing(param) if value is None else _converted(param, value)
    if found is _UNSURE:
        return usual(ctx, value)
    return found if param.callback is None else param.callback(ctx, param, found)


def _missing(param: _Param) -> object:
    return _UNSURE if param.required or param.multiple or param.nargs != 1 else None


def _converted(param: _Param, value: Any) -> Any:  # noqa: ANN401
    wanted, info = param.type_descriptor.annotation, param.type_descriptor.parameter_info
    if info.parser is not None:
        return _parsed(info.parser, value)
    if wanted in {int, float}:
        return _number(wanted, value, info.min, info.max)
    if wanted == list[str]:
        return list(value) if value else _UNSURE
    return value if wanted in {str, bool} and type(value) is wanted else _UNSURE


def _parsed(parser: Callable[[str], Any], value: Any) -> Any:  # noqa: ANN401
    try:
        return parser(value)
    except ValueError:
        return _UNSURE


def _number(wanted: Any, value: Any, low: float | None, high: float | None) -> Any:  # noqa: ANN401
    if isinstance(value, str) and _NUMBER.fullmatch(value) and value.isascii():
        value = wanted(value)
    if type(value) is not wanted:
        return _UNSURE
    inside = (low is None or value >= low) and (high is None or value <= high)
    return value if inside else _UNSURE
