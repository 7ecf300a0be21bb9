"""Which versions are one text: groups of near copies, each with one original."""

from collections.abc import Collection

from sqlalchemy import func, or_, select
from sqlalchemy.orm import Session

from claims.relate.copies import is_copy, shingles
from claims.store import link as store
from claims.store.batches import batches
from claims.store.selection import by_publication
from claims.store.tables_articles import ArticleVersion, VersionShingle

ENOUGH = 3
"""Shared runs of words in the stored samples from which two texts are compared in full."""

SHARE = 4
"""Shorter samples are compared in full from one shared run in so many."""


def mark_copies(session: Session, version_id: int, text: str) -> set[int]:
    """Put a new version into the group of texts that it is one with.

    The earliest published of a group is its original, whatever came in first.
    Returns every version whose standing may have changed, the new one included;
    none where the text stands alone.
    """
    own = shingles(text)
    store.save_shingles(session, version_id, own)
    touched: set[int] = set()
    for other in _alike(session, own, version_id=version_id):
        of_one_article = by_publication(session, version_id, other) is None
        if not of_one_article and is_copy(text, store.version_text(session, other)):
            touched |= _join(session, version_id, other)
    return touched


def _alike(session: Session, own: Collection[int], *, version_id: int) -> list[int]:
    """Return the versions worth comparing in full: the same pairs whichever came first."""
    shared = dict(store.copy_candidates(session, own, version_id=version_id))
    few = [number for number, count in shared.items() if count < ENOUGH]
    sizes = _sample_sizes(session, few)
    return [
        number
        for number, count in shared.items()
        if count >= ENOUGH or count * SHARE >= min(len(own), sizes[number])
    ]


def _sample_sizes(session: Session, version_ids: Collection[int]) -> dict[int, int]:
    sizes: dict[int, int] = {}
    for batch in batches(version_ids):
        query = (
            select(VersionShingle.version_id, func.count())
            .where(VersionShingle.version_id.in_(batch))
            .group_by(VersionShingle.version_id)
        )
        sizes.update((number, count) for number, count in session.execute(query))
    return sizes


def _join(session: Session, version_id: int, other_id: int) -> set[int]:
    """Make one group of the groups of two versions, and return its members.

    Where their originals are versions of one article, the newer takes over.
    """
    mine, theirs = _original(session, version_id), _original(session, other_id)
    if mine != theirs:
        newest_first = tuple(sorted((mine, theirs), reverse=True))
        original, copy = by_publication(session, mine, theirs) or newest_first
        store.mark_copy(session, copy, original)
    return _group(session, _original(session, version_id))


def _original(session: Session, version_id: int) -> int:
    query = select(func.coalesce(ArticleVersion.copy_of_id, ArticleVersion.id))
    return session.execute(query.where(ArticleVersion.id == version_id)).scalar_one()


def _group(session: Session, original: int) -> set[int]:
    members = or_(ArticleVersion.id == original, ArticleVersion.copy_of_id == original)
    return set(session.scalars(select(ArticleVersion.id).where(members)))
