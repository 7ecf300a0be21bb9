"""Input streams: whole files within a cap, and long files line by line."""

from collections.abc import Iterator
from typing import BinaryIO, Final

from claims.errors import ReadError
from claims.readers.decode import MAX_ARTICLE_BYTES

MAX_RECORD_BYTES: Final = 16_000_000
"""Longest line of a file that holds one record a line, in bytes."""


def read_whole(stream: BinaryIO, *, name: str) -> bytes:
    """Read a file that holds one article.

    Raises ReadError if it is larger than ``MAX_ARTICLE_BYTES``.
    """
    data = stream.read(MAX_ARTICLE_BYTES + 1)
    if len(data) > MAX_ARTICLE_BYTES:
        raise ReadError(
            f"{name}: larger than {MAX_ARTICLE_BYTES // 1_000_000} MB, too large for one article; "
            "split it, or store one article a line as .jsonl"
        )
    return data


def read_lines(stream: BinaryIO) -> Iterator[bytes | None]:
    """Yield the lines of a stream; None stands for a line longer than ``MAX_RECORD_BYTES``."""
    while line := stream.readline(MAX_RECORD_BYTES + 1):
        if len(line) <= MAX_RECORD_BYTES:
            yield line
            continue
        while line and not line.endswith(b"\n"):
            line = stream.readline(MAX_RECORD_BYTES)
        yield None
