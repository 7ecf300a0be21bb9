"""Saving articles: once, twice, changed, changed back."""

from datetime import date, time

import pytest
from sqlalchemy import Engine, func, select, text
from sqlalchemy.orm import Session

from claims.model import (
    Alias,
    Attribution,
    Comparator,
    Failure,
    Mode,
    Period,
    Precision,
    Quantity,
    ReviewVerdict,
    Span,
)
from claims.store import (
    Article,
    ArticleVersion,
    Claim,
    Entity,
    EntityAlias,
    Relation,
    Review,
    Run,
    RunError,
    Source,
)
from claims.store.database import reading, writing
from claims.store.link import save_keys, save_relations
from claims.store.mapped import tables
from claims.store.rows import speaker_of
from claims.store.search import search
from claims.store.terms import AliasOrigin, EntityKind
from claims.store.write import finish_run, is_stored, record_errors, start_run

from .making import MAY, Said, article, judged, save

BOATS = Said(
    "Smugglers sank 12 boats",
    value=12,
    comparator=Comparator.AT_LEAST,
    actor="Tidewater Ring",
    place="Port Oran",
    period=MAY,
    speakers=("Coast Guard", None),
)
PORT = Said("Officials closed the port")


def counts(session: Session) -> dict[str, int]:
    return {
        table.name: session.scalar(select(func.count()).select_from(table)) or 0
        for table in tables()
        if table.name != "runs"
    }


def test_a_claim_reads_back_as_it_was_found(session: Session) -> None:
    saved = save(session, article(BOATS, authors=("Ana Ruiz", "Bo Lind"), published_time=time(9)))
    claim = session.get_one(Claim, saved.claim_ids[0])
    assert claim.quote == BOATS.text == claim.version.text[claim.span_start : claim.span_end]
    assert claim.spans == (Span(0, len(BOATS.text)),)
    assert claim.period == MAY
    assert claim.quantities[0].quantity == Quantity(12, 12, None, Comparator.AT_LEAST, None, "boat")
    assert [link.speaker_entity and link.speaker_entity.name for link in claim.attributions] == [
        "Coast Guard",
        None,
    ]
    assert claim.subject_entity is not None
    assert claim.subject_entity.name == "Tidewater Ring"
    assert claim.place_entity is not None
    assert claim.place_entity.kind is EntityKind.PLACE
    assert claim.complements[0].text == "at sea"
    assert claim.version.article.source is not None
    assert claim.version.article.source.name == "Harbour Post"
    assert [signed.author.name for signed in claim.version.article.authors] == [
        "Ana Ruiz",
        "Bo Lind",
    ]
    assert claim.version.published_time == time(9)
    assert claim.run is not None
    assert claim.run.command == "load"


def test_a_claim_without_period_has_none(session: Session) -> None:
    saved = save(session, article(PORT))
    claim = session.get_one(Claim, saved.claim_ids[0])
    assert claim.period is None
    claim.period = Period(None, date(2031, 1, 1), Precision.DAY)
    session.flush()
    session.expire(claim)
    assert claim.period == Period(None, date(2031, 1, 1), Precision.DAY)


def test_saving_twice_equals_saving_once(engine: Engine) -> None:
    made = article(BOATS, PORT, aliases=(Alias("Coast Guard", "CG", "acronym"),))
    with writing(engine) as session:
        assert not is_stored(session, made[0])
        first = save(session, made)
        before = counts(session)
    with writing(engine) as session:
        assert is_stored(session, made[0])
        again = save(session, made)
        assert counts(session) == before
    assert (first.status, again.status) == ("new", "unchanged")
    assert (again.article_id, again.version_id) == (first.article_id, first.version_id)
    assert len(first.claim_ids) == 2
    assert again.claim_ids == ()


def test_identical_texts_without_metadata_are_one_article(session: Session) -> None:
    unknown = {"source": None, "title": None, "published": None}
    save(session, article(PORT, **unknown))
    assert save(session, article(PORT, **unknown)).status == "unchanged"
    assert save(session, article(BOATS, **unknown)).status == "new"


def test_an_equal_text_of_another_source_is_an_article_of_its_own(session: Session) -> None:
    first = save(session, article(BOATS))
    second = save(session, article(BOATS, source="Inland Times"))
    assert second.status == "new"
    assert not set(first.claim_ids) & set(second.claim_ids)


def test_a_changed_text_is_a_new_version(session: Session) -> None:
    url = "https://harbour.example/boats"
    old = save(session, article(BOATS, PORT, url=url))
    new = save(session, article(PORT, "Crews raised the flag", url=f"{url}#top", title="New"))
    assert new.status == "changed"
    assert new.article_id == old.article_id
    versions = session.scalars(select(ArticleVersion).order_by(ArticleVersion.id)).all()
    assert [(v.is_current, v.superseded_at is None) for v in versions] == [
        (False, False),
        (True, True),
    ]
    boats, port = (session.get_one(Claim, number) for number in old.claim_ids)
    assert boats.superseded
    assert boats.version_id == old.version_id
    assert new.superseded_ids == (boats.id,)
    assert not port.superseded
    assert port.id in new.claim_ids


def test_a_claim_that_stands_unchanged_keeps_its_row_and_moves(session: Session) -> None:
    url = "https://harbour.example/boats"
    old = save(session, article(BOATS, PORT, url=url))
    session.add(Review(claim_id=old.claim_ids[0], verdict=ReviewVerdict.CONFIRM, reviewer="ana"))
    save_relations(session, [(*old.claim_ids, judged("updates"))], 1)
    new = save(session, article("Rain fell first.", BOATS, PORT, url=url))
    assert new.claim_ids[1:] == old.claim_ids
    moved = session.get_one(Claim, old.claim_ids[0], populate_existing=True)
    assert moved.version_id == new.version_id
    assert moved.span_start == len("Rain fell first. ")
    assert moved.version.text[moved.span_start : moved.span_end] == BOATS.text
    assert len(moved.quantities) == 1
    assert len(moved.attributions) == 2
    assert session.scalar(select(func.count()).select_from(Review)) == 1
    assert session.scalar(select(func.count()).select_from(Relation)) == 1


def test_a_changed_figure_or_speaker_is_another_claim(session: Session) -> None:
    url = "https://harbour.example/boats"
    save(session, article(BOATS, url=url))
    dated = Said(BOATS.text, value=12, speakers=("Port Police",))
    new = save(session, article(dated, "More came.", url=url))
    assert len(new.superseded_ids) == 1


def test_a_text_that_comes_back_revives_its_claims(session: Session) -> None:
    url = "https://harbour.example/boats"
    first = save(session, article(BOATS, PORT, url=url))
    save(session, article(PORT, url=url))
    back = save(session, article(BOATS, PORT, url=url))
    assert back.status == "changed"
    assert back.version_id == first.version_id
    assert back.claim_ids == first.claim_ids
    claims = session.scalars(select(Claim)).all()
    assert [claim.superseded for claim in claims] == [False, False]
    assert len(search(session, "smugglers", 9)) == 1


def test_repeated_propositions_are_matched_one_by_one(session: Session) -> None:
    url = "https://harbour.example/boats"
    first = save(session, article(PORT, BOATS, PORT, url=url))
    assert len(set(first.claim_ids)) == 3
    once = save(session, article(BOATS, PORT, url=url))
    assert len(once.superseded_ids) == 1
    back = save(session, article(PORT, BOATS, PORT, url=url))
    assert set(back.claim_ids) == set(first.claim_ids)


def test_superseded_claims_leave_keys_and_search(session: Session) -> None:
    url = "https://harbour.example/boats"
    old = save(session, article(BOATS, url=url))
    save_keys(session, {old.claim_ids[0]: ["boats"]})
    save(session, article(PORT, url=url))
    assert search(session, "smugglers", 9) == []
    assert counts(session)["claim_keys"] == 0


def test_names_are_stored_once_and_survive_a_rollback(engine: Engine) -> None:
    with Session(engine) as session:
        save(session, article(BOATS))
        session.rollback()
        save(session, article(BOATS))
        session.commit()
        save(session, article(BOATS, title="Another"))
        session.commit()
    with reading(engine) as session:
        assert session.scalars(select(Source.name)).all() == ["Harbour Post"]
        assert sorted(session.scalars(select(Entity.name))) == [
            "Coast Guard",
            "Port Oran",
            "Tidewater Ring",
        ]


def test_aliases_are_stored_once(session: Session) -> None:
    aliases = (Alias("Coast Guard", "CG", "acronym"), Alias("Coast Guard", "CG", "acronym"))
    save(session, article(BOATS, aliases=aliases))
    save(session, article(BOATS, aliases=aliases, title="Another"))
    (alias,) = session.scalars(select(EntityAlias))
    assert (alias.entity.name, alias.name, alias.origin) == (
        "Coast Guard",
        "CG",
        AliasOrigin.ARTICLE,
    )


def test_a_run_keeps_its_options_counts_and_failures(session: Session) -> None:
    run_id = start_run(session, "load", {"source": "Harbour Post", "date": date(2031, 1, 1)})
    record_errors(session, run_id, [Failure("b.txt", "It is empty."), Failure("c.txt", "Gone.")])
    finish_run(session, run_id, {"new": 3})
    run = session.get_one(Run, run_id, populate_existing=True)
    assert run.options == {"source": "Harbour Post", "date": "2031-01-01"}
    assert run.counts == {"new": 3}
    assert run.finished_at is not None
    assert run.finished_at >= run.started_at
    assert run.started_at.utcoffset() is not None
    assert [error.input for error in run.errors] == ["b.txt", "c.txt"]
    assert session.scalar(select(func.count()).select_from(RunError)) == 2


def test_an_article_without_claims_is_stored(session: Session) -> None:
    document, _ = article(PORT)
    saved = save(session, (document, article("x y")[1].__class__()))
    assert saved.status == "new"
    assert session.get_one(Article, saved.article_id).versions[0].text == PORT.text


@pytest.mark.parametrize(
    "broken",
    [
        "UPDATE claims SET polarity = 'perhaps'",
        "UPDATE claims SET span_end = span_start",
        "UPDATE claims SET period_end = period_start",
        "UPDATE claims SET version_id = 99",
        "UPDATE claim_quantities SET low = 5, high = 4",
        "UPDATE article_versions SET copy_of_id = id",
        "INSERT INTO relations (claim_a_id, claim_b_id, kind, score, explanation, same_witness)"
        " VALUES (2, 1, 'updates', 1, '', false)",
        "INSERT INTO relations (claim_a_id, claim_b_id, kind, score, explanation, same_witness)"
        " VALUES (1, 2, 'unrelated', 1, '', false)",
        "INSERT INTO reviews (verdict, reviewer, created_at) VALUES ('note', 'a', '2031-01-01')",
        "INSERT INTO reviews (claim_id, other_claim_id, verdict, reviewer, created_at)"
        " VALUES (2, 1, 'note', 'a', '2031-01-01')",
        "INSERT INTO article_versions (article_id, text, text_hash, input, loaded_at)"
        " VALUES (1, 'x', 'x', 'x', '2031-01-01')",
    ],
)
def test_the_schema_refuses_what_cannot_be(engine: Engine, broken: str) -> None:
    with writing(engine) as session:
        save(session, article(BOATS, PORT))
    with engine.connect() as connection, pytest.raises(Exception, match=r"(?i)constraint"):
        connection.execute(text(broken))


@pytest.mark.parametrize(
    ("words", "known", "expected"),
    [
        ("them", None, None),
        ("these powers", None, None),
        ("them", "Tidewater Ring", "them"),
        ("two guards", None, "two guards"),
        (None, "Tidewater Ring", "Tidewater Ring"),
    ],
)
def test_who_is_only_pointed_to_is_no_speaker(
    words: str | None, known: str | None, expected: str | None
) -> None:
    text = words or ""
    spans = (Span(0, len(text)),) if words else ()
    link = Attribution(spans, (), (), known, Mode.INDIRECT)
    assert speaker_of(link, text) == expected
