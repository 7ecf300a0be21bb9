"""From extracted claims to rows of the tables, ready to be inserted in bulk."""

from collections.abc import Mapping
from dataclasses import dataclass
from hashlib import blake2b
from typing import Any

from claims.model import Attribution, Claim, Extraction, Part, Period, Span

Row = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Found:
    """Where claims were found: the text, what stands in it, and the numbers of its entities."""

    text: str
    extraction: Extraction
    entities: Mapping[str, int]
    version_id: int
    run_id: int


def names_in(extraction: Extraction) -> set[str]:
    """Return the canonical names of every actor in an extraction, places of claims left out."""
    names = {mention.speaker for mention in extraction.attributions}
    for claim in extraction.claims:
        names.add(claim.subject.entity)
        if claim.object is not None:
            names.add(claim.object.entity)
    return {name for name in names if name is not None}


def places_in(extraction: Extraction) -> set[str]:
    """Return the canonical names of the places of claims."""
    places = (claim.place.entity for claim in extraction.claims if claim.place is not None)
    return {name for name in places if name is not None}


def claim_row(claim: Claim, found: Found) -> Row:
    """Return the row of a claim, without its number, question and witness."""
    hull = _hull(claim)
    return {
        "uid": claim.uid,
        "proposition_hash": _proposition_hash(claim, found.extraction),
        "version_id": found.version_id,
        "span_start": hull.start,
        "span_end": hull.end,
        "spans": claim.spans,
        "quote": hull.of(found.text),
        "text": claim.text,
        "predicate_text": claim.predicate.text,
        "predicate_lemma": claim.predicate.lemma,
        "predicate_spans": claim.predicate.spans,
        "predicate_passive": claim.predicate.passive,
        "complements": claim.complements,
        "polarity": claim.polarity,
        "modality": claim.modality,
        "terms": " ".join(claim.terms),
        "derived": claim.derived,
        "superseded": False,
        "run_id": found.run_id,
        **_part("subject", claim.subject, found),
        **_part("object", claim.object, found),
        **_part("place", claim.place, found),
        **_time(claim, found.extraction),
    }


def quantity_rows(claim: Claim, claim_id: int, found: Found) -> list[Row]:
    """Return the rows of a claim's figures, the one that answers its question first."""
    mentions = [found.extraction.quantities[index] for index in claim.quantities]
    return [
        {
            "claim_id": claim_id,
            "position": position,
            "value": mention.quantity.value,
            "low": mention.quantity.low,
            "high": mention.quantity.high,
            "comparator": mention.quantity.comparator,
            "unit": mention.quantity.unit,
            "counts": mention.quantity.counts,
            "role": mention.quantity.role,
            "span_start": mention.span.start,
            "span_end": mention.span.end,
            "surface": mention.text,
        }
        for position, mention in enumerate(mentions)
    ]


def attribution_rows(claim: Claim, claim_id: int, found: Found) -> list[Row]:
    """Return the rows of a claim's chain of speakers, outermost first."""
    chain = [found.extraction.attributions[index] for index in claim.attribution]
    return [
        {
            "claim_id": claim_id,
            "position": position,
            "speaker": speaker_of(link, found.text),
            "speaker_entity_id": _entity(link.speaker, found),
            "cue": _words(link.cue, found.text) or "",
            "mode": link.mode,
            "denies": link.denies,
            "hedges": link.hedges,
            "source_spans": link.source,
            "cue_spans": link.cue,
            "content_spans": link.content,
        }
        for position, link in enumerate(chain)
    ]


def _hull(claim: Claim) -> Span:
    spans = claim.spans or claim.subject.spans + claim.predicate.spans
    return Span(min(span.start for span in spans), max(span.end for span in spans))


def _words(spans: tuple[Span, ...], text: str) -> str | None:
    return " ".join(span.of(text) for span in spans) or None


POINTING = frozenset("that these this those".split())
"""Words that, before a speaker, only point to one."""

PRONOUNS = frozenset("he her him it many others she some they them us we who whom which".split())
"""Words that, alone, name no speaker."""


def speaker_of(link: Attribution, text: str) -> str | None:
    """Return who speaks as the text names them; None where it only points to them."""
    words = _words(link.source, text) or link.speaker
    first = (words or "").lower().partition(" ")[0]
    pointing = first in POINTING or (words or "").lower() in PRONOUNS
    return None if link.speaker is None and pointing else words


def _entity(name: str | None, found: Found) -> int | None:
    return None if name is None else found.entities[name]


def _part(slot: str, part: Part | None, found: Found) -> Row:
    return {
        f"{slot}_text": None if part is None else part.text,
        f"{slot}_head": None if part is None else part.head,
        f"{slot}_spans": None if part is None else part.spans,
        f"{slot}_entity_id": None if part is None else _entity(part.entity, found),
    }


def _time(claim: Claim, extraction: Extraction) -> Row:
    mention = None if claim.time is None else extraction.times[claim.time]
    period = None if mention is None else mention.period
    return {
        "period_start": None if period is None else period.start,
        "period_end": None if period is None else period.end,
        "period_precision": None if period is None else period.precision,
        "time_text": None if mention is None else mention.text,
        "time_start": None if mention is None else mention.span.start,
        "time_end": None if mention is None else mention.span.end,
        "time_type": None if mention is None else mention.type,
        "time_value": None if mention is None else mention.value,
    }


def _proposition_hash(claim: Claim, extraction: Extraction) -> str:
    said = (
        claim.text,
        claim.subject.text,
        claim.predicate.lemma,
        None if claim.object is None else claim.object.text,
        str(claim.polarity),
        str(claim.modality),
        None if claim.place is None else claim.place.text,
        _days(None if claim.time is None else extraction.times[claim.time].period),
        [extraction.quantities[index].text for index in claim.quantities],
        [_said_by(extraction.attributions[index]) for index in claim.attribution],
    )
    return blake2b(repr(said).encode("utf-8", "replace"), digest_size=16).hexdigest()


def _days(period: Period | None) -> tuple[str, str] | None:
    return None if period is None else (str(period.start), str(period.end))


def _said_by(link: Attribution) -> tuple[str | None, bool, bool]:
    return (link.speaker, link.denies, link.hedges)
