"""The values that every room speaks in: frozen, and from the standard library only.

Offsets are Python string offsets into the text of one article version, and all
spans and periods are half-open.
"""

from dataclasses import dataclass, field
from datetime import date, time
from enum import StrEnum


class Polarity(StrEnum):
    """Whether a speaker affirms or denies a proposition."""

    AFFIRMED = "affirmed"
    DENIED = "denied"


class Modality(StrEnum):
    """How a proposition is put: as a fact, with a hedge, as a plan, under a condition, as a view."""

    ASSERTED = "asserted"
    HEDGED = "hedged"
    PLANNED = "planned"
    CONDITIONAL = "conditional"
    OPINION = "opinion"


class Mode(StrEnum):
    """How words are attributed: in quotation marks, in the author's words, or in both."""

    DIRECT = "direct"
    INDIRECT = "indirect"
    MIXED = "mixed"


class Comparator(StrEnum):
    """How a written figure bounds the true one.

    ``NEARLY`` is a figure approached from below ("almost 23 million"),
    ``VAGUE`` one without a number of its own ("dozens", "several").
    """

    EXACTLY = "exactly"
    ABOUT = "about"
    NEARLY = "nearly"
    AT_LEAST = "at least"
    MORE_THAN = "more than"
    AT_MOST = "at most"
    LESS_THAN = "less than"
    BETWEEN = "between"
    VAGUE = "vague"


class Precision(StrEnum):
    """How finely a date or period is known."""

    MINUTE = "minute"
    DAY = "day"
    WEEK = "week"
    MONTH = "month"
    QUARTER = "quarter"
    SEASON = "season"
    YEAR = "year"
    DECADE = "decade"
    CENTURY = "century"
    RANGE = "range"


class RelationKind(StrEnum):
    """What two claims are to each other."""

    CORROBORATES = "corroborates"
    CONTRADICTS = "contradicts"
    UPDATES = "updates"
    UNRELATED = "unrelated"


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """A half-open range of characters."""

    start: int
    end: int

    def __post_init__(self) -> None:
        if not 0 <= self.start < self.end:
            raise ValueError(f"a span needs 0 <= start < end, not [{self.start}, {self.end})")

    def of(self, text: str) -> str:
        """Return the characters of ``text`` that this span covers.

        >>> Span(0, 3).of("TTP attacks")
        'TTP'
        """
        return text[self.start : self.end]

    def contains(self, other: "Span") -> bool:
        """Say whether ``other`` lies wholly inside this span."""
        return self.start <= other.start and other.end <= self.end

    def overlaps(self, other: "Span") -> bool:
        """Say whether the two spans share a character."""
        return self.start < other.end and other.start < self.end


@dataclass(frozen=True, slots=True)
class Period:
    """A half-open range of days ``[start, end)``; None leaves that end open.

    >>> Period(date(2022, 7, 1), date(2022, 8, 1), Precision.MONTH).days
    31
    """

    start: date | None
    end: date | None
    precision: Precision

    def __post_init__(self) -> None:
        if self.start is not None and self.end is not None and self.start >= self.end:
            raise ValueError(f"a period needs start < end, not [{self.start}, {self.end})")

    @property
    def days(self) -> int | None:
        """The number of days covered; None where an end is open."""
        if self.start is None or self.end is None:
            return None
        return (self.end - self.start).days

    def overlaps(self, other: "Period") -> bool:
        """Say whether the two periods share a day."""
        return _before(self.start, other.end) and _before(other.start, self.end)

    def contains(self, other: "Period") -> bool:
        """Say whether every day of ``other`` lies in this period."""
        starts = self.start is None or (other.start is not None and self.start <= other.start)
        ends = self.end is None or (other.end is not None and other.end <= self.end)
        return starts and ends


def _before(start: date | None, end: date | None) -> bool:
    return start is None or end is None or start < end


@dataclass(frozen=True, slots=True)
class Quantity:
    """A figure with honest bounds: ``low`` and ``high`` are inclusive, None means no bound.

    ``value`` is the number as written, None where none is ("dozens").
    ``unit`` is a canonical unit, currency code or ``"%"``, None for plain counts.
    ``counts`` is the lemma of what is counted ("attack"), and ``role`` what
    happened to it where that changes the question ("killed", "injured").
    """

    value: float | None
    low: float | None
    high: float | None
    comparator: Comparator = Comparator.EXACTLY
    unit: str | None = None
    counts: str | None = None
    role: str | None = None


@dataclass(frozen=True, slots=True)
class QuantityMention:
    """A quantity at its place in the text."""

    span: Span
    text: str
    quantity: Quantity


@dataclass(frozen=True, slots=True)
class TimeMention:
    """A time expression at its place: TIMEX3 ``type`` and ``value``, and the period it means.

    ``type`` is DATE, TIME, DURATION or SET. ``value`` and ``period`` are None
    where the expression cannot be resolved.
    """

    span: Span
    text: str
    type: str
    value: str | None
    period: Period | None


@dataclass(frozen=True, slots=True)
class Alias:
    """Another name of an entity, and how it is known.

    ``kind`` is "name", "acronym", "surname", "nationality" or "misspelling".
    """

    entity: str
    name: str
    kind: str


@dataclass(frozen=True, slots=True)
class Part:
    """A noun phrase of a claim: its words, their places, its head's lemma, its canonical entity.

    ``entity`` is None where the phrase names no known actor or place.
    """

    text: str
    spans: tuple[Span, ...]
    head: str
    entity: str | None = None


@dataclass(frozen=True, slots=True)
class Predicate:
    """The verb group of a claim, with the lemma of its main verb (particle included)."""

    text: str
    lemma: str
    spans: tuple[Span, ...]
    passive: bool = False


@dataclass(frozen=True, slots=True)
class Attribution:
    """Who is made to say what: the places of speaker, cue and content.

    ``speaker`` is the canonical name, None where the article names nobody
    ("it is feared that"). ``denies`` is true where the cue rejects its content
    ("denied that"); ``hedges`` where it withholds belief ("alleged", "is feared").
    """

    source: tuple[Span, ...]
    cue: tuple[Span, ...]
    content: tuple[Span, ...]
    speaker: str | None
    mode: Mode
    denies: bool = False
    hedges: bool = False


@dataclass(frozen=True, slots=True)
class Claim:
    """One proposition that one speaker asserts at one place of one article.

    ``attribution``, ``quantities`` and ``time`` are indices into the lists of
    the :class:`Extraction` that holds the claim: the chain is outermost first
    and empty in the article's own voice; the quantity that answers the claim's
    question comes first. ``complements`` are the other arguments of the
    predicate. ``terms`` are the lemmas of the words that carry its meaning.
    ``derived`` marks a claim that was computed and stands nowhere in the text.
    """

    uid: str
    spans: tuple[Span, ...]
    text: str
    subject: Part
    predicate: Predicate
    object: Part | None = None
    complements: tuple[Part, ...] = ()
    polarity: Polarity = Polarity.AFFIRMED
    modality: Modality = Modality.ASSERTED
    attribution: tuple[int, ...] = ()
    quantities: tuple[int, ...] = ()
    time: int | None = None
    place: Part | None = None
    terms: tuple[str, ...] = ()
    derived: bool = False


@dataclass(frozen=True, slots=True)
class Extraction:
    """Everything that was found in one text."""

    claims: tuple[Claim, ...] = ()
    attributions: tuple[Attribution, ...] = ()
    quantities: tuple[QuantityMention, ...] = ()
    times: tuple[TimeMention, ...] = ()
    aliases: tuple[Alias, ...] = ()


@dataclass(frozen=True, slots=True)
class Document:
    """One article as a reader found it; what is not known is None or empty.

    ``text`` is kept to the character; ``body`` marks the paragraphs that are
    the article's own prose, in order, without navigation, captions, headings
    or blurbs. ``published_time`` is UTC. ``input`` names where it came from,
    with a record number after ``#`` where one file holds several articles.
    """

    text: str
    body: tuple[Span, ...]
    input: str
    title: str | None = None
    source: str | None = None
    authors: tuple[str, ...] = ()
    published: date | None = None
    published_time: time | None = None
    published_precision: Precision | None = None
    url: str | None = None
    language: str | None = None
    fictional: bool = False


@dataclass(frozen=True, slots=True)
class Statement:
    """A claim with what is needed to judge it against another: no database, no parse.

    ``chain`` names the speakers, outermost first, without the unknown ones.
    ``copy_of`` is shared by articles that are one text (None: the article
    stands alone). ``claim_id`` and ``article_id`` are None outside a database.
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
class ClaimView:
    """A stored claim as a person reads it."""

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
    """One answer to a question, the claims that give it and their independent witnesses."""

    answer: str
    claims: tuple[ClaimView, ...]
    witnesses: tuple[Witness, ...]


@dataclass(frozen=True, slots=True)
class QuestionView:
    """A question with the sides that answer it, and what their relations say.

    A dispute has at least two sides that contradict each other.
    ``explanations`` holds one sentence for each relation worth telling.
    """

    id: int
    text: str
    sides: tuple[Side, ...]
    explanations: tuple[str, ...] = ()
    score: float = 0.0
    fictional: bool = False


@dataclass(frozen=True, slots=True)
class Table:
    """Rows to show: the one shape that every output format renders."""

    columns: tuple[str, ...]
    rows: tuple[tuple[object, ...], ...]
    truncated: bool = False
    title: str | None = None


@dataclass(frozen=True, slots=True)
class Failure:
    """An input that could not be loaded, and why."""

    input: str
    message: str


@dataclass(frozen=True, slots=True)
class LoadSummary:
    """What a load did; ``unknown`` counts the articles that lack each piece of metadata."""

    new: int = 0
    changed: int = 0
    unchanged: int = 0
    copies: int = 0
    claims: int = 0
    relations: int = 0
    disputes: int = 0
    seconds: float = 0.0
    failures: tuple[Failure, ...] = ()
    unknown: dict[str, int] = field(default_factory=dict)


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
class Filters:
    """What to list; None or an empty value does not filter.

    ``about`` is words to find in claim or question; ``since`` is inclusive and
    ``until`` exclusive, both on the publication date.
    """

    about: str | None = None
    entity: str | None = None
    source: str | None = None
    speaker: str | None = None
    since: date | None = None
    until: date | None = None
    limit: int = 20


@dataclass(frozen=True, slots=True)
class LoadOptions:
    """How to load: metadata for inputs that have none of their own, and how to work.

    ``workers`` is the number of processes that parse; ``model`` names an
    installed spaCy pipeline, None takes the best English one installed.
    """

    source: str | None = None
    authors: tuple[str, ...] = ()
    published: date | None = None
    url: str | None = None
    format: str | None = None
    manifest: str | None = None
    workers: int = 1
    dry_run: bool = False
    model: str | None = None


@dataclass(frozen=True, slots=True)
class RelationView:
    """A stored relation of one claim, seen from that claim."""

    id: int
    kind: RelationKind
    other: ClaimView
    score: float
    reasons: tuple[str, ...]
    explanation: str
    same_witness: bool


@dataclass(frozen=True, slots=True)
class ClaimDetail:
    """A stored claim with its sentence in context and everything known of it.

    ``before`` and ``after`` are the text around ``sentence``; ``marks`` are
    the claim's own spans inside ``sentence``. ``facts`` are name and value
    pairs (period, place, quantity, chain ...) in the order to show them.
    """

    view: ClaimView
    before: str
    sentence: str
    after: str
    marks: tuple[Span, ...]
    question: str
    facts: tuple[tuple[str, str], ...]
    relations: tuple[RelationView, ...]


@dataclass(frozen=True, slots=True)
class CheckResult:
    """What the database says about a statement: who supports it, who contradicts it.

    Each entry pairs a stored claim with the verdict on it. ``witnesses`` are
    counted as independent origins.
    """

    statement: str
    supports: tuple[tuple[ClaimView, Verdict], ...]
    contradicts: tuple[tuple[ClaimView, Verdict], ...]
    updates: tuple[tuple[ClaimView, Verdict], ...]
    supporting_witnesses: int
    contradicting_witnesses: int
