"""Indented lines of text for people: the one way in which blocks are printed."""

from typing import TYPE_CHECKING

from claims.present.clean import one_line

if TYPE_CHECKING:
    from rich.console import Console
    from rich.text import Text


def put(console: "Console", indent: int, *parts: "str | Text") -> None:
    """Print one paragraph, wrapped so that every line keeps the indent.

    Plain strings are cleaned, so that text from articles can be passed as it is.
    """
    from rich.padding import Padding
    from rich.text import Text

    line = Text()
    for part in parts:
        line.append_text(part if isinstance(part, Text) else plain_text(part))
    console.print(Padding(line, (0, 0, 0, indent), expand=False))


def styled(text: str, style: str) -> "Text":
    """Make cleaned text in one style ("bold", "dim", "red" ...)."""
    from rich.text import Text

    return Text(one_line(text), style=style)


def plain_text(text: str) -> "Text":
    """Make cleaned text that keeps the space at its two ends."""
    from rich.text import Text

    before = " " if text[:1].isspace() else ""
    after = " " if text[-1:].isspace() else ""
    return Text(before + one_line(text) + after)
