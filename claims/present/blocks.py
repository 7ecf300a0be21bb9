"""Indented lines of text for people: the one way in which blocks are printed."""

from rich.console import Console
from rich.padding import Padding
from rich.text import Text

from claims.present.clean import one_line


def put(console: Console, indent: int, *parts: str | Text) -> None:
    """Print one paragraph, wrapped so that every line keeps the indent.

    Plain strings are cleaned, so that text from articles can be passed as it is.
    """
    line = Text()
    for part in parts:
        line.append_text(part if isinstance(part, Text) else plain_text(part))
    console.print(Padding(line, (0, 0, 0, indent), expand=False))


def styled(text: str, style: str) -> Text:
    """Make cleaned text in one style ("bold", "dim", "red" ...)."""
    return Text(one_line(text), style=style)


def plain_text(text: str) -> Text:
    """Make cleaned text that keeps the space at its two ends."""
    before = " " if text[:1].isspace() else ""
    after = " " if text[-1:].isspace() else ""
    return Text(before + one_line(text) + after)
