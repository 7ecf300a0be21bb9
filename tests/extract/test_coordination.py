"""What coordinated verbs share, and which of them are only alternatives."""

import pytest

from tests.extract.claims_of import extraction_of, texts_of


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The judge has not read the letter or heard the witness.",
            ["The judge has not read the letter.", "The judge has not heard the witness."],
        ),
        (
            "The bank did not visit or pay the farmers.",
            ["The bank did not visit the farmers.", "The bank did not pay the farmers."],
        ),
        (
            "The pilots were never trained and tested.",
            ["The pilots were never trained.", "The pilots were never tested."],
        ),
        (
            "The school will hire and train ten nurses.",
            ["The school will hire ten nurses.", "The school will train ten nurses."],
        ),
        (
            "The jury neither freed nor fined the driver.",
            ["The jury did not free the driver.", "The jury did not fine the driver."],
        ),
    ],
)
def test_later_verbs_share_negation_and_auxiliaries(text: str, expected: list[str]) -> None:
    assert sorted(texts_of(text)) == sorted(expected)


@pytest.mark.parametrize(
    "text",
    [
        "The driver fell asleep or lost his way.",
        "The bank either burned the records or hid them in Orsk.",
        "The farmers could have drained or flooded the fields.",
    ],
)
def test_alternatives_are_not_told_alone(text: str) -> None:
    assert texts_of(text) == [text]


def test_reported_alternatives_are_not_told_alone() -> None:
    found = texts_of("The judge said the boat had struck a reef or was hit by a mine.")
    assert found == ["The boat had struck a reef or was hit by a mine."]


def test_a_denial_of_alternatives_stays_whole() -> None:
    found = texts_of("The bank denied that it had lost the records or sold the house.")
    assert found == ["It is not true that the bank had lost the records or sold the house."]


def test_only_what_follows_a_but_is_affirmed() -> None:
    claims = extraction_of("The bank has not sold the house but let it.").claims
    assert claims[0].polarity == "denied"
    assert "The bank has not let it." not in [claim.text for claim in claims]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The song has been written and passed down.",
            ["The song has been written.", "The song has been passed down."],
        ),
        (
            "The school will close and be demolished.",
            ["The school will close.", "The school will be demolished."],
        ),
        (
            "The firm may go bankrupt and have to sell its mills.",
            ["The firm may go bankrupt.", "The firm may have to sell its mills."],
        ),
        (
            "The convoy was not seen or heard.",
            ["The convoy was not seen.", "The convoy was not heard."],
        ),
        (
            "The reporters were stopped, searched and sent back.",
            [
                "The reporters were stopped.",
                "The reporters were searched.",
                "The reporters were sent back.",
            ],
        ),
        (
            "Prisoners were beaten, starved and denied water.",
            [
                "Prisoners were beaten.",
                "Prisoners were starved.",
                "Prisoners were denied water.",
            ],
        ),
        (
            "The letters have been found, copied and published.",
            [
                "The letters have been found.",
                "The letters have been copied.",
                "The letters have been published.",
            ],
        ),
        (
            "Orders are written in Orsk and passed down to the villages.",
            ["Orders are written in Orsk.", "Orders are passed down to the villages."],
        ),
        (
            "Two men were beaten and detained for days.",
            ["Two men were beaten.", "Two men were detained for days."],
        ),
        (
            "The troops will be trained and then sent home.",
            ["The troops will be trained.", "The troops will be sent home."],
        ),
        (
            "The police have neither confirmed nor denied the raid.",
            ["The police have not confirmed the raid.", "The police did not deny the raid."],
        ),
    ],
)
def test_auxiliaries_hold_for_later_verbs(text: str, expected: list[str]) -> None:
    assert texts_of(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The rebels were disarmed and went home.", "The rebels went home."),
        ("Mott was born in Orsk and died in Sarn.", "Mott died in Sarn."),
        ("The thief was arrested and confessed.", "The thief was arrested."),
        ("He was known for his temper and feared by his staff.", "He was feared by his staff."),
        ("The firm has been fined and its owner jailed.", "The firm has been fined."),
    ],
)
def test_an_active_verb_takes_no_auxiliary_of_a_passive(text: str, expected: str) -> None:
    found = texts_of(text)
    assert expected in found
    wrong = ("He feared", "was died", "were went", "was confessed", "owner jailed")
    assert not [claim for claim in found if any(words in claim for words in wrong)]


@pytest.mark.parametrize(
    "text",
    [
        "The sides agreed to halt and withdraw.",
        "The sides agreed to halt the fire and withdraw from the town.",
        "The king promised to free the prisoners and reopen the port.",
        "The minister is expected to visit Orsk and meet the king.",
        "The villagers were told to leave and not to return.",
        "The union has vowed to strike, march and sue.",
        "The group began training recruits and buying arms.",
        "The council voted to ban the party, seize its funds and jail its leaders.",
        "The king wants the rebels to disarm and to sever their ties with Tavria.",
        "The firm made a plan to close the mill and sell the land.",
        "The army came to free the hostages and take the port.",
        "Plans include halting the sale, fostering trust, and creating a fund.",
        "The rebels' goal is to take the port, cut the road and starve the town.",
    ],
)
def test_joined_complements_stay_together(text: str) -> None:
    assert texts_of(text) == [text]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The army denied burning the bridge and looting the town.",
            [
                "It is not true that the army burned the bridge.",
                "It is not true that the army looted the town.",
            ],
        ),
        (
            "The firm denies selling or leasing the mill.",
            [
                "It is not true that the firm sold the mill.",
                "It is not true that the firm leased the mill.",
            ],
        ),
        (
            "Karl Mott is accused of killing two guards and wounding a judge.",
            ["Karl Mott is accused of killing two guards and wounding a judge."],
        ),
        (
            "The plant can produce, store and sell power.",
            [
                "The plant can produce power.",
                "The plant can store power.",
                "The plant can sell power.",
            ],
        ),
    ],
)
def test_joined_gerunds_and_shared_objects_are_told_one_by_one(
    text: str, expected: list[str]
) -> None:
    assert texts_of(text) == expected


def test_a_list_of_passives_is_put_as_its_first() -> None:
    claims = extraction_of("The mayor could be charged, tried and jailed.").claims
    assert [claim.text for claim in claims] == [
        "The mayor could be charged.",
        "The mayor could be tried.",
        "The mayor could be jailed.",
    ]
    assert {claim.modality for claim in claims} == {"hedged"}


def test_who_is_accused_and_removed_was_removed() -> None:
    text = "The governor has been accused of theft and removed from office."
    extraction = extraction_of(text)
    claims = {claim.text: claim for claim in extraction.claims}
    assert claims["The governor has been removed from office."].attribution == ()
