"""Tables and texts for people, drawn with Rich."""

import io

from rich.console import Console
from rich.table import Table as Grid
from rich.text import Text

from claims.model import Table
from claims.present.clean import clean, one_line, shortened
from claims.present.listing import Listing, Screen
from claims.present.records import plain

_LONGEST_CELL = 400
_NARROWEST_COLUMN = 9


def render(listing: Listing, screen: Screen) -> str:
    """Draw for a person at the given width, with styles only where they are wanted."""
    out = io.StringIO()
    listing.draw(_console(out, screen))
    return "".join(line.rstrip(" ") + "\n" for line in out.getvalue().splitlines())


def draw_table(console: Console, table: Table) -> None:
    """Draw rows as a table, or one below the other where the columns do not fit side by side."""
    if len(table.columns) * _NARROWEST_COLUMN > console.width:
        _draw_stacked(console, table)
    else:
        console.print(_grid(table))


def _console(out: io.StringIO, screen: Screen) -> Console:
    return Console(
        file=out,
        width=screen.width,
        force_terminal=screen.color,
        color_system="standard" if screen.color else None,
        no_color=False,
        markup=False,
        emoji=False,
        highlight=False,
        legacy_windows=False,
    )


def _grid(table: Table) -> Grid:
    grid = Grid(box=None, pad_edge=False, padding=(0, 2, 0, 0), header_style="bold")
    for index, column in enumerate(table.columns):
        numeric = any(isinstance(row[index], (int, float)) for row in table.rows)
        grid.add_column(
            Text(one_line(column)), justify="right" if numeric else "left", overflow="fold"
        )
    for row in table.rows:
        grid.add_row(*(_cell(value) for value in row))
    return grid


def _draw_stacked(console: Console, table: Table) -> None:
    for number, row in enumerate(table.rows, start=1):
        console.print(Text(f"row {number}", style="bold"))
        grid = Grid.grid(padding=(0, 2, 0, 0))
        for column, value in zip(table.columns, row, strict=True):
            grid.add_row(Text("  " + one_line(column)), _cell(value))
        console.print(grid)


def _cell(value: object) -> Text:
    if value is None:
        return Text("–", style="dim")
    return Text(shortened(clean(str(plain(value))), _LONGEST_CELL))
