"""What is found in a text, at its exact places."""

from dataclasses import dataclass

from claims.model.values import Period, Quantity, Span
from claims.model.vocabulary import Modality, Mode, Polarity


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
    """The verb group of a claim, with the lemma of its main verb (particle included).

    ``passive`` is true where the subject is acted upon and nobody is named as
    acting ("34 people were killed"); a passive that names its agent is stored
    as the active it means.
    """

    text: str
    lemma: str
    spans: tuple[Span, ...]
    passive: bool = False


@dataclass(frozen=True, slots=True)
class Word:
    """A word as it was parsed: its lemma, universal part of speech, and what it hangs on.

    ``head`` is the index of the word it hangs on in the same text (its own for
    a root), ``relation`` the name of that dependency.
    """

    text: str
    lemma: str
    pos: str
    relation: str
    head: int


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
