"""The output formats, in one table: a new format is one file and one line here."""

from dataclasses import dataclass
from importlib import import_module

from claims.present.listing import Listing, Screen


@dataclass(frozen=True, slots=True)
class Format:
    """A way to write a listing, and the file suffixes that ask for it.

    It is written by ``render`` of the module ``to_`` and its name, which is
    loaded with the first listing that needs it.
    """

    name: str
    suffixes: tuple[str, ...] = ()

    def render(self, listing: Listing, screen: Screen) -> str:
        """Write a listing."""
        written: str = import_module(f"claims.present.to_{self.name}").render(listing, screen)
        return written


FORMATS: tuple[Format, ...] = (
    Format("table"),
    Format("csv", (".csv",)),
    Format("json", (".json",)),
    Format("ndjson", (".ndjson", ".jsonl")),
    Format("markdown", (".md", ".markdown")),
    Format("html", (".html", ".htm")),
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
