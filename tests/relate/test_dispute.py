"""Sides of a dispute."""

from datetime import date

from claims.model import ClaimView
from claims.relate.dispute import sides

from .statements import DENIED, TTP, about, attacks, founded_in, killed, say, stored, year


def views(statements):
    return [
        ClaimView(id_, s.text, "", s.source, (), s.chain, s.published, None, None)
        for id_, s in statements.items()
    ]


def split(statements, clashes, agreements):
    return sides(views(statements), statements, clashes=clashes, agreements=agreements)


THREE = {
    1: stored(attacks(26, source="Star"), 1),
    2: stored(attacks(33, source="Post"), 2),
    3: stored(attacks(about(33, "attack"), source="Echo", published=date(2022, 8, 1)), 3),
}


def test_agreeing_claims_share_a_side_and_the_most_precise_figure_names_it():
    found = split(THREE, {(1, 2), (1, 3)}, {(2, 3)})
    assert [side.answer for side in found] == ["33", "26"]
    assert [claim.id for claim in found[0].claims] == [3, 2]
    assert [w.name for w in found[0].witnesses] == ["Echo", "Post"]


def test_claims_that_clash_never_share_a_side():
    found = split(THREE, {(1, 2)}, {(2, 3), (1, 3)})
    assert len(found) == 2
    assert not any({1, 2} <= {claim.id for claim in side.claims} for side in found)


def test_a_vague_figure_does_not_bring_together_two_that_no_value_fits():
    told = {n: stored(attacks(number, source=f"S{n}"), n) for n, number in ((1, 29), (3, 31))}
    told[2] = stored(attacks(about(30, "attack"), source="S2"), 2)
    found = split(told, set(), {(1, 2), (2, 3)})
    assert sorted(len(side.claims) for side in found) == [1, 2]
    assert not any({1, 3} <= {claim.id for claim in side.claims} for side in found)


def test_one_origin_is_one_witness():
    told = {n: stored(attacks(33, chain=("PICSS",), source=f"S{n}"), n) for n in (1, 2)}
    told[3] = stored(attacks(26, source="Star"), 3)
    found = split(told, {(1, 3), (2, 3)}, {(1, 2)})
    assert {side.answer: len(side.witnesses) for side in found} == {"33": 1, "26": 1}
    assert next(side for side in found if side.answer == "33").witnesses[0].claims == (1, 2)


def test_a_derived_claim_is_no_witness_beside_what_its_source_says():
    told = {
        1: stored(attacks(26, source="Star", derived=True), 1),
        2: stored(attacks(26, source="Star"), 2),
    }
    assert [len(side.witnesses) for side in split(told, set(), {(1, 2)})] == [1]


def test_more_witnesses_come_first_then_the_earlier():
    told = {
        1: stored(attacks(26, source="Star"), 1),
        2: stored(attacks(33, source="Post", published=date(2022, 8, 1)), 2),
    }
    assert [side.answer for side in split(told, {(1, 2)}, set())] == ["33", "26"]


def test_answers_to_yes_or_no_and_when():
    told = {1: founded_in(2007), 2: founded_in(2009)}
    assert {side.answer for side in split(told, {(1, 2)}, set())} == {"in 2007", "in 2009"}
    denied = {1: stored(founded_in(2007, polarity=DENIED), 1)}
    assert split(denied, set(), set())[0].answer == "no"


def test_the_order_of_claims_does_not_matter():
    backwards = dict(reversed(THREE.items()))
    args = ({(1, 2), (1, 3)}, {(2, 3)})
    assert split(THREE, *args) == split(backwards, *args)


def test_no_claims_have_no_sides():
    assert split({}, set(), set()) == ()


def test_a_side_of_another_question_is_told_in_its_own_words():
    signed = say("The TTP signed a pact in 2004.", TTP, "signed/sign", "a pact", period=year(2004))
    told = {1: stored(founded_in(2007), 1), 2: stored(signed, 2)}
    found = {side.answer for side in split(told, {(1, 2)}, set())}
    assert found == {"in 2007", "The TTP signed a pact in 2004"}


def test_one_figure_among_plain_answers_does_not_name_the_side():
    left = say("Norland left the pact.", "Norland", "left/leave", "the pact")
    told = {n: stored(left, n) for n in (1, 2)}
    told[3] = stored(attacks(33), 3)
    assert [side.answer for side in split(told, set(), {(1, 2), (2, 3)})] == ["yes"]


def test_figures_of_unlike_things_answer_no_question_of_whether():
    told = {
        1: stored(attacks(2, source="Star"), 1),
        2: stored(killed(12, source="Post"), 2),
        3: stored(say("The TTP met.", TTP, "met/meet", source="Echo"), 3),
    }
    (side,) = split(told, set(), {(1, 2), (2, 3)})
    assert side.answer == "yes"
