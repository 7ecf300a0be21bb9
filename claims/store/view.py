"""What a view is: a name, its columns explained, and the query behind it."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class ViewColumn:
    """A column of a view: its name, its SQL type in words, and what it holds."""

    name: str
    type: str
    docs: str


@dataclass(frozen=True, slots=True)
class View:
    """A named query: what it shows, its columns in order, and its SELECT."""

    name: str
    docs: str
    columns: tuple[ViewColumn, ...]
    select: str


def view_columns(*rows: tuple[str, str, str]) -> tuple[ViewColumn, ...]:
    """Return columns from rows of name, type and meaning."""
    return tuple(ViewColumn(*row) for row in rows)


def create_view(view: View) -> str:
    """Return the SQL that creates a view."""
    return f"CREATE VIEW {view.name} AS{view.select.rstrip()}"


def drop_view(view: View) -> str:
    """Return the SQL that drops a view, if it is there."""
    return f"DROP VIEW IF EXISTS {view.name}"
