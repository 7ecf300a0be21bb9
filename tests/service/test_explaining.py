"""Why two claims are related or not, slot by slot."""

import pytest

from claims.errors import NotFoundError
from claims.model import Decision, Document, Filters, ReviewVerdict, Target
from claims.service import explain_texts

from .articles import MINE, MINE_AGREED, MINE_UNION, STRIKE, write


@pytest.fixture
def loaded(database, tmp_path):
    database.load(write(tmp_path, [MINE, MINE_UNION, MINE_AGREED, STRIKE]))
    return database


def claim(database, words):
    (found,) = [view.id for view in database.claims(Filters(limit=99)) if words in view.text]
    return found


def test_related_claims_name_the_slots_and_both_answers(loaded):
    one, other = claim(loaded, "12 miners"), claim(loaded, "10 miners")
    told = loaded.explain(one, other)
    assert (told.ids, told.not_compared, told.parted) == ((one, other), None, None)
    assert told.verdict.relation == "corroborates"
    slots = {slot.name: slot for slot in told.slots}
    assert (slots["quantity"].a, slots["quantity"].b) == ("12", "at least 10")
    assert slots["period"].outcome == "same"
    assert [slot.outcome for slot in told.slots] == [
        code.partition(":")[2] for code in told.verdict.reasons
    ]
    assert told.shared_keys


def test_the_slot_that_parts_two_claims_is_named(loaded):
    told = loaded.explain(claim(loaded, "19 miners"), claim(loaded, "31 miners"))
    assert told.verdict.relation == "unrelated"
    assert told.parted == "counted"


def test_claims_that_share_no_key_show_the_keys_of_each(loaded):
    told = loaded.explain(claim(loaded, "12 miners"), claim(loaded, "two piers"))
    assert told.not_compared == "they share no key"
    assert all(told.keys)


def test_a_claim_that_does_not_count_is_told(loaded):
    one, other = claim(loaded, "12 miners"), claim(loaded, "10 miners")
    loaded.review([Target(one)], Decision(ReviewVerdict.REJECT, "Ana"))
    told = loaded.explain(one, other)
    assert told.not_compared.startswith(f"claim {one} does not count")
    assert told.verdict.relation == "corroborates"


def test_a_relation_is_shown_with_both_sentences(loaded):
    one, other = claim(loaded, "12 miners"), claim(loaded, "10 miners")
    detail = loaded.relation(Target(other, one))
    assert detail == loaded.relation(Target(relation_id=detail.id))
    assert "12 miners were killed" in detail.a.sentence
    assert "10 miners were killed" in detail.b.sentence
    assert [f"{slot.name}:{slot.outcome}" for slot in detail.slots] == list(detail.verdict.reasons)


def test_what_is_not_stored_is_an_error(loaded):
    for call in (
        lambda: loaded.explain(1, 999),
        lambda: loaded.relation(Target(relation_id=999)),
        lambda: loaded.relation(Target(claim(loaded, "12 miners"), claim(loaded, "two piers"))),
    ):
        with pytest.raises(NotFoundError):
            call()


def test_texts_are_explained_like_claims():
    told = explain_texts(_text("Imports rose in 2031."), _text("Imports fell in 2032."))
    assert (told.ids, told.parted) == (None, "period")
    slots = {slot.name: (slot.a, slot.b) for slot in told.slots}
    assert slots["period"] == ("in 2031", "in 2032")
    assert slots["predicate"] == ("rise", "fall")


def _text(words):
    return Document(words, (), "text")
