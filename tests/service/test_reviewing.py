"""What people decide on claims and relations, and that it outlives every judging."""

import pytest
from sqlalchemy import delete, select, update

from claims.errors import NotFoundError, UsageError
from claims.model import Decision, Filters, ReviewVerdict, Target
from claims.store import Claim, Relation, RelationReason, Review
from claims.store.database import writing

from .articles import REPORTS, write
from .contents import everything, row_counts

KILLED = Filters(about="killed")


def killed(database, number):
    """Return the number of the claim that so many were killed."""
    (found,) = [view.id for view in database.claims(KILLED) if f"{number} miners" in view.text]
    return found


def decide(database, verdict, *targets, why=None):
    wanted = [Target.parse(str(target)) for target in targets]
    return database.review(wanted, Decision(ReviewVerdict(verdict), "Ana", why))


def relation_of(database, one, other):
    pair = sorted((one, other))
    with database.session() as session:
        query = select(Relation).where(
            Relation.claim_a_id == pair[0], Relation.claim_b_id == pair[1]
        )
        return session.scalars(query).one_or_none()


def answers(database, listed):
    return [sorted(side.answer for side in view.sides) for view in getattr(database, listed)()]


def test_a_rejected_claim_leaves_disputes_and_stays_marked(mine):
    union = killed(mine, 19)
    done = decide(mine, "reject", union, why="A misprint.")
    assert (done.disputes_before, done.disputes) == (1, 0)
    assert mine.disputed() == []
    detail = mine.show(union)
    assert dict(detail.facts)["rejected"]
    assert [(r.verdict, r.reviewer, r.note) for r in detail.reviews] == [
        ("reject", "Ana", "A misprint.")
    ]
    assert mine.link().disputes == 0
    again = decide(mine, "confirm", union)
    assert (again.disputes_before, again.disputes) == (0, 1)
    assert [r.stands for r in mine.show(union).reviews] == [False, True]


def test_a_rejected_claim_is_no_witness(mine):
    assert answers(mine, "corroborated")
    decide(mine, "reject", killed(mine, 10))
    assert mine.corroborated() == []
    assert mine.sql("SELECT * FROM corroborated_claims").rows == ()


def test_a_rejected_relation_stays_out_though_it_is_judged_anew(mine):
    one, other = killed(mine, 12), killed(mine, 19)
    decide(mine, "reject", f"{one}:{other}")
    assert mine.disputed() == []
    assert mine.sql("SELECT * FROM disputed_claims").rows == ()
    with writing(mine.engine) as session:
        session.execute(delete(RelationReason))
        session.execute(delete(Relation))
    mine.link()
    assert relation_of(mine, one, other) is not None
    assert mine.disputed() == []
    assert decide(mine, "confirm", f"{one}:{other}").disputes == 1


def test_a_rejected_relation_no_longer_joins_two_questions(mine):
    one, other = killed(mine, 12), killed(mine, 19)
    decide(mine, "reject", f"{other}:{one}")
    with mine.session() as session:
        asked = set(session.scalars(select(Claim.question_key).where(Claim.id.in_((one, other)))))
    shared = mine.sql(
        f"SELECT count(DISTINCT question_id) FROM claims WHERE id IN ({one}, {other})"
    )
    assert shared.rows == ((len(asked),),)


def test_a_confirmed_relation_stays_what_it_is(mine):
    one, other = killed(mine, 12), killed(mine, 19)
    relation = relation_of(mine, one, other)
    decide(mine, "confirm", f"r{relation.id}")
    with writing(mine.engine) as session:
        session.execute(update(Claim).where(Claim.id == one).values(modality="opinion"))
    mine.link()
    assert relation_of(mine, one, other).id == relation.id
    assert len(mine.disputed()) == 1
    (view,) = [each for each in mine.show(one).relations if each.other.id == other]
    assert [each.verdict for each in view.reviews] == ["confirm"]
    assert mine.sql("SELECT review FROM disputed_claims").rows == (("confirm",),)


def test_nothing_decided_is_ever_lost(mine):
    claim = killed(mine, 12)
    for verdict in ("reject", "confirm", "note", "reject"):
        decide(mine, verdict, claim, why=verdict)
    told = mine.reviews()
    assert [(each.verdict, each.stands) for each in told] == [
        ("reject", True),
        ("note", True),
        ("confirm", False),
        ("reject", False),
    ]
    assert mine.reviews(reviewer="Bo") == []
    assert mine.sql("SELECT verdict FROM decisions").rows == (("reject",),)


def test_a_note_changes_nothing_else(mine):
    held = everything(mine)
    done = decide(mine, "note", killed(mine, 12), why="Asked the mine.")
    assert (done.judged, done.added, done.removed) == (0, 0, 0)
    assert everything(mine) == held


def test_what_is_undone_is_as_it_was(database, tmp_path):
    database.load(write(tmp_path, REPORTS))
    held, targets = everything(database), [view.id for view in database.claims(KILLED)]
    decide(database, "reject", *targets)
    assert everything(database) != held
    decide(database, "confirm", *targets)
    assert everything(database) == held


@pytest.mark.parametrize("target", ["99999", "1:99999", "r99999"])
def test_one_unknown_target_and_nothing_is_recorded(mine, target):
    before = row_counts(mine)
    with pytest.raises(NotFoundError):
        decide(mine, "reject", killed(mine, 12), target)
    assert row_counts(mine) == before


def test_a_pair_that_is_not_related_cannot_be_reviewed(mine):
    rescued = next(view.id for view in mine.claims() if "31 miners" in view.text)
    with pytest.raises(NotFoundError, match="not related"):
        decide(mine, "confirm", f"{killed(mine, 19)}:{rescued}")
    with mine.session() as session:
        assert session.scalars(select(Review.id)).all() == []


@pytest.mark.parametrize("typed", ["", "x", "12:", ":12", "12:12", "r", "-1", "1.5", "r1:2"])
def test_what_names_nothing_is_a_usage_error(typed):
    with pytest.raises(UsageError, match="names nothing"):
        Target.parse(typed)
