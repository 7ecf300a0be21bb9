"""Correcting who is who: at once, for later articles too, and so that it can be taken back."""

import pytest

from claims.errors import NotFoundError, UsageError
from claims.model import Filters, Signed

from .articles import STRIKE, STRIKE_BARE, STRIKE_OTHER, write
from .contents import everything

ANA = Signed("Ana", "Same union.")
LONG, SHORT = "Dornach Harbour Workers", "DHW"


@pytest.fixture
def strikes(empty, tmp_path):
    """Give an empty database with a function that loads reports into it."""

    def load(*reports):
        return empty.load(write(tmp_path / "reports", reports))

    return empty, load


def names(database):
    return {row[0] for row in database.entities().rows}


def test_merged_entities_are_one_at_once_and_two_again_when_split(strikes):
    database, load = strikes
    load(STRIKE_BARE, STRIKE_OTHER)
    before = everything(database)
    assert {LONG, SHORT} <= names(database)
    assert database.disputed() == []
    done = database.merge_entities(SHORT, LONG, ANA)
    assert (done.told, done.disputes_before, done.disputes) == (f"{SHORT} is {LONG}", 0, 1)
    assert SHORT not in names(database)
    found = database.claims(Filters(entity=SHORT, about="strikes"))
    assert len(found) == len(database.claims(Filters(entity=LONG, about="strikes"))) == 2
    told = database.sql("SELECT DISTINCT subject FROM claim_details WHERE object LIKE '%strikes'")
    assert told.rows == ((LONG,),)
    assert (database.link().added, database.link().removed) == (0, 0)
    database.split_entity(SHORT, ANA)
    assert everything(database) == before
    assert [(one.action, one.name, one.entity) for one in database.entity_changes()] == [
        ("split", SHORT, LONG),
        ("merge", SHORT, LONG),
    ]


def test_a_later_article_speaks_of_the_merged_entity(strikes):
    database, load = strikes
    load(STRIKE_OTHER)
    database.name_entity(LONG, SHORT, ANA)
    assert database.disputed() == []
    load(STRIKE_BARE)
    assert len(database.disputed()) == 1


def test_a_name_can_be_taken_from_an_entity_and_given_back(strikes):
    database, load = strikes
    load(STRIKE, STRIKE_BARE, STRIKE_OTHER)
    before = everything(database)
    assert len(database.disputed()) == 1
    assert database.split_entity(SHORT, ANA).disputes == 0
    again = STRIKE_BARE.saying(
        STRIKE_BARE.text + "\nThe port of Dornach was closed on 3 April 2031."
    )
    load(again)
    assert database.disputed() == []
    database.merge_entities(SHORT, LONG, ANA)
    assert len(database.disputed()) == 1
    load(STRIKE_BARE)
    assert everything(database)[1:] == before[1:]


def test_a_chain_of_merges_is_undone_link_by_link(strikes):
    database, load = strikes
    load(STRIKE_BARE, STRIKE_OTHER)
    database.name_entity(LONG, "Dockers of Dornach", ANA)
    database.merge_entities(SHORT, "Dockers of Dornach", ANA)
    assert len(database.disputed()) == 1
    database.split_entity("Dockers of Dornach", ANA)
    assert database.disputed() == []
    database.merge_entities("Dockers of Dornach", LONG, ANA)
    assert len(database.disputed()) == 1


def test_what_cannot_be_done_changes_nothing(strikes):
    database, load = strikes
    load(STRIKE_BARE, STRIKE_OTHER)
    database.merge_entities(SHORT, LONG, ANA)
    held = everything(database)
    for change, error in (
        (lambda: database.merge_entities(SHORT, LONG, ANA), UsageError),
        (lambda: database.merge_entities(LONG, SHORT, ANA), UsageError),
        (lambda: database.merge_entities("Nobody", LONG, ANA), NotFoundError),
        (lambda: database.split_entity("Nobody", ANA), NotFoundError),
        (lambda: database.name_entity(LONG, " ", ANA), UsageError),
    ):
        with pytest.raises(error):
            change()
    assert everything(database) == held
    assert len(database.entity_changes()) == 1
