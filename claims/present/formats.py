"""The output formats, in one table: a new format is one file and one line here."""

from collections.abc import Callable
from dataclasses import dataclass

from claims.present import to_csv, to_html, to_json, to_markdown, to_ndjson, to_table
from claims.present.listing import Listing, Screen


@dataclass(frozen=True, slots=True)
class Format:
    """A way to write a listing, and the file suffixes that ask for it."""

    name: str
    render: Callable[[Listing, Screen], str]
    suffixes: tuple[str, ...] = ()


FORMATS: tuple[Format, ...] = (
    Format("table", to_table.render),
    Format("csv", to_csv.render, (".csv",)),
    Format("json", to_json.render, (".json",)),
    Format("ndjson", to_ndjson.render, (".ndjson", ".jsonl")),
    Format("markdown", to_markdown.render, (".md", ".markdown")),
    Format("html", to_html.render, (".html", ".htm")),
)
"""Every format that a listing can be written in; the first is the default."""


def format_named(name: str) -> Format:
    """Find a format by its name; KeyError where there is none."""
    return {each.name: each for each in FORMATS}[name]


def format_for_suffix(suffix: str) -> Format:
    """Find the format that a file's suffix asks for, the default one where it asks for none.

    >>> format_for_suffix(".csv").name, format_for_suffix(".txt").name
    ('csv', 'table')
    """
    matching = (each for each in FORMATS if suffix.lower() in each.suffixes)
    return next(matching, FORMATS[0])
