"""Plain text: one article a file, with front matter if it has some."""

from collections.abc import Iterator
from typing import BinaryIO

from claims.model import Document, Failure
from claims.readers.article import make_document
from claims.readers.decode import decode
from claims.readers.front_matter import split_front_matter
from claims.readers.stream import read_whole


def read_text(stream: BinaryIO, *, name: str) -> Iterator[Document | Failure]:
    """Read a text file as one article; its text is what follows the front matter.

    Raises ReadError if the file is empty, binary, too large or in an unknown
    encoding, or its front matter is wrong.
    """
    known, text = split_front_matter(decode(read_whole(stream, name=name), name=name), name=name)
    yield make_document(text, name=name, known=known)
