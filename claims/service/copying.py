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
    Returns the versions whose standing changed, the new one included; none
    where the text stands alone.
    """
    own = shingles(text)
    store.save_shingles(session, version_id, own)
    others = _alike(session, len(own), version_id=version_id)
    known = store.originals(session, [version_id, *others]) if others else {}
    changed: set[int] = set()
    for other in others:
        mine, theirs = known[version_id], known[other]
        if mine.version_id == theirs.version_id or mine.article_id == theirs.article_id:
            continue
        if is_copy(text, store.version_text(session, other)):
            changed |= _join(session, mine.version_id, theirs.version_id)
            known = store.originals(session, known)
    return changed


def _alike(session: Session, size: int, *, version_id: int) -> list[int]:
    """Return the versions worth comparing in full: the same pairs whichever came first."""
    shared = dict(store.copy_candidates(session, version_id))
    few = [number for number, count in shared.items() if count < ENOUGH]
    sizes = _sample_sizes(session, few)
    return [
        number
        for number, count in shared.items()
        if count >= ENOUGH or count * SHARE >= min(size, sizes[number])
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


def _join(session: Session, one: int, other: int) -> set[int]:
    """Make one group of the groups of two originals, and return the versions that this changes.

    Where both are versions of one article, the newer takes over.
    """
    newest_first = (max(one, other), min(one, other))
    original, copy = by_publication(session, one, other) or newest_first
    moved, before = _group(session, copy), _group(session, original)
    store.mark_copy(session, copy, original)
    credited = store.share_credit(session, original)
    return moved | (before if credited or len(before) == 1 else set())


def _group(session: Session, original: int) -> set[int]:
    members = or_(ArticleVersion.id == original, ArticleVersion.copy_of_id == original)
    return set(session.scalars(select(ArticleVersion.id).where(members)))
