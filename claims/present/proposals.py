"""Pairs of claims that are proposed to people, as a listing."""

from typing import TYPE_CHECKING

from claims.model import Table
from claims.present.blocks import put
from claims.present.listing import Listing
from claims.present.records import table_records

if TYPE_CHECKING:
    from rich.console import Console


def proposals_listing(table: Table) -> Listing:
    """Make a listing of pairs: a score, then number, text, source and day of each claim."""
    return Listing(table, table_records(table), lambda console: _draw(console, table))


def _draw(console: "Console", table: Table) -> None:
    for score, *claims in table.rows:
        put(console, 0, str(score))
        for number, text, *origin in (claims[:4], claims[4:]):
            told = ", ".join(str(one) for one in origin if one is not None)
            put(console, 2, " ".join(filter(None, (f"“{text}”", told, f"(claim {number})"))))
