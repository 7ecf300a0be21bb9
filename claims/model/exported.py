"""A whole database as values, article by article, to be written out and read back."""

from collections.abc import Mapping
from dataclasses import dataclass

from claims.model.extraction import Claim, Extraction

Row = Mapping[str, object]
"""The columns of one stored row by name."""


@dataclass(frozen=True, slots=True)
class ExportedRow:
    """A stored row of a kind that needs no more than its columns: a run, a source, a review ..."""

    kind: str
    row: Row


@dataclass(frozen=True, slots=True)
class ExportedClaim:
    """A stored claim; its indices point into the extraction of its version.

    ``row`` holds what is known only of stored claims: number, version, question,
    witness and standing.
    """

    claim: Claim
    row: Row


@dataclass(frozen=True, slots=True)
class ExportedVersion:
    """A version of an article with all that was found in it."""

    row: Row
    extraction: Extraction
    claims: tuple[ExportedClaim, ...]


@dataclass(frozen=True, slots=True)
class ExportedArticle:
    """An article with its authors' numbers, in order, and its versions."""

    row: Row
    authors: tuple[int, ...]
    versions: tuple[ExportedVersion, ...]


Exported = ExportedRow | ExportedArticle
"""What an export is a stream of."""
