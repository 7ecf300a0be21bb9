"""Commands that correct and withdraw articles."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import Annotated

import typer
from typer import Argument, Option

from claims.cli.dates import whole_day
from claims.cli.listing import Limit
from claims.cli.options import Output, Place
from claims.cli.output import write
from claims.cli.reviewing import Signature
from claims.cli.session import session_of
from claims.errors import UsageError
from claims.model import ChangeSummary, Correction, Signed, Table
from claims.present.reviews import change_lines
from claims.present.tables import table_listing

Number = Annotated[
    int, Argument(metavar="ID", help='The number of an article; "claims show" tells it.')
]


@dataclass(frozen=True, slots=True)
class Corrected:
    """What is right about an article."""

    title: Annotated[str | None, Option("--title", metavar="TEXT", help="Its title.")] = None
    source: Annotated[str | None, Option("--source", metavar="NAME", help="Who published it.")] = (
        None
    )
    author: Annotated[
        list[str] | None,
        Option("--author", metavar="NAME", help="Who signs it; may be given several times."),
    ] = None
    published: Annotated[
        date | None,
        Option("--date", parser=whole_day, metavar="YYYY-MM-DD", help="When it was published."),
    ] = None
    url: Annotated[str | None, Option("--url", metavar="URL", help="Its address.")] = None

    def correction(self) -> Correction:
        """Put the options as the service takes them.

        Raises UsageError for an empty text.
        """
        texts = (self.title, self.source, self.url, *(self.author or ()))
        if any(text is not None and not text.strip() for text in texts):
            raise UsageError("an empty text corrects nothing")
        authors = tuple(self.author or ())
        return Correction(self.title, self.source, authors, self.published, self.url)


def correct(
    ctx: typer.Context,
    *,
    article: Number,
    corrected: Corrected,
    signature: Signature,
    place: Place,
) -> None:
    """Correct title, source, date, authors or address of an article.

    The correction is recorded and holds when a later version of the article is loaded. Times such
    as "last month" stay as they were read.
    """
    by = Signed(signature.name, signature.note)
    wanted = corrected.correction()
    _change(ctx, place, lambda database: database.correct_article(article, wanted, by))


def retract(ctx: typer.Context, *, article: Number, signature: Signature, place: Place) -> None:
    """Withdraw an article: its claims stay, marked, and leave the disputes."""
    _retract(ctx, place, article, signature=signature, retracted=True)


def restore(ctx: typer.Context, *, article: Number, signature: Signature, place: Place) -> None:
    """Take back that an article was retracted."""
    _retract(ctx, place, article, signature=signature, retracted=False)


def history(ctx: typer.Context, *, output: Output, place: Place, limit: Limit = 20) -> None:
    """List what people corrected and retracted, the last change first."""
    from claims import service

    session = session_of(ctx, place)
    with service.Database.open(session.location) as database:
        changes = database.article_changes(limit=limit)
    rows = tuple(
        (one.id, one.article_id, one.field, one.old, one.new, one.editor, one.created_at, one.note)
        for one in changes
    )
    columns = ("change", "article", "field", "old", "new", "editor", "created_at", "note")
    write(session, output, table_listing(Table(columns, rows)))
    if not changes:
        session.say("nothing changed yet")


def _retract(
    ctx: typer.Context, place: Place, article: int, *, signature: Signature, retracted: bool
) -> None:
    by = Signed(signature.name, signature.note)
    _change(
        ctx,
        place,
        lambda database: database.retract_article(article, by, retracted=retracted),
    )


def _change(ctx: typer.Context, place: Place, change: Callable[..., ChangeSummary]) -> None:
    from claims import service

    session = session_of(ctx, place)
    with service.Database.open(session.location) as database:
        summary = change(database)
    session.say(summary.told)
    for line in change_lines(summary):
        session.say(line)
