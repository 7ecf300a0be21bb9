"""CSV: the flat rows, safe to open in a spreadsheet."""

import csv
import io

from claims.present.clean import clean
from claims.present.listing import Listing, Screen
from claims.present.records import plain

_FORMULA = ("=", "+", "-", "@", "\t", "\r")


def render(listing: Listing, screen: Screen) -> str:  # noqa: ARG001
    """Write a header and the rows; what is unknown is an empty cell."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow([_cell(column) for column in listing.table.columns])
    writer.writerows([_cell(value) for value in row] for row in listing.table.rows)
    return out.getvalue()


def _cell(value: object) -> object:
    """Keep numbers, and quote text that a spreadsheet would run as a formula."""
    data = plain(value)
    if not isinstance(data, str):
        return data
    text = clean(data)
    runs = data.startswith(_FORMULA) or text.startswith(_FORMULA)
    return "'" + text if runs else text
