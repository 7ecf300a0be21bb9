"""Rows as a listing, and as a drawing that loads what draws only when it is asked for."""

from typing import TYPE_CHECKING

from claims.model import Table
from claims.present.listing import Listing
from claims.present.records import table_records

if TYPE_CHECKING:
    from rich.console import Console


def table_listing(table: Table) -> Listing:
    """Make a listing of plain rows."""
    return Listing(table, table_records(table), lambda console: draw(console, table))


def draw(console: "Console", table: Table) -> None:
    """Draw rows as a table."""
    from claims.present.to_table import draw_table

    draw_table(console, table)
