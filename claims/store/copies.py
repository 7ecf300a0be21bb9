"""Finding and marking versions that are near copies of earlier ones."""

from collections.abc import Iterable

from sqlalchemy import func, select, update
from sqlalchemy.orm import Session

from claims.errors import NotFoundError
from claims.store.base import table_of
from claims.store.batches import batches
from claims.store.names import insert_missing
from claims.store.tables_articles import ArticleVersion, VersionShingle

SHINGLES = table_of(VersionShingle)


def save_shingles(session: Session, version_id: int, shingles: Iterable[int]) -> None:
    """Store the hashed runs of words of a version, each an integer of up to 64 bits."""
    rows = [
        {"shingle": shingle, "version_id": version_id}
        for shingle in sorted({signed(value) for value in shingles})
    ]
    for batch in batches(rows):
        insert_missing(session, SHINGLES, batch)


def copy_candidates(
    session: Session, shingles: Iterable[int], *, version_id: int | None = None
) -> list[tuple[int, int]]:
    """Return the versions that share shingles, with how many, most first.

    ``version_id`` is the version the shingles come from, which is left out.
    """
    shared: dict[int, int] = {}
    for batch in batches(sorted({signed(value) for value in shingles})):
        query = (
            select(SHINGLES.c.version_id, func.count())
            .where(SHINGLES.c.shingle.in_(batch))
            .group_by(SHINGLES.c.version_id)
        )
        for number, count in session.execute(query):
            shared[number] = shared.get(number, 0) + count
    if version_id is not None:
        shared.pop(version_id, None)
    return sorted(shared.items(), key=lambda item: (-item[1], item[0]))


def mark_copy(session: Session, version_id: int, original_id: int) -> None:
    """Mark a version as a near copy of another, and with it the copies it had itself.

    A copy of a copy is a copy of the first. Raises :class:`NotFoundError` for an
    original that is not stored.
    """
    root = _root(session, original_id)
    if root == version_id:
        return
    copies = (ArticleVersion.id == version_id) | (ArticleVersion.copy_of_id == version_id)
    session.execute(update(ArticleVersion).where(copies).values(copy_of_id=root))


def version_text(session: Session, version_id: int) -> str:
    """Return the text of a version. Raises :class:`NotFoundError`."""
    query = select(ArticleVersion.text).where(ArticleVersion.id == version_id)
    text = session.execute(query).scalar()
    if text is None:
        raise NotFoundError(f"No version {version_id} is stored.")
    return text


def signed(value: int) -> int:
    """Return an unsigned 64-bit hash as the signed integer that databases store.

    >>> signed(2**64 - 1)
    -1
    """
    return value - 2**64 if value >= 2**63 else value


def _root(session: Session, version_id: int) -> int:
    query = select(func.coalesce(ArticleVersion.copy_of_id, ArticleVersion.id)).where(
        ArticleVersion.id == version_id
    )
    root = session.execute(query).scalar()
    if root is None:
        raise NotFoundError(f"No version {version_id} is stored.")
    return root
