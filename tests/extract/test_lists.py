"""Lists are told whole, or each member by itself, never cut."""

import pytest

from tests.extract.claims_of import texts_of


@pytest.mark.parametrize(
    "text",
    [
        "Rebels destroyed a bridge, a school, and the police station.",
        "Ana Diaz was a poet, a painter and a nurse.",
        "The council banned drones, kites, balloons and fireworks.",
        "The militia recruited farmers, students, including girls, and shepherds.",
        "The firm sold wheat, including grain from Tavria, to Orsk.",
        "The firm employs 300 workers, including miners, drivers and cooks.",
        "Several parties, including the Reform Union and the Farmers' League, left the talks.",
        "The governor, along with two aides, was arrested.",
        "The group attacked soldiers as well as policemen.",
        "The law bans not only knives but also forks.",
        "Not only the army but also the police left the town.",
        "Both the mayor and the judge resigned.",
        "The treaty bans mines and, from 2030, drones.",
        "Karl Mott served as a judge, a senator and, from 1990, a minister.",
        "The bank lent money to farmers, fishermen and, after the flood, to traders.",
        "The town needs either a bridge or a ferry.",
        "Gangs steal goods such as copper, tyres and fuel.",
        "The company makes tyres, belts (mostly for tractors) and pumps.",
        "Flights to Norway, Chile, and Peru were cancelled.",
        "The army used drones, jets, and artillery, as well as tanks, against the rebels.",
    ],
)
def test_a_list_is_told_whole(text: str) -> None:
    assert texts_of(text) == [text]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Police seized rifles, mortars and two trucks.",
            [
                "Police seized rifles.",
                "Police seized mortars.",
                "Police seized two trucks.",
            ],
        ),
        (
            "The rebels killed a teacher, two nurses and a driver.",
            [
                "The rebels killed a teacher.",
                "The rebels killed two nurses.",
                "The rebels killed a driver.",
            ],
        ),
        (
            "The court jailed not only the mayor but also two judges.",
            ["The court jailed the mayor.", "The court jailed two judges."],
        ),
        (
            "The strike killed 12 people, including the mayor and two judges, in Orsk.",
            [
                "The strike killed 12 people in Orsk.",
                "The strike killed the mayor in Orsk.",
                "The strike killed two judges in Orsk.",
            ],
        ),
        (
            "The council has 20 members or aides.",
            ["The council has 20 members or aides."],
        ),
        (
            "The firm not only lost money but also closed two mills.",
            ["The firm lost money.", "The firm closed two mills."],
        ),
        (
            "The army will both train recruits and guard the border.",
            ["The army will train recruits.", "The army will guard the border."],
        ),
    ],
)
def test_counted_members_and_verbs_are_told_one_by_one(text: str, expected: list[str]) -> None:
    assert texts_of(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The army lost a tank, which had been hit by a rocket, and a helicopter.",
            [
                "The army lost a tank and a helicopter.",
                "The tank that the army lost had been hit by a rocket.",
            ],
        ),
        (
            "Officers found a phone, which belonged to the driver, and two pistols.",
            [
                "Officers found a phone.",
                "Officers found two pistols.",
                "The phone that officers found belonged to the driver.",
            ],
        ),
        (
            "The firm, which is based in Orsk, and its partner in Sarn have been sold.",
            ["The firm is based in Orsk.", "The firm and its partner in Sarn have been sold."],
        ),
    ],
)
def test_a_list_goes_on_behind_a_relative_clause(text: str, expected: list[str]) -> None:
    assert texts_of(text) == expected
