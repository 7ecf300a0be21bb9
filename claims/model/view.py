"""What a person is shown: claims, questions, sides, witnesses, tables."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from claims.model.vocabulary import Modality, Polarity

if TYPE_CHECKING:
    from datetime import date

    from claims.model.review import ReviewView
    from claims.model.values import Period, Span
    from claims.model.verdict import SlotView, Verdict
    from claims.model.vocabulary import RelationKind, Reviewed


@dataclass(frozen=True, slots=True)
class Filters:
    """What to list; None or an empty value does not filter.

    ``about`` is words to find in claim or question; ``since`` is inclusive and
    ``until`` exclusive, both on the publication date. ``place`` also finds the
    places inside it; ``period`` finds claims that speak of a day in it.
    ``reviewed`` is what people decided: None leaves out what they rejected.
    """

    about: str | None = None
    entity: str | None = None
    source: str | None = None
    speaker: str | None = None
    since: date | None = None
    until: date | None = None
    limit: int = 20
    place: str | None = None
    period: Period | None = None
    reviewed: Reviewed | None = None


@dataclass(frozen=True, slots=True)
class ClaimView:
    """A stored claim as a person reads it; ``derived`` ones were computed from figures."""

    id: int
    text: str
    answer: str
    source: str | None
    authors: tuple[str, ...]
    speakers: tuple[str, ...]
    published: date | None
    title: str | None
    url: str | None
    polarity: Polarity = Polarity.AFFIRMED
    modality: Modality = Modality.ASSERTED
    derived: bool = False


@dataclass(frozen=True, slots=True)
class Witness:
    """An independent origin behind an answer, with the claims that go back to it.

    ``kind`` is "speaker" where the innermost speaker is named, else "source".
    """

    name: str
    kind: str
    claims: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Side:
    """One answer to a question, the claims that give it and their independent witnesses.

    ``stale`` are the numbers of the claims that repeat a figure after its source
    corrected it: they are nobody's witness.
    """

    answer: str
    claims: tuple[ClaimView, ...]
    witnesses: tuple[Witness, ...]
    stale: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Estimate:
    """What the figures of a question come to: the lowest, the best supported, the highest.

    ``best`` has most independent witnesses, of equal figures it is the most
    recent. ``words`` are the three as a person writes them.
    """

    low: float
    best: float
    high: float
    unit: str | None
    words: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class QuestionView:
    """A question with the sides that answer it, and what their relations say.

    A dispute has at least two sides that contradict each other.
    ``explanations`` holds one sentence for each relation worth telling.
    ``weight`` is what disputes are ordered by, ``estimate`` what their figures
    come to. ``review`` says what people decided: "confirmed" where any
    contradiction was, "rejected" where all were.
    """

    id: int
    text: str
    sides: tuple[Side, ...]
    explanations: tuple[str, ...] = ()
    score: float = 0.0
    fictional: bool = False
    weight: float = 0.0
    estimate: Estimate | None = None
    review: Reviewed | None = None


@dataclass(frozen=True, slots=True)
class RelationView:
    """A stored relation of one claim, seen from that claim, with every review of the pair."""

    id: int
    kind: RelationKind
    other: ClaimView
    score: float
    reasons: tuple[str, ...]
    explanation: str
    same_witness: bool
    reviews: tuple[ReviewView, ...] = ()


@dataclass(frozen=True, slots=True)
class Retelling:
    """A passage of another article that tells of a claim's event, whether or not it agrees.

    ``words`` are shared, the rarest first; ``claims`` are the numbers of those
    that stand in it. ``score`` runs from 0 to 1.
    """

    text: str
    source: str | None
    published: date | None
    title: str | None
    url: str | None
    score: float
    words: tuple[str, ...]
    claims: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class ClaimDetail:
    """A stored claim with its sentence in context and everything known of it.

    ``before`` and ``after`` are the text around ``sentence``; ``marks`` are
    the claim's own spans inside ``sentence``. ``facts`` are name and value
    pairs (period, place, quantity, chain ...) in the order to show them.
    ``retellings`` are the passages of other articles that tell of the same event.
    """

    view: ClaimView
    before: str
    sentence: str
    after: str
    marks: tuple[Span, ...]
    question: str
    facts: tuple[tuple[str, str], ...]
    relations: tuple[RelationView, ...]
    reviews: tuple[ReviewView, ...] = ()
    retellings: tuple[Retelling, ...] = ()


@dataclass(frozen=True, slots=True)
class NearMiss:
    """A stored claim that comes near a statement, and the slot that parts the two.

    In ``slot``, ``a`` is what the statement says and ``b`` what the claim says.
    """

    claim: ClaimView
    slot: SlotView
    explanation: str


@dataclass(frozen=True, slots=True)
class CheckResult:
    """What the database says about a statement: who supports it, who contradicts it.

    Each entry pairs a stored claim with the verdict on it. ``witnesses`` are
    counted as independent origins. ``parts`` are what the statement claims, one
    sentence each, and ``unknown`` those to which no stored claim speaks;
    ``near`` are claims that only time or place parts from it.
    """

    statement: str
    supports: tuple[tuple[ClaimView, Verdict], ...]
    contradicts: tuple[tuple[ClaimView, Verdict], ...]
    updates: tuple[tuple[ClaimView, Verdict], ...]
    supporting_witnesses: int
    contradicting_witnesses: int
    parts: tuple[str, ...] = ()
    unknown: tuple[str, ...] = ()
    near: tuple[NearMiss, ...] = ()


@dataclass(frozen=True, slots=True)
class Table:
    """Rows to show: the one shape that every output format renders."""

    columns: tuple[str, ...]
    rows: tuple[tuple[object, ...], ...]
    truncated: bool = False
    title: str | None = None
