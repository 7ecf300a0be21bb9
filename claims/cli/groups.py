"""Options that several commands share, declared once as dataclasses.

A command asks for a group by a parameter of the group's type::

    @grouped
    def disputed(ctx: typer.Context, place: Place, filtering: Filtering) -> None: ...

Typer sees the fields of every group as options of the command itself.
"""

import inspect
from collections.abc import Callable, Iterator
from dataclasses import fields, is_dataclass
from functools import wraps
from typing import Any, get_type_hints

_Parameter = inspect.Parameter


def grouped(command: Callable[..., None]) -> Callable[..., None]:
    """Give Typer a function whose parameters are the fields of the groups of ``command``."""
    hints = get_type_hints(command, include_extras=True)
    plain = [each for each in inspect.signature(command).parameters if not _is_group(hints[each])]
    groups = {name: hint for name, hint in hints.items() if _is_group(hint)}

    @wraps(command)
    def flat(**values: Any) -> None:  # noqa: ANN401
        built = {name: _build(group, values) for name, group in groups.items()}
        command(**{name: values[name] for name in plain}, **built)

    parameters = list(_flat_parameters(command, hints))
    flat.__signature__ = inspect.Signature(parameters)  # type: ignore[attr-defined]
    flat.__annotations__ = {each.name: each.annotation for each in parameters}
    return flat


def _is_group(hint: object) -> bool:
    return isinstance(hint, type) and is_dataclass(hint)


def _build(group: Callable[..., object], values: dict[str, Any]) -> object:
    names = [field.name for field in fields(group)]  # type: ignore[arg-type]
    return group(**{name: values[name] for name in names})


def _flat_parameters(command: Callable[..., None], hints: dict[str, Any]) -> Iterator[_Parameter]:
    for name, parameter in inspect.signature(command).parameters.items():
        if _is_group(hints[name]):
            yield from _group_parameters(hints[name])
        else:
            yield parameter.replace(annotation=hints[name], kind=_Parameter.KEYWORD_ONLY)


def _group_parameters(group: type) -> Iterator[_Parameter]:
    hints = get_type_hints(group, include_extras=True)
    for field in fields(group):
        yield _Parameter(
            field.name, _Parameter.KEYWORD_ONLY, default=field.default, annotation=hints[field.name]
        )
