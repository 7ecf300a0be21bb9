"""Names of inputs to files: folders and globs are expanded, standard input is ``-``."""

import glob
import os
import stat
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import BinaryIO, Final

from claims.errors import ReadError
from claims.model import Failure
from claims.readers.formats import EXTENSIONS

STDIN: Final = "-"
"""The name of standard input."""


@dataclass(frozen=True, slots=True)
class Input:
    """One file to read; ``path`` is None for standard input."""

    name: str
    path: Path | None


def find_inputs(
    inputs: Sequence[str], *, leave_out: Sequence[Path] = ()
) -> Iterator[Input | Failure]:
    """Expand files, folders, globs and ``-`` into the files to read, each once.

    Folders are searched in depth and in the order of names; in them hidden
    files and files without a known extension are passed over, and links to
    folders are not followed. What is named and cannot be read is a failure.
    ``leave_out`` are files that are not articles, such as the manifest.
    """
    seen = {path.resolve() for path in leave_out}
    for given in inputs:
        for found in map(_readable, _expand(given)):
            if isinstance(found, Input) and found.path is not None:
                resolved = found.path.resolve()
                if resolved in seen:
                    continue
                seen.add(resolved)
            yield found


def printable(name: str) -> str:
    r"""Return a file's name as text that can be stored: what is no text becomes a question mark.

    >>> printable("report\udcff.txt")
    'report?.txt'
    """
    return name.encode("utf-8", "replace").decode("utf-8")


def open_input(path: Path) -> BinaryIO:
    """Open a regular file for reading; never wait on a pipe or a device.

    Raises ReadError if it is missing, may not be read, or is no regular file.
    """
    try:
        handle = os.open(
            path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
        )
    except (OSError, ValueError) as error:
        raise ReadError(f"{printable(str(path))}: {_reason(error)}") from None
    if not stat.S_ISREG(os.fstat(handle).st_mode):
        os.close(handle)
        raise ReadError(
            f"{printable(str(path))}: not a regular file; pipes and devices are not read"
        )
    return os.fdopen(handle, "rb")


def _readable(found: Input | Failure) -> Input | Failure:
    if isinstance(found, Input):
        return replace(found, name=printable(found.name))
    return replace(found, input=printable(found.input))


def _expand(name: str) -> Iterator[Input | Failure]:
    if name == STDIN:
        yield Input("standard input", None)
    elif name.startswith(("http://", "https://")):
        yield Failure(name, "web addresses are not fetched; save the page and load the file")
    elif "\x00" in name:
        yield Failure(name.replace("\x00", "?"), "no file can have this name")
    elif os.path.lexists(name):
        yield from _existing(Path(name))
    elif glob.has_magic(name):
        yield from _matching(name)
    else:
        yield Failure(name, "no such file or folder")


def _existing(path: Path) -> Iterator[Input | Failure]:
    if not path.is_dir():
        yield Input(str(path), path)
        return
    found = list(_walk(path))
    yield from found
    if not found:
        known = ", ".join(EXTENSIONS)
        yield Failure(str(path), f"the folder holds no articles ({known})")


def _matching(pattern: str) -> Iterator[Input | Failure]:
    found = sorted(glob.glob(pattern, recursive=True))  # noqa: PTH207
    for name in found:
        if not Path(name).is_dir():
            yield Input(name, Path(name))
        elif "**" not in pattern:
            yield from _existing(Path(name))
    if not found:
        yield Failure(pattern, "no file matches")


def _walk(folder: Path) -> Iterator[Input | Failure]:
    try:
        entries = sorted(folder.iterdir())
    except OSError as error:
        yield Failure(str(folder), _reason(error))
        return
    for entry in entries:
        if entry.name.startswith("."):
            continue
        if entry.is_dir():
            if not entry.is_symlink():
                yield from _walk(entry)
        elif entry.suffix.lower() in EXTENSIONS:
            yield Input(str(entry), entry)


def _reason(error: Exception) -> str:
    if isinstance(error, FileNotFoundError):
        return "no such file or folder"
    if isinstance(error, PermissionError):
        return "may not be read: permission denied"
    return getattr(error, "strerror", None) or str(error)
