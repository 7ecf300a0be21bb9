"""Listings, details, disputes, views and search, on one small made-up dispute."""

from datetime import date

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import Engine, func, select, text, update
from sqlalchemy.orm import Session

from claims.errors import NotFoundError
from claims.model import Alias, Comparator, Filters, Polarity, RelationKind, ReviewVerdict, Span
from claims.store import Article, Claim, Review
from claims.store.link import Asked, assign_questions, save_relations, set_witness
from claims.store.passages import openings, save_passage_links, save_passages
from claims.store.queries import (
    claim_detail,
    corroborated,
    disputed,
    entities,
    list_claims,
    sources,
    speakers,
)
from claims.store.search import search
from claims.store.selection import count_disputes
from claims.store.views import VIEWS

from .making import MAY, Said, article, judged, save

ALIASES = (Alias("Coast Guard", "CG", "acronym"), Alias("Tidewater Ring", "TR", "acronym"))
TWELVE = Said(
    "Smugglers sank 12 boats",
    value=12,
    comparator=Comparator.AT_LEAST,
    actor="Tidewater Ring",
    place="Port Oran",
    period=MAY,
    speakers=("Coast Guard",),
)
SEVEN = Said("Smugglers sank 7 boats", value=7, actor="Tidewater Ring", place="Port Oran")
DENIAL = Said("Police arrested anyone", polarity=Polarity.DENIED)


class Harbour:
    """Three outlets on sunken boats: two agree, one contradicts both; and an unrelated denial."""

    def __init__(self, session: Session) -> None:
        post = save(session, article(TWELVE, DENIAL, aliases=ALIASES, url="https://post.example/1"))
        times = save(
            session,
            article(SEVEN, source="Inland Times", published=date(2031, 6, 5), authors=("Bo Lind",)),
        )
        wire = save(session, article(TWELVE, source="Wire", published=None))
        self.twelve, self.denial = post.claim_ids
        (self.seven,) = times.claim_ids
        (self.again,) = wire.claim_ids
        self.post, self.times = post, times
        save_relations(
            session,
            [
                (self.twelve, self.seven, judged("contradicts")),
                (self.seven, self.again, judged("contradicts", score=0.8)),
                (self.twelve, self.again, judged("corroborates")),
            ],
            1,
        )
        set_witness(
            session,
            {
                self.twelve: "speaker:Coast Guard",
                self.seven: "source:Inland Times",
                self.again: "source:Wire",
                self.denial: "source:Harbour Post",
            },
        )
        asked = {
            claim: Asked(1, f"boats {claim}", "How many boats did smugglers sink?")
            for claim in (self.twelve, self.seven, self.again)
        }
        asked[self.denial] = Asked(1, "arrest", "Did police arrest anyone?")
        assign_questions(session, asked)
        session.add(Review(claim_id=self.denial, verdict=ReviewVerdict.CONFIRM, reviewer="bo"))
        told = (post.version_id, times.version_id)
        save_passages(session, dict.fromkeys(told, (Span(0, 9),)))
        numbers = [stored.numbers[0] for stored in openings(session, told).values()]
        save_passage_links(session, {(min(numbers), max(numbers)): 0.6}, passage_ids=numbers)


@pytest.fixture
def harbour(session: Session) -> Harbour:
    return Harbour(session)


def test_claims_are_listed_latest_first(session: Session, harbour: Harbour) -> None:
    views = list_claims(session, Filters())
    assert [view.id for view in views] == [
        harbour.seven,
        harbour.twelve,
        harbour.denial,
        harbour.again,
    ]
    assert [view.answer for view in views] == ["7", "at least 12", "no", "at least 12"]
    assert views[0].authors == ("Bo Lind",)
    assert views[1].speakers == ("Coast Guard",)
    assert views[1].url == "https://post.example/1"
    assert views[3].published is None
    assert len(list_claims(session, Filters(limit=2))) == 2


@pytest.mark.parametrize(
    ("filters", "found"),
    [
        (Filters(about="boat"), {"twelve", "seven", "again"}),
        (Filters(about="how many"), {"twelve", "seven", "again"}),
        (Filters(about="100%_?"), set()),
        (Filters(about="???"), set()),
        (Filters(entity="tidewater ring"), {"twelve", "seven", "again"}),
        (Filters(entity="TR", source="wire"), {"again"}),
        (Filters(entity="Port Oran", until=date(2031, 6, 5)), {"twelve"}),
        (Filters(entity="Nobody"), set()),
        (Filters(source="INLAND TIMES"), {"seven"}),
        (Filters(speaker="cg"), {"twelve", "again"}),
        (Filters(speaker="Port Police"), set()),
        (Filters(since=date(2031, 6, 5)), {"seven"}),
        (Filters(since=date(2031, 6, 2), until=date(2031, 6, 5)), {"twelve", "denial"}),
    ],
    ids=str,
)
def test_filters_narrow_the_list(
    session: Session, harbour: Harbour, filters: Filters, found: set[str]
) -> None:
    numbers = {view.id for view in list_claims(session, filters)}
    assert numbers == {getattr(harbour, name) for name in found}


def test_a_claim_is_shown_in_its_context(session: Session, harbour: Harbour) -> None:
    session.add(
        Review(claim_id=harbour.twelve, verdict=ReviewVerdict.CONFIRM, reviewer="ana", note="Seen.")
    )
    session.flush()
    detail = claim_detail(session, harbour.twelve)
    assert detail.question == "How many boats did smugglers sink?"
    assert [mark.of(detail.sentence) for mark in detail.marks] == [TWELVE.text]
    facts = dict(detail.facts)
    assert facts["subject"] == "Smugglers (Tidewater Ring)"
    assert facts["place"] == "Port Oran"
    assert facts["period"] == "from 2031-05-01 until before 2031-06-01 (month)"
    assert facts["quantity"] == "12, counts boat"
    assert facts["witness"] == "speaker:Coast Guard"
    assert [(r.verdict, r.reviewer, r.note) for r in detail.reviews] == [
        (ReviewVerdict.CONFIRM, "ana", "Seen.")
    ]
    assert [(rel.kind, rel.other.id) for rel in detail.relations] == [
        (RelationKind.CONTRADICTS, harbour.seven),
        (RelationKind.CORROBORATES, harbour.again),
    ]
    assert detail.relations[0].reasons == ("quantity:clash", "place:same")


def test_an_unknown_claim_is_told(session: Session) -> None:
    with pytest.raises(NotFoundError, match="No claim 404"):
        claim_detail(session, 404)


def test_a_dispute_comes_with_all_its_claims_and_relations(
    session: Session, harbour: Harbour
) -> None:
    (question,) = disputed(session, Filters())
    assert question.text == "How many boats did smugglers sink?"
    assert question.weight == pytest.approx(2 * (1 + 5 / 12) * 2)
    assert question.score == pytest.approx(0.9)
    assert [claim.view.id for claim in question.claims] == [
        harbour.twelve,
        harbour.seven,
        harbour.again,
    ]
    assert question.claims[0].witness == "speaker:Coast Guard"
    assert question.claims[1].quantity is not None
    assert question.claims[1].quantity.value == 7
    kinds = [(relation.a, relation.b, str(relation.kind)) for relation in question.relations]
    assert kinds == [
        (harbour.twelve, harbour.seven, "contradicts"),
        (harbour.twelve, harbour.again, "corroborates"),
        (harbour.seven, harbour.again, "contradicts"),
    ]
    assert question.relations[0].reasons == ("quantity:clash", "place:same")
    assert count_disputes(session) == 1


@pytest.mark.parametrize(
    ("filters", "count"),
    [
        (Filters(source="Wire"), 1),
        (Filters(source="Harbour Post", about="police"), 0),
        (Filters(speaker="Coast Guard", entity="TR"), 1),
        (Filters(since=date(2032, 1, 1)), 0),
        (Filters(limit=0), 0),
    ],
    ids=str,
)
def test_filters_pick_disputes_by_any_claim(
    session: Session, harbour: Harbour, filters: Filters, count: int
) -> None:
    assert len(disputed(session, filters)) == count


def test_corroboration_needs_independent_witnesses(session: Session, harbour: Harbour) -> None:
    (question,) = corroborated(session, Filters())
    assert question.weight == 2
    same = judged("corroborates", same_witness=True)
    save_relations(session, [(harbour.twelve, harbour.again, same)], 1)
    assert corroborated(session, Filters()) == []


def test_a_retracted_article_leaves_the_disputes(session: Session, harbour: Harbour) -> None:
    chosen = Article.id == harbour.times.article_id
    session.execute(update(Article).where(chosen).values(retracted=True))
    assert disputed(session, Filters()) == []
    assert count_disputes(session) == 0
    assert harbour.seven not in {view.id for view in list_claims(session, Filters())}
    assert search(session, "7", 9) == []
    assert dict(claim_detail(session, harbour.seven).facts)["retracted"]
    assert rows(session, "SELECT * FROM disputed_claims") == []


def test_a_superseded_claim_leaves_the_disputes(session: Session, harbour: Harbour) -> None:
    new = save(session, article("Rain fell", url="https://post.example/1"))
    assert new.superseded_ids == (harbour.twelve, harbour.denial)
    (question,) = disputed(session, Filters())
    assert {claim.view.id for claim in question.claims} == {harbour.seven, harbour.again}
    assert len(question.relations) == 1
    assert dict(claim_detail(session, harbour.twelve).facts)["superseded"]


def test_disputes_are_ordered_by_witnesses(session: Session, harbour: Harbour) -> None:
    lone = save(session, article("Rain fell", "Rain stopped", title="Weather")).claim_ids
    save_relations(session, [(*lone, judged("contradicts", score=1.0))], 1)
    set_witness(session, dict.fromkeys(lone, "source:Harbour Post"))
    assign_questions(session, {claim: Asked(1, f"rain {claim}", "Did it rain?") for claim in lone})
    weights = [question.weight for question in disputed(session, Filters())]
    assert weights == pytest.approx([2 * (1 + 5 / 12) * 2, 0.5 * 2 * 2])
    assert [question.weight for question in disputed(session, Filters(limit=1))] == weights[:1]


def test_fiction_is_marked(session: Session) -> None:
    both = save(session, article("Rain fell", "Rain stopped", fictional=True)).claim_ids
    save_relations(session, [(*both, judged("contradicts"))], 1)
    assign_questions(session, {claim: Asked(1, "rain", "Did it rain?") for claim in both})
    assert disputed(session, Filters())[0].fictional


def test_listings_count(session: Session, harbour: Harbour) -> None:
    listed = sources(session, 10)
    assert listed.columns == ("source", "articles", "claims", "first", "last")
    assert listed.rows[0] == ("Harbour Post", 1, 2, date(2031, 6, 2), date(2031, 6, 2))
    assert listed.rows[2] == ("Wire", 1, 1, None, None)
    assert speakers(session, 10).rows == (("Coast Guard", 2, 2),)
    assert entities(session, 10).rows == (
        ("Port Oran", "place", 0, 3),
        ("Tidewater Ring", None, 1, 3),
        ("Coast Guard", None, 1, 2),
    )
    assert sources(session, 1).truncated
    assert not sources(session, 3).truncated


def rows(session: Session, query: str) -> list[dict[str, object]]:
    return [dict(row) for row in session.execute(text(query)).mappings()]


@pytest.mark.parametrize("view", VIEWS, ids=lambda view: view.name)
def test_a_view_has_the_columns_it_documents(
    session: Session, harbour: Harbour, view: object
) -> None:
    found = rows(session, f"SELECT * FROM {view.name}")  # type: ignore[attr-defined]
    assert found
    assert tuple(found[0]) == tuple(column.name for column in view.columns)  # type: ignore[attr-defined]


def test_views_tell_what_they_promise(session: Session, harbour: Harbour) -> None:
    details = rows(session, "SELECT * FROM claim_details ORDER BY claim_id")
    assert len(details) == 4
    assert details[0]["subject"] == "Tidewater Ring"
    assert details[0]["speaker"] == "Coast Guard"
    assert details[0]["low"] == 12
    assert [bool(row["superseded"]) for row in details] == [False] * 4
    pairs = rows(session, "SELECT claim_a_id, claim_b_id FROM disputed_claims ORDER BY 1, 2")
    assert [tuple(pair.values()) for pair in pairs] == [
        (harbour.twelve, harbour.seven),
        (harbour.seven, harbour.again),
    ]
    (pair,) = rows(session, "SELECT * FROM corroborated_claims")
    assert (pair["source_a"], pair["source_b"]) == ("Harbour Post", "Wire")
    single = rows(session, "SELECT * FROM single_witness_claims")
    assert [row["claim_id"] for row in single] == [harbour.denial]
    figures = rows(session, "SELECT value FROM figures_over_time ORDER BY value")
    assert [row["value"] for row in figures] == [7, 12, 12]
    by_source = rows(session, "SELECT * FROM claims_by_source ORDER BY source")
    assert [(row["claims"], row["attributed_claims"]) for row in by_source] == [
        (2, 1),
        (1, 0),
        (1, 1),
    ]


def test_one_origin_corroborates_nothing_in_the_view(session: Session, harbour: Harbour) -> None:
    set_witness(session, {harbour.again: "speaker:Coast Guard"})
    assert rows(session, "SELECT * FROM corroborated_claims") == []


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("boats", 3),
        ("boat smuggler", 3),
        ('"sank 7"', 1),
        ('"7 sank"', 0),
        ('sank "boats', 3),
        ("arrest", 1),
        ("NEAR(boats) AND -7 OR text:*", 0),
        ("boats'; DROP TABLE claims --", 0),
        ("", 0),
        ('""', 0),
    ],
)
def test_words_are_found_in_any_inflection(
    session: Session, harbour: Harbour, words: str, found: int
) -> None:
    assert len(search(session, words, 10)) == found


def test_search_keeps_to_its_limit(session: Session, harbour: Harbour) -> None:
    assert len(search(session, "boats", 2)) == 2


@settings(deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(words=st.text() | st.text(alphabet="ab \"'*():-^{}\\%_&|!<>\x00\ud800½²"))
def test_search_never_raises(session: Session, words: str) -> None:
    assert search(session, words, 5) == []
    assert list_claims(session, Filters(about=words, entity=words or None)) == []


def test_orm_queries_are_for_users_too(engine: Engine, session: Session, harbour: Harbour) -> None:
    denied = select(func.count()).select_from(Claim).where(Claim.polarity == Polarity.DENIED)
    assert session.scalar(denied) == 1
