"""Every figure of a text, with the claim that holds it, for texts that stand side by side."""

import re
from collections.abc import Iterator
from dataclasses import replace

from claims.model import Claim, Document, Extraction, Part, Predicate, Quantity, Span, Statement
from claims.relate.figures.asked import NUMBER, asked_of
from claims.relate.figures.derived import with_derived
from claims.relate.figures.figure import Figure
from claims.relate.figures.found import duration, found_figures
from claims.relate.figures.standing import is_outdated, is_part
from claims.relate.lexicon import role_name, role_of_noun

_END = re.compile(r"[.!?]['\"”’]?\s+(?=['\"“‘]?[A-Z])")
_NOBODY = Part("", (), "")
_NOTHING = Predicate("", "", ())


def figures_of(document: Document, extraction: Extraction) -> tuple[Figure, ...]:
    """Return the figures of a text in order: counted things, sums, shares, ages, durations."""
    found = sorted(_quantities(document.text, extraction), key=lambda one: one[0])
    read = [_figure(document, extraction, span, quantity) for span, quantity in found]
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


def _figure(document: Document, extraction: Extraction, span: Span, quantity: Quantity) -> Figure:
    sentence = _sentence(document.text, span)
    text = sentence.of(document.text)
    start, end = span.start - sentence.start, span.end - sentence.start
    before, after = text[:start], text[end:]
    claim = _claim(extraction, span)
    return Figure(
        quantity=quantity,
        asked=_asked(quantity, (before, after), claim),
        statement=_statement(document, extraction, span, (text, quantity, claim)),
        start=start,
        end=end,
        clause=text if claim is None else claim.text,
        part=is_part(before, after),
        outdated=is_outdated(before, after),
    )


def _asked(quantity: Quantity, around: tuple[str, str], claim: Claim | None) -> str:
    """Return what a figure answers; of "the arrests rose to 42" the subject says it."""
    asked = asked_of(quantity, *around)
    role = role_of_noun(claim.subject.head) if asked == NUMBER and claim is not None else None
    return role_name(role) if role is not None else asked


def _sentence(text: str, span: Span) -> Span:
    """Return the sentence around a figure, without the space around it."""
    breaks = [found.end() for found in _END.finditer(text)]
    start = max((at for at in breaks if at <= span.start), default=0)
    end = min((at for at in breaks if at >= span.end), default=len(text))
    whole = text[start:end]
    lead = len(whole) - len(whole.lstrip())
    return Span(start + lead, start + len(whole.rstrip()))


def _statement(
    document: Document,
    extraction: Extraction,
    span: Span,
    held: tuple[str, Quantity, Claim | None],
) -> Statement:
    text, quantity, claim = held
    bare = Statement(
        text=text,
        subject=_NOBODY,
        predicate=_NOTHING,
        quantity=quantity,
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
