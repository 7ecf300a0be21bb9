"""Finding and marking versions that are near copies of earlier ones."""

from collections.abc import Iterable
from dataclasses import dataclass

from sqlalchemy import bindparam, func, select, update
from sqlalchemy.orm import Session

from claims.errors import NotFoundError
from claims.store.base import table_of
from claims.store.batches import batches
from claims.store.names import insert_missing
from claims.store.tables_articles import ArticleVersion, VersionShingle

SHINGLES = table_of(VersionShingle)
VERSIONS = table_of(ArticleVersion)

_OTHER = SHINGLES.alias()
_SHARING = (
    select(_OTHER.c.version_id, func.count())
    .join_from(SHINGLES, _OTHER, _OTHER.c.shingle == SHINGLES.c.shingle)
    .where(SHINGLES.c.version_id == bindparam("version_id"))
    .where(_OTHER.c.version_id != SHINGLES.c.version_id)
    .group_by(_OTHER.c.version_id)
)
_ORIGINALS = select(
    VERSIONS.c.id, func.coalesce(VERSIONS.c.copy_of_id, VERSIONS.c.id), VERSIONS.c.article_id
).where(VERSIONS.c.id.in_(bindparam("version_ids", expanding=True)))
_TEXT = select(VERSIONS.c.text).where(VERSIONS.c.id == bindparam("version_id"))


@dataclass(frozen=True, slots=True)
class Original:
    """What a version is a copy of, itself where it is none; and the article it is a version of."""

    version_id: int
    article_id: int


def save_shingles(session: Session, version_id: int, shingles: Iterable[int]) -> None:
    """Store the hashed runs of words of a version, each an integer of up to 64 bits."""
    rows = [
        {"shingle": shingle, "version_id": version_id}
        for shingle in sorted({signed(value) for value in shingles})
    ]
    for batch in batches(rows):
        insert_missing(session, SHINGLES, batch)


def copy_candidates(session: Session, version_id: int) -> list[tuple[int, int]]:
    """Return the versions that share stored shingles with one, with how many, most first."""
    found = session.execute(_SHARING, {"version_id": version_id})
    return sorted(((row[0], row[1]) for row in found), key=lambda item: (-item[1], item[0]))


def originals(session: Session, version_ids: Iterable[int]) -> dict[int, Original]:
    """Return the original of each version by number; unknown numbers are left out."""
    found: dict[int, Original] = {}
    for batch in batches(version_ids):
        for number, *original in session.execute(_ORIGINALS, {"version_ids": batch}):
            found[number] = Original(*original)
    return found


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


def credit(session: Session, version_id: int, agency: str) -> None:
    """Store to which news agency a version is credited."""
    told = update(ArticleVersion).where(ArticleVersion.id == version_id).values(agency=agency)
    session.execute(told)


def share_credit(session: Session, original_id: int) -> bool:
    """Credit all copies of one text to the agency that any of them names; say whether one does."""
    group = (ArticleVersion.id == original_id) | (ArticleVersion.copy_of_id == original_id)
    agency = session.scalar(select(func.min(ArticleVersion.agency)).where(group))
    if agency is not None:
        session.execute(update(ArticleVersion).where(group).values(agency=agency))
    return agency is not None


def version_text(session: Session, version_id: int) -> str:
    """Return the text of a version. Raises :class:`NotFoundError`."""
    text: str | None = session.execute(_TEXT, {"version_id": version_id}).scalar()
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
    found = originals(session, [version_id])
    if version_id not in found:
        raise NotFoundError(f"No version {version_id} is stored.")
    return found[version_id].version_id
