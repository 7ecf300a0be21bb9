"""Linking: statements, keys, relations, questions, copies."""

from collections.abc import Mapping
from datetime import date, time
from itertools import chain

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import select, update
from sqlalchemy.orm import Session

from claims.errors import NotFoundError
from claims.model import Comparator, Polarity, Quantity, RelationKind, Verdict
from claims.store import Article, ArticleVersion, Claim, Question, Relation, Review
from claims.store.components import components
from claims.store.copies import signed
from claims.store.link import (
    Asked,
    assign_questions,
    candidates,
    copy_candidates,
    delete_relations_not_in,
    load_statements,
    mark_copy,
    save_keys,
    save_relations,
    save_shingles,
    set_witness,
    version_text,
)
from claims.store.selection import (
    by_publication,
    claims_of_versions,
    claims_with_keys,
    count_relations,
    standing_claims,
)
from claims.store.write import start_run

from .making import MAY, Said, article, judged, save

CLASH = judged("contradicts")
AGREE = judged("corroborates")


def many(session: Session, count: int) -> list[int]:
    """Save one article of so many claims and return their numbers."""
    return list(save(session, article(*(f"Crew {n} sailed" for n in range(count)))).claim_ids)


def retract(session: Session, article_id: int) -> None:
    session.execute(update(Article).where(Article.id == article_id).values(retracted=True))


def test_a_statement_holds_everything_to_judge_by(session: Session) -> None:
    said = Said(
        "Smugglers sank 12 boats",
        value=12,
        comparator=Comparator.AT_LEAST,
        actor="Tidewater Ring",
        place="Port Oran",
        period=MAY,
        speakers=("Harbour Desk", None, "Coast Guard"),
        polarity=Polarity.DENIED,
    )
    saved = save(session, article(said, authors=("Ana Ruiz",), published_time=time(8)))
    (statement,) = load_statements(session, saved.claim_ids).values()
    assert statement.text == said.text
    assert (statement.subject.text, statement.subject.entity) == ("Smugglers", "Tidewater Ring")
    assert statement.object is not None
    assert statement.object.head == "boats"
    assert statement.complements[0].head == "sea"
    assert statement.quantity == Quantity(12, 12, None, Comparator.AT_LEAST, None, "boat")
    assert statement.period == MAY
    assert statement.place == "Port Oran"
    assert statement.polarity is Polarity.DENIED
    assert statement.terms == ("smugglers", "sank", "12", "boats")
    assert statement.chain == ("Harbour Desk", "Coast Guard")
    assert (statement.source, statement.authors) == ("Harbour Post", ("Ana Ruiz",))
    assert (statement.published, statement.published_time) == (date(2031, 6, 2), time(8))
    assert statement.claim_id == saved.claim_ids[0]
    assert statement.article_id == saved.article_id
    assert statement.copy_of is None


def test_a_bare_claim_is_a_bare_statement(session: Session) -> None:
    (number,) = save(session, article("Rain fell", source=None, published=None)).claim_ids
    statement = load_statements(session, [number, 999])[number]
    assert (statement.object, statement.quantity, statement.period) == (None, None, None)
    assert (statement.place, statement.source, statement.published) == (None, None, None)
    assert statement.chain == ()


def test_statements_of_many_claims_take_few_queries(session: Session) -> None:
    assert len(load_statements(session, many(session, 1200))) == 1200


def test_candidates_share_a_key(session: Session) -> None:
    a, b, c, d = many(session, 4)
    save_keys(session, {a: ["boats", "may"], b: ["boats", "may", "boats"], c: ["may"], d: ["rain"]})
    assert candidates(session, [a], cap=10) == ([(a, b), (a, c)], [])
    assert candidates(session, [a, b, c, d], cap=10) == ([(a, b), (a, c), (b, c)], [])
    assert candidates(session, [d], cap=10) == ([], [])


def test_saving_keys_replaces_them(session: Session) -> None:
    a, b = many(session, 2)
    save_keys(session, {a: ["boats"], b: ["boats"]})
    save_keys(session, {a: ["rain"]})
    assert candidates(session, [a, b], cap=10) == ([], [])
    assert claims_with_keys(session, ["boats", "rain"], cap=10) == [a, b]


def test_a_full_key_is_capped_and_reported(session: Session) -> None:
    claims = many(session, 6)
    save_keys(session, {claim: ["hub"] for claim in claims})
    pairs, capped = candidates(session, claims, cap=3)
    assert pairs == [(claims[0], claims[1]), (claims[0], claims[2]), (claims[1], claims[2])]
    assert capped == ["hub"]
    assert candidates(session, claims, cap=6)[1] == []
    assert claims_with_keys(session, ["hub"], cap=2) == claims[:2]


def test_later_claims_leave_earlier_pairs_as_they_were(session: Session) -> None:
    first = many(session, 3)
    save_keys(session, {claim: ["hub"] for claim in first})
    before, _ = candidates(session, first, cap=3)
    later = save(session, article("More crews sailed", title="Later")).claim_ids
    save_keys(session, {claim: ["hub"] for claim in later})
    assert candidates(session, first, cap=3)[0] == before


def test_retracted_claims_are_no_candidates(session: Session) -> None:
    first = save(session, article("Crews sailed out"))
    second = save(session, article("Crews sailed home", title="Second"))
    both = [*first.claim_ids, *second.claim_ids]
    save_keys(session, {claim: ["boats"] for claim in both})
    retract(session, second.article_id)
    assert candidates(session, both, cap=9) == ([], [])
    assert standing_claims(session) == list(first.claim_ids)
    assert claims_of_versions(session, [first.version_id, second.version_id]) == both[:1]


def test_relations_are_stored_once_in_order(session: Session) -> None:
    a, b, c = many(session, 3)
    unrelated = Verdict(RelationKind.UNRELATED, 1, (), "")
    judgements = [(b, a, CLASH), (a, c, unrelated)]
    assert save_relations(session, judgements, 1) == 1
    assert save_relations(session, judgements, 1) == 0
    (relation,) = session.scalars(select(Relation))
    assert (relation.claim_a_id, relation.claim_b_id) == (a, b)
    assert relation.kind is RelationKind.CONTRADICTS
    assert [reason.code for reason in relation.reasons] == list(CLASH.reasons)
    assert count_relations(session) == 1


@pytest.mark.parametrize(
    "other",
    [
        AGREE,
        judged("contradicts", score=0.5),
        judged("contradicts", same_witness=True),
        Verdict(RelationKind.CONTRADICTS, 0.9, ("quantity:clash",), "They contradict."),
    ],
)
def test_a_changed_judgement_replaces_the_old_one(session: Session, other: Verdict) -> None:
    a, b = many(session, 2)
    save_relations(session, [(a, b, CLASH)], 1)
    (before,) = session.scalars(select(Relation.id))
    assert save_relations(session, [(a, b, other)], 1) == 1
    assert save_relations(session, [(a, b, other)], 1) == 0
    relation = session.scalars(
        select(Relation), execution_options={"populate_existing": True}
    ).one()
    assert relation.id == before
    assert (relation.kind, relation.score) == (other.relation, other.score)
    assert tuple(reason.code for reason in relation.reasons) == other.reasons


def test_relations_that_no_longer_hold_go_unless_confirmed(session: Session) -> None:
    a, b, c, d = many(session, 4)
    save_relations(session, [(a, b, CLASH), (a, c, CLASH), (a, d, CLASH), (c, d, CLASH)], 1)
    for other, verdict in ((c, "confirm"), (d, "reject")):
        session.add(Review(claim_id=a, other_claim_id=other, verdict=verdict, reviewer="ana"))
    session.flush()
    assert delete_relations_not_in(session, [(b, a)], claim_ids=[a]) == 1
    kept = session.execute(select(Relation.claim_a_id, Relation.claim_b_id).order_by(Relation.id))
    assert kept.all() == [(a, b), (a, c), (c, d)]
    assert session.scalars(select(Review.other_claim_id)).all() == [c, d]


def test_relations_of_superseded_claims_stay_as_history(session: Session) -> None:
    url = "https://harbour.example/1"
    old = save(session, article("Crews sailed out", url=url))
    other = save(session, article("Crews sailed home", title="Other"))
    save_relations(session, [(old.claim_ids[0], other.claim_ids[0], CLASH)], 1)
    save(session, article("Rain fell", url=url))
    assert delete_relations_not_in(session, [], claim_ids=other.claim_ids) == 0
    assert count_relations(session) == 1


def asked(claims: list[int], ranks: Mapping[int, int] | None = None) -> dict[int, Asked]:
    ranks = ranks or {}
    return {
        claim: Asked(ranks.get(index, 1), f"key {index}", f"Question {index}?")
        for index, claim in enumerate(claims)
    }


def answered(session: Session) -> dict[int, str]:
    query = select(Claim.id, Question.text).join(Question, Question.id == Claim.question_id)
    return {row[0]: row[1] for row in session.execute(query)}


def test_related_claims_share_the_best_question(session: Session) -> None:
    a, b, c, d = claims = many(session, 4)
    save_relations(session, [(a, b, CLASH), (b, c, AGREE)], 1)
    assert assign_questions(session, asked(claims, {2: 0})) == 4
    assert answered(session) == {
        a: "Question 2?",
        b: "Question 2?",
        c: "Question 2?",
        d: "Question 3?",
    }
    assert assign_questions(session, asked(claims, {2: 0})) == 0


def test_equal_ranks_are_decided_by_key(session: Session) -> None:
    a, b = claims = many(session, 2)
    save_relations(session, [(a, b, CLASH)], 1)
    assign_questions(session, asked(claims))
    assert set(answered(session).values()) == {"Question 0?"}


def test_only_the_touched_component_is_assigned_anew(session: Session) -> None:
    a, b, c, d = claims = many(session, 4)
    questions = asked(claims)
    assign_questions(session, questions)
    save_relations(session, [(b, c, CLASH), (a, d, CLASH)], 1)
    assert assign_questions(session, {c: questions[c]}) == 1
    assert answered(session)[b] == answered(session)[c] == "Question 1?"
    assert answered(session)[d] == "Question 3?"


def test_a_component_that_falls_apart_is_divided(session: Session) -> None:
    a, b, c = claims = many(session, 3)
    save_relations(session, [(a, b, CLASH), (b, c, CLASH)], 1)
    assign_questions(session, asked(claims))
    delete_relations_not_in(session, [(a, b)], claim_ids=[b])
    assign_questions(session, {b: asked(claims)[b]})
    assert answered(session) == {a: "Question 0?", b: "Question 0?", c: "Question 2?"}


def test_a_superseded_claim_holds_nothing_together(session: Session) -> None:
    url = "https://harbour.example/1"
    bridge = save(session, article("Crews sailed out", url=url)).claim_ids[0]
    a, b = many(session, 2)
    save_relations(session, [(bridge, a, CLASH), (bridge, b, CLASH)], 1)
    assign_questions(session, asked([bridge, a, b]))
    assert len(set(answered(session).values())) == 1
    changed = save(session, article("Rain fell", url=url))
    assign_questions(session, {}, also=changed.superseded_ids)
    assert answered(session)[a] == "Question 1?"
    assert answered(session)[b] == "Question 2?"


edges = st.lists(st.tuples(st.integers(0, 7), st.integers(0, 7)).filter(lambda e: e[0] < e[1]))


@settings(
    max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(batches=st.lists(edges, min_size=1, max_size=4))
def test_assigning_bit_by_bit_equals_assigning_all_at_once(
    session: Session, batches: list[list[tuple[int, int]]]
) -> None:
    run_id = start_run(session, "link", {})
    with session.begin_nested() as savepoint:
        claims = many(session, 8)
        questions = asked(claims)
        assign_questions(session, questions)
        for batch in batches:
            pairs = [(claims[a], claims[b]) for a, b in batch]
            save_relations(session, [(a, b, CLASH) for a, b in pairs], run_id)
            assign_questions(session, {claim: questions[claim] for pair in pairs for claim in pair})
        bit_by_bit = answered(session)
        assert assign_questions(session, questions) == 0
        assert answered(session) == bit_by_bit
        assert len(set(bit_by_bit.values())) == len(components(range(8), chain(*batches)))
        savepoint.rollback()


@given(pairs=st.lists(st.tuples(st.integers(0, 9), st.integers(0, 9))))
def test_components_divide_all_members(pairs: list[tuple[int, int]]) -> None:
    members = range(8)
    groups = components(members, pairs)
    assert sorted(member for group in groups for member in group) == list(members)
    for a, b in pairs:
        if a in members and b in members:
            assert any({a, b} <= group for group in groups)


def test_witnesses_are_set_and_set_again(session: Session) -> None:
    a, b = many(session, 2)
    set_witness(session, {a: "speaker:Coast Guard", b: "source:Harbour Post"})
    set_witness(session, {a: "speaker:Port Police"})
    set_witness(session, {})
    assert session.scalars(select(Claim.witness).order_by(Claim.id)).all() == [
        "speaker:Port Police",
        "source:Harbour Post",
    ]


def three_versions(session: Session) -> list[int]:
    days = [date(2031, 6, 3), date(2031, 6, 1), None]
    made = (article(f"Crew {n} sailed", published=day) for n, day in enumerate(days))
    return [save(session, one).version_id for one in made]


def test_versions_that_share_shingles_are_found(session: Session) -> None:
    a, b, c = three_versions(session)
    save_shingles(session, a, [1, 2, 3, 2**64 - 1])
    save_shingles(session, a, [1, 2])
    save_shingles(session, b, [2, 3, 2**63])
    save_shingles(session, c, [9])
    assert copy_candidates(session, a) == [(b, 2)]
    assert copy_candidates(session, b) == [(a, 2)]
    assert copy_candidates(session, c) == []
    assert copy_candidates(session, 77) == []


@given(value=st.integers(0, 2**64 - 1))
def test_hashes_fit_into_a_signed_column(value: int) -> None:
    assert -(2**63) <= signed(value) < 2**63
    assert signed(value) % 2**64 == value


def test_the_original_is_published_first(session: Session) -> None:
    late, early, undated = three_versions(session)
    assert by_publication(session, late, early) == (early, late)
    assert by_publication(session, undated, late) == (late, undated)


def test_copies_point_at_the_first_and_share_it(session: Session) -> None:
    a, b, c = three_versions(session)
    mark_copy(session, c, a)
    mark_copy(session, a, b)
    mark_copy(session, b, c)
    versions = session.execute(select(ArticleVersion.id, ArticleVersion.copy_of_id))
    assert {row[0]: row[1] for row in versions} == {a: b, b: None, c: b}
    statements = load_statements(session, standing_claims(session)).values()
    assert {statement.copy_of for statement in statements} == {b}


def test_unknown_versions_are_told(session: Session) -> None:
    (number, *_) = three_versions(session)
    assert version_text(session, number) == "Crew 0 sailed"
    with pytest.raises(NotFoundError, match="77"):
        version_text(session, 77)
    with pytest.raises(NotFoundError, match="77"):
        mark_copy(session, number, 77)
