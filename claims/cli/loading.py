"""Commands that bring articles in: demo, load and link."""

from dataclasses import dataclass
from pathlib import Path
from typing import Annotated

import typer
from typer import Argument, Option

from claims.cli.options import Output, Place
from claims.cli.origins import Reading
from claims.cli.output import write
from claims.cli.progress import watching
from claims.cli.session import Session, session_of, warn
from claims.errors import PartialFailureError, ReadError, UsageError
from claims.model import LoadOptions, LoadSummary
from claims.present.explanations import explanation_listing
from claims.present.formats import FORMATS
from claims.present.summaries import failure_lines, link_lines, load_lines


@dataclass(frozen=True, slots=True)
class Manner(Reading):
    """How to read the inputs and how to work."""

    url: Annotated[
        str | None, Option("--url", metavar="URL", help="Where a single input was published.")
    ] = None
    format: Annotated[
        str | None,
        Option("--format", metavar="NAME", help="Read as txt, md, html, jsonl or csv."),
    ] = None
    manifest: Annotated[
        Path | None,
        Option(
            "--manifest",
            metavar="FILE.csv",
            help="Metadata of bare files: file, title, source, author, date, url.",
        ),
    ] = None
    workers: Annotated[
        int | None,
        Option(
            "--workers",
            min=1,
            metavar="N",
            help="Processes that parse; without it as many as help.",
        ),
    ] = None
    dry_run: Annotated[bool, Option("--dry-run", help="Read and extract, but store nothing.")] = (
        False
    )

    def options(self) -> LoadOptions:
        """Put the options as the service takes them."""
        return LoadOptions(
            source=self.source,
            authors=tuple(self.author or ()),
            published=self.published,
            url=self.url,
            format=self.format,
            manifest=str(self.manifest) if self.manifest else None,
            workers=self.workers,
            dry_run=self.dry_run,
            model=self.model,
        )


def load(
    ctx: typer.Context,
    *,
    inputs: Annotated[
        list[str] | None,
        Argument(
            metavar="INPUT|-",
            help="Files, folders, globs; - is standard input. None loads the manifest's files.",
        ),
    ] = None,
    manner: Manner,
    place: Place,
) -> None:
    """Load articles, extract their claims and link them.

    The database is created where there is none. What an article says of itself (title, author,
    source, date) wins over the options; what nobody says stays unknown. Loading the same thing
    twice changes nothing. Inputs that fail are listed on standard error and the others go on.
    """
    from claims import service

    session = session_of(ctx, place)
    if not inputs and manner.manifest is None:
        raise UsageError("nothing to load; name files, folders or globs, or a --manifest")
    opened = (
        service.Database.rehearse(session.location)
        if manner.dry_run
        else service.Database.open(session.location, create=True)
    )
    with opened as database, watching(session, "loading") as watch:
        summary = database.load(inputs or [], manner.options(), watch=watch)
    report(session, summary)
    if summary.failures:
        raise typer.Exit(PartialFailureError.exit_code if _loaded(summary) else ReadError.exit_code)


def report(session: Session, summary: LoadSummary) -> None:
    """Tell what a load did; failures are told even when quiet."""
    for line in failure_lines(summary):
        warn(f"failed: {line}")
    for line in load_lines(summary):
        session.say(line)


def _loaded(summary: LoadSummary) -> int:
    return summary.new + summary.changed + summary.unchanged + summary.copies


def link(
    ctx: typer.Context,
    *,
    output: Output,
    place: Place,
    explain: Annotated[
        tuple[int, int] | None,
        Option("--explain", metavar="A B", help="Only say why two claims are related or not."),
    ] = None,
) -> None:
    """Judge all claims again, after a change of rules or names.

    What a person decided stays. Where nothing has changed, nothing changes. With --explain
    nothing is judged anew: two claims are compared slot by slot, and the slot is named that
    makes them answer different questions, or the keys that they do not share.
    """
    from claims import service

    session = session_of(ctx, place)
    if explain is not None:
        with service.Database.open(session.location) as database:
            explanation = database.explain(*explain)
        write(session, output, explanation_listing(explanation))
        return
    if output.format is not FORMATS[0] or output.file is not None:
        raise UsageError("formats of output go with --explain A B")
    with (
        service.Database.open(session.location) as database,
        watching(session, "linking") as watch,
    ):
        summary = database.link(watch=watch)
    for line in link_lines(summary):
        session.say(line)
