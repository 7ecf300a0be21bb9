"""Openings of articles: passages, the keys that find them, and their links."""

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from claims.model import Span
from claims.store.passages import (
    links_of,
    openings,
    save_passage_links,
    save_passages,
    save_story_keys,
    titled_text,
    versions_by_key,
    versions_with_passages,
    versions_without_passages,
)
from claims.store.retold import retellings
from claims.store.tables_stories import Passage
from claims.store.told_together import told_together

from .making import Said, article, save

KILLED = Said("Nine people were killed.")
RAIN = (Span(0, 4), Span(5, 9))


def version(session: Session, words: str) -> int:
    return save(session, article(f"Rain {words}", source=words)).version_id


def numbers(session: Session, version_id: int) -> tuple[int, ...]:
    return openings(session, [version_id])[version_id].numbers


def test_an_opening_is_read_back_with_its_words(session: Session) -> None:
    number = version(session, "fell")
    save_passages(session, {number: RAIN})
    (stored,) = openings(session, [number, 77]).values()
    assert stored.texts == ("Rain", "fell")
    assert len(stored.numbers) == 2
    assert titled_text(session, number)[0].startswith("Rain fell")


def test_what_is_saved_again_takes_the_place_of_the_old(session: Session) -> None:
    number = version(session, "fell")
    save_passages(session, {number: RAIN})
    save_passages(session, {number: RAIN[:1]})
    assert openings(session, [number])[number].texts == ("Rain",)
    assert session.scalar(select(func.count(Passage.id))) == 1


def test_versions_with_and_without_an_opening_are_told_apart(session: Session) -> None:
    one, other = version(session, "one"), version(session, "other")
    save_passages(session, {one: RAIN})
    assert versions_with_passages(session) == [one]
    assert [number for number, _, _ in versions_without_passages(session)] == [other]


def test_a_key_gives_the_first_versions_and_tells_that_there_are_more(session: Session) -> None:
    made = [version(session, words) for words in ("one", "two", "three")]
    save_story_keys(session, {number: ["rain", f"own {number}"] for number in made})
    found, capped = versions_by_key(session, ["rain", f"own {made[2]}", "unknown"], cap=2)
    assert sorted(found["rain"]) == made[:2]
    assert found[f"own {made[2]}"] == [made[2]]
    assert capped == ["rain"]
    assert versions_by_key(session, [], cap=2) == ({}, [])


def test_links_are_made_the_given_ones(session: Session) -> None:
    one, other = version(session, "one"), version(session, "other")
    save_passages(session, {one: RAIN, other: RAIN})
    (a, b), (c, d) = numbers(session, one), numbers(session, other)
    assert save_passage_links(session, {(a, c): 0.5, (b, d): 0.4}, passage_ids=[a, b]) == 2
    assert save_passage_links(session, {(a, c): 0.5, (b, d): 0.4}, passage_ids=[a, b]) == 0
    assert save_passage_links(session, {(a, c): 0.6, (a, d): 0.3}, passage_ids=[a, b]) == 3
    assert links_of(session, [c, d]) == {(a, c): 0.6, (a, d): 0.3}
    assert links_of(session, [b]) == {}


def test_claims_of_linked_passages_are_told_together_and_shown(session: Session) -> None:
    saved = [save(session, article(KILLED, source=words)) for words in ("Post", "Star", "Sun")]
    whole = {one.version_id: (Span(0, len(KILLED.text)),) for one in saved}
    save_passages(session, whole)
    ids = [numbers(session, one.version_id)[0] for one in saved]
    save_passage_links(session, {(ids[0], ids[1]): 0.5, (ids[0], ids[2]): 0.7}, passage_ids=ids)
    claims = [one.claim_ids[0] for one in saved]
    pairs = told_together(session, claims[:1])
    assert {(a.id, b.id) for own, others in pairs for a in own for b in others} == {
        (claims[0], claims[1]),
        (claims[0], claims[2]),
    }
    found = retellings(session, claims[0])
    assert [(one.source, one.score, one.claims) for one in found] == [
        ("Sun", 0.7, (claims[2],)),
        ("Star", 0.5, (claims[1],)),
    ]
    assert [one.source for one in retellings(session, claims[1])] == ["Post"]
