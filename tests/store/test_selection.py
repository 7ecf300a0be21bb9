"""Which claims and versions a piece of work is about, and how many there are."""

from datetime import date, time

import pytest
from sqlalchemy import update
from sqlalchemy.orm import Session

from claims.store import Article
from claims.store.link import Asked, assign_questions, save_keys, save_relations
from claims.store.selection import (
    by_publication,
    claims_of_versions,
    claims_with_keys,
    count_disputes,
    count_relations,
    standing_claims,
)
from claims.store.write import Saved

from .making import article, judged, save

URL = "https://post.example/1"
MONDAY, TUESDAY = date(2031, 6, 2), date(2031, 6, 3)
MORNING, EVENING = time(8, 30), time(19)


@pytest.fixture
def old(session: Session) -> Saved:
    """Give an article of which one claim is superseded and one stands."""
    saved = save(session, article("Rain fell", "Boats left", url=URL))
    save_keys(session, {number: ["weather", "all"] for number in saved.claim_ids})
    return saved


@pytest.fixture
def new(session: Session, old: Saved) -> Saved:
    saved = save(session, article("Snow fell", "Boats left", url=URL))
    save_keys(session, {number: ["all"] for number in saved.claim_ids})
    return saved


@pytest.fixture
def other(session: Session, new: Saved) -> Saved:
    saved = save(session, article("Rain stopped", source="Wire", title="Other"))
    save_keys(session, {number: ["weather", "all"] for number in saved.claim_ids})
    return saved


def retract(session: Session, saved: Saved) -> None:
    chosen = Article.id == saved.article_id
    session.execute(update(Article).where(chosen).values(retracted=True))


def test_only_claims_that_count_are_chosen(session: Session, new: Saved, other: Saved) -> None:
    both = sorted([*new.claim_ids, *other.claim_ids])
    versions = [other.version_id, new.version_id]
    assert standing_claims(session) == both
    assert claims_of_versions(session, versions) == both
    assert claims_of_versions(session, []) == []
    retract(session, other)
    assert standing_claims(session) == sorted(new.claim_ids)
    assert claims_of_versions(session, versions) == sorted(new.claim_ids)


def test_claims_are_chosen_by_keys_up_to_a_cap(session: Session, new: Saved, other: Saved) -> None:
    both = sorted([*new.claim_ids, *other.claim_ids])
    assert claims_with_keys(session, ["weather"], cap=9) == list(other.claim_ids)
    assert claims_with_keys(session, ["weather", "all", "none"], cap=9) == both
    assert claims_with_keys(session, ["all"], cap=1) == both[:1]
    assert claims_with_keys(session, [], cap=9) == []


@pytest.mark.parametrize("retracted", ["new", "other"])
def test_a_dispute_needs_two_claims_that_count(
    session: Session, new: Saved, other: Saved, retracted: str
) -> None:
    a, b = new.claim_ids[0], other.claim_ids[0]
    save_relations(session, [(a, b, judged("contradicts"))], 1)
    assign_questions(session, {claim: Asked(1, "rain", "Did it rain?") for claim in (a, b)})
    assert (count_relations(session), count_disputes(session)) == (1, 1)
    retract(session, {"new": new, "other": other}[retracted])
    assert (count_relations(session), count_disputes(session)) == (1, 0)


def test_agreement_is_no_dispute(session: Session, new: Saved, other: Saved) -> None:
    a, b = new.claim_ids[0], other.claim_ids[0]
    save_relations(session, [(a, b, judged("corroborates"))], 1)
    assign_questions(session, {claim: Asked(1, "rain", "Did it rain?") for claim in (a, b)})
    assert (count_relations(session), count_disputes(session)) == (1, 0)


def version(session: Session, name: str, day: date | None, at: time | None) -> int:
    made = article(f"Rain {name}", title=name, published=day, published_time=at)
    return save(session, made).version_id


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ((MONDAY, None), (TUESDAY, None)),
        ((MONDAY, EVENING), (TUESDAY, MORNING)),
        ((MONDAY, MORNING), (MONDAY, EVENING)),
        ((MONDAY, MORNING), (MONDAY, None)),
        ((MONDAY, None), (None, None)),
    ],
)
@pytest.mark.parametrize("stored_first", [True, False])
def test_the_original_was_published_first_whatever_was_stored_first(
    session: Session,
    first: tuple[date | None, time | None],
    second: tuple[date | None, time | None],
    stored_first: bool,
) -> None:
    both = {"first": first, "second": second}
    ids = {
        name: version(session, name, *both[name]) for name in sorted(both, reverse=not stored_first)
    }
    expected = (ids["first"], ids["second"])
    assert by_publication(session, ids["first"], ids["second"]) == expected
    assert by_publication(session, ids["second"], ids["first"]) == expected


def test_between_equals_the_one_stored_first_is_the_original(session: Session) -> None:
    one, other = (version(session, name, MONDAY, None) for name in ("one", "other"))
    assert by_publication(session, other, one) == (one, other)


def test_versions_of_one_article_are_in_no_order(session: Session, old: Saved, new: Saved) -> None:
    assert by_publication(session, old.version_id, new.version_id) is None
