"""The one shape in which commands hand results to the formats."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from claims.model import Table

if TYPE_CHECKING:
    from rich.console import Console


@dataclass(frozen=True, slots=True)
class Screen:
    """Where a person reads: ``width`` in columns, and whether ANSI styles are wanted."""

    width: int = 80
    color: bool = False


@dataclass(frozen=True, slots=True)
class Listing:
    """A result as flat rows, as nested records, and as a drawing for people.

    ``table`` feeds CSV, Markdown and HTML; ``records`` feed JSON and NDJSON;
    ``draw`` prints for a person. ``single`` marks a result that is one object
    by nature, so that JSON shows no list around it.
    """

    table: Table
    records: tuple[Mapping[str, object], ...]
    draw: Callable[["Console"], None]
    single: bool = False
