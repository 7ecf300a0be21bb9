"""JSON Lines: one JSON object a line, one article an object."""

import json
from collections.abc import Iterator
from typing import BinaryIO

from claims.errors import ReadError
from claims.model import Document, Failure
from claims.readers.decode import refuse_binary
from claims.readers.records import failure, read_record
from claims.readers.stream import MAX_RECORD_BYTES, read_lines


def read_jsonl(stream: BinaryIO, *, name: str) -> Iterator[Document | Failure]:
    """Read a JSONL file line by line; ``name#12`` is its twelfth line.

    A line that cannot be read is a failure, and the others go on. Blank lines
    are skipped.

    Raises ReadError if the file is binary or holds no record.
    """
    found = False
    for number, line in enumerate(read_lines(stream), start=1):
        if number == 1 and line is not None:
            refuse_binary(line[:1000], name=name)
            line = line.removeprefix(b"\xef\xbb\xbf")  # noqa: PLW2901
        if line is None or line.strip():
            found = True
            yield _read_line(line, name=f"{name}#{number}")
    if not found:
        raise ReadError(f"{name}: the file is empty")


def _read_line(line: bytes | None, *, name: str) -> Document | Failure:
    if line is None:
        return Failure(name, f"the line is longer than {MAX_RECORD_BYTES // 1_000_000} MB")
    try:
        record = json.loads(line.decode("utf-8"))
    except UnicodeDecodeError as error:
        return Failure(name, f"not valid UTF-8 at byte {error.start:,} of the line")
    except json.JSONDecodeError as error:
        return Failure(name, f"not valid JSON: {error.msg} at column {error.colno}")
    except (RecursionError, ValueError) as error:
        return failure(name, ReadError(f"not readable JSON: {error}"))
    if not isinstance(record, dict):
        return Failure(name, f"a record must be a JSON object, not {type(record).__name__}")
    return read_record(record, name=name)
