"""Results out: on standard output, or whole or not at all into a file."""

import os
import sys
import tempfile
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

import typer

from claims.cli.options import Output
from claims.cli.session import Session
from claims.errors import ClaimsError
from claims.present.listing import Listing, Screen


def write(session: Session, output: Output, listing: Listing) -> None:
    """Write a listing in the format and to the place that the options ask for."""
    file = output.file
    if file is None:
        put(output.format.render(listing, session.screen))
        return
    save(file, output.format.render(listing, Screen(session.screen.width)))
    session.say(f"written to {file}")


def put(text: str) -> None:
    """Write UTF-8 to standard output; a reader that has gone away ends the program quietly."""
    try:
        sys.stdout.flush()
        sys.stdout.buffer.write(text.encode("utf-8", "backslashreplace"))
        sys.stdout.buffer.flush()
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        raise typer.Exit(0) from None


def save_lines(file: Path, lines: Iterable[str]) -> int:
    """Replace ``file`` by lines in one step, without holding them; return how many they are.

    Raises ClaimsError where it cannot be written.
    """
    number = 0
    try:
        with _draft(file.resolve()) as handle:
            for line in lines:
                handle.write(line.encode("utf-8", "backslashreplace") + b"\n")
                number += 1
    except OSError as error:
        raise ClaimsError(f"cannot write {file}: {error.strerror or error}") from error
    return number


def save(file: Path, text: str) -> None:
    """Replace ``file`` by ``text`` in one step, so that no reader ever sees half of it.

    Raises ClaimsError where it cannot be written.
    """
    data = text.encode("utf-8", "backslashreplace")
    try:
        if file.exists() and not file.is_file():
            file.write_bytes(data)
        else:
            _replace(file.resolve(), data)
    except OSError as error:
        raise ClaimsError(f"cannot write {file}: {error.strerror or error}") from error


def _replace(file: Path, data: bytes) -> None:
    with _draft(file) as handle:
        handle.write(data)


@contextmanager
def _draft(file: Path) -> Iterator[BinaryIO]:
    descriptor, name = tempfile.mkstemp(dir=file.parent, prefix=f".{file.name[:50]}.")
    draft = Path(name)
    try:
        with os.fdopen(descriptor, "wb") as handle:
            yield handle
            os.fchmod(handle.fileno(), _mode(file))
        draft.replace(file)
    finally:
        draft.unlink(missing_ok=True)


def _mode(file: Path) -> int:
    if file.exists():
        return file.stat().st_mode & 0o777
    mask = os.umask(0)
    os.umask(mask)
    return 0o666 & ~mask
