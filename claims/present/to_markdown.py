"""Markdown: the flat rows as a table whose cells cannot become markup."""

import re

from claims.present.clean import one_line
from claims.present.listing import Listing, Screen
from claims.present.records import plain

_MARKUP = re.compile(r"([\\`*\[\]<>|])")


def render(listing: Listing, screen: Screen) -> str:  # noqa: ARG001
    """Write a pipe table; what is unknown is an empty cell."""
    table = listing.table
    lines = [_line(table.columns), "|" + " --- |" * len(table.columns)]
    lines += [_line(row) for row in table.rows]
    return "".join(line + "\n" for line in lines)


def escape(text: str) -> str:
    r"""Write text so that Markdown shows it as it is, on one line.

    >>> print(escape("a|b [x](y)"))
    a\|b \[x\](y)
    """
    return _MARKUP.sub(r"\\\1", one_line(text))


def _line(cells: tuple[object, ...]) -> str:
    return "| " + " | ".join(_cell(cell) for cell in cells) + " |"


def _cell(value: object) -> str:
    return "" if value is None else escape(str(plain(value)))
