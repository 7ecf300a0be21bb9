"""The block of YAML between two lines of dashes that opens a text."""

import re

from claims.errors import ReadError
from claims.readers.metadata import Metadata, read_fields

_FENCED = re.compile(r"---[ \t]*\n(?:.*\n){0,200}?(?:---|\.\.\.)[ \t]*(?:\n|$)")


def split_front_matter(text: str, *, name: str) -> tuple[Metadata, str]:
    """Split a text into the metadata of its front matter and what follows it.

    A text without front matter is returned as it is. Every value is read as
    written, so that a date which does not exist is named and not repaired.

    Raises ReadError if the front matter is no YAML, or one of its values is wrong.
    """
    if _FENCED.match(text) is None:
        return Metadata(), text
    import yaml  # type: ignore[import-untyped]
    from frontmatter.default_handlers import YAMLHandler

    handler = YAMLHandler()
    written, content = handler.split(text)
    try:
        values = handler.load(written, Loader=yaml.BaseLoader)
    except (yaml.YAMLError, RecursionError) as error:
        problem = getattr(error, "problem", None) or "it nests too deeply"
        raise ReadError(f"{name}: the front matter is not valid YAML: {problem}") from None
    if not isinstance(values, dict):
        return Metadata(), text
    try:
        return read_fields(values), content.strip("\n")
    except ReadError as error:
        raise ReadError(f"{name}: in the front matter, {error}") from None
