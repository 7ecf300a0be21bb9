"""What people decide on claims and relations."""

import re
from dataclasses import dataclass
from datetime import date, datetime
from typing import Self

from claims.errors import UsageError
from claims.model.vocabulary import RelationKind, ReviewVerdict

_TARGET = re.compile(r"(?P<relation>[rR](\d+))|(?P<claim>\d+)(?::(?P<other>\d+))?")


@dataclass(frozen=True, slots=True)
class Target:
    """What is shown or reviewed: a claim, a pair of claims, or a relation by its number.

    ``other_id`` is None for a single claim; both are None where ``relation_id`` is given.
    """

    claim_id: int | None = None
    other_id: int | None = None
    relation_id: int | None = None

    @classmethod
    def parse(cls, text: str) -> Self:
        """Read a target as it is typed. Raises :class:`~claims.errors.UsageError`.

        >>> Target.parse("12:15")
        Target(claim_id=12, other_id=15, relation_id=None)
        >>> Target.parse("r7").relation_id
        7
        """
        found = _TARGET.fullmatch(text.strip())
        if found is None or found["other"] == found["claim"] is not None:
            raise UsageError(
                f"{text!r} names nothing: give a claim 12, a pair 12:15 or a relation r7"
            )
        if found["relation"]:
            return cls(relation_id=int(found["relation"][1:]))
        return cls(int(found["claim"]), int(found["other"]) if found["other"] else None)


@dataclass(frozen=True, slots=True)
class Decision:
    """A verdict that a person gives, to be recorded; ``note`` says why, None where not said."""

    verdict: ReviewVerdict
    reviewer: str
    note: str | None = None


@dataclass(frozen=True, slots=True)
class ReviewView:
    """A recorded review of a claim or, where ``other_id`` is known, of a pair of claims.

    ``kind`` is what the pair was judged to be when it was reviewed. ``texts``
    are the claims as sentences. ``stands`` says that no later review
    supersedes it; a note supersedes nothing and always stands.
    """

    id: int
    claim_id: int
    other_id: int | None
    kind: RelationKind | None
    verdict: ReviewVerdict
    reviewer: str
    note: str | None
    created_at: datetime
    texts: tuple[str, ...] = ()
    stands: bool = True

    @property
    def target(self) -> str:
        """The target as it is typed."""
        return str(self.claim_id) if self.other_id is None else f"{self.claim_id}:{self.other_id}"


@dataclass(frozen=True, slots=True)
class ReviewSummary:
    """What recording decisions changed: relations and disputes, before and after."""

    recorded: tuple[ReviewView, ...]
    judged: int = 0
    added: int = 0
    removed: int = 0
    disputes_before: int = 0
    disputes: int = 0


@dataclass(frozen=True, slots=True)
class Signed:
    """Who changes something, and why; ``note`` is None where not said."""

    name: str
    note: str | None = None


@dataclass(frozen=True, slots=True)
class ChangeSummary:
    """What a person changed, in words, and what followed: relations and disputes."""

    told: str
    judged: int = 0
    added: int = 0
    removed: int = 0
    disputes_before: int = 0
    disputes: int = 0


@dataclass(frozen=True, slots=True)
class EntityChangeView:
    """A recorded change of entities: ``name`` joined or left ``entity``."""

    id: int
    action: str
    name: str
    entity: str
    editor: str
    note: str | None
    created_at: datetime


@dataclass(frozen=True, slots=True)
class Correction:
    """What is right about an article; None or empty where it is not corrected."""

    title: str | None = None
    source: str | None = None
    authors: tuple[str, ...] = ()
    published: date | None = None
    url: str | None = None


@dataclass(frozen=True, slots=True)
class ArticleChangeView:
    """A recorded change of what is known of an article; authors are a JSON list."""

    id: int
    article_id: int
    field: str
    old: str | None
    new: str | None
    editor: str
    note: str | None
    created_at: datetime
