"""Judging all claims again: what is in order stays, what is missing comes back."""

import pytest
from sqlalchemy import delete, select, update

from claims.service import relinking
from claims.store import Claim, ClaimKey, Question, Relation, RelationReason, Run
from claims.store.database import writing

from .articles import REPORTS, WIRE, write
from .contents import everything, relations, row_counts


@pytest.fixture
def loaded(database, tmp_path):
    database.load(write(tmp_path, REPORTS))
    return database


def change(database, *statements):
    with writing(database.engine) as session:
        for statement in statements:
            session.execute(statement)


NO_RELATIONS = (delete(RelationReason), delete(Relation))
NO_QUESTIONS = (
    update(Claim).values(question_id=None, question_key=None),
    delete(Question),
)


def test_judging_again_changes_nothing(loaded):
    counts, held = row_counts(loaded), everything(loaded)
    done = loaded.link()
    assert (done.added, done.removed) == (0, 0)
    assert done.claims == counts["claims"]
    assert done.relations == counts["relations"]
    assert done.disputes == 2
    assert row_counts(loaded) == counts
    assert everything(loaded) == held


@pytest.mark.parametrize(
    "lost",
    [
        pytest.param(NO_RELATIONS, id="relations"),
        pytest.param((delete(ClaimKey),), id="keys"),
        pytest.param((*NO_RELATIONS, *NO_QUESTIONS), id="relations and questions"),
        pytest.param((update(Claim).values(witness=None),), id="witnesses"),
        pytest.param((update(Question).values(text="?"),), id="question texts"),
    ],
)
def test_what_was_lost_comes_back(loaded, lost):
    held, relations_before = everything(loaded), row_counts(loaded)["relations"]
    change(loaded, *lost)
    assert everything(loaded) != held or row_counts(loaded)["claim_keys"] == 0
    done = loaded.link()
    assert everything(loaded) == held
    assert done.added == (relations_before if NO_RELATIONS[0] in lost else 0)
    assert row_counts(loaded)["claim_keys"] > 0


def test_a_judgement_that_changed_is_stored_with_its_run(loaded):
    held = relations(loaded)
    change(loaded, update(Relation).values(explanation="?", score=0.1))
    done = loaded.link()
    assert (done.added, done.removed) == (len(held), 0)
    assert relations(loaded) == held
    with loaded.session() as session:
        last = session.scalars(select(Run).order_by(Run.id.desc())).first()
        assert (last.command, last.counts) == ("link", {"added": len(held), "removed": 0})
        assert {each.run_id for each in session.scalars(select(Relation))} == {last.id}


def test_a_relation_that_no_longer_holds_is_taken_back(loaded):
    held = relations(loaded)
    change(loaded, update(Relation).where(Relation.kind == "updates").values(kind="contradicts"))
    assert relations(loaded) != held
    loaded.link()
    assert relations(loaded) == held


def test_pieces_give_what_the_whole_gives(loaded, monkeypatch):
    held = everything(loaded)
    change(loaded, *NO_RELATIONS, *NO_QUESTIONS, delete(ClaimKey))
    monkeypatch.setattr(relinking, "BATCH", 5)
    steps = []
    loaded.link(watch=steps.append)
    assert everything(loaded) == held
    assert steps[-1].done == steps[-1].total
    assert len(steps) > 1


def test_superseded_claims_are_not_judged(loaded, tmp_path):
    loaded.load(write(tmp_path, [WIRE.saying("The army said that it had no part in it.")]))
    held, counts = everything(loaded), row_counts(loaded)
    done = loaded.link()
    assert done.claims < counts["claims"]
    assert everything(loaded) == held
    assert row_counts(loaded) == counts
