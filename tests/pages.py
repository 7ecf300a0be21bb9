"""The documentation taken apart: what a reader would type, and what should be printed.

``sh`` blocks hold commands, ``console`` blocks commands behind ``$`` with what they print;
``python`` and ``sql`` blocks are run too. A ``text`` block right behind a ``python`` block is
what it prints. A block under ``<!-- file: NAME -->`` is the content of the reader's file NAME.
A line that is only ``…`` stands for any lines; numbers of claims and questions may differ.
With ``pytest --golden`` the pages are written anew where they show what is no longer printed.
"""

import difflib
import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

ROOT = Path(__file__).parent.parent
GENERATED = {"cli.md", "schema.md"}
PAGES = [ROOT / "README.md", *sorted((ROOT / "docs").glob("*.md"))]
WRITTEN = [page for page in PAGES if page.name not in GENERATED]

ANY = "…"

_BLOCK = re.compile(
    r"(?:^<!-- file: (?P<file>\S+) -->\n)?^```(?P<kind>\w+)\n(?P<body>.*?)^```$", re.M | re.S
)
_CHANGING = re.compile(
    r"((?<=[Cc]laim )\d+|(?<=\(r)\d+|(?<=Dispute )\d+|(?<=Corroborated )\d+|\(\d+\.\d s\))"
)
_EXIT = re.compile(r"\s+# exit code (\d+)$")


@dataclass(frozen=True)
class Block:
    kind: str
    body: str
    file: str | None
    adjoins: bool


@dataclass(frozen=True)
class Typed:
    """A command line, what it should print (None: anything) and its exit code."""

    line: str
    shown: str | None
    code: int


def blocks(page: Path) -> list[Block]:
    """Return the blocks of a page; one ``adjoins`` the last where only white space parts them."""
    text = page.read_text(encoding="utf-8")
    found = list(_BLOCK.finditer(text))
    gaps = [True, *(bool(text[a.end() : b.start()].strip()) for a, b in pairwise(found))]
    return [
        Block(match["kind"], match["body"], match["file"], adjoins=not gap)
        for match, gap in zip(found, gaps, strict=True)
    ]


def commands(page: Path) -> Iterator[Typed]:
    """Yield what a reader types at the shell, in order; installing is left out."""
    for block in blocks(page):
        if block.kind == "sh":
            lines = block.body.replace("\\\n", " ").splitlines()
            yield from (_typed(line, None) for line in lines if line.strip())
        elif block.kind == "console":
            for part in re.split(r"^\$ ", block.body, flags=re.M)[1:]:
                line, _, shown = part.replace("\\\n", " ").partition("\n")
                yield _typed(line, shown)


def _typed(line: str, shown: str | None) -> Typed:
    code = _EXIT.search(line)
    return Typed(_EXIT.sub("", line).strip(), shown, int(code[1]) if code else 0)


def match(shown: str, output: str) -> dict[str, str] | None:
    """Compare what a page shows with what was printed; None where they differ.

    Returns the numbers of claims and questions, as shown and as printed.
    """
    numbers: list[str] = []
    form = "".join(_line_form(line, numbers) for line in shown.rstrip().splitlines())
    found = re.fullmatch(form + r"\s*", output.rstrip() + "\n")
    return None if found is None else dict(zip(numbers, found.groups(), strict=True))


def refreshed(shown: str, output: str) -> str:
    """Return what a page should show now: each line it shows as it, or its like, is printed.

    What is printed is taken whole where the page leaves nothing out. The result is to be read.
    """
    lines = shown.rstrip().splitlines()
    printed = [line.rstrip() for line in output.rstrip().splitlines()]
    if ANY in lines:
        likes = (difflib.get_close_matches(line, printed, 1) or [ANY] for line in lines)
        printed = [ANY if line == ANY else like[0] for line, like in zip(lines, likes, strict=True)]
    return "\n".join(printed) + "\n"


class Rewriting:
    """A page that is written anew from top to bottom."""

    def __init__(self, page: Path) -> None:
        self._page = page
        self._text = page.read_text(encoding="utf-8")
        self._done = 0

    def show(self, shown: str, output: str) -> None:
        """Put what is printed in the next place that shows ``shown``, if that differs."""
        at = self._text.index(shown, self._done)
        new = shown if match(shown, output) is not None else refreshed(shown, output)
        self._text = self._text[:at] + new + self._text[at + len(shown) :]
        self._done = at + len(new)

    def save(self) -> None:
        """Write the page."""
        self._page.write_text(self._text, encoding="utf-8")


def _line_form(line: str, numbers: list[str]) -> str:
    if line.strip() == ANY:
        return r"(?:.*\n)*?"
    form = ""
    for index, part in enumerate(_CHANGING.split(line.rstrip())):
        if index % 2 == 0:
            form += re.escape(part)
        elif part.startswith("("):
            form += r"\(\d+\.\d s\)"
        else:
            numbers.append(part)
            form += r"(\d+)"
    return form + r"[ ]*\n"
