"""Finding claims by their words."""

from sqlalchemy.orm import Session

from claims.model import ClaimView
from claims.store.claim_views import views_of
from claims.store.full_text import phrases_of, ranked
from claims.store.standing import stands


def search(session: Session, text: str, limit: int) -> list[ClaimView]:
    """Return the claims that hold every word or quoted phrase of ``text``, best first.

    Words match in any inflection. A text without words finds nothing.
    """
    phrases = phrases_of(text)
    if not phrases:
        return []
    found = ranked(session, phrases).where(stands()).limit(limit)
    return views_of(session, list(session.scalars(found)))
