"""Extracted claims as statements that can be judged, without a database."""

from claims.model import Claim, Document, Extraction, Statement
from claims.relate.normal_form import normal_form


def statements_of(document: Document, extraction: Extraction) -> tuple[Statement, ...]:
    """Put each claim of a document with what is needed to judge it against others."""
    return tuple(
        normal_form(_statement(document, extraction, claim)) for claim in extraction.claims
    )


def _statement(document: Document, extraction: Extraction, claim: Claim) -> Statement:
    speakers = [extraction.attributions[i].speaker for i in claim.attribution]
    outer = [document.speaker] if document.speaker else []
    place = claim.place
    return Statement(
        text=claim.text,
        subject=claim.subject,
        predicate=claim.predicate,
        object=claim.object,
        complements=claim.complements,
        polarity=claim.polarity,
        modality=claim.modality,
        quantity=extraction.quantities[claim.quantities[0]].quantity if claim.quantities else None,
        period=extraction.times[claim.time].period if claim.time is not None else None,
        place=(place.entity or place.text) if place is not None else None,
        terms=claim.terms,
        derived=claim.derived,
        chain=(*outer, *(speaker for speaker in speakers if speaker)),
        source=document.source,
        authors=document.authors,
        published=document.published,
        published_time=document.published_time,
    )
