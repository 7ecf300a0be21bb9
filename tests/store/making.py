"""Articles with their claims, made by hand: every sentence is one claim."""

from dataclasses import dataclass, replace
from datetime import date
from hashlib import sha256
from typing import Any

from sqlalchemy.orm import Session

from claims.model import (
    Alias,
    Attribution,
    Claim,
    Comparator,
    Document,
    Extraction,
    Modality,
    Mode,
    Part,
    Period,
    Polarity,
    Precision,
    Predicate,
    Quantity,
    QuantityMention,
    RelationKind,
    Span,
    TimeMention,
    Verdict,
)
from claims.store.write import Saved, save_article, start_run

MAY = Period(date(2031, 5, 1), date(2031, 6, 1), Precision.MONTH)


@dataclass(frozen=True)
class Said:
    """A sentence "SUBJECT VERB OBJECT in PLACE in PERIOD, said SPEAKER." and its slots."""

    text: str
    value: float | None = None
    comparator: Comparator = Comparator.EXACTLY
    counts: str = "boat"
    actor: str | None = None
    place: str | None = None
    period: Period | None = None
    speakers: tuple[str | None, ...] = ()
    polarity: Polarity = Polarity.AFFIRMED
    modality: Modality = Modality.ASSERTED


Article = tuple[Document, Extraction]


def article(*said: Said | str, aliases: tuple[Alias, ...] = (), **metadata: Any) -> Article:
    """Make a document of the sentences and the extraction of one claim from each."""
    sentences = [Said(item) if isinstance(item, str) else item for item in said]
    text = " ".join(sentence.text for sentence in sentences)
    given = {"source": "Harbour Post", "title": "A title", "published": date(2031, 6, 2)}
    document = Document(
        text=text, body=(Span(0, len(text)),), input="a.txt", **{**given, **metadata}
    )
    extraction = Extraction(aliases=aliases)
    start = 0
    for sentence in sentences:
        extraction = _with(extraction, sentence, text, Span(start, start + len(sentence.text)))
        start += len(sentence.text) + 1
    return document, extraction


def save(session: Session, made: Article, run_id: int | None = None) -> Saved:
    """Save an article in a run of its own."""
    document, extraction = made
    return save_article(
        session, document, extraction, run_id=run_id or start_run(session, "load", {})
    )


def judged(kind: str, *, score: float = 0.9, same_witness: bool = False) -> Verdict:
    return Verdict(
        RelationKind(kind), score, ("quantity:clash", "place:same"), f"They {kind}.", same_witness
    )


def _with(extraction: Extraction, said: Said, text: str, span: Span) -> Extraction:
    words = said.text.split()
    first = Span(span.start, span.start + len(words[0]))
    links = tuple(
        Attribution((first,), (first,), (span,), speaker, Mode.INDIRECT)
        for speaker in said.speakers
    )
    amounts = () if said.value is None else (_mention(said, first),)
    times = () if said.period is None else (_time(said.period, first),)
    claim = Claim(
        uid=sha256(f"{text}|{span}|{said.text}".encode()).hexdigest()[:24],
        spans=(span,),
        text=said.text,
        subject=Part(words[0], (first,), words[0].lower(), said.actor),
        predicate=Predicate(words[1], words[1].rstrip("."), (first,)),
        object=Part(words[-1], (first,), words[-1].lower()) if len(words) > 2 else None,
        complements=(Part("at sea", (first,), "sea"),),
        polarity=said.polarity,
        modality=said.modality,
        attribution=_indices(extraction.attributions, links),
        quantities=_indices(extraction.quantities, amounts),
        time=len(extraction.times) if times else None,
        place=None if said.place is None else Part(said.place, (first,), said.place, said.place),
        terms=tuple(word.lower() for word in words),
    )
    return replace(
        extraction,
        claims=(*extraction.claims, claim),
        attributions=(*extraction.attributions, *links),
        quantities=(*extraction.quantities, *amounts),
        times=(*extraction.times, *times),
    )


def _indices(before: tuple[Any, ...], new: tuple[Any, ...]) -> tuple[int, ...]:
    return tuple(range(len(before), len(before) + len(new)))


def _mention(said: Said, span: Span) -> QuantityMention:
    low = None if said.comparator is Comparator.AT_MOST else said.value
    high = None if said.comparator is Comparator.AT_LEAST else said.value
    quantity = Quantity(said.value, low, high, said.comparator, None, said.counts)
    return QuantityMention(span, f"{said.value:g}", quantity)


def _time(period: Period, span: Span) -> TimeMention:
    return TimeMention(span, "in May", "DATE", "2031-05", period)
