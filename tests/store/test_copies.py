"""Near copies: what shares words, and what copies are copies of."""

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from claims.errors import NotFoundError
from claims.store import ArticleVersion, VersionShingle
from claims.store.copies import copy_candidates, mark_copy, originals, save_shingles

from .making import article, save


def version(session: Session, words: str) -> int:
    return save(session, article(f"Rain {words}", source=words)).version_id


def test_many_shingles_are_stored_once_and_found(session: Session) -> None:
    one, other = version(session, "one"), version(session, "other")
    many = [number * 2**44 for number in range(1_200)]
    save_shingles(session, one, many + many)
    save_shingles(session, other, many[:600])
    assert len(session.scalars(select(VersionShingle.version_id)).all()) == 1_800
    assert copy_candidates(session, one) == [(other, 600)]


def test_those_that_share_most_shingles_come_first(session: Session) -> None:
    one, some, most = (version(session, words) for words in ("one", "some", "most"))
    for number, shingles in ((one, range(9)), (some, range(3)), (most, range(2, 8))):
        save_shingles(session, number, shingles)
    assert copy_candidates(session, one) == [(most, 6), (some, 3)]
    assert copy_candidates(session, some) == [(one, 3), (most, 1)]


def test_the_original_of_what_is_no_copy_is_itself(session: Session) -> None:
    one, other = version(session, "one"), version(session, "other")
    mark_copy(session, other, one)
    found = originals(session, [one, other, 77])
    assert {number: original.version_id for number, original in found.items()} == {
        one: one,
        other: one,
    }
    assert found[one].article_id != found[other].article_id


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
