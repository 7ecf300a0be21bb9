"""HTML: the flat rows as a small page of its own, everything escaped."""

import re
from html import escape

from claims.present.clean import clean
from claims.present.listing import Listing, Screen
from claims.present.records import plain

_LINK = re.compile(r"https?://[^\s]+", re.IGNORECASE)
_PAGE = """<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>{title}</title>
<style>
body {{ font-family: sans-serif; margin: 2rem }}
table {{ border-collapse: collapse }}
th, td {{ border-bottom: 1px solid #ccc; padding: .3rem .6rem }}
th, td {{ text-align: left; vertical-align: top }}
</style>
</head>
<body>
<table>
<thead>
{head}</thead>
<tbody>
{body}</tbody>
</table>
</body>
</html>
"""


def render(listing: Listing, screen: Screen) -> str:  # noqa: ARG001
    """Write a complete page; web addresses become links, nothing else does."""
    table = listing.table
    return _PAGE.format(
        title=escape(clean(table.title or "claims")),
        head=_row(table.columns, "th"),
        body="".join(_row(row, "td") for row in table.rows),
    )


def _row(cells: tuple[object, ...], tag: str) -> str:
    return "<tr>" + "".join(f"<{tag}>{_cell(cell)}</{tag}>" for cell in cells) + "</tr>\n"


def _cell(value: object) -> str:
    if value is None:
        return ""
    text = escape(clean(str(plain(value))))
    if isinstance(value, str) and _LINK.fullmatch(value):
        return f'<a href="{text}" rel="noreferrer">{text}</a>'
    return text
