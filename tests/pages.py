"""The documentation taken apart: what a reader would type, and what should be printed.

``sh`` blocks hold commands, ``console`` blocks commands behind ``$`` with what they print;
``python`` and ``sql`` blocks are run too. A ``text`` block right behind a ``python`` block is
what it prints. A block under ``<!-- file: NAME -->`` is the content of the reader's file NAME.
A line that is only ``…`` stands for any lines; numbers of claims and questions may differ.
"""

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
_CHANGING = re.compile(r"((?<=[Cc]laim )\d+|(?<=Dispute )\d+|(?<=Corroborated )\d+|\(\d+\.\d s\))")
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
