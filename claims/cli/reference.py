"""The reference of all commands, as Markdown: ``python -m claims.cli.reference > docs/cli.md``."""

import io
from contextlib import redirect_stdout

from claims.cli.app import COMMANDS, build
from claims.cli.output import put

_WIDTH = 80
_HEAD = """\
# Command line reference

Made from the program's own help by `python -m claims.cli.reference > docs/cli.md`.

Results go to standard output, everything else to standard error. A lone `-` is standard input.
The examples of the listings use the database that `claims demo` makes.

| exit code | meaning |
| --- | --- |
| 0 | done, also when nothing is found |
| 1 | an error, told in one line |
| 2 | wrong usage |
| 3 | some inputs failed, the others are in |
| 4 | the database is missing, no claims database, or newer or older than the program |
| 5 | the language model is missing |
| 10 | `claims disputed --exit-code` found a dispute |
| 130 | interrupted; what was committed stays |
"""


def reference() -> str:
    """Write the help of the program and of every command, as a Markdown document."""
    parts = [_HEAD, _section("claims", [])]
    parts += [_section(f"claims {words}", words.split()) for words, _ in COMMANDS]
    return "\n".join(parts)


def _section(title: str, words: list[str]) -> str:
    return f"## {title}\n\n```text\n{_help(words)}\n```\n"


def _help(words: list[str]) -> str:
    out = io.StringIO()
    with redirect_stdout(out):
        build()(
            args=[*words, "--help"],
            prog_name="claims",
            standalone_mode=False,
            terminal_width=_WIDTH,
        )
    return out.getvalue().strip()


if __name__ == "__main__":
    put(reference())
