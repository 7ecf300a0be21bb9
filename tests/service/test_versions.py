"""New versions of an article, and one text under several names."""

from dataclasses import replace

import pytest
from sqlalchemy import func, select

from claims.store import ArticleVersion, Claim

from .articles import MINE, MINE_AGREED, MINE_UNION, WIRE, WIRE_COPY, write
from .contents import claims, everything, questions, relations

RIVAL = replace(MINE_UNION, date=MINE.date)
CORRECTED = MINE.saying(MINE.text.replace("12 miners", "19 miners"))


def versions(database):
    """List the versions by source: whether each is current, and the source of its original."""
    with database.session() as session:
        rows = session.scalars(select(ArticleVersion).order_by(ArticleVersion.id)).all()
        return [
            (
                row.article.source.name,
                row.is_current,
                row.copy_of.article.source.name if row.copy_of else None,
            )
            for row in rows
        ]


def superseded(database):
    with database.session() as session:
        return sorted(session.scalars(select(Claim.text).where(Claim.superseded)))


def answers(database, kind):
    return [sorted(side[0] for side in sides) for _, sides, _ in questions(database)[kind]]


def test_a_changed_text_is_a_new_version_and_ends_its_disputes(database, tmp_path):
    database.load(write(tmp_path, [MINE, RIVAL]))
    assert answers(database, "disputed") == [["12", "19"]]
    done = database.load(write(tmp_path, [CORRECTED]))
    assert (done.new, done.changed, done.unchanged, done.disputes) == (0, 1, 0, 0)
    assert versions(database) == [
        ("Ostland Herald", False, None),
        ("Radio Kell", True, None),
        ("Ostland Herald", True, None),
    ]
    assert superseded(database) == ["12 miners were killed at Dornach on 4 March 2031."]
    assert questions(database)["disputed"] == []
    assert answers(database, "corroborated") == [["19"]]


def test_claims_that_stay_keep_their_number(database, tmp_path):
    kept = select(Claim.id, Claim.version_id).where(Claim.text.like("Rescuers brought%"))
    database.load(write(tmp_path, [MINE]))
    with database.session() as session:
        ((number, old),) = session.execute(kept).all()
    database.load(write(tmp_path, [CORRECTED]))
    with database.session() as session:
        ((same, new),) = session.execute(kept).all()
    assert same == number
    assert new != old


def test_a_text_that_comes_back_is_current_again(database, tmp_path):
    database.load(write(tmp_path, [MINE, RIVAL]))
    before = everything(database)
    database.load(write(tmp_path, [CORRECTED]))
    assert everything(database) != before
    done = database.load(write(tmp_path, [MINE]))
    assert done.changed == 1
    assert everything(database) == before
    assert len(versions(database)) == 3


def test_the_last_text_decides_whatever_came_before(new_database, tmp_path):
    straight, detour = new_database(), new_database()
    detour.load(write(tmp_path, [MINE, RIVAL, MINE_AGREED]))
    detour.load(write(tmp_path, [CORRECTED]))
    straight.load(write(tmp_path, [CORRECTED, RIVAL, MINE_AGREED]))
    assert everything(straight) == everything(detour)


@pytest.mark.parametrize("order", [(0, 1), (1, 0)])
def test_a_copy_is_kept_linked_and_no_second_witness(database, tmp_path, order):
    paths = write(tmp_path, [WIRE, WIRE_COPY])
    done = [database.load([paths[at]]) for at in order]
    assert [summary.copies for summary in done] == [0, 1]
    found = {(source, original) for source, _, original in versions(database)}
    assert found == {("Kell Press Agency", None), ("Evening Lantern", "Kell Press Agency")}
    assert all(same_witness for *_, same_witness, _ in relations(database))
    assert questions(database)["corroborated"] == []
    witnesses = {w for text, _, w in claims(database) if text.startswith("Seven houses")}
    assert witnesses == {"copy:"}


WORDS = [f"word{number}" for number in range(120)]


def chain(name, source, date, start, end):
    """Make a text that shares half of its words with its neighbours in a chain."""
    told = "The mayor of Imber said that seven houses burned down on 9 May 2031."
    filler = " ".join(WORDS[start:end])
    return replace(WIRE, name=name, source=source, date=date, text=f"{filler}.\n{told}", url="")


CHAIN = (
    chain("one", "First", "2031-05-10", 0, 60),
    chain("two", "Second", "2031-05-12", 30, 90),
    chain("three", "Third", "2031-05-11", 60, 120),
)


@pytest.mark.parametrize("order", [(0, 1, 2), (2, 1, 0), (1, 0, 2), (0, 2, 1)])
def test_copies_of_copies_are_one_text_in_any_order(database, tmp_path, order):
    paths = write(tmp_path, CHAIN)
    for at in order:
        database.load([paths[at]])
    found = {(source, original) for source, _, original in versions(database)}
    assert found == {("First", None), ("Second", "First"), ("Third", "First")}
    with database.session() as session:
        witnesses = select(func.count(func.distinct(Claim.witness)))
        assert session.scalar(witnesses.where(Claim.text.like("Seven houses%"))) == 1


@pytest.mark.parametrize("order", [(0, 1), (1, 0)])
def test_a_copy_stays_one_when_its_original_is_corrected(database, tmp_path, order):
    paths = write(tmp_path, [WIRE, WIRE_COPY])
    for at in order:
        database.load([paths[at]])
    database.load(write(tmp_path, [WIRE.saying(WIRE.text.replace("until noon", "until two"))]))
    witnesses = {w for text, _, w in claims(database) if text.startswith("Seven houses")}
    assert witnesses == {"copy:"}
    with database.session() as session:
        roots = select(func.count(func.distinct(Claim.witness))).where(
            Claim.text.like("Seven houses%"), ~Claim.superseded
        )
        assert session.scalar(roots) == 1
    assert questions(database)["corroborated"] == []
