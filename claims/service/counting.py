"""How many articles a load has before it, as far as that can be told without reading them."""

from collections.abc import Sequence
from pathlib import Path

from claims.model import Failure, LoadOptions
from claims.readers import EXTENSIONS, check_format, find_inputs
from claims.readers.inputs import Input

_CHUNK = 1_000_000


def count_articles(inputs: Sequence[str], options: LoadOptions) -> int | None:
    """Count the articles of files and the lines of JSONL files.

    None where it cannot be told: of standard input, CSV files, and a manifest by itself.
    """
    if not inputs:
        return None
    total = 0
    for item in find_inputs(inputs):
        number = 1 if isinstance(item, Failure) else _articles_of(item, options)
        if number is None:
            return None
        total += number
    return total


def _articles_of(item: Input, options: LoadOptions) -> int | None:
    if item.path is None:
        return None
    if options.format is not None:
        kind = check_format(options.format)
    else:
        kind = EXTENSIONS.get(item.path.suffix.lower(), "")
    if kind == "jsonl":
        return _lines(item.path)
    return None if kind in {"csv", ""} else 1


def _lines(path: Path) -> int | None:
    if not path.is_file():
        return 1
    try:
        with path.open("rb") as file:
            return sum(chunk.count(b"\n") for chunk in iter(lambda: file.read(_CHUNK), b""))
    except OSError:
        return 1
