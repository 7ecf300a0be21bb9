"""The machine contracts: extractions and verdicts as other programs read them.

Names and meanings here are a published interface: they are extended, never changed.
All offsets are Python string offsets into the given text, half-open.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from claims.model import (
        Attribution,
        Claim,
        Extraction,
        Part,
        Period,
        QuantityMention,
        Span,
        TimeMention,
        Verdict,
    )

Record = dict[str, object]


def extraction_record(identifier: object, extraction: Extraction) -> Record:
    """Write one text's extraction; ``identifier`` is given back as it came."""
    return {
        "id": identifier,
        "claims": [claim_record(claim) for claim in extraction.claims],
        "attributions": [attribution_record(each) for each in extraction.attributions],
        "quantities": [quantity_record(each) for each in extraction.quantities],
        "times": [time_record(each) for each in extraction.times],
    }


def verdict_record(verdict: Verdict) -> Record:
    """Write what two statements are to each other, without their identifier."""
    return {
        "relation": verdict.relation.value,
        "same_witness": verdict.same_witness,
        "score": verdict.score,
        "reasons": list(verdict.reasons),
        "explanation": verdict.explanation,
    }


def claim_record(claim: Claim) -> Record:
    """Write a claim; its indices point into the lists of its extraction."""
    predicate = claim.predicate
    return {
        "uid": claim.uid,
        "spans": _spans(claim.spans),
        "text": claim.text,
        "subject": part_record(claim.subject),
        "predicate": {
            "text": predicate.text,
            "lemma": predicate.lemma,
            "spans": _spans(predicate.spans),
        },
        "object": claim.object and part_record(claim.object),
        "polarity": claim.polarity.value,
        "modality": claim.modality.value,
        "attribution": list(claim.attribution),
        "quantities": list(claim.quantities),
        "time": claim.time,
        "place": claim.place and part_record(claim.place),
        "derived": claim.derived,
    }


def part_record(part: Part) -> Record:
    """Write a noun phrase."""
    return {"text": part.text, "spans": _spans(part.spans), "entity": part.entity}


def attribution_record(attribution: Attribution) -> Record:
    """Write who is made to say what."""
    return {
        "source": _spans(attribution.source),
        "cue": _spans(attribution.cue),
        "content": _spans(attribution.content),
        "speaker": attribution.speaker,
        "mode": attribution.mode.value,
    }


def quantity_record(mention: QuantityMention) -> Record:
    """Write a figure at its place."""
    quantity = mention.quantity
    return {
        **_place(mention.span, mention.text),
        "value": quantity.value,
        "low": quantity.low,
        "high": quantity.high,
        "comparator": quantity.comparator.value,
        "unit": quantity.unit,
        "counts": quantity.counts,
    }


def time_record(mention: TimeMention) -> Record:
    """Write a time expression at its place."""
    return {
        **_place(mention.span, mention.text),
        "type": mention.type,
        "value": mention.value,
        **_bounds(mention.period),
    }


def _bounds(period: Period | None) -> Record:
    start = period.start if period else None
    end = period.end if period else None
    return {"from": start and start.isoformat(), "until": end and end.isoformat()}


def _place(span: Span, text: str) -> Record:
    return {"start": span.start, "end": span.end, "text": text}


def _spans(spans: tuple[Span, ...]) -> list[list[int]]:
    return [[span.start, span.end] for span in spans]
