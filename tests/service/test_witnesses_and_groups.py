"""What several articles say of one thing: how many pens wrote it, and of which thing."""

from itertools import permutations

import pytest

from claims.model import Filters

from .articles import Report, write
from .contents import questions, relations

WORDING = "slipped out of the flooded harbour of Kell through the northern lock at dawn"
WIRE = Report(
    "wire",
    "Kell Courier",
    "2031-06-03",
    f"The ferry Sollenby {WORDING}, with nobody at the helm.\nDivers searched the quay all day.",
)
TAKEN = Report(
    "taken",
    "Evening Lantern",
    "2031-06-03",
    "Norland has a new rule for ports.\nThe minister of transport spoke for an hour on Tuesday.\n"
    f"The ferry Sollenby {WORDING}, we hear.\nThe rule takes effect in July of next year.",
)
OWN = Report(
    "own",
    "Radio Lund",
    "2031-06-04",
    "The ferry Sollenby slipped out of the harbour of Kell.\nA cook on board had seen it all.",
)

VALE = Report(
    "vale",
    "Kell Courier",
    "2031-06-03",
    "The singer Ada Lund checked into the Vale Clinic on Tuesday.\nHer tour was called off.",
)
MOOR = Report(
    "moor",
    "Evening Lantern",
    "2031-06-03",
    "The singer Ada Lund checked into the Moor Clinic on Tuesday.\nFans sent flowers to it.",
)
ANY = Report(
    "any",
    "Radio Lund",
    "2031-06-04",
    "The singer Ada Lund checked into a clinic on Tuesday.\nNobody knows for how long.",
)


def corroborated(database):
    """Tell of each corroborated answer its weight and how many witnesses and claims it has."""
    return {
        view.text: (view.weight, len(view.sides[0].witnesses), len(view.sides[0].claims))
        for view in database.corroborated(Filters())
    }


def test_a_sentence_taken_over_is_no_corroboration(empty, tmp_path):
    empty.load(write(tmp_path, [WIRE, TAKEN]))
    assert [same for *_, same, _ in relations(empty)] == [True]
    assert corroborated(empty) == {}


def test_beside_an_own_sentence_two_pens_count(empty, tmp_path):
    empty.load(write(tmp_path, [WIRE, TAKEN, OWN]))
    assert list(corroborated(empty).values()) == [(2.0, 2, 3)]


def test_a_vague_claim_does_not_join_two_that_name_unlike_things(empty, tmp_path):
    empty.load(write(tmp_path, [VALE, ANY, MOOR]))
    assert len(relations(empty)) == 2
    assert [claims for *_, claims in corroborated(empty).values()] == [2]


@pytest.mark.parametrize("told", [(WIRE, TAKEN, OWN), (VALE, ANY, MOOR)], ids=["pens", "clinics"])
def test_any_order_gives_the_same_questions(new_database, tmp_path, told):
    paths = write(tmp_path, told)
    together = new_database()
    together.load(paths)
    for order in permutations(paths):
        database = new_database()
        for path in order:
            database.load([path])
        assert relations(database) == relations(together)
        assert questions(database) == questions(together)
    assert (together.link().added, together.link().removed) == (0, 0)
