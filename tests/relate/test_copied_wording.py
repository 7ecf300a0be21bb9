"""Sentences that two articles have from one pen are one witness."""

from dataclasses import replace

import pytest

from claims.relate.compare import compare
from claims.relate.copied_wording import is_one_wording
from claims.relate.dispute import sides

from .statements import attacks, stored
from .test_dispute import views

WIRE = "The ferry left the quay at Kell with its bow doors open, a port clerk said on Monday."
TAKEN = "It left the quay at Kell with its bow doors open, a port clerk said, and sank in an hour."
OWN = "A clerk of the port told us that nobody had shut the bow doors when the ship cast off."
FIGURES = "Ada Lund ran 1,200 metres, swam 400 metres and rode 20 kilometres on Sunday in Orsk."


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        (WIRE, TAKEN, True),
        (WIRE, WIRE.upper(), True),
        (WIRE, OWN, False),
        (TAKEN, OWN, False),
        ("The ferry sank.", "The ferry sank.", False),
        ("Ada Lund was elected mayor of Kell.", "Ada Lund was elected mayor of Kell.", False),
        (
            "Lund ended her years at sea with 14 medals.",
            "Lund, who now trains a crew in Orsk, ended her years at sea with 14 medals.",
            True,
        ),
        (
            "The Kell Harbour Board dismissed Captain Bo Rask on Monday.",
            "The Kell Harbour Board dismissed its captain after a quarrel over the new crane.",
            False,
        ),
        (FIGURES, "Ada Lund ran 1,200 metres, Bo Rask swam 400 metres in Orsk.", False),
    ],
)
def test_one_wording(one, other, expected):
    assert is_one_wording(one, other) is expected
    assert is_one_wording(other, one) is expected


def agreeing(*sentences):
    return {
        n: stored(attacks(33, source=f"Paper {n}", sentence=sentence), n)
        for n, sentence in enumerate(sentences)
    }


def test_a_copied_sentence_agrees_and_is_no_further_witness():
    wire, taken, own = agreeing(WIRE, TAKEN, OWN).values()
    assert compare(wire, taken).same_witness
    assert not compare(wire, own).same_witness
    assert not compare(wire, replace(taken, sentence=None)).same_witness


def test_a_copied_sentence_with_another_figure_still_contradicts():
    wire = stored(attacks(33, source="Paper", sentence=WIRE), 1)
    changed = stored(attacks(26, source="Echo", sentence=TAKEN), 2)
    found = compare(wire, changed)
    assert (found.relation, found.same_witness) == ("contradicts", False)


def test_a_side_counts_the_pens_behind_it():
    told = agreeing(WIRE, OWN, TAKEN)
    (side,) = sides(views(told), told, clashes=(), agreements=((0, 1), (1, 2), (0, 2)))
    assert [one.claims for one in side.witnesses] == [(0, 2), (1,)]


def test_what_came_in_first_does_not_name_the_witness():
    told = agreeing(WIRE, TAKEN)
    backwards = dict(reversed(told.items()))
    args = {"clashes": (), "agreements": ((0, 1),)}
    assert sides(views(told), told, **args)[0].witnesses == (
        sides(views(backwards), backwards, **args)[0].witnesses
    )
