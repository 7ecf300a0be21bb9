"""Claims that are judged against each other, and the judgement."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from claims.model.vocabulary import Modality, Polarity, RelationKind

if TYPE_CHECKING:
    from datetime import date, time

    from claims.model.extraction import Part, Predicate
    from claims.model.values import Period, Quantity


@dataclass(frozen=True, slots=True)
class Statement:
    """A claim with what is needed to judge it against another: no database, no parse.

    ``chain`` names the speakers, outermost first, without the unknown ones.
    ``copy_of`` is shared by articles that are one text (None: the article
    stands alone), ``agency`` is the news agency the text is credited to. ``event``
    is shared by two statements that are known to tell of one event (None: not
    known). ``sentence`` is the sentence of the article that holds it; it, ``claim_id``
    and ``article_id`` are None outside a database.
    """

    text: str
    subject: Part
    predicate: Predicate
    object: Part | None = None
    complements: tuple[Part, ...] = ()
    polarity: Polarity = Polarity.AFFIRMED
    modality: Modality = Modality.ASSERTED
    quantity: Quantity | None = None
    period: Period | None = None
    place: str | None = None
    terms: tuple[str, ...] = ()
    derived: bool = False
    chain: tuple[str, ...] = ()
    source: str | None = None
    authors: tuple[str, ...] = ()
    published: date | None = None
    published_time: time | None = None
    claim_id: int | None = None
    article_id: int | None = None
    copy_of: int | None = None
    agency: str | None = None
    event: int | None = None
    sentence: str | None = None


@dataclass(frozen=True, slots=True)
class Verdict:
    """What two statements are to each other, and why.

    ``score`` runs from 0 (a guess) to 1 (every slot agrees or clashes plainly).
    ``reasons`` are codes, each ``slot:outcome``; ``explanation`` is one sentence.
    ``same_witness`` says that both go back to one origin.
    """

    relation: RelationKind
    score: float
    reasons: tuple[str, ...]
    explanation: str
    same_witness: bool = False


@dataclass(frozen=True, slots=True)
class LinkSummary:
    """What a linking did: claims looked at, pairs judged, relations kept, hub keys capped."""

    claims: int = 0
    pairs: int = 0
    relations: int = 0
    disputes: int = 0
    added: int = 0
    removed: int = 0
    capped: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class SlotView:
    """One slot of two claims: what each says, how that compares, and a word on it.

    ``outcome`` is same, compatible, unknown, different or clash, or another
    word of a reason code; ``a`` and ``b`` are empty where nothing is said.
    """

    name: str
    a: str
    b: str
    outcome: str
    detail: str = ""
