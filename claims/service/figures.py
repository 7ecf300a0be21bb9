"""Every figure of a text, with the claim that holds it, for texts that stand side by side."""

from collections.abc import Iterator
from dataclasses import replace

from claims.model import Claim, Document, Extraction, Part, Predicate, Quantity, Span, Statement
from claims.relate.figures.derived import with_derived
from claims.relate.figures.figure import Figure
from claims.relate.figures.found import duration, found_figures
from claims.relate.figures.placed import figure_at

_NOBODY = Part("", (), "")
_NOTHING = Predicate("", "", ())


def figures_of(document: Document, extraction: Extraction) -> tuple[Figure, ...]:
    """Return the figures of a text in order: counted things, sums, shares, ages, durations."""
    found = sorted(_quantities(document.text, extraction), key=lambda one: one[0])
    read = [
        figure_at(document.text, span, quantity, _statement(document, extraction, span))
        for span, quantity in found
    ]
    return with_derived(read)


def _quantities(text: str, extraction: Extraction) -> Iterator[tuple[Span, Quantity]]:
    mentions = [(mention.span, mention.quantity) for mention in extraction.quantities]
    yield from mentions
    for span, quantity in found_figures(text):
        if not any(span.overlaps(other) for other, _ in mentions):
            yield span, quantity
    for time in extraction.times:
        length = duration(time.value) if time.type == "DURATION" and time.value else None
        if length is not None:
            yield time.span, length


def _statement(document: Document, extraction: Extraction, span: Span) -> Statement:
    """Return the claim that holds a figure as a statement, without words where there is none."""
    claim = _claim(extraction, span)
    bare = Statement(
        text="",
        subject=_NOBODY,
        predicate=_NOTHING,
        chain=_chain(document, extraction, span),
        source=document.source,
        authors=document.authors,
        published=document.published,
        published_time=document.published_time,
    )
    if claim is None:
        return bare
    return replace(
        bare,
        text=claim.text,
        subject=claim.subject,
        predicate=claim.predicate,
        polarity=claim.polarity,
        modality=claim.modality,
        period=extraction.times[claim.time].period if claim.time is not None else None,
        derived=claim.derived,
    )


def _chain(document: Document, extraction: Extraction, span: Span) -> tuple[str, ...]:
    outer = [document.speaker] if document.speaker else []
    spoken = (
        attribution.speaker
        for attribution in extraction.attributions
        if any(content.contains(span) for content in attribution.content)
    )
    return (*outer, *(speaker for speaker in spoken if speaker))


def _claim(extraction: Extraction, span: Span) -> Claim | None:
    """Return the shortest claim in which a figure stands, of those that stand in the text."""
    stated = (claim for claim in extraction.claims if not claim.derived)
    holding = [c for c in stated if any(s.overlaps(span) for s in c.spans)]
    return min(holding, key=lambda claim: len(claim.text), default=None)
