"""Asking an open database: checks, searches, lists, and the numbers they give."""

import json
from datetime import date

import pytest

from claims.errors import NotFoundError, QueryError
from claims.model import Filters
from claims.service import Database

from .articles import REPORTS, write


@pytest.fixture(scope="module")
def loaded(template, tmp_path_factory):
    import shutil

    folder = tmp_path_factory.mktemp("asking")
    shutil.copytree(template, folder / "db")
    with Database.open(str(folder / "db" / "claims.db")) as database:
        database.load(write(folder / "reports", REPORTS))
        yield database


@pytest.mark.parametrize(
    ("statement", "supporting", "contradicting"),
    [
        ("The army shelled the village of Imber on 9 May 2031.", 1, 1),
        ("The army did not shell the village of Imber on 9 May 2031.", 1, 1),
        ("The DHW carried out 14 strikes in March 2031.", 1, 1),
        ("The Dornach Harbour Workers carried out 20 strikes in March 2031.", 0, 2),
        ("The Dornach Harbour Workers carried out 14 strikes in June 2031.", 0, 0),
        ("Seven houses burned down in Imber on 9 May 2031.", 1, 0),
        ("Is the pass open?", 0, 0),
    ],
)
def test_checking_a_statement(loaded, statement, supporting, contradicting):
    found = loaded.check(statement)
    assert (found.supporting_witnesses, found.contradicting_witnesses) == (
        supporting,
        contradicting,
    )
    assert bool(found.supports) == bool(supporting)
    assert bool(found.contradicts) == bool(contradicting)
    scores = [verdict.score for _, verdict in found.supports]
    assert scores == sorted(scores, reverse=True)


def test_checking_counts_from_the_day_it_is_asked_for(loaded):
    statement = "The DHW carried out 14 strikes last month."
    assert loaded.check(statement, published=date(2031, 4, 20)).supports
    assert not loaded.check(statement, published=date(2031, 9, 20)).supports


def test_checking_stores_nothing(loaded):
    from .contents import row_counts

    before = row_counts(loaded)
    loaded.check("The Dornach Hen Watchers (DHW) carried out 14 strikes in March 2031.")
    assert row_counts(loaded) == before


def test_filters_narrow_what_is_listed(loaded):
    assert len(loaded.disputed()) == 2
    assert len(loaded.disputed(Filters(limit=1))) == 1
    assert [view.text for view in loaded.disputed(Filters(about="shell"))] == [
        "Did the army shell the village of Imber on 9 May 2031?"
    ]
    assert loaded.disputed(Filters(since=date(2032, 1, 1))) == []
    assert {view.source for view in loaded.claims(Filters(source="Radio Kell"))} == {"Radio Kell"}
    assert loaded.claims(Filters(entity="Dornach Harbour Workers"))


def test_searching_and_showing(loaded):
    (found,) = loaded.search("dockers walked")
    shown = loaded.show(found.id)
    marked = " ".join(span.of(shown.sentence) for span in shown.marks)
    assert "400 dockers walked out" in marked
    assert shown.sentence.startswith("The Dornach Harbour Workers (DHW) said")
    assert shown.after.lstrip().startswith("The port authority")
    assert {"speaker", "period", "quantity", "witness"} <= {name for name, _ in shown.facts}
    with pytest.raises(NotFoundError, match="No claim 999"):
        loaded.show(999)


@pytest.mark.parametrize("text", ["", '"', "AND", "a* OR (", "NEAR(", "dockers'; DROP TABLE x"])
def test_searching_for_odd_words_never_fails(loaded, text):
    assert isinstance(loaded.search(text), list)


def test_each_dispute_counts_its_witnesses(loaded):
    (denial,) = loaded.disputed(Filters(about="shell"))
    sides = {side.answer: [witness.name for witness in side.witnesses] for side in denial.sides}
    assert sides["yes"] == ["Oda Brandt"]
    assert len(sides["no"]) == 1
    assert denial.explanations


def test_the_lists_of_names(loaded):
    assert {row[0] for row in loaded.sources().rows} >= {"Radio Kell", "Ostland Herald"}
    assert loaded.speakers(limit=1).rows
    assert loaded.entities().columns


def test_sql_reads_and_says_what_it_left_out(loaded):
    table = loaded.sql("SELECT id FROM claims ORDER BY id", limit=3)
    assert (table.columns, len(table.rows), table.truncated) == (("id",), 3, True)
    with pytest.raises(QueryError):
        loaded.sql("DELETE FROM claims")


def test_a_check_tells_what_is_not_known_and_what_comes_near(loaded):
    told = loaded.check(
        "On 4 March 2031, 14 miners were killed at Dornach, and the mayor bought a piano."
    )
    assert told.supports
    assert len(told.parts) == 2
    assert ["piano" in text for text in told.unknown] == [True]
    near = loaded.check("The Dornach Harbour Workers carried out 14 strikes in May 2029.")
    assert (near.supports, near.contradicts) == ((), ())
    assert {miss.slot.name for miss in near.near} == {"period"}
    assert all("March 2031" in miss.slot.b and "May 2029" in miss.slot.a for miss in near.near)
    assert near.near


def test_a_check_of_nothing_says_so(loaded):
    told = loaded.check("Hello there!")
    assert (told.parts, told.unknown, told.near) == ((), (), ())


@pytest.mark.parametrize(
    ("sentence", "published", "told"),
    [
        ("Raids fell in July.", None, ("time", "July (year not known)")),
        ("Raids fell last week.", None, ("time", "last week (the article has no date)")),
        ("Raids fell in recent months.", "2022-08-10", ("time", "recent months")),
        (
            "Raids fell in July.",
            "2022-08-10",
            ("period", "from 2022-07-01 until before 2022-08-01 (month)"),
        ),
    ],
)
def test_a_claim_tells_when_or_the_words_of_its_time(database, tmp_path, sentence, published, told):
    article = tmp_path / "raids.jsonl"
    article.write_text(json.dumps({"text": sentence, "date": published}) + "\n")
    database.load([str(article)])
    facts = database.show(1).facts
    assert [fact for fact in facts if fact[0] in {"time", "period"}] == [told]


def test_who_is_only_pointed_to_is_shown_as_the_article_has_it(empty, tmp_path):
    article = tmp_path / "talks.txt"
    article.write_text("Prices rose. These powers still agree that the mine of Orsk is safe.")
    empty.load([str(article)])
    (found,) = empty.search("mine of Orsk")
    assert dict(empty.show(found.id).facts)["speaker"] == 'These powers (not named), "still agree"'
