"""Inputs to documents: the one loop that every load goes through."""

import io
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import BinaryIO, Final

from claims.errors import ReadError
from claims.model import Document, Failure, LoadOptions
from claims.readers.formats import check_format, reader_for
from claims.readers.inputs import Input, find_inputs, open_input
from claims.readers.manifest import Manifest, read_manifest
from claims.readers.metadata import Metadata, from_options, of_document, with_metadata
from claims.readers.records import failure

_HEAD: Final = 4096


def read_inputs(
    inputs: Sequence[str], options: LoadOptions, *, stdin: BinaryIO
) -> Iterator[Document | Failure]:
    """Read every article of the inputs; what cannot be read is a failure and the others go on.

    What a manifest says of a file overrides what the file says; the metadata
    of ``options`` fills only what is still unknown. Without inputs the files
    of the manifest are read.

    Raises UsageError if ``options.format`` is no format.
    Raises ReadError if the manifest cannot be read.
    """
    if options.format is not None:
        check_format(options.format)
    manifest = read_manifest(Path(options.manifest)) if options.manifest else None
    given = from_options(options)
    if manifest is not None:
        yield from manifest.failures
    for item in _files(inputs, manifest):
        if isinstance(item, Failure):
            yield item
            continue
        said = manifest.entries.get(_resolved(item), Metadata()) if manifest else Metadata()
        for found in _read(item, options, stdin=stdin):
            yield found if isinstance(found, Failure) else _completed(found, said, given)


def _files(inputs: Sequence[str], manifest: Manifest | None) -> Iterator[Input | Failure]:
    if manifest is None:
        yield from find_inputs(inputs)
        return
    names = list(inputs) or [str(path) for path in manifest.entries]
    yield from find_inputs(names, leave_out=[manifest.path, *manifest.refused])


def _resolved(item: Input) -> Path:
    return item.path.resolve() if item.path is not None else Path(item.name)


def _read(item: Input, options: LoadOptions, *, stdin: BinaryIO) -> Iterator[Document | Failure]:
    try:
        if item.path is None:
            yield from _read_stream(stdin, item.name, options)
            return
        with open_input(item.path) as stream:
            yield from _read_stream(stream, item.name, options)
    except ReadError as error:
        yield failure(item.name, error)
    except OSError as error:
        yield Failure(item.name, f"cannot be read: {error.strerror or error}")


def _read_stream(stream: BinaryIO, name: str, options: LoadOptions) -> Iterator[Document | Failure]:
    buffered = stream if isinstance(stream, io.BufferedReader) else _buffered(stream)
    reader = reader_for(options.format, name=name, head=buffered.peek(_HEAD)[:_HEAD])
    yield from reader(buffered, name=name)


def _buffered(stream: BinaryIO) -> io.BufferedReader:
    return io.BufferedReader(io.BytesIO(stream.read()))


def _completed(document: Document, said: Metadata, given: Metadata) -> Document:
    return with_metadata(document, said.or_else(of_document(document)).or_else(given))
