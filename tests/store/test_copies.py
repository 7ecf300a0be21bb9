"""Near copies: what shares words, and what copies are copies of."""

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from claims.errors import NotFoundError
from claims.store import ArticleVersion, VersionShingle
from claims.store.copies import copy_candidates, mark_copy, save_shingles

from .making import article, save


def version(session: Session, words: str) -> int:
    return save(session, article(f"Rain {words}", source=words)).version_id


def test_many_shingles_are_stored_once_and_found(session: Session) -> None:
    one, other = version(session, "one"), version(session, "other")
    many = [number * 2**44 for number in range(1_200)]
    save_shingles(session, one, many + many)
    save_shingles(session, other, many[:600])
    assert len(session.scalars(select(VersionShingle.version_id)).all()) == 1_800
    assert copy_candidates(session, many) == [(one, 1_200), (other, 600)]
    assert copy_candidates(session, many[600:], version_id=other) == [(one, 600)]
    assert copy_candidates(session, [7], version_id=other) == []


def test_a_version_is_no_copy_of_itself_or_of_its_own_copy(session: Session) -> None:
    one, other = version(session, "one"), version(session, "other")
    mark_copy(session, other, one)
    mark_copy(session, one, other)
    mark_copy(session, one, one)
    copies = session.execute(select(ArticleVersion.id, ArticleVersion.copy_of_id))
    assert {row[0]: row[1] for row in copies} == {one: None, other: one}


def test_an_unknown_original_is_told(session: Session) -> None:
    with pytest.raises(NotFoundError, match="No version 77"):
        mark_copy(session, version(session, "one"), 77)
