"""CSV: a header line with known column names, one article a row."""

import csv
import io
from collections.abc import Iterator, Mapping
from typing import BinaryIO, Final

from claims.errors import ReadError
from claims.model import Document, Failure
from claims.readers.decode import find_encoding, refuse_binary
from claims.readers.records import TEXT_KEYS, read_record

MAX_FIELD: Final = 4_000_000
"""Longest field, in characters: more than an article may have, so that its own error is clear."""

DELIMITERS: Final = (",", ";", "\t", "|")
"""Delimiters that a header line is searched for."""

_HEAD: Final = 1_000_000


def read_csv(stream: BinaryIO, *, name: str) -> Iterator[Document | Failure]:
    """Read a CSV file row by row; ``name#12`` is the twelfth row under the header.

    A row that cannot be read is a failure, and the others go on. The delimiter
    is the one that stands most often in the header.

    Raises ReadError if the file is empty or binary, or has no column with text.
    """
    yield from (
        row if isinstance(row, Failure) else read_record(row, name=where)
        for where, row in read_rows(stream, name=name, required=TEXT_KEYS)
    )


def read_rows(
    stream: BinaryIO, *, name: str, required: tuple[str, ...]
) -> Iterator[tuple[str, dict[str, str] | Failure]]:
    """Yield the rows of a CSV file by lower-case column name, each with its ``name#number``.

    Raises ReadError if the file is empty or binary, or has none of the ``required`` columns.
    """
    buffered = io.BufferedReader(_Raw(stream), buffer_size=_HEAD)
    head = buffered.peek(_HEAD)
    if not head.strip():
        raise ReadError(f"{name}: the file is empty")
    refuse_binary(head, name=name)
    encoding = (
        find_encoding(head, name=name).replace("utf-8", "utf-8-sig").replace("sig-sig", "sig")
    )
    lines = io.TextIOWrapper(buffered, encoding=encoding, newline="")
    csv.field_size_limit(MAX_FIELD)
    reader = csv.reader(lines, delimiter=_delimiter(head.decode(encoding, "replace")), strict=True)
    columns = [column.strip().lower() for column in _header(reader, name=name)]
    if not set(columns) & set(required):
        raise ReadError(
            f"{name}: no column {' or '.join(required)}; the columns are {', '.join(columns)}"
        )
    yield from _rows(reader, columns, name=name)


class _Raw(io.RawIOBase):
    """A stream that can be peeked into, whatever stream it was made from."""

    def __init__(self, stream: BinaryIO) -> None:
        self._stream = stream

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: memoryview) -> int:  # type: ignore[override]
        data = self._stream.read(len(buffer))
        buffer[: len(data)] = data
        return len(data)


def _delimiter(text: str) -> str:
    header = text.lstrip("\n\r").split("\n", 1)[0]
    return max(DELIMITERS, key=header.count)


def _header(reader: Iterator[list[str]], *, name: str) -> list[str]:
    try:
        return next(row for row in reader if any(cell.strip() for cell in row))
    except (csv.Error, UnicodeDecodeError, StopIteration) as error:
        raise ReadError(f"{name}: the header line cannot be read: {error}") from None


def _rows(
    reader: Iterator[list[str]], columns: list[str], *, name: str
) -> Iterator[tuple[str, dict[str, str] | Failure]]:
    number = 0
    while True:
        where = f"{name}#{number + 1}"
        try:
            cells = next(reader)
        except StopIteration:
            return
        except csv.Error as error:
            yield where, Failure(where, f"not valid CSV: {error}; is a quotation mark left open?")
            number += 1
            continue
        except UnicodeDecodeError as error:
            yield (
                where,
                Failure(where, f"not valid {error.encoding} from here on; the rest is left out"),
            )
            return
        if any(cell.strip() for cell in cells):
            number += 1
            yield where, _row(cells, columns, where=where)


def _row(cells: list[str], columns: list[str], *, where: str) -> dict[str, str] | Failure:
    if len(cells) > len(columns):
        return Failure(where, f"the row has {len(cells)} fields, the header {len(columns)}")
    return dict(zip(columns, cells, strict=False))


def as_metadata(row: Mapping[str, str]) -> dict[str, object]:
    """Return a row's values without those that are empty."""
    return {column: value for column, value in row.items() if value.strip()}
