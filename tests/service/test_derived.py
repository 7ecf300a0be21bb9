"""Claims that were computed take part, marked, and are no witness of what they come from."""

import pytest

from claims.model import Filters

from .articles import Report, write

JULY = Report(
    "july",
    "Kell Press Agency",
    "2031-08-02",
    "The Coast Union carried out 33 raids in July 2031, seven more than in June, "
    "according to the Harbour Institute.",
)
JUNE_OTHER = Report(
    "june-other",
    "Radio Kell",
    "2031-08-02",
    "The Coast Union carried out 41 raids in June 2031, the Labour Ministry said.",
)
JUNE_AGAIN = Report(
    "june-again",
    "Evening Lantern",
    "2031-07-04",
    "The Coast Union carried out 26 raids in June 2031, according to the Harbour Institute.",
)
JUNE_AGREED = Report(
    "june-agreed",
    "Ostland Herald",
    "2031-07-05",
    "The Coast Union carried out 26 raids in June 2031, the Coast Guard said.",
)


@pytest.fixture
def load(database, tmp_path):
    def loading(*reports):
        database.load(write(tmp_path, reports))
        return database

    return loading


def computed(database):
    (found,) = [view for view in database.claims(Filters(about="raids")) if view.derived]
    return found


def test_a_computed_figure_is_compared_and_marked(load):
    database = load(JULY, JUNE_OTHER)
    view = computed(database)
    assert view.answer == "26"
    (dispute,) = database.disputed()
    assert sorted(side.answer for side in dispute.sides) == ["26", "41"]
    assert [c.derived for side in dispute.sides for c in side.claims if c.answer == "26"] == [True]
    assert dispute.estimate is None
    assert dict(database.show(view.id).facts)["derived"]


def test_a_computed_figure_is_no_witness_of_its_own_origin(load):
    database = load(JULY, JUNE_AGAIN)
    assert database.corroborated() == []
    (relation,) = database.show(computed(database).id).relations
    assert (relation.kind, relation.same_witness) == ("corroborates", True)


def test_a_computed_figure_is_not_related_to_the_claim_it_comes_from(load):
    database = load(JULY)
    assert database.show(computed(database).id).relations == ()
    assert database.sql("SELECT count(*) FROM relations").rows == ((0,),)


def test_a_computed_figure_agrees_with_who_found_it_independently(load):
    database = load(JULY, JUNE_AGREED)
    (agreed,) = database.corroborated()
    assert {w.name for side in agreed.sides for w in side.witnesses} == {
        "Harbour Institute",
        "Coast Guard",
    }
