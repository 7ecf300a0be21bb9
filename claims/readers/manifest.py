"""The manifest: a CSV file beside bare texts that says what is known of each."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from claims.errors import ReadError
from claims.model import Failure
from claims.readers.csv import as_metadata, read_rows
from claims.readers.inputs import open_input
from claims.readers.metadata import Metadata, read_fields
from claims.readers.records import failure

FILE_COLUMN: Final = "file"
"""The column that names the file, relative to the manifest's folder."""


@dataclass(frozen=True, slots=True)
class Manifest:
    """What a manifest says: metadata by file, and the rows that say nothing usable.

    ``entries`` are in the manifest's order. ``refused`` are the files whose
    row is wrong: they are not to be loaded without what it should say.
    """

    path: Path
    entries: Mapping[Path, Metadata]
    failures: tuple[Failure, ...]
    refused: frozenset[Path]


def read_manifest(path: Path) -> Manifest:
    """Read a manifest with the columns file, title, source, author, date, url, language.

    Raises ReadError if it cannot be read or has no column ``file``.
    """
    entries: dict[Path, Metadata] = {}
    failures: list[Failure] = []
    refused: set[Path] = set()
    with open_input(path) as stream:
        for where, row in read_rows(stream, name=str(path), required=(FILE_COLUMN,)):
            if isinstance(row, Failure):
                failures.append(row)
                continue
            file = (path.parent / row.get(FILE_COLUMN, "").strip()).resolve()
            try:
                entries[file] = _entry(row, file)
            except ReadError as error:
                failures.append(failure(where, error))
                refused.add(file)
    return Manifest(path, entries, tuple(failures), frozenset(refused))


def _entry(row: Mapping[str, str], file: Path) -> Metadata:
    named = row.get(FILE_COLUMN, "").strip()
    if not named:
        raise ReadError("the row names no file")
    if not file.exists():
        raise ReadError(f"no such file: {named}")
    try:
        return read_fields(as_metadata(row))
    except ReadError as error:
        raise ReadError(f"for {named}, {error}") from None
