"""Stored claims as a listing."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from claims.model import ClaimView, Table
from claims.present.clean import one_line
from claims.present.listing import Listing
from claims.present.records import record
from claims.present.tables import draw
from claims.present.wording import day, joined, speaker_in_source

if TYPE_CHECKING:
    from rich.console import Console

COLUMNS = (
    "id",
    "text",
    "answer",
    "polarity",
    "modality",
    "speakers",
    "source",
    "authors",
    "published",
    "title",
    "url",
)
"""What CSV, Markdown and HTML show of a claim; ``speakers`` are outermost first."""


def claims_listing(claims: Sequence[ClaimView]) -> Listing:
    """Make a listing of claims."""
    table = Table(COLUMNS, tuple(claim_cells(claim) for claim in claims), title="Claims")
    records = tuple(record(claim) for claim in claims)
    return Listing(table, records, lambda console: _draw(console, claims))


def claim_cells(claim: ClaimView) -> tuple[object, ...]:
    """Put a claim into the cells of :data:`COLUMNS`."""
    return (
        claim.id,
        one_line(claim.text),
        claim.answer,
        claim.polarity.value,
        claim.modality.value,
        joined(claim.speakers),
        claim.source,
        joined(claim.authors),
        claim.published,
        claim.title,
        claim.url,
    )


def _draw(console: "Console", claims: Sequence[ClaimView]) -> None:
    rows = tuple(
        (claim.id, one_line(claim.text), speaker_in_source(claim), day(claim.published))
        for claim in claims
    )
    draw(console, Table(("id", "claim", "who says so", "published"), rows))
