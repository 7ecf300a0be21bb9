"""Articles as they come in, and how to take them in."""

from dataclasses import dataclass, field
from datetime import date, time

from claims.model.values import Span
from claims.model.vocabulary import Precision


@dataclass(frozen=True, slots=True)
class Document:
    """One article as a reader found it; what is not known is None or empty.

    ``text`` is kept to the character; ``body`` marks the paragraphs that are
    the article's own prose, in order, without navigation, captions, headings
    or blurbs. ``published_time`` is UTC. ``input`` names where it came from,
    with a record number after ``#`` where one file holds several articles.
    ``speaker`` says all of it, None for articles: a statement that is given to
    be compared may come with the one who made it.
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
    speaker: str | None = None


@dataclass(frozen=True, slots=True)
class LoadOptions:
    """How to load: metadata for inputs that have none of their own, and how to work.

    ``workers`` is the number of processes that parse, None for as many as help;
    other processes import the program anew, so that a script that asks for them
    must do its work under ``if __name__ == "__main__"``. ``model`` names an
    installed spaCy pipeline, None takes the best English one installed.
    """

    source: str | None = None
    authors: tuple[str, ...] = ()
    published: date | None = None
    url: str | None = None
    format: str | None = None
    manifest: str | None = None
    workers: int | None = 1
    dry_run: bool = False
    model: str | None = None


@dataclass(frozen=True, slots=True)
class Failure:
    """An input that could not be loaded, and why."""

    input: str
    message: str


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a load or a linking has come.

    ``done`` of ``total`` articles; ``total`` is None while the number is not
    known. ``claims`` were found so far, ``input`` is the one at work.
    """

    done: int
    total: int | None
    claims: int
    input: str


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
