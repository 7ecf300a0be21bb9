"""NDJSON: one JSON object a line."""

from claims.present.listing import Listing, Screen
from claims.present.to_json import dumps


def render(listing: Listing, screen: Screen) -> str:  # noqa: ARG001
    """Write each record on a line of its own."""
    return "".join(dumps(record) + "\n" for record in listing.records)
