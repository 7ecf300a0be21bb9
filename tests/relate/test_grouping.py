"""Which related statements answer one question."""

from itertools import permutations

import pytest

from claims.relate.grouping import grouped, name_others

from .statements import say, stored


def went(where, head="clinic", **slots):
    text = f"Ada Lund went to {where}."
    lund = ("Ada Lund", "lund", "Ada Lund")
    return say(text, lund, "went/go", complements=((where, head),), **slots)


VALE, MOOR = went("the Vale Clinic"), went("the Moor Clinic on Kell")
ANY = went("a clinic in the north", source="Echo")
SHIP = went("a ship called Vale", "ship")


@pytest.mark.parametrize(
    ("a", "b", "expected"),
    [
        (VALE, MOOR, True),
        (VALE, went("the old Vale Clinic"), False),
        (VALE, ANY, False),
        (MOOR, SHIP, False),
        (
            say("Bo was fined.", ("Bo Rask", "rask"), "fined/fine", passive=True),
            say("Lund was fined.", ("Ada Lund", "lund"), "fined/fine", passive=True),
            True,
        ),
        (
            say("She was fined.", ("She", "she", "Ada Lund"), "fined/fine", passive=True),
            say("Lund was fined.", ("Lund", "lund", "Ada Lund"), "fined/fine", passive=True),
            False,
        ),
        (
            say("The Vale board measured it.", ("the Vale board", "board"), "measured/measure"),
            say("The Moor board measured it.", ("the Moor board", "board"), "measured/measure"),
            False,
        ),
    ],
)
def test_names_of_unlike_things(a, b, expected):
    assert name_others(a, b) is expected
    assert name_others(b, a) is expected


def test_a_vague_statement_brings_no_two_together():
    told = {1: VALE, 2: ANY, 3: MOOR}
    groups = grouped(told, [(1, 2), (2, 3)])
    assert sorted(len(group) for group in groups) == [1, 2]
    assert not any({1, 3} <= group for group in groups)


def test_statements_with_nothing_against_it_stay_together():
    told = {1: VALE, 2: ANY, 3: went("the old Vale Clinic")}
    assert grouped(told, [(1, 2), (2, 3)]) == [frozenset({1, 2, 3})]


def test_what_is_related_itself_stays_together():
    told = {1: VALE, 2: ANY, 3: MOOR}
    assert grouped(told, [(1, 2), (2, 3), (1, 3)]) == [frozenset({1, 2, 3})]


def test_the_numbers_of_statements_make_no_difference():
    told = [stored(one, n) for n, one in enumerate((VALE, ANY, MOOR, went("the old Vale Clinic")))]
    found = set()
    for order in permutations(range(len(told))):
        numbered = {number: told[place] for number, place in enumerate(order)}
        pairs = [(order.index(a), order.index(b)) for a, b in ((0, 1), (1, 2), (1, 3))]
        groups = grouped(numbered, [(min(pair), max(pair)) for pair in pairs])
        found.add(frozenset(frozenset(numbered[n].text for n in group) for group in groups))
    assert len(found) == 1
