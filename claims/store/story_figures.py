"""The figures that articles state, each at its place in the text."""

from collections.abc import Collection
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from claims.model import Quantity, Reviewed, Span
from claims.store.base import table_of
from claims.store.batches import batches
from claims.store.standing import reviewed
from claims.store.statements import QUANTITY_COLUMNS
from claims.store.tables_articles import ArticleVersion
from claims.store.tables_claims import Claim, ClaimQuantity

VERSIONS = table_of(ArticleVersion)


@dataclass(frozen=True, slots=True)
class PlacedFigure:
    """The figure that answers a claim's question, and where it stands in the article."""

    claim_id: int
    span: Span
    quantity: Quantity


def versions_of(session: Session, claim_ids: Collection[int]) -> dict[int, int]:
    """Return the versions that make claims, by claim."""
    found: dict[int, int] = {}
    for batch in batches(sorted(claim_ids)):
        query = select(Claim.id, Claim.version_id).where(Claim.id.in_(batch))
        found.update((claim, version) for claim, version in session.execute(query))
    return found


def texts_of(session: Session, version_ids: Collection[int]) -> dict[int, str]:
    """Return the whole texts of versions by number."""
    found: dict[int, str] = {}
    for batch in batches(sorted(version_ids)):
        query = select(VERSIONS.c.id, VERSIONS.c.text).where(VERSIONS.c.id.in_(batch))
        found.update((number, text) for number, text in session.execute(query))
    return found


def placed_figures(
    session: Session, version_ids: Collection[int]
) -> dict[int, tuple[PlacedFigure, ...]]:
    """Return the figures that versions state themselves, in the order of their claims.

    Claims that a person rejected are among them: what an article states settles
    its figures, whatever is thought of it.
    """
    found: dict[int, tuple[PlacedFigure, ...]] = {}
    for batch in batches(sorted(version_ids)):
        query = (
            select(
                Claim.version_id,
                Claim.id,
                ClaimQuantity.span_start,
                ClaimQuantity.span_end,
                *QUANTITY_COLUMNS,
            )
            .join(ClaimQuantity, ClaimQuantity.claim_id == Claim.id)
            .where(Claim.version_id.in_(batch), ClaimQuantity.position == 0, ~Claim.derived)
            .where(reviewed(Reviewed.ANY))
            .order_by(Claim.version_id, Claim.id)
        )
        for version, claim, start, end, *quantity in session.execute(query):
            figure = PlacedFigure(claim, Span(start, end), Quantity(*quantity))
            found[version] = (*found.get(version, ()), figure)
    return found
