"""Stored claims as they were extracted, with the mentions that they share in one list."""

from typing import TypeVar

from claims import model
from claims.model import Extraction, Part, Predicate, QuantityMention, Span, TimeMention
from claims.store.tables_claims import Attribution, Claim, ClaimQuantity
from claims.store.tables_entities import Entity

Mention = TypeVar("Mention")


class Mentions:
    """What was found in one version; it grows with each of its claims."""

    def __init__(self) -> None:
        self._attributions: dict[model.Attribution, int] = {}
        self._quantities: dict[QuantityMention, int] = {}
        self._times: dict[TimeMention, int] = {}

    @property
    def extraction(self) -> Extraction:
        """The mentions of all claims so far, without the claims."""
        return Extraction(
            attributions=tuple(self._attributions),
            quantities=tuple(self._quantities),
            times=tuple(self._times),
        )

    def claim_of(self, stored: Claim) -> model.Claim:
        """Return a stored claim as it was extracted, and add its mentions to the lists."""
        time = _time(stored)
        return model.Claim(
            uid=stored.uid,
            spans=stored.spans,
            text=stored.text,
            subject=_subject(stored),
            predicate=Predicate(
                stored.predicate_text,
                stored.predicate_lemma,
                stored.predicate_spans,
                stored.predicate_passive,
            ),
            object=_object(stored),
            complements=stored.complements,
            polarity=stored.polarity,
            modality=stored.modality,
            attribution=tuple(
                _index(self._attributions, _attribution(link)) for link in stored.attributions
            ),
            quantities=tuple(
                _index(self._quantities, _quantity(figure)) for figure in stored.quantities
            ),
            time=None if time is None else _index(self._times, time),
            place=_place(stored),
            terms=tuple(stored.terms.split(" ")) if stored.terms else (),
            derived=stored.derived,
        )


def _index(known: dict[Mention, int], mention: Mention) -> int:
    return known.setdefault(mention, len(known))


def _name(entity: Entity | None) -> str | None:
    return None if entity is None else entity.name


def _subject(stored: Claim) -> Part:
    entity = _name(stored.subject_entity)
    return Part(stored.subject_text, stored.subject_spans, stored.subject_head, entity)


def _object(stored: Claim) -> Part | None:
    return _part(
        stored.object_text, stored.object_spans, stored.object_head, entity=stored.object_entity
    )


def _place(stored: Claim) -> Part | None:
    return _part(
        stored.place_text, stored.place_spans, stored.place_head, entity=stored.place_entity
    )


def _part(
    text: str | None, spans: tuple[Span, ...] | None, head: str | None, *, entity: Entity | None
) -> Part | None:
    return None if text is None else Part(text, spans or (), head or "", _name(entity))


def _attribution(link: Attribution) -> model.Attribution:
    return model.Attribution(
        source=link.source_spans,
        cue=link.cue_spans,
        content=link.content_spans,
        speaker=_name(link.speaker_entity),
        mode=link.mode,
        denies=link.denies,
        hedges=link.hedges,
    )


def _quantity(figure: ClaimQuantity) -> QuantityMention:
    span = Span(figure.span_start, figure.span_end)
    return QuantityMention(span, figure.surface, figure.quantity)


def _time(stored: Claim) -> TimeMention | None:
    if stored.time_text is None or stored.time_start is None or stored.time_end is None:
        return None
    span = Span(stored.time_start, stored.time_end)
    return TimeMention(
        span, stored.time_text, stored.time_type or "", stored.time_value, stored.period
    )
