"""The command that finds the claims of texts, without a database."""

from collections import deque
from collections.abc import Iterator
from typing import Annotated

import typer
from typer import Argument

from claims.cli.jsonlines import Line, lines_of_stdin
from claims.cli.options import Messages, Output
from claims.cli.origins import Reading
from claims.cli.output import put, write
from claims.cli.session import Session, session_of
from claims.errors import ReadError
from claims.model import Document, LoadOptions
from claims.present.contract import extraction_record
from claims.present.extractions import extractions_listing
from claims.present.to_json import dumps
from claims.present.wording import counted


def extract(
    ctx: typer.Context,
    *,
    text: Annotated[
        str, Argument(metavar="INPUT|-", help="A file, folder or glob; - is standard input.")
    ],
    reading: Reading,
    output: Output,
    messages: Messages,
) -> None:
    """Print the claims of a text, without a database.

    Each claim comes with who says it, its figures, dates and places.

    With --ndjson and -, each line of standard input is an object with "id", "text" and any of
    title, source, author, published (YYYY-MM-DD); each line of output is its extraction, with
    every claim at its place in the text.
    """
    session = session_of(ctx, messages)
    if text == "-" and output.format.name == "ndjson":
        _extract_lines(reading.model)
    else:
        _extract_input(session, text, reading=reading, output=output)


def _extract_input(session: Session, text: str, *, reading: Reading, output: Output) -> None:
    from claims import service

    options = LoadOptions(
        source=reading.source,
        authors=tuple(reading.author or ()),
        published=reading.published,
    )
    documents = service.read_documents([text], options)
    extracted = list(service.extract_documents(documents, model=reading.model))
    write(session, output, extractions_listing(extracted))
    number = sum(len(extraction.claims) for _, extraction in extracted)
    session.say(f"{counted(number, 'claim')} in {counted(len(extracted), 'article')}")


class _Feed:
    """Documents from JSON lines, as far as the lines are good.

    A bad line ends the feed and is kept as ``error``, so that what came before
    it is still extracted and written.
    """

    def __init__(self) -> None:
        self.identifiers: deque[object] = deque()
        self.error: ReadError | None = None

    def documents(self) -> Iterator[Document]:
        """Read documents up to the end or the first bad line."""
        try:
            for line in lines_of_stdin():
                document = _document(line)
                self.identifiers.append(line.identifier)
                yield document
        except ReadError as error:
            self.error = error


def _extract_lines(model: str | None) -> None:
    from claims import service

    feed = _Feed()
    for _, extraction in service.extract_documents(feed.documents(), model=model):
        put(dumps(extraction_record(feed.identifiers.popleft(), extraction)) + "\n")
    if feed.error:
        raise feed.error


def _document(line: Line) -> Document:
    author = line.optional_text("author")
    return Document(
        text=line.text("text"),
        body=(),
        input=f"standard input, line {line.number}",
        title=line.optional_text("title"),
        source=line.optional_text("source"),
        authors=(author,) if author else (),
        published=line.optional_date("published"),
    )
