"""Parts of a whole, what happened to those who are counted, changes and ages."""

import pytest

from claims.extract.quantity import find_quantities

PARTS = [
    (
        "The fire killed 26 people, nine of them pupils.",
        [("26", "person", "killed"), ("nine", "pupil", "killed")],
    ),
    (
        "The crash killed 18 people, of whom seven were sailors.",
        [("18", "person", "killed"), ("seven", "sailor", "killed")],
    ),
    (
        "Troops killed 17 rebels, among them two leaders.",
        [("17", "rebel", "killed"), ("two", "leader", "killed")],
    ),
    ("The wounded included five nurses.", [("five", "nurse", "injured")]),
    ("Among the dead were six drivers.", [("six", "driver", "killed")]),
    ("Four of the dead were miners.", [("Four", "miner", "killed")]),
    ("Three of those injured came from Orsk.", [("Three", "person", "injured")]),
    (
        "The coast guard rescued 19 of the 44 passengers.",
        [("19", "passenger", "rescued"), ("44", "passenger", None)],
    ),
    (
        "The party took 61 out of 150 seats.",
        [("61", "seat", None), ("150", "seat", None)],
    ),
    ("Hundreds of farmers fled.", [("Hundreds", "farmer", "displaced")]),
    (
        "There were 28 raids, of which nine were ambushes.",
        [("28", "raid", None), ("nine", "ambush", None)],
    ),
]


@pytest.mark.parametrize(("text", "expected"), PARTS)
def test_a_part_takes_after_its_whole(nlp, text, expected):
    found = find_quantities(nlp(text))
    assert [(m.text, m.quantity.counts, m.quantity.role) for m in found] == expected


ROLES = [
    ("The blast claimed 16 lives.", [("16", "person", "killed")]),
    ("The storm took the lives of 21 people.", [("21", "person", "killed")]),
    ("Doctors saved 60 lives.", [("60", "person", "rescued")]),
    ("The number of injured rose to 70.", [("70", "person", "injured")]),
    ("Gunmen gunned down eight elders.", [("eight", "elder", "killed")]),
    ("Police rounded up 45 students.", [("45", "student", "arrested")]),
    ("Officers took 13 men into custody.", [("13", "man", "arrested")]),
    ("Pirates took 22 sailors hostage.", [("22", "sailor", "kidnapped")]),
    ("The army deployed 900 soldiers.", [("900", "soldier", "deployed")]),
    ("Some 40 miners are trapped.", [("Some 40", "miner", "trapped")]),
    ("The country expelled 15 diplomats.", [("15", "diplomat", "deported")]),
    ("The rebels captured 14 villages.", [("14", "village", None)]),
    ("The rebels captured 14 soldiers.", [("14", "soldier", "arrested")]),
    ("Police arrested him in the slayings of two women.", [("two", "woman", "killed")]),
    ("The court tried her over the massacre of 12 villagers.", [("12", "villager", "killed")]),
    ("The rescue of 40 miners took a week.", [("40", "miner", "rescued")]),
    ("The expulsion of 31 envoys was announced.", [("31", "envoy", "deported")]),
    ("The disappearance of six hikers worried them.", [("six", "hiker", "missing")]),
    ("The capture of 90 soldiers was reported.", [("90", "soldier", "arrested")]),
    ("The capture of 14 villages was reported.", [("14", "village", None)]),
    ("Women make up 40 percent of the staff.", [("40 percent", "staff", None)]),
    ("A crowd of 80,000 filled the square.", [("80,000", "person", None)]),
    ("It is a 2,500-strong militia.", [("2,500", "person", None)]),
    ("Thousands marched through Korvath.", [("Thousands", "person", None)]),
    ("About 300 Tavrians returned.", [("About 300", "tavrian", None)]),
    ("The sides held 14 rounds of talks.", [("14", "round", None)]),
]


@pytest.mark.parametrize(("text", "expected"), ROLES)
def test_roles_of_what_is_counted(nlp, text, expected):
    found = find_quantities(nlp(text))
    assert [(m.text, m.quantity.counts, m.quantity.role) for m in found] == expected


@pytest.mark.parametrize(
    ("text", "changes"),
    [
        ("Output rose by at least 12 percent.", ["at least 12 percent"]),
        ("Rents rose by a third to $900.", ["a third"]),
        ("Fares rose $3 to $45.", ["$3"]),
        ("Shares tumbled $1.20.", ["$1.20"]),
        ("The index fell 4 points to 96.", ["4"]),
        ("Prices went up 7 percent.", ["7 percent"]),
        ("Raids rose from 12 to 30.", []),
        ("Rents climbed to $900.", []),
        ("The party gained 12 seats.", []),
    ],
)
def test_a_change_is_no_level(nlp, text, changes):
    found = find_quantities(nlp(text))
    assert [m.text for m in found if m.quantity.role == "change"] == changes


@pytest.mark.parametrize(
    ("text", "surface", "value"),
    [
        ("She is 61 years old.", "61 years old", 61),
        ("The bridge is over ninety years old.", "over ninety years old", 90),
        ("The mayor was 44.", "44", 44),
    ],
)
def test_an_age_that_is_stated_is_a_figure(nlp, text, surface, value):
    (found,) = find_quantities(nlp(text))
    assert (found.text, found.quantity.value, found.quantity.counts) == (surface, value, None)
