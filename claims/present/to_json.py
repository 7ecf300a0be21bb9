"""JSON: one document, indented, with every character that could harm a terminal escaped."""

import json
import re

from claims.present.listing import Listing, Screen

_UNSAFE = re.compile(
    r"[\x7f-\x9f\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufff9-\ufffb\ud800-\udfff]"
)


def render(listing: Listing, screen: Screen) -> str:  # noqa: ARG001
    """Write the records as one list, or as one object where there is but one by nature."""
    data = listing.records[0] if listing.single else list(listing.records)
    return dumps(data, indent=2) + "\n"


def dumps(data: object, *, indent: int | None = None) -> str:
    r"""Write JSON that keeps letters readable and escapes controls and reordering characters.

    >>> print(dumps("Añil \x9b"))
    "Añil \u009b"
    """
    text = json.dumps(data, ensure_ascii=False, allow_nan=False, indent=indent)
    return _UNSAFE.sub(lambda match: f"\\u{ord(match.group()):04x}", text)
