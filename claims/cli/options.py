"""The groups of options that commands share."""

from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

from typer import Option

from claims.cli.dates import first_day, period
from claims.errors import UsageError
from claims.model import Reviewed
from claims.present.formats import FORMATS, Format, format_for_suffix, format_named

if TYPE_CHECKING:
    from claims.model import Filters


@dataclass(frozen=True, slots=True)
class Messages:
    """How much to say; also understood after the command, where many people type it."""

    quiet: Annotated[bool, Option("-q", "--quiet", hidden=True)] = False
    verbose: Annotated[bool, Option("-v", "--verbose", hidden=True)] = False
    no_color: Annotated[bool, Option("--no-color", hidden=True)] = False


@dataclass(frozen=True, slots=True)
class Globals:
    """The options before the command, which hold for every command."""

    db: Annotated[
        str | None,
        Option("--db", metavar="PATH|URL", help="The database; else CLAIMS_DB, else claims.db."),
    ] = None
    quiet: Annotated[bool, Option("-q", "--quiet", help="Say only what fails.")] = False
    verbose: Annotated[
        bool, Option("-v", "--verbose", help="Say more, and trace what is unexpected.")
    ] = False
    no_color: Annotated[
        bool, Option("--no-color", help="Write no colors or styles (so does NO_COLOR).")
    ] = False
    version: Annotated[bool, Option("--version", help="Say which version this is.")] = False


@dataclass(frozen=True, slots=True)
class Place(Messages):
    """Which database to use."""

    db: Annotated[
        str | None,
        Option("--db", metavar="PATH|URL", help="The database (also before the command)."),
    ] = None


@dataclass(frozen=True, slots=True)
class Output:
    """How and where to write a result; see :data:`claims.present.formats.FORMATS`."""

    json: Annotated[bool, Option("--json", help="Write JSON.")] = False
    ndjson: Annotated[bool, Option("--ndjson", help="Write one JSON object a line.")] = False
    csv: Annotated[bool, Option("--csv", help="Write CSV.")] = False
    markdown: Annotated[bool, Option("--markdown", help="Write a Markdown table.")] = False
    html: Annotated[bool, Option("--html", help="Write a small HTML page.")] = False
    output: Annotated[
        Path | None,
        Option(
            "-o",
            "--output",
            metavar="FILE",
            help="Write to FILE; its suffix chooses the format where no option does.",
        ),
    ] = None

    @property
    def file(self) -> Path | None:
        """The file to write to; None is standard output, which ``-`` also names."""
        return None if self.output is None or str(self.output) == "-" else self.output

    @property
    def format(self) -> Format:
        """The format that was asked for.

        Raises UsageError when several were.
        """
        asked = [each.name for each in FORMATS[1:] if getattr(self, each.name)]
        if len(asked) > 1:
            names = " and ".join(f"--{name}" for name in asked)
            raise UsageError(f"{names} cannot be used together: choose one output format")
        if asked:
            return format_named(asked[0])
        return format_for_suffix(self.file.suffix) if self.file else FORMATS[0]


@dataclass(frozen=True, slots=True)
class Filtering:
    """What to list."""

    about: Annotated[
        str | None, Option("--about", metavar="TEXT", help="Words in the claim or its question.")
    ] = None
    entity: Annotated[
        str | None,
        Option("--entity", "--actor", metavar="NAME", help="An actor or place, by any name."),
    ] = None
    source: Annotated[
        str | None, Option("--source", metavar="NAME", help="Published by this source.")
    ] = None
    speaker: Annotated[
        str | None, Option("--speaker", metavar="NAME", help="Said by this speaker.")
    ] = None
    since: Annotated[
        date | None,
        Option("--since", parser=first_day, metavar="DATE", help="Published on or after DATE."),
    ] = None
    until: Annotated[
        date | None,
        Option(
            "--until",
            parser=first_day,
            metavar="DATE",
            help="Published before DATE (2022-08 is 2022-08-01).",
        ),
    ] = None
    place: Annotated[
        str | None, Option("--place", metavar="NAME", help="In this place, or a place inside it.")
    ] = None
    period: Annotated[
        str | None,
        Option(
            "--period",
            metavar="WHEN",
            help="Speaking of WHEN: 2022-07-31, 2022-07, 2022 or 2021..2022-06.",
        ),
    ] = None
    reviewed: Annotated[
        Reviewed | None,
        Option("--reviewed", help="By what people decided; else all that nobody rejected."),
    ] = None
    limit: Annotated[int, Option("--limit", min=1, metavar="N", help="List at most N.")] = 20

    def filters(self) -> "Filters":
        """Put the options as the filters that the service takes.

        Raises UsageError for a period that cannot be read.
        """
        from claims.model import Filters

        return Filters(
            about=self.about,
            entity=self.entity,
            source=self.source,
            speaker=self.speaker,
            since=self.since,
            until=self.until,
            limit=self.limit,
            place=self.place,
            period=None if self.period is None else period(self.period),
            reviewed=self.reviewed,
        )
