"""What one run of the program was told globally, and its voice on standard error."""

import os
import sys
from dataclasses import dataclass

import typer

from claims.cli.options import Globals, Messages, Place
from claims.present.clean import one_line
from claims.present.listing import Screen

DEFAULT_DATABASE = "claims.db"
"""Where claims are kept unless ``--db`` or CLAIMS_DB says otherwise."""


@dataclass(slots=True)
class Session:
    """The global options of one run; ``db`` is None where none was given."""

    db: str | None = None
    quiet: bool = False
    verbose: bool = False
    no_color: bool = False

    def adopt(self, options: Globals | Messages) -> None:
        """Take over options; those given after the command win over those before it."""
        self.quiet |= options.quiet
        self.verbose |= options.verbose
        self.no_color |= options.no_color
        if isinstance(options, (Globals, Place)):
            self.db = options.db or self.db

    @property
    def location(self) -> str:
        """The database to use."""
        return self.db or os.environ.get("CLAIMS_DB") or DEFAULT_DATABASE

    @property
    def screen(self) -> Screen:
        """Standard output as a person sees it; styles only on a terminal that wants them."""
        return Screen(_width(), self._color(terminal=sys.stdout.isatty()))

    def _color(self, *, terminal: bool) -> bool:
        refused = self.no_color or os.environ.get("NO_COLOR") or os.environ.get("TERM") == "dumb"
        return terminal and not refused

    @property
    def shows_progress(self) -> bool:
        """Whether standard error is a terminal that a progress bar may draw on."""
        return sys.stderr.isatty() and not self.quiet and os.environ.get("TERM") != "dumb"

    def say(self, text: str) -> None:
        """Tell something useful on standard error, unless quiet."""
        if not self.quiet:
            warn(text)


def warn(text: str) -> None:
    """Write one line on standard error, whatever the options."""
    print(one_line(text), file=sys.stderr)  # noqa: T201


def session_of(ctx: typer.Context, options: Globals | Messages) -> Session:
    """Return the session of this run, with the options given after the command."""
    session = ctx.ensure_object(Session)
    session.adopt(options)
    return session


def _width() -> int:
    import shutil

    return max(40, shutil.get_terminal_size((100, 24)).columns)
