"""Proposing claims that tell of one thing in other words: for people to judge."""

from collections.abc import Callable, Sequence

from sqlalchemy.orm import Session

from claims.meaning.installed import installed_encoder
from claims.meaning.nearest import most_alike
from claims.model import Filters, Table
from claims.store.proposable import Proposable, proposable, together

DAYS = 31
"""How far apart two claims are published at most, where both days are known."""

COLUMNS = (
    *("score", "claim_a", "text_a", "source_a", "published_a"),
    *("claim_b", "text_b", "source_b", "published_b"),
)


def propose(session: Session, filters: Filters, *, least: float) -> Table:
    """Return pairs of claims that mean alike and that nothing brought together, the likest first.

    Raises ClaimsError where the extra ``semantic`` is not installed.
    """
    encoder = installed_encoder()
    claims = proposable(session, filters)
    texts = sorted({claim.text for claim in claims})
    rows = {text: row for row, text in enumerate(texts)}
    vectors = encoder.encode(texts)[[rows[claim.text] for claim in claims]]
    may_pair = _may_pair(session, claims)
    found = most_alike(vectors, may_pair, least=least, most=filters.limit)
    return Table(
        COLUMNS, tuple((score, *_told(claims[a]), *_told(claims[b])) for score, a, b in found)
    )


def _may_pair(session: Session, claims: Sequence[Proposable]) -> Callable[[int, int], bool]:
    known = together(session, [claim.id for claim in claims])

    def may(first: int, second: int) -> bool:
        a, b = claims[first], claims[second]
        apart = a.text_of != b.text_of and (a.question_id or -1) != b.question_id
        return apart and (a.id, b.id) not in known and _are_near(a, b)

    return may


def _are_near(a: Proposable, b: Proposable) -> bool:
    if a.published is None or b.published is None:
        return True
    return abs((a.published - b.published).days) <= DAYS


def _told(claim: Proposable) -> tuple[object, ...]:
    return claim.id, claim.text, claim.source, claim.published
